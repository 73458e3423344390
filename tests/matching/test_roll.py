"""Who takes part in a proposal, and who is held out."""

from typing import Any

import pytest

from app.domain.pairings import PairingState
from app.domain.participants import Consent, IntakeStatus, Participant, Side
from app.domain.programs import Rules
from app.domain.proposals import LeftOut, Why
from app.matching.roll import Roll
from tests.support.builders import a_pairing
from tests.support.groups import a_group, a_mentee, a_mentor, either


@pytest.mark.parametrize(
    ("fields", "why"),
    [
        ({"has_left": True}, Why.LEFT),
        ({"status": IntakeStatus.LEFT}, Why.LEFT),
        ({"is_archived": True}, Why.ARCHIVED),
        ({"status": IntakeStatus.WAITING}, Why.NOT_ACCEPTED),
        ({"places": 0}, Why.NO_PLACE),
    ],
)
def test_someone_who_cannot_be_paired_is_held_out_with_the_reason(fields: dict[str, Any], why: Why) -> None:
    roll = Roll(a_group(a_mentor(1, **fields)))

    assert roll.open == []
    assert roll.held_out == [LeftOut(participant_id=1, side=Side.MENTOR, why=why)]


def test_consent_holds_out_only_where_the_program_needs_it() -> None:
    without, given = a_mentor(1), a_mentor(2, consent=Consent(notice="2027"))

    assert Roll(a_group(without, given)).open == [without, given]
    needed = Roll(a_group(without, given, rules=Rules(consent_required=True)))
    assert needed.open == [given]
    assert [one.why for one in needed.held_out] == [Why.CONSENT_MISSING]


def open_after(someone: Participant, state: PairingState, side: Side = Side.MENTOR, **rules: bool) -> Roll:
    mentor, mentee = (someone, a_mentee(9)) if side is Side.MENTOR else (a_mentor(9), someone)
    group = a_group(mentor, mentee, standing=[a_pairing(mentor.id, mentee.id, state=state)], rules=Rules(**rules))
    return Roll(group)


@pytest.mark.parametrize(
    ("state", "left"),
    [
        (PairingState.SUGGESTED, 2), (PairingState.CONSULTING, 2), (PairingState.CONFIRMED, 1),
        (PairingState.RUNNING, 1), (PairingState.PAUSED, 1), (PairingState.CLOSED, 2), (PairingState.DROPPED, 2),
    ],
)  # fmt: skip
def test_confirmed_running_and_paused_pairings_use_a_place(state: PairingState, left: int) -> None:
    someone = a_mentor(1, places=2)

    assert open_after(someone, state).places(someone) == left


def test_someone_whose_places_are_all_taken_is_neither_open_nor_left_out() -> None:
    roll = open_after(a_mentor(1), PairingState.RUNNING)

    assert roll.open == []
    assert roll.held_out == []
    assert roll.is_in_a_pair(1)


def test_someone_who_left_while_in_a_pair_is_not_told_as_left_out() -> None:
    assert open_after(a_mentor(1, has_left=True), PairingState.RUNNING).held_out == []


def test_a_side_comes_from_what_someone_is_willing_to_do() -> None:
    roll = Roll(a_group(a_mentor(1), a_mentee(2), either(3)))

    assert [roll.side(participant) for participant in roll.open] == [Side.MENTOR, Side.MENTEE, None]


def test_someone_willing_as_either_keeps_the_side_of_a_running_pairing() -> None:
    someone = either(1, places=2)

    assert open_after(someone, PairingState.RUNNING, Side.MENTEE).side(someone) is Side.MENTEE


def test_where_both_sides_are_allowed_a_running_pairing_binds_nobody() -> None:
    someone = either(1, places=2)

    assert open_after(someone, PairingState.RUNNING, Side.MENTEE, both_sides_allowed=True).side(someone) is None


def test_someone_on_the_side_they_are_not_willing_to_take_gets_no_second_side() -> None:
    someone = a_mentee(1, places=2)

    assert open_after(someone, PairingState.RUNNING, Side.MENTOR).open == []
    assert open_after(someone, PairingState.RUNNING, Side.MENTOR, both_sides_allowed=True).open == [someone]


def test_the_sides_taken_bind_only_where_a_program_allows_one() -> None:
    someone = either(1, places=2)

    assert list(open_after(someone, PairingState.RUNNING).sides_taken(someone)) == [Side.MENTOR]
    assert list(open_after(someone, PairingState.RUNNING, both_sides_allowed=True).sides_taken(someone)) == []


def test_a_want_of_places_holds_nobody_out_by_itself() -> None:
    roll = Roll(a_group(a_mentor(1, places=0), a_mentor(2, has_left=True)))

    assert [one.why for one in roll.held_out] == [Why.NO_PLACE, Why.LEFT]
    assert roll.why_held_out(a_mentor(1, places=0)) is None
    assert roll.why_held_out(a_mentor(2, has_left=True)) is Why.LEFT
