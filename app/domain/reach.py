"""How far a program reaches: departments, sites, levels bridged; small groups stay hidden."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from app.domain.breakdowns import break_down, share_of
from app.domain.figures import BreakDown, Share
from app.domain.pairings import Place, place_of
from app.domain.participants import Participant, Side
from app.domain.people import Grade
from app.domain.stories import PairingStory


@dataclass(frozen=True, slots=True, kw_only=True)
class Reach:
    """Places of accepted and of launched people, and how far apart the two of a pairing are.

    departments, sites: people by them. distances: launched pairings by how many grades the mentee (senior) stands
    above the mentor (junior), as a whole number in words, "" where that isn't known.
    across_departments, across_sites: pairings between two of them, of those of which both are known.
    """

    departments: BreakDown
    sites: BreakDown
    distances: BreakDown
    across_departments: Share
    across_sites: Share


def reach(places: Iterable[Place], stories: Sequence[PairingStory], grades: Sequence[Grade], least: int) -> Reach:
    """The reach of launched pairings and of people at these places."""
    where = list(places)
    ranks = {grade.name: grade.rank for grade in grades if grade.rank is not None}
    pairs = [(place_on(story, Side.MENTOR), place_on(story, Side.MENTEE)) for story in stories]
    return Reach(
        departments=break_down(Counter(place.department for place in where), least),
        sites=break_down(Counter(place.site for place in where), least),
        distances=break_down(Counter(_distance(*pair, ranks) for pair in pairs), least),
        across_departments=_across([(one.department, other.department) for one, other in pairs], least),
        across_sites=_across([(one.site, other.site) for one, other in pairs], least),
    )


def places_of(accepted: Sequence[Participant], stories: Sequence[PairingStory]) -> dict[int, Place]:
    """Where accepted and launched people stand, by participant id.

    Paired people stand where they stood when their pairing was confirmed, so that reports of the past stay true.
    """
    now = {participant.id: place_of(participant.person) for participant in accepted}
    then = {story.participant(side).id: place_on(story, side) for story in stories for side in Side}
    return now | then


def place_on(story: PairingStory, side: Side) -> Place:
    """Where one of the two stood when the pairing was confirmed; where they stand now if that wasn't kept."""
    kept = story.pairing.mentor_place if side is Side.MENTOR else story.pairing.mentee_place
    return kept or place_of(story.participant(side).person)


def _distance(mentor: Place, mentee: Place, ranks: Mapping[str, int]) -> str:
    if mentor.grade not in ranks or mentee.grade not in ranks:
        return ""
    return str(ranks[mentee.grade] - ranks[mentor.grade])


def _across(pairs: Sequence[tuple[str, str]], least: int) -> Share:
    known = [(one, other) for one, other in pairs if one and other]
    return share_of(sum(1 for one, other in known if one != other), len(known), least)
