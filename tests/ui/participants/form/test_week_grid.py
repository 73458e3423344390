import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.ui.common.theme import Theme
from app.ui.participants.form.week_grid import WeekGrid
from tests.support.rooms import shown, unnamed


@pytest.fixture
def told() -> list[frozenset[str]]:
    return []


@pytest.fixture
def week(theme: Theme, told: list[frozenset[str]], qtbot: QtBot) -> WeekGrid:
    made = WeekGrid(theme, "Has time on")
    made.changed.connect(told.append)
    shown(made, qtbot, 460, 120)
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def test_half_days_are_ticked_by_mouse(week: WeekGrid, told: list[frozenset[str]], qtbot: QtBot) -> None:
    for slot in ("tue-am", "thu-pm", "tue-am"):
        qtbot.mouseClick(week.box(slot), Qt.MouseButton.LeftButton)
    assert told == [{"tue-am"}, {"tue-am", "thu-pm"}, {"thu-pm"}]


def test_arrows_go_along_days_and_halves_and_space_ticks(
    week: WeekGrid, told: list[frozenset[str]], qtbot: QtBot
) -> None:
    week.setFocus()
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Space):
        qtbot.keyClick(week.focusWidget() or week, key)
    assert told == [{"tue-pm"}]
    for key in (Qt.Key.Key_Up, Qt.Key.Key_Left, Qt.Key.Key_Left, Qt.Key.Key_Return):
        qtbot.keyClick(week.focusWidget() or week, key)
    assert told[-1] == {"tue-pm", "mon-am"}, "the edge stops the arrow"


def test_the_week_runs_the_other_way_in_a_mirrored_window(
    week: WeekGrid, told: list[frozenset[str]], qtbot: QtBot
) -> None:
    week.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    week.setFocus()
    for key in (Qt.Key.Key_Left, Qt.Key.Key_Space):
        qtbot.keyClick(week.focusWidget() or week, key)
    assert told == [{"tue-am"}]


def test_slots_of_the_file_are_shown_and_not_told(week: WeekGrid, told: list[frozenset[str]]) -> None:
    week.show_slots(frozenset({"sun-pm"}))
    assert week.box("sun-pm").isChecked()
    assert not week.box("mon-am").isChecked()
    assert told == []


def test_every_half_day_is_read_out_and_large_enough(week: WeekGrid) -> None:
    assert week.box("wed-pm").accessibleName() == "Wednesday afternoon"
    assert min(week.box("wed-pm").sizeHint().toTuple()) >= 24
    assert unnamed(week) == []


def test_leaving_the_grid_is_told(week: WeekGrid, qtbot: QtBot) -> None:
    week.setFocus()
    with qtbot.waitSignal(week.left):
        week.box("mon-am").clearFocus()
