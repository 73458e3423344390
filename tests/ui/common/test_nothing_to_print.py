from datetime import timedelta

from app.ui.common.nothing_to_print import any_planned, none_in
from tests.support.builders import add_pairing, add_session
from tests.support.rooms import TODAY, DeskAt


def test_few_days_are_told_as_people_say_them(empty_desk: DeskAt) -> None:
    assert none_in(0) == "No session is dated or due today."
    assert none_in(14) == "No session is dated or due in the next 14 days."
    assert none_in(1) == "No session is dated or due today or tomorrow."


def test_a_planned_session_is_seen_however_late(empty_desk: DeskAt) -> None:
    store = empty_desk.desk.store
    assert not any_planned(empty_desk.desk)
    add_session(store, add_pairing(store), due_by=TODAY + timedelta(days=300))
    assert any_planned(empty_desk.desk)
