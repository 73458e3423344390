"""A pairing goes from suggested to closed, one permitted step at a time."""

from datetime import date, timedelta
from itertools import product

import pytest

from app.domain.pairings import (
    Closing,
    ClosingKind,
    Pairing,
    PairingState,
    Place,
    check_step,
    closed,
    confirmed,
    dropped,
    next_states,
    place_of,
    started,
    stepped,
    with_closing,
)
from app.domain.participants import Side
from app.domain.problems import CounterpartError
from tests.support.builders import ENDS_ON, STARTS_ON, a_pairing, a_person

S = PairingState
POSSIBLE = {
    (S.SUGGESTED, S.CONSULTING),
    (S.SUGGESTED, S.CONFIRMED),
    (S.SUGGESTED, S.DROPPED),
    (S.CONSULTING, S.CONFIRMED),
    (S.CONSULTING, S.DROPPED),
    (S.CONFIRMED, S.RUNNING),
    (S.CONFIRMED, S.DROPPED),
    (S.RUNNING, S.PAUSED),
    (S.RUNNING, S.CLOSED),
    (S.PAUSED, S.RUNNING),
    (S.PAUSED, S.CLOSED),
}


def is_possible(state: PairingState, wanted: PairingState) -> bool:
    try:
        check_step(state, wanted)
    except CounterpartError:
        return False
    return True


def test_every_step_that_is_possible_and_no_other() -> None:
    assert {step for step in product(S, S) if is_possible(*step)} == POSSIBLE


def test_an_impossible_step_is_told_with_both_states() -> None:
    with pytest.raises(CounterpartError) as refusal:
        check_step(S.CLOSED, S.RUNNING)

    assert refusal.value.problem.code == "pairing-step-not-possible"
    assert dict(refusal.value.problem.values) == {"state": S.CLOSED, "wanted": S.RUNNING}


def test_nobody_is_paired_with_themselves() -> None:
    with pytest.raises(ValueError, match="themselves"):
        a_pairing(mentor_id=3, mentee_id=3)


def test_each_side_has_its_participant() -> None:
    pairing = a_pairing(mentor_id=3, mentee_id=4)

    assert pairing.participant_id(Side.MENTOR) == 3
    assert pairing.participant_id(Side.MENTEE) == 4


def test_the_place_kept_of_a_person_is_where_they_stood() -> None:
    person = a_person(grade="G4", department="Finance", site="Leeds", title="Clerk")

    assert place_of(person) == Place(grade="G4", department="Finance", site="Leeds")


def code_of(act: object, *arguments: object) -> str:
    """The problem that a step raises."""
    with pytest.raises(CounterpartError) as refusal:
        act(*arguments)  # type: ignore[operator]
    return refusal.value.problem.code


def a_closing(on: date) -> Closing:
    return Closing(on=on, kind=ClosingKind.COMPLETED)


@pytest.mark.parametrize("state", list(S))
def test_the_next_states_are_those_that_are_possible_in_their_order(state: PairingState) -> None:
    assert next_states(state) == tuple(wanted for wanted in S if (state, wanted) in POSSIBLE)


def test_a_step_that_brings_nothing_with_it_changes_the_state_alone() -> None:
    running = a_pairing()

    assert stepped(running, S.PAUSED) == a_pairing(state=S.PAUSED)
    assert code_of(stepped, running, S.CONFIRMED) == "pairing-step-not-possible"


def test_confirming_keeps_where_both_stand() -> None:
    agreed = confirmed(a_pairing(state=S.CONSULTING), a_person(grade="G1", site="Quay"), a_person(grade="G4"))

    assert agreed.state is S.CONFIRMED
    assert (agreed.mentor_place, agreed.mentee_place) == (Place(grade="G1", site="Quay"), Place(grade="G4"))


def test_a_pairing_starts_on_a_day_up_to_the_end_of_its_program() -> None:
    agreed = a_pairing(state=S.CONFIRMED, started_on=None)

    assert started(agreed, ENDS_ON, ENDS_ON).started_on == ENDS_ON
    assert code_of(started, agreed, ENDS_ON + timedelta(days=1), ENDS_ON) == "start-after-end"


def test_a_pairing_closes_between_its_start_and_today() -> None:
    running, day = a_pairing(), timedelta(days=1)

    assert closed(running, a_closing(STARTS_ON), STARTS_ON).state is S.CLOSED
    assert code_of(closed, running, a_closing(STARTS_ON - day), STARTS_ON) == "end-before-start"
    assert code_of(closed, running, a_closing(STARTS_ON + day), STARTS_ON) == "end-to-come"
    assert code_of(closed, a_pairing(state=S.CONFIRMED), a_closing(STARTS_ON), STARTS_ON) == (
        "pairing-step-not-possible"
    )


def test_a_closing_record_can_be_changed_later_within_the_same_bounds() -> None:
    over = a_pairing(state=S.CLOSED)

    assert with_closing(over, a_closing(STARTS_ON), ENDS_ON).closing == a_closing(STARTS_ON)
    assert code_of(with_closing, over, a_closing(ENDS_ON), STARTS_ON) == "end-to-come"
    with pytest.raises(ValueError, match="closed"):
        with_closing(a_pairing(), a_closing(STARTS_ON), ENDS_ON)


def test_a_pair_is_dropped_with_a_reason() -> None:
    asked: Pairing = a_pairing(state=S.CONSULTING)

    assert dropped(asked, " No time. ").drop_reason == "No time."
    assert code_of(dropped, asked, "  ") == "drop-reason-missing"


def test_several_rules_set_aside_are_read_one_by_one() -> None:
    assert a_pairing(overridden_rule="language,topic").set_aside == ("language", "topic")
    assert a_pairing().set_aside == ()
