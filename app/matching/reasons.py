"""Why two people fit, in values that `app.text.matching` words."""

from collections.abc import Mapping

from app.domain.names import fold
from app.domain.participants import SLOTS, Participant, Side
from app.domain.proposals import Part, Reasons, SharedTopic
from app.domain.seniority import Basis, gap_between
from app.matching.points import differs, gets_background
from app.matching.profiles import Levels, Profile


def reasons_of(mentor: Profile, mentee: Profile, paired_before: bool) -> Reasons:
    """What the two share, how far apart they are, and what isn't known."""
    other_department = differs(mentor.department, mentee.department)
    return Reasons(
        shares=_shared(mentee.wants, mentor.shares),
        returns=_shared(mentor.wants, mentee.shares),
        other_department=other_department,
        other_site=differs(mentor.site, mentee.site),
        slots=_in_week_order(mentor.participant.availability & mentee.participant.availability),
        languages=_languages(mentor.participant, mentee.languages),
        gap=gap_between(mentor.standing, mentee.standing),
        welcome=_welcome(mentor, mentee, other_department),
        left_out_before=_sides(mentor.participant.left_out_before, mentee.participant.left_out_before),
        paired_before=paired_before,
        not_known=_not_known(mentor, mentee),
    )


def talk_first(mentor: Profile, mentee: Profile) -> tuple[Side, ...]:
    """The sides with whom the coordinator should talk before the pairing is final."""
    return _sides(mentor.participant.readiness.talk_first, mentee.participant.readiness.talk_first)


def consent_missing(mentor: Profile, mentee: Profile) -> tuple[Side, ...]:
    """The sides whose consent isn't recorded."""
    return _sides(not mentor.participant.consent.is_recorded, not mentee.participant.consent.is_recorded)


def _sides(mentor: bool, mentee: bool) -> tuple[Side, ...]:
    return tuple(side for side, holds in ((Side.MENTOR, mentor), (Side.MENTEE, mentee)) if holds)


def _shared(wants: Levels, shares: Levels) -> tuple[SharedTopic, ...]:
    can = dict(shares)
    found = [SharedTopic(topic, want, can[topic]) for topic, want in wants if topic in can]
    return tuple(sorted(found, key=lambda topic: (-topic.want * topic.can, topic.topic_id)))


def _in_week_order(slots: frozenset[str]) -> tuple[str, ...]:
    places = {slot: place for place, slot in enumerate(SLOTS)}
    return tuple(sorted(slots, key=lambda slot: (places.get(slot, len(SLOTS)), slot)))


def _languages(mentor: Participant, spoken: frozenset[str]) -> tuple[str, ...]:
    return tuple(language for language in mentor.person.languages if fold(language) in spoken)


def _welcome(mentor: Profile, mentee: Profile, other_department: bool | None) -> Mapping[Side, bool]:
    found = {
        Side.MENTOR: gets_background(mentor.participant.welcomes, other_department),
        Side.MENTEE: gets_background(mentee.participant.welcomes, other_department),
    }
    return {side: gets for side, gets in found.items() if gets is not None}


def _not_known(mentor: Profile, mentee: Profile) -> tuple[Part, ...]:
    """The parts that got half their points because one of the two left something open.

    Preferences that nobody has are no gap in the data.
    """
    far = (differs(mentor.department, mentee.department), differs(mentor.site, mentee.site))
    open_parts: Mapping[Part, bool] = {
        Part.TOPICS: not (mentor.shares and mentee.wants),
        Part.RETURN: not (mentor.wants and mentee.shares),
        Part.DISTANCE: True not in far and None in far,
        Part.AVAILABILITY: not (mentor.participant.availability and mentee.participant.availability),
        Part.SENIORITY: gap_between(mentor.standing, mentee.standing).basis is Basis.NOT_CHECKED,
    }
    return tuple(part for part, is_open in open_parts.items() if is_open)
