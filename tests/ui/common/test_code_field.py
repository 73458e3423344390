import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.ui.common.code_field import CodeField
from app.ui.common.theme import Theme
from tests.support.rooms import shown, unnamed


@pytest.fixture
def field(theme: Theme, qtbot: QtBot) -> CodeField:
    made = CodeField(theme)
    shown(made, qtbot, 200, 40)
    return made


def test_enter_tells_the_code_as_it_was_typed(field: CodeField, qtbot: QtBot) -> None:
    told: list[str] = []
    field.entered.connect(told.append)
    qtbot.keyClicks(field, " s-k4t7rb9-m ")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert told == ["s-k4t7rb9-m"]


def test_nothing_is_no_code(field: CodeField, qtbot: QtBot) -> None:
    told: list[str] = []
    field.entered.connect(told.append)
    qtbot.keyClicks(field, "  ")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert told == []


def test_the_arrow_down_leads_to_what_lies_below(field: CodeField, qtbot: QtBot) -> None:
    with qtbot.waitSignal(field.went_down):
        qtbot.keyClick(field, Qt.Key.Key_Down)


def test_the_next_code_takes_the_place_of_the_last(field: CodeField, qtbot: QtBot) -> None:
    qtbot.keyClicks(field, "S-1")
    field.begin()
    assert field.selectedText() == "S-1"


def test_it_is_named_and_tells_its_keys(field: CodeField) -> None:
    assert unnamed(field) == []
    assert "Ctrl+Shift+R" in field.toolTip()


def test_what_was_typed_elsewhere_begins_the_next_code(field: CodeField, qtbot: QtBot) -> None:
    qtbot.keyClicks(field, "S-1")
    field.type_on("F")
    qtbot.keyClicks(field, "-k4")
    assert field.text() == "F-k4"
