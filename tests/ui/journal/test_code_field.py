import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from pytestqt.qtbot import QtBot

from app.ui.common.theme import Theme
from app.ui.journal.code_field import CodeField
from tests.support.keyboard import CONTROL
from tests.support.rooms import shown, unnamed


@pytest.fixture
def field(theme: Theme, qtbot: QtBot) -> CodeField:
    made = CodeField(theme)
    shown(made, qtbot, 240, 40)
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


@pytest.fixture
def codes(field: CodeField) -> list[str]:
    told: list[str] = []
    field.entered.connect(told.append)
    return told


def test_enter_tells_the_code_without_the_blanks_around_it(
    field: CodeField, codes: list[str], qtbot: QtBot
) -> None:
    qtbot.keyClicks(field, " s1-m ")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert codes == ["s1-m"]


def test_enter_in_an_empty_field_tells_nothing(field: CodeField, codes: list[str], qtbot: QtBot) -> None:
    qtbot.keyClicks(field, "  ")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert codes == []


def test_the_next_code_is_typed_over_the_last(field: CodeField, codes: list[str], qtbot: QtBot) -> None:
    field.setText("S-1")
    field.begin()
    qtbot.waitUntil(field.hasFocus)
    qtbot.keyClicks(field, "s2")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert codes == ["s2"]


def test_the_arrow_down_leads_out_of_the_field(field: CodeField, qtbot: QtBot) -> None:
    with qtbot.waitSignal(field.went_down):
        qtbot.keyClick(field, Qt.Key.Key_Down)
    assert unnamed(field) == []


def test_undo_goes_to_the_window_once_nothing_typed_is_left(field: CodeField, qtbot: QtBot) -> None:
    undone: list[str] = []
    undo = QShortcut(QKeySequence(QKeySequence.StandardKey.Undo), field.window())
    undo.activated.connect(lambda: undone.append("step"))
    field.begin()
    qtbot.waitUntil(field.hasFocus)
    qtbot.keyClicks(field, "s1")
    qtbot.keyClick(field, Qt.Key.Key_Z, CONTROL)
    assert (field.text(), undone) == ("", [])
    qtbot.keyClick(field, Qt.Key.Key_Z, CONTROL)
    assert undone == ["step"]
