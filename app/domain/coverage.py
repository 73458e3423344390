"""Whether pairs talked about what people wanted to learn when they joined."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from app.domain.figures import Ratio, Share, Shown
from app.domain.participants import Participant, Side
from app.domain.stories import PairingStory
from app.domain.topics import Topic


@dataclass(frozen=True, slots=True)
class Coverage:
    """Wanted topics that came up.

    topics: the program's topics that somebody wanted to learn about, and those of them that any session covered;
    hidden where too few people named any. wishes: each wish of each paired person, and those that a session of
    their own covered.
    """

    topics: Share
    wishes: Share


def coverage(
    topics: Sequence[Topic], accepted: Sequence[Participant], stories: Sequence[PairingStory], least: int
) -> Coverage:
    """The coverage by held sessions of launched pairings, their stories as of a day."""
    known = {topic.id for topic in topics}
    covered = {topic_id for story in stories for topic_id in _covered(story)} & known
    paired = {story.participant(side).id: story.participant(side) for story in stories for side in Side}
    own = {person: set[int]() for person in paired}
    for story in stories:
        for side in Side:
            own[story.participant(side).id] |= _covered(story)
    wanted = set().union(*(_wanted(one, known) for one in accepted))
    wishes = [(person, topic) for person, one in paired.items() for topic in _wanted(one, known)]
    met = sum(1 for person, topic in wishes if topic in own[person])
    return Coverage(
        topics=_of_people(Ratio(len(wanted & covered), len(wanted)), accepted, known, least),
        wishes=_of_people(Ratio(met, len(wishes)), paired.values(), known, least),
    )


def _of_people(ratio: Ratio, people: Iterable[Participant], known: set[int], least: int) -> Share:
    """A share that is hidden where fewer people than that named a wish; topics themselves are no people."""
    naming = sum(1 for one in people if _wanted(one, known))
    if ratio.denominator == 0:
        return Share(Shown.EMPTY, 0, 0)
    return Share(Shown.YES, ratio.numerator, ratio.denominator) if naming >= least else Share(Shown.HIDDEN, 0, 0)


def _covered(story: PairingStory) -> set[int]:
    return {topic_id for session in story.held for topic_id in session.topic_ids}


def _wanted(participant: Participant, known: set[int]) -> set[int]:
    interests = participant.interests.values()
    return {one.topic_id for one in interests if one.want_to_learn and not one.not_with_me} & known
