"""Pairing two people by hand, with every rule checked first and a reason kept where one is set aside."""

from collections.abc import Mapping
from datetime import date

from app.domain.pair_checks import PairCheck
from app.domain.pairings import PLACE_TAKING, Pairing, PairingState
from app.domain.participants import Participant, Side
from app.domain.problems import trouble
from app.domain.programs import Program
from app.operations.accepting import Acceptance, Accepted, keep, moved, plan_accepted
from app.operations.pairing_checks import check_pair
from app.storage import Store
from app.text.pairings import step_label


def pair_by_hand(
    store: Store,
    program: Program,
    mentor_id: int,
    mentee_id: int,
    *,
    acceptance: Acceptance,
    today: date,
    reason: str = "",
) -> Accepted:
    """Make a pair of two participants in one undo step; what rules it breaks is kept with the reason.

    Raises CounterpartError: pair-impossible; override-reason-missing where a rule is broken and no reason is
    given; place-missing where a place is needed and somebody has none; start-after-end.
    """
    check = check_pair(store, program, mentor_id, mentee_id, today=today).check
    mentor, mentee = store.participants.get_many([mentor_id, mentee_id])
    _refuse(check, {Side.MENTOR: mentor, Side.MENTEE: mentee}, acceptance, reason)
    broken = check.to_set_aside
    pairing = Pairing(
        program_id=program.id,
        mentor_id=mentor_id,
        mentee_id=mentee_id,
        suggested_on=today,
        overridden_rule=",".join(broken),
        override_reason=reason.strip() if broken else "",
    )
    label = step_label(PairingState.SUGGESTED, acceptance.state, mentor.person.name, mentee.person.name)
    with store.edit(label):
        kept = keep(store, [moved(pairing, acceptance, {mentor_id: mentor, mentee_id: mentee}, program)])
        sessions = plan_accepted(store, program, kept)
    return Accepted(tuple(one.id for one in kept), sessions)


def _refuse(check: PairCheck, two: Mapping[Side, Participant], acceptance: Acceptance, reason: str) -> None:
    names = {side: one.person.name for side, one in two.items()}
    if check.is_impossible:
        raise trouble("pair-impossible", mentor=names[Side.MENTOR], mentee=names[Side.MENTEE])
    if check.to_set_aside and not reason.strip():
        raise trouble("override-reason-missing")
    if acceptance.state in PLACE_TAKING and check.full:
        raise trouble("place-missing", name=names[check.full[0]])
