import pytest
from PySide6.QtCore import QAbstractItemModel, Qt
from pytestqt.qtbot import QtBot

from app.ui.common.badges import BadgeLook
from app.ui.common.theme import Theme
from app.ui.common.tokens import Tone
from app.ui.journal.timeline import Timeline
from app.ui.journal.timeline_rows import TimelineRow
from tests.support.rooms import shown, unnamed

HELD = BadgeLook("Held", Tone.POSITIVE, "check")


def a_row(session_id: int, when: str = "Mon 1 March") -> TimelineRow:
    return TimelineRow(session_id, f"Session {session_id}", when, "Data", "Both sides wrote", HELD)


ROWS = [a_row(number) for number in range(1, 5)]


@pytest.fixture
def timeline(theme: Theme, qtbot: QtBot) -> Timeline:
    made = Timeline(theme)
    made.show_rows(ROWS, 2)
    shown(made, qtbot, 300, 600)
    made.setFocus()
    return made


@pytest.fixture
def told(timeline: Timeline) -> list[int]:
    ids: list[int] = []
    timeline.chosen.connect(ids.append)
    return ids


def test_the_session_asked_for_is_chosen_without_a_word(timeline: Timeline, told: list[int]) -> None:
    assert timeline.row() == ROWS[1]
    timeline.show_rows(ROWS, 4)
    assert (timeline.row(), told) == (ROWS[3], [])


def test_arrows_and_clicks_choose_another(timeline: Timeline, told: list[int], qtbot: QtBot) -> None:
    qtbot.keyClick(timeline, Qt.Key.Key_Down)
    place = timeline.visualRect(timeline.model().index(0, 0)).center()
    qtbot.mouseClick(timeline.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert told == [3, 1]


def test_enter_opens_the_chosen_one(timeline: Timeline, qtbot: QtBot) -> None:
    with qtbot.waitSignal(timeline.opened):
        qtbot.keyClick(timeline, Qt.Key.Key_Return)


def test_other_words_of_the_same_sessions_leave_the_choice(timeline: Timeline, told: list[int]) -> None:
    timeline.show_rows([a_row(number, "Tue 2 March") for number in range(1, 5)], 2)
    row = timeline.row()
    assert row is not None
    assert (row.when, told) == ("Tue 2 March", [])


def test_no_session_is_no_choice(theme: Theme, qtbot: QtBot) -> None:
    timeline = Timeline(theme)
    timeline.show_rows([], 0)
    assert timeline.row() is None


def test_each_row_is_read_out_and_named(timeline: Timeline) -> None:
    model: QAbstractItemModel = timeline.model()
    role = Qt.ItemDataRole.AccessibleTextRole
    assert model.index(0, 0).data(role) == "Session 1. Held. Mon 1 March. Data. Both sides wrote"
    assert "Both sides wrote" in model.index(0, 0).data(Qt.ItemDataRole.ToolTipRole)
    assert unnamed(timeline) == []
