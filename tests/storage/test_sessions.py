"""Sessions in the file with their topics, and how lists show them."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from app.domain.pairings import PairingState
from app.domain.participants import Side
from app.domain.sessions import AbsenceReason, Absent, EntrySource, SessionKind, SessionState
from app.storage import Store
from tests.support.builders import STARTS_ON, a_held_session, a_reflection, a_session, add_pairing, add_session, at

WHOLE: dict[str, Any] = {
    "kind": SessionKind.CLOSING,
    "due_by": date(2027, 2, 28),
    "planned_at": at("2027-03-01T23:45"),
    "place": "Caf\u00e9",
    "state": SessionState.HELD,
    "held_on": date(2027, 3, 2),
    "minutes": 0,
    "absent": Absent.BOTH,
    "absence_reason": AbsenceReason.DIARY,
    "absence_note": "n",
    "notice_h": 24,
    "topic_ids": (3, 1, 2),
    "source": EntrySource.EMAIL,
    "entered_on": date(2027, 3, 9),
    "note": "x",
}


def test_a_session_comes_back_whole(store: Store) -> None:
    session = add_session(store, add_pairing(store), **WHOLE)

    assert session == a_session(id=1, code=session.code, **WHOLE)


@pytest.mark.parametrize("topic_ids", [(), (1,), (2, 1), (1, 2, 3), (3, 2, 1), (4, 3)])
def test_topics_keep_the_order_in_which_they_were_talked_about(store: Store, topic_ids: tuple[int, ...]) -> None:
    session = add_session(store, add_pairing(store), topic_ids=(3, 1))
    with store.edit("Change"):
        store.sessions.change(replace(session, topic_ids=topic_ids))
    assert store.sessions.get(1).topic_ids == topic_ids

    store.undo()
    assert store.sessions.get(1) == session


def test_writing_the_same_topics_is_no_change_and_one_twice_is_one(store: Store) -> None:
    session = add_session(store, add_pairing(store), topic_ids=(3, 1))
    with store.edit("Change"):
        store.sessions.change(replace(session, topic_ids=(3, 1, 3)))

    assert store.undo_label() == "Plan a session"


@pytest.fixture
def four(store: Store) -> Store:
    """A held session of Ana's pairing with one reflection, and a dated, a due and a missed one of Cy's."""
    add_pairing(store)
    add_pairing(store, "Cy Ash", "\u017baba Xu")
    with store.edit("Sessions"):
        store.sessions.add(
            [
                a_held_session(date(2027, 2, 1), pairing_id=1, due_by=date(2027, 6, 1)),
                a_session(pairing_id=2, due_by=date(2027, 1, 7), planned_at=at("2027-03-01T00:00")),
                a_session(pairing_id=2, due_by=date(2027, 4, 1), kind=SessionKind.CLOSING),
                a_session(pairing_id=2, due_by=date(2027, 1, 15), state=SessionState.NO_SHOW),
            ]
        )
        store.reflections.add([a_reflection(1, Side.MENTEE)])
    return store


@pytest.mark.parametrize(
    ("order", "ids"),
    [
        ("day", [4, 1, 2, 3]),
        ("mentor", [4, 2, 3, 1]),
        ("mentee", [1, 4, 2, 3]),
        ("state", [1, 4, 2, 3]),
        ("kind", [3, 4, 1, 2]),
    ],
)
def test_sessions_are_sorted_as_asked(four: Store, order: str, ids: list[int]) -> None:
    assert four.sessions.ids(1, order=order) == ids


def test_sessions_are_searched_by_code_and_both_names(four: Store) -> None:
    code = four.sessions.get(2).code

    assert four.sessions.ids(1, "zaba") == [4, 2, 3]
    assert four.sessions.ids(1, f"ash {code.lower()}") == [2]
    assert four.sessions.ids(1, "zaba", state="planned") == [2, 3]
    assert four.sessions.ids(2) == []


def test_rows_come_in_the_order_asked_for_and_say_who_wrote(four: Store) -> None:
    rows = four.sessions.rows([3, 1, 2])

    assert [row.day for row in rows] == [date(2027, 4, 1), date(2027, 2, 1), date(2027, 3, 1)]
    assert [(row.mentor_wrote, row.mentee_wrote) for row in rows] == [
        (False, False),
        (False, True),
        (False, False),
    ]
    assert [row.mentor_name for row in rows] == ["Cy Ash", "Ana Ruiz", "Cy Ash"]
    assert [row.day for row in rows] == [session.day for session in four.sessions.get_many([3, 1, 2])]


def test_the_sessions_of_some_pairings_come_by_id(four: Store) -> None:
    assert [session.id for session in four.sessions.of_pairings([2])] == [2, 3, 4]
    assert [session.id for session in four.sessions.of_pairings([2, 1])] == [1, 2, 3, 4]
    assert four.sessions.of_pairings([]) == []


def test_a_session_is_found_by_its_code_in_its_program_only(four: Store) -> None:
    code = four.sessions.get(2).code

    assert four.sessions.id_of_code(1, code) == 2
    assert four.sessions.id_of_code(2, code) is None
    assert four.sessions.id_of_code(1, "S-UNKNOWN") is None


def test_planned_sessions_are_found_by_their_days_and_pairings(store: Store) -> None:
    ana, cy = add_pairing(store), add_pairing(store, "Cy Oh", "Dee Poe", state=PairingState.CLOSED)
    late = add_session(store, ana, due_by=date(2027, 5, 1))
    dated = add_session(store, ana, due_by=date(2027, 6, 1), planned_at=at("2027-03-09T10:00"))
    with store.edit("Hold"):
        store.sessions.add([a_held_session(date(2027, 3, 9), pairing_id=ana.id)])
    same_day = add_session(store, cy, due_by=date(2027, 3, 9))

    assert store.sessions.planned(1) == [(dated.id, ana.id), (same_day.id, cy.id), (late.id, ana.id)]
    day = date(2027, 3, 9)
    assert store.sessions.planned(1, first=day, last=day, pairing_id=cy.id) == [(same_day.id, cy.id)]
    assert store.sessions.planned(1, last=day, but_of=[PairingState.CLOSED]) == [(dated.id, ana.id)]
    assert store.sessions.planned(1, first=date(2027, 3, 10)) == [(late.id, ana.id)]
    assert store.sessions.planned(2) == []


def test_sessions_are_counted_by_their_state(store: Store) -> None:
    pairing = add_pairing(store)
    add_session(store, pairing)
    add_session(store, pairing, state=SessionState.HELD, held_on=STARTS_ON)
    counts = store.sessions.counts(1)
    assert (counts[SessionState.PLANNED], counts[SessionState.HELD], counts[SessionState.NO_SHOW]) == (1, 1, 0)
    assert store.sessions.counts(2) == dict.fromkeys(SessionState, 0)
