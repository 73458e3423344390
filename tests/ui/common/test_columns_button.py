import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.ui.common.columns_button import ColumnsButton
from app.ui.common.theme import Theme
from tests.support.menus import words_of
from tests.support.rooms import shown, unnamed
from tests.support.tables import line_columns

COLUMNS = [*line_columns()[:2], line_columns()[2]._replace(key="kind", standard=False)]


@pytest.fixture
def told() -> list[object]:
    return []


@pytest.fixture
def button(theme: Theme, told: list[object], qtbot: QtBot) -> ColumnsButton:
    made = ColumnsButton(theme, COLUMNS)
    made.columns_chosen.connect(told.append)
    shown(made, qtbot, 120, 40)
    return made


def test_the_menu_ticks_what_is_shown_and_keeps_the_first_column(button: ColumnsButton) -> None:
    actions = button.menu_of_columns().actions()
    assert [(words_of(a), a.isChecked(), a.isEnabled()) for a in actions[:3]] == [
        ("Name", True, False), ("Number", True, True), ("Kind", False, True),
    ]  # fmt: skip


def test_ticking_adds_a_column_and_ticking_again_takes_it_away(button: ColumnsButton, told: list[object]) -> None:
    menu = button.menu_of_columns()
    menu.actions()[2].trigger()
    menu.actions()[1].trigger()
    menu.actions()[2].trigger()
    assert told == [["name", "number", "kind"], ["name", "kind"], ["name"]]


def test_the_standard_columns_can_be_had_again(button: ColumnsButton, told: list[object]) -> None:
    menu = button.menu_of_columns()
    menu.actions()[2].trigger()
    menu.actions()[-1].trigger()
    assert told[-1] is None
    assert button.names == ["name", "number"]


def test_the_menu_stays_open_while_it_is_ticked_by_keyboard(
    button: ColumnsButton, told: list[object], qtbot: QtBot
) -> None:
    menu = button.menu_of_columns()
    menu.popup(button.mapToGlobal(button.rect().bottomLeft()))
    menu.setActiveAction(menu.actions()[2])
    qtbot.keyClick(menu, Qt.Key.Key_Space)
    assert told == [["name", "number", "kind"]]
    assert menu.isVisible()
    qtbot.keyClick(menu, Qt.Key.Key_Escape)
    assert not menu.isVisible()


def test_remembered_columns_are_shown_and_unknown_ones_forgotten(
    button: ColumnsButton, told: list[object]
) -> None:
    button.show_names(["kind", "name", "shoe-size"])
    assert button.names == ["name", "kind"]
    assert told == []
    assert unnamed(button) == []
