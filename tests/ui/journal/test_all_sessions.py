import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.domain.sessions import SessionState
from app.storage import SessionRow
from app.ui.journal.all_sessions import AllSessions
from tests.support.rooms import TODAY, DeskAt, shown, unnamed, words_on


@pytest.fixture
def sessions(desk: DeskAt, qtbot: QtBot) -> AllSessions:
    made = AllSessions(desk.desk, lambda: None)
    made.reload()
    shown(made, qtbot)
    return made


def test_the_list_opens_at_the_next_session(sessions: AllSessions) -> None:
    row = sessions.view.row()
    assert row.state is SessionState.PLANNED
    assert row.day >= TODAY


def test_chips_count_each_state_that_there_is(sessions: AllSessions) -> None:
    chips = [chip.accessibleName() for chip in sessions.chips.all()]
    assert chips == ["All, 77", "Planned, 34", "Held, 39", "Cancelled, 3", "No-show, 1"]


def test_a_chip_leaves_its_state_and_is_remembered(sessions: AllSessions, desk: DeskAt, qtbot: QtBot) -> None:
    sessions.chips.all()[3].click()
    assert sessions.view.paged.rowCount() == 3
    assert "Showing 3 of 77" in words_on(sessions)
    again = AllSessions(desk.desk, lambda: None)
    again.reload()
    assert again.view.paged.rowCount() == 3


def test_a_search_that_comes_from_elsewhere_looks_everywhere(sessions: AllSessions) -> None:
    sessions.chips.all()[3].click()
    row = sessions.view.paged.row(0)
    sessions.look_for(row.mentor_name)
    sessions.reload()
    assert sessions.view.paged.rowCount() > 3
    assert sessions.filter.text() == row.mentor_name


def test_a_filter_that_leaves_nothing_says_so(sessions: AllSessions) -> None:
    sessions.look_for("nobody at all")
    sessions.reload()
    assert "Nothing here matches." in words_on(sessions)


def test_a_click_and_enter_open_a_session(sessions: AllSessions, qtbot: QtBot) -> None:
    opened: list[SessionRow] = []
    sessions.opened.connect(opened.append)
    sessions.take_focus()
    qtbot.keyClick(sessions.view, Qt.Key.Key_Return)
    place = sessions.view.visualRect(sessions.view.model().index(sessions.view.currentIndex().row(), 1)).center()
    qtbot.mouseClick(sessions.view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert [row.id for row in opened] == [sessions.view.row().id] * 2


def test_the_head_line_counts(sessions: AllSessions) -> None:
    assert sessions.reload() == "77 sessions. 39 were held."


def test_everything_that_has_the_keyboard_is_named(sessions: AllSessions) -> None:
    assert unnamed(sessions) == []
