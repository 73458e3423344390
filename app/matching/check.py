"""Two people looked at as a pair, whether or not matching would propose them."""

from collections.abc import Mapping, Sequence
from datetime import date

from app.domain.pair_checks import PairCheck
from app.domain.pairings import ENDED, Pairing, PairingState
from app.domain.participants import Participant, Side
from app.domain.proposals import Group
from app.domain.seniority import ReportingLines
from app.matching.fit import Fit
from app.matching.profiles import Profiles
from app.matching.roll import Roll
from app.matching.ties import ties_of


def check(group: Group, mentor_id: int, mentee_id: int, today: date) -> PairCheck:
    """How well two participants fit, and all that stands in the way of their pair.

    group: at least the two, everyone above them in the reporting lines, and their pairings.
    Raises KeyError for a participant who isn't in the group.
    """
    members = {participant.id: participant for participant in group.participants}
    two = {Side.MENTOR: members[mentor_id], Side.MENTEE: members[mentee_id]}
    makes, roll = Profiles(group, ReportingLines.of(group.people), today), Roll(group)
    mentor, mentee = (makes.of(participant, participant.places) for participant in two.values())
    fit = Fit([mentor], [mentee], group.program, ties_of(group))
    together = [pairing for pairing in group.standing if _are_in(pairing, mentor_id, mentee_id)]
    return PairCheck(
        fit=fit.pair(0, 0),
        refusals=fit.refusals(0, 0),
        held_out={side: why for side, one in two.items() if (why := roll.why_held_out(one)) is not None},
        full=tuple(side for side, one in two.items() if roll.places(one) <= 0),
        unwilling=_unwilling(two, roll),
        standing=next((pairing for pairing in together if pairing.state not in ENDED), None),
        was_together=any(pairing.state is PairingState.CLOSED for pairing in together),
    )


def _are_in(pairing: Pairing, one: int, other: int) -> bool:
    return {pairing.mentor_id, pairing.mentee_id} == {one, other}


def _unwilling(two: Mapping[Side, Participant], roll: Roll) -> tuple[Side, ...]:
    """The sides that someone would take against what they are willing to do, or beside the other side."""
    return tuple(side for side, one in two.items() if not _suits(side, one, roll.sides_taken(one)))


def _suits(side: Side, one: Participant, taken: Sequence[Side]) -> bool:
    return one.willing_as.allows(side) and side.other not in taken
