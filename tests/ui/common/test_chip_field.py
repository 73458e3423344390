import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.ui.common.chip_field import ChipField
from app.ui.common.removable_chip import RemovableChip
from app.ui.common.suggest_field import Suggestion
from app.ui.common.theme import Theme
from tests.support.rooms import shown, unnamed


@pytest.fixture
def told() -> list[object]:
    return []


@pytest.fixture
def field(theme: Theme, told: list[object], qtbot: QtBot) -> ChipField:
    known = [Suggestion("English", "English"), Suggestion("Español", "Español")]
    made = ChipField(theme, lambda text: [one for one in known if one.words.startswith(text)])
    made.setAccessibleName("Languages")
    made.changed.connect(told.append)
    made.show_words(["English"])
    shown(made, qtbot, 300, 120)
    return made


def chips(field: QWidget) -> list[str]:
    QApplication.processEvents()  # chips that were just made are shown now
    return [chip.words for chip in field.findChildren(RemovableChip) if chip.isVisible()]


@pytest.mark.parametrize("end", [Qt.Key.Key_Return, Qt.Key.Key_Comma, Qt.Key.Key_Semicolon])
def test_what_is_typed_becomes_a_chip(field: ChipField, told: list[object], qtbot: QtBot, end: Qt.Key) -> None:
    qtbot.keyClicks(field.field, "Cymraeg")
    qtbot.keyClick(field.field, end)
    assert told == [("English", "Cymraeg")]
    assert chips(field) == ["English", "Cymraeg"]
    assert field.field.text() == ""


def test_leaving_the_field_keeps_what_was_typed(field: ChipField, told: list[object], qtbot: QtBot) -> None:
    field.field.setFocus()
    qtbot.waitUntil(field.field.hasFocus)
    qtbot.keyClicks(field.field, "Cymraeg")
    with qtbot.waitSignal(field.left):
        field.field.clearFocus()
    assert told == [("English", "Cymraeg")]


def test_a_suggestion_becomes_a_chip(field: ChipField, told: list[object], qtbot: QtBot) -> None:
    qtbot.keyClicks(field.field, "Es")
    field.field.take(0)
    assert told == [("English", "Español")]


def test_a_word_stands_there_once_whatever_its_case(field: ChipField, told: list[object], qtbot: QtBot) -> None:
    qtbot.keyClicks(field.field, "english")
    field.settle()
    assert told == []
    assert chips(field) == ["English"]


def test_a_chip_is_taken_away_by_its_cross(field: ChipField, told: list[object], qtbot: QtBot) -> None:
    field.findChildren(RemovableChip)[0].cross.click()
    assert told == [()]
    assert field.words == ()
    assert field.field.hasFocus()


def test_the_field_is_named(field: ChipField) -> None:
    assert field.field.accessibleName() == "Languages"
    assert unnamed(field) == []
