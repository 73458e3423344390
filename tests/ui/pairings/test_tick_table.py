from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.ui.common.paged_model import PagedModel
from app.ui.common.theme import Theme
from app.ui.pairings.tick_table import HeadTick, TickTable
from tests.support.rooms import shown, unnamed
from tests.support.tables import Line, Lines, line_columns


@pytest.fixture
def table(theme: Theme, qtbot: QtBot) -> TickTable:
    model: PagedModel[Line] = PagedModel(line_columns(), Lines(5), "name")
    model.reload()
    made = TickTable(theme, model, "Lines", 52)
    HeadTick(theme, made)
    shown(made, qtbot, 500, 300)
    made.choose(2)
    return made


def toggled(table: TickTable) -> list[int]:
    told: list[int] = []
    table.toggled.connect(lambda row: told.append(row.id))
    return told


def test_space_toggles_the_chosen_row(table: TickTable, qtbot: QtBot) -> None:
    told = toggled(table)
    qtbot.keyClick(table, Qt.Key.Key_Space)
    qtbot.keyClick(table, Qt.Key.Key_Down)
    qtbot.keyClick(table, Qt.Key.Key_Space)
    assert told == [2, 3]


def test_a_click_toggles_on_the_box_alone(table: TickTable, qtbot: QtBot) -> None:
    told = toggled(table)
    for column in (0, 1):
        place = table.visualRect(table.paged.index(3, column)).center()
        qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert told == [4]


def test_the_box_in_the_head_stands_over_the_others_and_has_a_name(table: TickTable) -> None:
    head: Any = table.findChild(HeadTick)
    assert head.accessibleName() == "All pairs"
    assert head.y() + head.height() <= table.head_height()
    assert unnamed(table) == []
    left = head.x()
    table.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    table.resize(501, 300)
    assert head.x() > left
