"""What Home shows: who needs a hand, who meets this week, and how far the program is."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from app.domain.pairings import PairingState
from app.domain.risks import RiskRule, Urgency
from app.domain.sessions import SessionState
from app.operations import overview
from app.operations.overview import (
    Attention,
    meetings_this_week,
    needing_a_hand,
    outline,
    progress,
    summary_of,
    worst_first,
)
from app.storage import Store
from tests.support.builders import ENDS_ON, STARTS_ON, add_pairing, add_participant, add_session, at

WEDNESDAY = date(2027, 3, 3)


def attention(store: Store, today: date = WEDNESDAY) -> list[Attention]:
    return worst_first(row for some in needing_a_hand(store, store.programs.get(1), today) for row in some)


def test_a_new_program_has_nothing_to_attend_to(store: Store) -> None:
    found = outline(store, store.programs.get(1), STARTS_ON)

    assert (found.has_people, found.has_pairings, found.running) == (False, False, 0)
    assert (found.week, found.of_weeks) == (1, 26)
    assert attention(store, STARTS_ON) == []
    assert meetings_this_week(store, store.programs.get(1), STARTS_ON) == []


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
    assert outline(store, store.programs.get(1), today).week == week


def test_meetings_of_this_week_from_monday_to_sunday_are_listed_in_order(store: Store) -> None:
    pairing = add_pairing(store)
    moments = ("2027-03-07T18:00", "2027-03-01T09:00", "2027-02-28T10:00", "2027-03-08T10:00")
    last, first, _before, _after = [add_session(store, pairing, planned_at=at(moment)) for moment in moments]

    assert meetings_this_week(store, store.programs.get(1), WEDNESDAY) == [first.id, last.id]


def test_running_and_paused_pairings_are_under_way(store: Store) -> None:
    add_pairing(store, "Ana Ruiz", "Bo Lind")
    add_pairing(store, "Chen Wei", "Dee Poe", state=PairingState.PAUSED)
    add_pairing(store, "Eve Roy", "Fay Low", state=PairingState.CONFIRMED)

    found = outline(store, store.programs.get(1), WEDNESDAY)

    assert (found.has_people, found.has_pairings, found.running) == (True, True, 2)


def test_each_pairing_in_trouble_stands_once_with_how_many_more_reasons_it_has(store: Store) -> None:
    pairing = add_pairing(store)
    for moment in ("2027-02-01T10:00", "2027-02-15T10:00"):
        add_session(store, pairing, state=SessionState.CANCELLED, planned_at=at(moment))

    [row] = attention(store)

    assert row.risk.rule is RiskRule.TWO_MISSED
    assert row.course == store.story(pairing.id).course()
    assert row.more == 1


def test_urgent_ones_stand_first(store: Store) -> None:
    add_pairing(store, "Ana Ruiz", "Bo Lind")
    urgent = add_pairing(store, "Chen Wei", "Dee Poe")
    with store.edit("Leave"):
        member = store.participants.get(urgent.mentor_id)
        store.people.change(replace(member.person, has_left=True))

    found = attention(store)

    assert [row.risk.urgency for row in found] == [Urgency.URGENT, Urgency.SOON]
    assert found[0].course.pairing_id == urgent.id


def test_pairings_are_read_in_slices_and_none_is_lost(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(overview, "_SLICE", 2)
    pairings = [add_pairing(store, f"Ana {n}", f"Bo {n}") for n in range(5)]

    slices = list(needing_a_hand(store, store.programs.get(1), WEDNESDAY))

    assert [len(some) for some in slices] == [2, 2, 1]
    assert [row.course.pairing_id for some in slices for row in some] == [pairing.id for pairing in pairings]


def test_figures_have_what_is_still_to_come(store: Store) -> None:
    pairing = add_pairing(store)
    add_session(store, pairing, state=SessionState.HELD, held_on=date(2027, 2, 1))
    add_session(store, pairing)

    found = progress(store, store.programs.get(1), WEDNESDAY)

    assert found.of_plan.numerator == 1
    assert found.of_plan.denominator == 2
    assert found.planned == 1
    assert found.matched.share == 1


def test_the_summary_is_counted_up_to_the_day_asked_for(store: Store) -> None:
    pairing = add_pairing(store)
    for day in (date(2027, 2, 1), date(2027, 3, 1)):
        add_session(store, pairing, state=SessionState.HELD, held_on=day, minutes=60)
    program = store.programs.get(1)

    assert summary_of(store, program, date(2027, 2, 28)).minutes == 60
    assert summary_of(store, program, date(2027, 3, 1)).minutes == 120


def test_another_program_s_records_are_not_counted(store: Store) -> None:
    add_session(store, add_pairing(store), state=SessionState.HELD, held_on=date(2027, 2, 1), minutes=60)
    with store.edit("Another program"):
        [other] = store.programs.add([replace(store.programs.get(1), id=0, name="Autumn 2027")])
    add_participant(store, "Chen Wei")
    program = store.programs.get(other)

    summary = summary_of(store, program, WEDNESDAY)

    assert (summary.minutes, summary.pairings) == (0, 0)
    assert outline(store, program, WEDNESDAY)[2:] == (False, False, 0)
    assert progress(store, program, WEDNESDAY).matched.denominator == 0
