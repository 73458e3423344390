"""The list of participants: narrowed as its chips say, sorted by each column, counted at once."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from app.domain.pairings import PairingState
from app.domain.participants import Consent, IntakeStatus, Participant, Readiness, WillingAs
from app.storage import Store
from app.storage.participant_lists import GROUPS
from tests.support.builders import a_pairing, a_participant, a_person, a_program, add_pairing, add_participant


@pytest.fixture
def everyone(store: Store) -> Store:
    """A running pair, and somebody for each other group: ids 3 to 8."""
    add_pairing(store, "Ana Ruiz", "Bo Lind")
    people: list[tuple[str, dict[str, Any]]] = [
        ("Cy Free", {"willing_as": WillingAs.MENTOR}),
        ("Dee Talk", {"readiness": Readiness(keeps_the_time=1), "willing_as": WillingAs.MENTEE}),
        ("Eve Applied", {"status": IntakeStatus.ENQUIRY}),
        ("Flo Waiting", {"status": IntakeStatus.WAITING}),
        ("Gus Declined", {"status": IntakeStatus.DECLINED}),
        ("Hal Left", {"status": IntakeStatus.LEFT}),
    ]
    for name, fields in people:
        add_participant(store, name, **fields)
    add_participant(store, person=a_person("Ida Archived", is_archived=True))
    return store


GROUPED = {
    "present": [1, 2, 3, 4, 5, 6, 7, 8], "mentor": [1, 3], "mentee": [2, 4], "either": [5, 6, 7, 8],
    "accepted": [1, 2, 3, 4], "applied": [5], "waiting": [6], "talk-first": [4], "unpaired": [3, 4], "over": [7],
    "left": [8], "archived": [9],
}  # fmt: skip


@pytest.mark.parametrize(("group", "ids"), GROUPED.items())
def test_a_group_narrows_the_list(everyone: Store, group: str, ids: list[int]) -> None:
    assert sorted(everyone.participants.ids(1, group=group)) == ids


def test_every_group_is_counted_at_once(everyone: Store) -> None:
    assert everyone.participants.counts(1) == {group: len(ids) for group, ids in GROUPED.items()}
    assert GROUPED.keys() == GROUPS.keys()
    assert set(everyone.participants.counts(2).values()) == {0}


def test_without_a_group_everybody_is_listed(everyone: Store) -> None:
    assert len(everyone.participants.ids(1)) == 9


def test_a_group_that_nobody_knows_is_refused(everyone: Store) -> None:
    with pytest.raises(KeyError):
        everyone.participants.ids(1, group="unheard-of")


def test_who_left_in_another_program_counts_as_left(store: Store) -> None:
    add_participant(store, person=a_person("Ana Ruiz", has_left=True))

    assert store.participants.ids(1, group="left") == [1]


def test_a_closed_pairing_leaves_somebody_unpaired(store: Store) -> None:
    pairing = add_pairing(store)
    with store.edit("Drop"):
        store.pairings.change(replace(pairing, state=PairingState.DROPPED))

    assert sorted(store.participants.ids(1, group="unpaired")) == [1, 2]


def test_the_first_pairing_gives_the_side_of_somebody_who_has_both(store: Store) -> None:
    pairing = add_pairing(store, "Ana Ruiz", "Bo Lind")
    cy = add_participant(store, "Cy Free")
    with store.edit("Pair"):
        store.pairings.add([a_pairing(pairing.mentee_id, cy.id)])

    assert [row.shown_side.value for row in store.participants.rows([2])] == ["mentee"]
    assert sorted(store.participants.ids(1, group="mentee")) == [2, 3]


@pytest.fixture
def two(store: Store) -> Store:
    """Ana comes first by every column but her name."""
    boss = a_person("Ada Boss")
    with store.edit("Boss"):
        [boss_id] = store.people.add([boss])
    ana = a_person(
        "Zoë Zed", email="a@x.org", staff_number="1", phone="1", title="Á", department="a", site="A",
        languages=("Arabic",), manager_id=boss_id,
    )  # fmt: skip
    bo = a_person(
        "Al Bo", email="B@x.org", staff_number="2", phone="2", title="b", department="B", site="b",
        languages=("English",), manager_text="Bea Boss",
    )  # fmt: skip
    consent = Consent(notice="1", given_on=date(2027, 1, 4))
    add_participant(store, person=ana, status_on=date(2027, 1, 4), consent=consent, places=0)
    add_participant(
        store, person=bo, status=IntakeStatus.WAITING, status_on=date(2027, 1, 5), willing_as=WillingAs.MENTOR
    )
    return store


@pytest.mark.parametrize(
    "order",
    [
        "email", "staff_number", "phone", "title", "department", "site", "languages", "manager", "since",
        "consent", "places", "willing", "intake", "status",
    ],
)  # fmt: skip
def test_the_list_is_sorted_by_each_of_its_columns(two: Store, order: str) -> None:
    assert two.participants.ids(1) == [2, 1]
    assert two.participants.ids(1, order=order) == [1, 2]
    assert two.participants.ids(1, order=order, descending=True) == [2, 1]


def test_a_row_tells_what_its_columns_show(two: Store) -> None:
    ana, bo = two.participants.rows([1, 2])

    assert (ana.manager, bo.manager) == ("Ada Boss", "Bea Boss")
    assert (ana.languages, ana.phone, ana.staff_number) == (("Arabic",), "1", "1")
    assert (ana.status_on, ana.consent.notice, ana.consent.given_on) == (date(2027, 1, 4), "1", date(2027, 1, 4))
    assert (ana.is_archived, ana.has_left, bo.consent.is_recorded) == (False, False, False)


def test_pairings_of_other_programs_keep_somebody_busy(store: Store) -> None:
    pairing = add_pairing(store)
    with store.edit("Next program"):
        [other] = store.programs.add([a_program("Autumn")])
        person = store.people.get(1)
        [there] = store.participants.add([Participant(program_id=other, person=person)])
        [free] = store.participants.add(
            [a_participant(person=store.people.get(store.people.add([a_person()])[0]))]
        )

    assert store.participants.in_pairings([1, 2, there, free]) == {1, 2, there}
    with store.edit("Drop"):
        store.pairings.change(replace(pairing, state=PairingState.DROPPED))
    assert store.participants.in_pairings([1, 2, there, free]) == set()
