"""Participants in the file, and how lists show them."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from app.domain.pairings import PairingState
from app.domain.participants import (
    Background,
    Consent,
    Format,
    IntakeStatus,
    Participant,
    Readiness,
    Side,
    WillingAs,
)
from app.domain.people import Grade
from app.domain.topics import Interest
from app.storage import IntegrityError, Store
from tests.support.builders import a_pairing, a_person, a_program, add_participant

WHOLE: dict[str, Any] = {
    "willing_as": WillingAs.MENTOR,
    "places": 3,
    "status": IntakeStatus.WAITING,
    "status_on": date(2027, 1, 9),
    "interests": {
        2: Interest(topic_id=2, can_share=3, want_to_learn=1),
        1: Interest(topic_id=1, not_with_me=True),
    },
    "availability": frozenset({"mon-am", "fri-pm"}),
    "formats": frozenset(Format),
    "welcomes": Background.DIFFERENT,
    "readiness": Readiness(guided_by_junior=1, difficulty="Time"),
    "consent": Consent(notice="2027-01", given_on=date(2027, 1, 2), how="paper", may_be_quoted=True),
    "left_out_before": True,
}


def named(store: Store, ids: list[int]) -> list[str]:
    return [store.participants.get(found).person.name for found in ids]


def test_a_participant_comes_back_whole_with_person_and_interests(store: Store) -> None:
    someone = add_participant(store, "Ana Ruiz", **WHOLE)

    assert someone == Participant(id=someone.id, program_id=1, person=store.people.get(1), **WHOLE)


def test_changing_a_participant_writes_interests_but_not_the_person(store: Store) -> None:
    someone = add_participant(store, "Ana Ruiz", **WHOLE)
    changed = replace(someone, interests={3: Interest(topic_id=3)}, person=replace(someone.person, name="Other"))
    with store.edit("Change"):
        store.participants.change(changed)

    assert store.participants.get(someone.id) == replace(changed, person=someone.person)


def test_a_person_takes_part_in_a_program_once(store: Store) -> None:
    someone = add_participant(store)

    with pytest.raises(IntegrityError), store.edit("Again"):
        store.participants.add([replace(someone, id=0)])


def test_a_participant_without_their_person_is_refused(store: Store) -> None:
    with pytest.raises(IntegrityError), store.edit("Add"):
        store.participants.add([Participant(program_id=1, person=a_person(id=9))])


def test_each_program_has_its_own_participants(store: Store) -> None:
    someone = add_participant(store, "Ana Ruiz")
    with store.edit("Next program"):
        [other] = store.programs.add([a_program("Autumn")])
        store.participants.add([replace(someone, id=0, program_id=other)])

    assert len(store.participants.of(1)) == len(store.participants.of(other)) == 1
    assert store.participants.ids(1) != store.participants.ids(other)
    assert store.participants.of(3) == []


def test_the_search_looks_at_name_address_number_and_place(store: Store) -> None:
    add_participant(
        store,
        person=a_person(
            "Anna \u017by\u0142a",
            email="az@example.org",
            staff_number="E77",
            title="Clerk",
            department="F\u00f6rdern",
            site="York",
        ),
    )
    add_participant(store, "Bo Lind")

    for search in ("zyla", "AZ@example", "e77", "clerk", "fordern", "york", "anna york"):
        assert named(store, store.participants.ids(1, search)) == ["Anna \u017by\u0142a"]
    assert store.participants.ids(1, "anna lind") == []


@pytest.fixture
def group(store: Store) -> Store:
    """Four people of two departments and grades; the first two are a running pair."""
    with store.edit("Grades"):
        store.grades.add([Grade(name="Low", rank=1), Grade(name="High", rank=2), Grade(name="New")])
    places = [("Dee Ash", "IT", "High"), ("Cy Birch", "HR", "Low"), ("Bo Cedar", "HR", "New"), ("Al Dill", "", "")]
    for name, department, grade in places:
        add_participant(store, person=a_person(name, department=department, grade=grade))
    with store.edit("Change"):
        store.participants.change(replace(store.participants.get(3), willing_as=WillingAs.MENTOR))
        store.participants.change(replace(store.participants.get(4), status=IntakeStatus.WAITING))
        store.pairings.add([a_pairing(1, 2)])
    return store


@pytest.mark.parametrize(
    ("order", "names"),
    [
        ("name", ["Dee Ash", "Cy Birch", "Bo Cedar", "Al Dill"]),
        ("side", ["Al Dill", "Cy Birch", "Dee Ash", "Bo Cedar"]),
        ("department", ["Al Dill", "Cy Birch", "Bo Cedar", "Dee Ash"]),
        ("grade", ["Al Dill", "Bo Cedar", "Cy Birch", "Dee Ash"]),
        ("status", ["Dee Ash", "Cy Birch", "Bo Cedar", "Al Dill"]),
    ],
)
def test_participants_are_sorted_as_asked(group: Store, order: str, names: list[str]) -> None:
    assert named(group, group.participants.ids(1, order=order)) == names
    assert sorted(group.participants.ids(1, order=order, descending=True)) == [1, 2, 3, 4]


def test_the_descending_order_of_names_is_the_ascending_turned_round(group: Store) -> None:
    assert group.participants.ids(1, descending=True) == group.participants.ids(1)[::-1]


def test_lists_can_be_narrowed_to_a_side_or_a_status(group: Store) -> None:
    assert group.participants.ids(1, group="mentor") == [1, 3]
    assert group.participants.ids(1, group="mentee") == [2]
    assert group.participants.ids(1, group="either") == [4]
    assert group.participants.ids(1, group="waiting") == [4]
    assert group.participants.ids(1, "cedar", group="mentor") == [3]


def test_rows_come_in_the_order_asked_for_with_the_side_taken(group: Store) -> None:
    rows = group.participants.rows([4, 2, 1])

    assert [(row.name, row.shown_side, row.pairings) for row in rows] == [
        ("Al Dill", WillingAs.EITHER, 0),
        ("Cy Birch", Side.MENTEE, 1),
        ("Dee Ash", Side.MENTOR, 1),
    ]
    assert group.participants.rows([]) == []


def test_only_pairings_that_use_a_place_take_a_side(group: Store) -> None:
    for state, taken in ((PairingState.PAUSED, Side.MENTOR), (PairingState.DROPPED, None)):
        with group.edit("Change"):
            group.pairings.change(replace(group.pairings.get(1), state=state))
        assert group.participants.rows([1])[0].side_taken is taken


def test_a_row_says_talk_first(store: Store) -> None:
    add_participant(store, readiness=Readiness(keeps_the_time=2))
    add_participant(store, "Bo Lind", readiness=Readiness(keeps_the_time=3))

    assert [row.talk_first for row in store.participants.rows([1, 2])] == [True, False]


def test_a_person_is_found_in_each_of_their_programs(store: Store) -> None:
    someone = add_participant(store, "Ana Ruiz")
    add_participant(store, "Bo Lind")
    with store.edit("Next program"):
        [other] = store.programs.add([a_program("Autumn")])
        [there] = store.participants.add([replace(someone, id=0, program_id=other)])

    assert [member.id for member in store.participants.of_person(someone.person.id)] == [someone.id, there]
    assert store.participants.id_of(other, someone.person.id) == there
    assert store.participants.id_of(other, 2) is None


def test_everyone_who_takes_part_is_counted(store: Store) -> None:
    add_participant(store)
    add_participant(store, "Bo Lind", status=IntakeStatus.WAITING)

    assert (store.participants.count(1), store.participants.count(2)) == (2, 0)
    with pytest.raises(KeyError):
        store.participants.rows([9])
