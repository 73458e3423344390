"""A pairing goes from suggested to closed, one permitted step at a time."""

from itertools import product

import pytest

from app.domain.pairings import (
    PairingState,
    Place,
    check_step,
    place_of,
)
from app.domain.participants import Side
from app.domain.problems import CounterpartError
from tests.support.builders import a_pairing, a_person

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
