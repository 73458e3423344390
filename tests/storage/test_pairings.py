"""Pairings in the file, and how lists show them."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from app.domain.pairings import Closing, ClosingKind, NextStep, PairingState, Place
from app.domain.sessions import SessionState
from app.storage import IntegrityError, Store
from tests.support.builders import (
    STARTS_ON,
    a_held_session,
    a_pairing,
    a_participant,
    a_program,
    a_session,
    add_pairing,
    add_session,
    at,
)

CLOSED: dict[str, Any] = {"closing": Closing(on=STARTS_ON, kind=ClosingKind.COMPLETED)}
WHOLE: dict[str, Any] = {
    "state": PairingState.CLOSED,
    "agreement_signed_on": date(2027, 1, 9),
    "score": 8_400,
    "parts": {"topics": 5_000, "distance": 1_500},
    "suggested_on": date(2027, 1, 2),
    "overridden_rule": "reporting-line",
    "override_reason": "They asked for it",
    "mentor_place": Place(grade="G2", department="IT", site="Leeds"),
    "mentee_place": Place(),
    "closing": Closing(on=date(2027, 6, 1), kind=ClosingKind.LEFT, next_step=NextStep.SWAP_ROLES, note="n"),
    "note": "x",
}


def test_a_pairing_comes_back_whole(store: Store) -> None:
    pairing = add_pairing(store, **WHOLE)

    assert pairing == a_pairing(1, 2, id=1, code=pairing.code, **WHOLE)


@pytest.mark.parametrize(
    "wrong",
    [
        {"state": PairingState.RUNNING, "started_on": None},
        {"state": PairingState.CLOSED, "closing": None},
        {"closing": Closing(on=STARTS_ON, kind=ClosingKind.COMPLETED)},
        {"program_id": 9},
        {"mentee_id": 9},
    ],
)
def test_a_pairing_that_can_not_be_is_refused(store: Store, wrong: dict[str, Any]) -> None:
    pairing = add_pairing(store)

    with pytest.raises(IntegrityError), store.edit("Change"):
        store.pairings.change(replace(pairing, **wrong))


@pytest.fixture
def three(store: Store) -> Store:
    """Three pairings; the second met once and meets on 1 April, the third is due on 1 March."""
    for mentor, mentee in (("Cy Ash", "Al Yew"), ("Bo Birch", "Di Xu"), ("Ed Cedar", "\u0141u Walz")):
        add_pairing(store, mentor, mentee)
    with store.edit("Sessions"):
        store.sessions.add(
            [
                a_held_session(date(2027, 2, 1), pairing_id=2),
                a_session(pairing_id=2, due_by=date(2027, 2, 15), planned_at=at("2027-04-01T10:00")),
                a_session(pairing_id=2, due_by=date(2027, 5, 1)),
                a_session(pairing_id=2, due_by=date(2027, 1, 5), state=SessionState.CANCELLED),
                a_session(pairing_id=3, due_by=date(2027, 3, 1)),
            ]
        )
        store.pairings.change(replace(store.pairings.get(1), state=PairingState.PAUSED))
    return store


def test_rows_count_sessions_and_name_the_next_day(three: Store) -> None:
    rows = three.pairings.rows([2, 1])

    assert [(row.mentor_name, row.mentee_name) for row in rows] == [("Bo Birch", "Di Xu"), ("Cy Ash", "Al Yew")]
    assert [(row.held, row.planned, row.next_day) for row in rows] == [(1, 2, date(2027, 4, 1)), (0, 0, None)]
    assert [row.state for row in rows] == [PairingState.RUNNING, PairingState.PAUSED]


@pytest.mark.parametrize(
    ("order", "ids"),
    [("mentor", [1, 2, 3]), ("mentee", [3, 2, 1]), ("state", [1, 2, 3]), ("held", [1, 3, 2]), ("next", [3, 2, 1])],
)
def test_pairings_are_sorted_as_asked(three: Store, order: str, ids: list[int]) -> None:
    assert three.pairings.ids(1, order=order) == ids


def test_pairings_are_searched_by_both_names_and_the_code(three: Store) -> None:
    code = three.pairings.get(2).code

    assert three.pairings.ids(1, "lu walz") == [3]
    assert three.pairings.ids(1, "birch xu") == [2]
    assert three.pairings.ids(1, code.lower()) == [2]
    assert three.pairings.ids(2, "birch") == []
    assert three.pairings.ids(1, state="paused") == [1]


def test_who_was_paired_in_another_program_is_known_by_person(store: Store) -> None:
    add_pairing(store)
    with store.edit("Another program"):
        [other] = store.programs.add([a_program("Autumn")])
        ids = store.participants.add(
            [a_participant(person=store.people.get(number), program_id=other) for number in (2, 1)]
        )
        store.pairings.add([a_pairing(*ids, program_id=other, state=PairingState.SUGGESTED, started_on=None)])

    assert store.pairings.paired_people(but_program_id=other) == {(1, 2)}
    assert store.pairings.paired_people(but_program_id=1) == frozenset()


def test_the_pairings_of_some_participants_are_found_on_either_side(store: Store) -> None:
    first, second = add_pairing(store), add_pairing(store, "Chen Wei", "Dee Poe")
    with store.edit("More"):
        [third] = store.pairings.add([a_pairing(second.mentee_id, first.mentor_id)])

    assert [one.id for one in store.pairings.of_participants([first.mentor_id])] == [first.id, third]
    assert store.pairings.of_participants([]) == []


def test_a_pairing_is_found_by_its_code_in_any_program(store: Store) -> None:
    pairing = add_pairing(store)
    assert store.pairings.of_code(pairing.code) == pairing
    assert store.pairings.of_code("P-BBBBBBB") is None


def test_pairings_that_have_ended_are_not_among_those_that_go_on(store: Store) -> None:
    going_on = add_pairing(store)
    add_pairing(store, "Chen Wei", "Dee Poe", state=PairingState.CLOSED, **CLOSED)
    add_pairing(store, "Eva Fox", "Gil Hart", state=PairingState.DROPPED)

    [(pairing_id, mentor, mentee)] = store.pairings.not_ended(1)

    people = [store.participants.get(one).person.id for one in (going_on.mentor_id, going_on.mentee_id)]
    assert (pairing_id, [mentor, mentee]) == (going_on.id, people)


def test_a_session_that_was_planned_when_its_pairing_ended_is_no_next_one(store: Store) -> None:
    going_on, over = add_pairing(store), add_pairing(store, "Chen Wei", "Dee Poe")
    for pairing in (going_on, over):
        add_session(store, pairing)
    with store.edit("Close"):
        store.pairings.change(replace(over, state=PairingState.CLOSED, **CLOSED))

    rows = store.pairings.rows([going_on.id, over.id])

    assert [row.next_day for row in rows] == [STARTS_ON, None]
    assert [row.planned for row in rows] == [1, 1]


def test_pairings_are_sorted_by_their_score(store: Store) -> None:
    low, high = add_pairing(store, score=10), add_pairing(store, "Chen Wei", "Dee Poe", score=90)

    assert store.pairings.ids(1, order="fit") == [low.id, high.id]


def test_pairings_are_found_by_either_participant_whatever_their_state(store: Store) -> None:
    pairing = add_pairing(store, "Ana Ruiz", "Bo Lind", state=PairingState.DROPPED)
    add_pairing(store, "Cy Fox", "Dee Ash")

    assert [found.id for found in store.pairings.of_participants([pairing.mentee_id])] == [pairing.id]
    assert len(store.pairings.of_participants([pairing.mentor_id, 3, 4])) == 2
    assert store.pairings.of_participants([]) == []


def test_pairings_are_counted_by_their_state(store: Store) -> None:
    add_pairing(store)
    add_pairing(store, "Cy Fox", "Dee Poe", state=PairingState.CONSULTING, started_on=None)
    add_pairing(store, "Eva Fox", "Gil Hart")

    assert store.pairings.counts(1) == {PairingState.RUNNING: 2, PairingState.CONSULTING: 1}
    assert store.pairings.counts(9) == {}
