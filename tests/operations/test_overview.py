"""What Home shows: who needs a hand, who meets this week, and how far the program is."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from app.domain.pairings import PairingState
from app.domain.risks import RiskRule, Urgency
from app.domain.sessions import SessionState
from app.operations.overview import Overview, overview, summary_of
from app.storage import Store
from tests.support.builders import ENDS_ON, STARTS_ON, add_pairing, add_participant, add_session, at

WEDNESDAY = date(2027, 3, 3)


def seen(store: Store, today: date = WEDNESDAY) -> Overview:
    return overview(store, store.programs.get(1), today)


def test_a_new_program_has_nothing_to_attend_to(store: Store) -> None:
    found = seen(store, STARTS_ON)

    assert (found.attention, found.meetings, found.running, found.planned) == ((), (), 0, 0)
    assert (found.week, found.of_weeks) == (1, 26)


@pytest.mark.parametrize(
    ("today", "week"),
    [
        (STARTS_ON - timedelta(days=90), 1),
        (STARTS_ON + timedelta(days=6), 1),
        (STARTS_ON + timedelta(days=7), 2),
        (ENDS_ON, 26),
    ],
)
def test_weeks_are_counted_from_the_program_s_start(store: Store, today: date, week: int) -> None:
    assert seen(store, today).week == week


def test_meetings_of_this_week_from_monday_to_sunday_are_listed_in_order(store: Store) -> None:
    pairing = add_pairing(store)
    for moment in ("2027-03-07T18:00", "2027-03-01T09:00", "2027-02-28T10:00", "2027-03-08T10:00"):
        add_session(store, pairing, planned_at=at(moment))

    meetings = seen(store).meetings

    assert [meeting.session.planned_at for meeting in meetings] == [at("2027-03-01T09:00"), at("2027-03-07T18:00")]
    assert [meeting.is_past for meeting in meetings] == [True, False]


def test_today_s_meeting_is_not_past(store: Store) -> None:
    add_session(store, add_pairing(store), planned_at=at("2027-03-03T00:30"))

    assert [meeting.is_past for meeting in seen(store).meetings] == [False]


def test_sessions_without_a_date_and_those_over_are_no_meetings(store: Store) -> None:
    pairing = add_pairing(store)
    add_session(store, pairing, due_by=WEDNESDAY)
    add_session(store, pairing, state=SessionState.CANCELLED, planned_at=at("2027-03-03T10:00"))
    add_session(store, pairing, state=SessionState.HELD, held_on=WEDNESDAY, planned_at=at("2027-03-03T10:00"))

    assert seen(store).meetings == ()


@pytest.mark.parametrize("state", [PairingState.CLOSED, PairingState.DROPPED, PairingState.CONFIRMED])
def test_pairings_that_are_not_under_way_meet_nobody_and_plan_nothing(store: Store, state: PairingState) -> None:
    add_session(store, add_pairing(store, state=state), planned_at=at("2027-03-03T10:00"))

    found = seen(store)

    assert (found.meetings, found.running, found.planned) == ((), 0, 0)


def test_running_and_paused_pairings_are_under_way(store: Store) -> None:
    add_session(store, add_pairing(store, "Ana Ruiz", "Bo Lind"))
    add_pairing(store, "Chen Wei", "Dee Poe", state=PairingState.PAUSED)

    found = seen(store)

    assert (found.running, found.planned) == (2, 1)


def test_each_pairing_in_trouble_stands_once_with_how_many_more_reasons_it_has(store: Store) -> None:
    pairing = add_pairing(store)
    for moment in ("2027-02-01T10:00", "2027-02-15T10:00"):
        add_session(store, pairing, state=SessionState.CANCELLED, planned_at=at(moment))

    [row] = seen(store).attention

    assert row.risk.rule is RiskRule.TWO_MISSED
    assert row.story.pairing.id == pairing.id
    assert row.more == 1


def test_urgent_ones_stand_first(store: Store) -> None:
    add_pairing(store, "Ana Ruiz", "Bo Lind")
    urgent = add_pairing(store, "Chen Wei", "Dee Poe")
    with store.edit("Leave"):
        member = store.participants.get(urgent.mentor_id)
        store.people.change(replace(member.person, has_left=True))

    found = seen(store)

    assert [row.risk.urgency for row in found.attention] == [Urgency.URGENT, Urgency.SOON]
    assert found.attention[0].story.pairing.id == urgent.id
    assert found.urgent == 1


def test_the_summary_is_counted_up_to_the_day_asked_for(store: Store) -> None:
    pairing = add_pairing(store)
    for day in (date(2027, 2, 1), date(2027, 3, 1)):
        add_session(store, pairing, state=SessionState.HELD, held_on=day, minutes=60)
    program = store.programs.get(1)

    assert summary_of(store, program, date(2027, 2, 28)).minutes == 60
    assert summary_of(store, program, date(2027, 3, 1)).minutes == 120
    read = seen(store, date(2027, 3, 1)).stories
    assert summary_of(store, program, date(2027, 3, 1), read) == summary_of(store, program, date(2027, 3, 1))


def test_another_program_s_records_are_not_counted(store: Store) -> None:
    add_session(store, add_pairing(store), state=SessionState.HELD, held_on=date(2027, 2, 1), minutes=60)
    with store.edit("Another program"):
        [other] = store.programs.add([replace(store.programs.get(1), id=0, name="Autumn 2027")])
    add_participant(store, "Chen Wei")

    found = overview(store, store.programs.get(other), WEDNESDAY)
    summary = summary_of(store, store.programs.get(other), WEDNESDAY)

    assert (summary.minutes, found.running, summary.pairings) == (0, 0, 0)
