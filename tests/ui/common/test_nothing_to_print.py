from datetime import timedelta

from app.domain.problems import Problem
from app.ui.common.nothing_to_print import why_nothing
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
