"""Who meets when, and who the two are."""

from datetime import date
from pathlib import Path

import pytest

from app.domain.pairings import PairingState
from app.domain.sessions import SessionKind, SessionState
from app.storage import MeetingRow, PairRow, Store
from tests.support.builders import a_pairing, a_person, a_session, add_pairing, add_participant, add_session, at
from tests.support.samples import a_sample

MONDAY, SUNDAY = date(2027, 3, 1), date(2027, 3, 7)


def test_dates_from_the_first_to_the_last_day_come_in_order(store: Store) -> None:
    pairing = add_pairing(store)
    moments = ("2027-03-07T23:59", "2027-03-01T00:00", "2027-02-28T23:59", "2027-03-08T00:00")
    last, first, _before, _after = [add_session(store, pairing, planned_at=at(moment)) for moment in moments]

    assert store.meetings.ids(1, MONDAY, SUNDAY) == [first.id, last.id]
    assert store.meetings.ids(2, MONDAY, SUNDAY) == []


def test_sessions_without_a_date_and_those_over_are_no_meetings(store: Store) -> None:
    pairing = add_pairing(store)
    add_session(store, pairing, due_by=MONDAY)
    add_session(store, pairing, state=SessionState.CANCELLED, planned_at=at("2027-03-03T10:00"))
    add_session(store, pairing, state=SessionState.HELD, held_on=MONDAY, planned_at=at("2027-03-03T10:00"))

    assert store.meetings.ids(1, MONDAY, SUNDAY) == []


@pytest.mark.parametrize("state", [PairingState.CLOSED, PairingState.DROPPED, PairingState.CONFIRMED])
def test_pairings_that_are_not_under_way_meet_nobody(store: Store, state: PairingState) -> None:
    add_session(store, add_pairing(store, state=state), planned_at=at("2027-03-03T10:00"))

    assert store.meetings.ids(1, MONDAY, SUNDAY) == []
    assert store.meetings.next_undated(1) == 0


def test_a_row_has_what_is_shown_of_a_meeting(store: Store) -> None:
    pairing = add_pairing(store)
    add_session(store, pairing, state=SessionState.HELD, held_on=date(2027, 2, 1))
    session = add_session(store, pairing, kind=SessionKind.MID_POINT, planned_at=at("2027-03-03T10:00"))

    [row] = store.meetings.rows([session.id])

    assert row == MeetingRow(
        id=session.id,
        kind=SessionKind.MID_POINT,
        planned_at=at("2027-03-03T10:00"),
        code=session.code,
        pairing_id=pairing.id,
        number=2,
        mentor_name="Ana Ruiz",
        mentee_name="Bo Lind",
    )


def test_rows_come_in_the_order_asked_for_with_the_numbers_of_their_stories(tmp_path: Path) -> None:
    with Store.open(a_sample(tmp_path / "sample.counterpart")) as store:
        ids = store.meetings.ids(1, date(2020, 1, 1), date(2040, 1, 1))[::-1]
        rows = store.meetings.rows(ids)
        stories = {story.pairing.id: story for story in store.stories(1)}

    assert len(rows) > 5
    assert [row.id for row in rows] == ids
    numbers = [(s := stories[row.pairing_id]).number(s.session(row.id)) for row in rows]
    assert [row.number for row in rows] == numbers


def test_the_session_due_first_of_those_without_a_date_is_the_next_to_plan(store: Store) -> None:
    pairing = add_pairing(store)
    add_session(store, pairing, due_by=date(2027, 5, 1))
    first = add_session(store, pairing, due_by=date(2027, 4, 1))
    add_session(store, pairing, due_by=date(2027, 3, 1), planned_at=at("2027-03-03T10:00"))

    assert store.meetings.next_undated(1) == first.id


def test_the_two_of_a_pairing_come_with_their_addresses(store: Store) -> None:
    junior = add_participant(store, person=a_person("Ana Ruiz", email="ana@example.org"))
    senior = add_participant(store, person=a_person("Bo Lind"))
    with store.edit("Pair"):
        [pairing_id] = store.pairings.add([a_pairing(junior.id, senior.id)])

    assert store.meetings.pairs([pairing_id]) == [
        PairRow(pairing_id, "Ana Ruiz", "ana@example.org", "Bo Lind", "")
    ]


def test_a_meeting_that_is_gone_is_not_made_up(store: Store) -> None:
    with pytest.raises(KeyError):
        store.meetings.rows([a_session(id=99).id])
