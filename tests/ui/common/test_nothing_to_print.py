from datetime import timedelta

from app.domain.problems import Problem
from app.ui.common.nothing_to_print import any_planned, none_in, why_nothing
from tests.support.builders import add_pairing, add_session
from tests.support.rooms import TODAY, DeskAt

NOTHING = Problem("nothing-to-print", {"program": "Spring 2027"})


def test_a_program_without_sessions_is_to_plan_them(empty_desk: DeskAt) -> None:
    assert "Plan sessions first." in why_nothing(empty_desk.desk, NOTHING, 7)


def test_a_week_without_sessions_leads_to_the_later_ones(empty_desk: DeskAt) -> None:
    store = empty_desk.desk.store
    add_session(store, add_pairing(store), due_by=TODAY + timedelta(days=30))
    words = why_nothing(empty_desk.desk, NOTHING, 7)
    assert "No session is dated or due in the next seven days." in words
    assert "All planned agendas" in words


def test_few_days_are_told_as_people_say_them(empty_desk: DeskAt) -> None:
    assert none_in(0) == "No session is dated or due today."
    assert none_in(14) == "No session is dated or due in the next 14 days."
    assert none_in(1) == "No session is dated or due today or tomorrow."


def test_a_planned_session_is_seen_however_late(empty_desk: DeskAt) -> None:
    store = empty_desk.desk.store
    assert not any_planned(empty_desk.desk)
    add_session(store, add_pairing(store), due_by=TODAY + timedelta(days=300))
    assert any_planned(empty_desk.desk)
