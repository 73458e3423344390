import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from app.ui.common.badges import BadgeLook
from app.ui.common.theme import Theme
from app.ui.journal.timeline import Timeline
from app.ui.journal.timeline_rows import TimelineRow
from tests.support.rooms import shown, unnamed


def a_row(session_id: int, note: str = "") -> TimelineRow:
    badge = BadgeLook("Held", icon="check")
    return TimelineRow(session_id, f"Session {session_id}", "Tue 12 January", "Sustainability", note, badge)


ROWS = [a_row(11), a_row(12), a_row(13)]


@pytest.fixture
def timeline(theme: Theme, qtbot: QtBot) -> Timeline:
    """Three sessions, the second chosen."""
    made = Timeline(theme)
    made.show_rows(ROWS, 12)
    shown(made, qtbot, 320, 500)
    return made


@pytest.fixture
def chosen(timeline: Timeline) -> list[int]:
    told: list[int] = []
    timeline.chosen.connect(told.append)
    return told


def test_a_session_chosen_by_hand_is_told(timeline: Timeline, chosen: list[int], qtbot: QtBot) -> None:
    qtbot.keyClick(timeline, Qt.Key.Key_Down)
    at: QPoint = timeline.visualRect(timeline.model().index(0, 0)).center()
    qtbot.mouseClick(timeline.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert chosen == [13, 11]


def test_a_session_chosen_by_the_page_is_not_told(timeline: Timeline, chosen: list[int]) -> None:
    timeline.show_rows(ROWS, 13)
    timeline.show_rows([a_row(21), a_row(22)], 22)
    assert timeline.row() == a_row(22)
    assert chosen == []


def test_enter_opens_the_chosen_session(timeline: Timeline, qtbot: QtBot) -> None:
    with qtbot.waitSignal(timeline.opened):
        qtbot.keyClick(timeline, Qt.Key.Key_Return)


def test_sessions_that_changed_keep_their_place(timeline: Timeline, chosen: list[int]) -> None:
    renewed = [a_row(11), a_row(12, "Both sides wrote"), a_row(13)]
    timeline.show_rows(renewed, 12)
    assert timeline.row() == renewed[1]
    assert timeline.selectionModel().isSelected(timeline.model().index(1, 0))
    assert chosen == []


def test_nothing_is_chosen_where_there_is_nothing(timeline: Timeline) -> None:
    timeline.show_rows([], 12)
    assert timeline.row() is None
    assert timeline.model().rowCount() == 0


def test_a_row_is_read_out_and_told_whole_where_it_is_cut(timeline: Timeline) -> None:
    index = timeline.model().index(0, 0)
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == ROWS[0].spoken
    assert index.data(Qt.ItemDataRole.ToolTipRole) == "Session 11\nTue 12 January\nSustainability"
    assert unnamed(timeline) == []
