"""Ctrl+Z is the field's as long as something was typed there, and the window's else."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.ui.shell.field_undo import FieldUndo, can_take_back
from tests.support.rooms import shown


class Page(QWidget):
    """Two fields in a window whose undo is noted."""

    def __init__(self) -> None:
        super().__init__()
        self.done: list[str] = []
        self.line, self.area = QLineEdit("Ana"), QPlainTextEdit("Ana")
        column = QVBoxLayout(self)
        column.addWidget(self.line)
        column.addWidget(self.area)
        for words, keys in (("undo", "Ctrl+Z"), ("redo", "Ctrl+Y")):
            QShortcut(QKeySequence(keys), self).activated.connect(lambda words=words: self.done.append(words))


@pytest.fixture
def page(qapp: QApplication, qtbot: QtBot) -> Page:
    made = Page()
    FieldUndo(qapp, made)
    shown(made, qtbot, 400, 200)
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def press_undo(qtbot: QtBot, field: QWidget) -> None:
    qtbot.keyClick(field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)


@pytest.mark.parametrize("name", ["line", "area"])
def test_typed_letters_are_taken_back_before_steps(page: Page, qtbot: QtBot, name: str) -> None:
    field = getattr(page, name)
    field.setFocus()
    qtbot.keyClicks(field, "x")
    assert can_take_back(field)
    press_undo(qtbot, field)
    assert page.done == []
    assert not can_take_back(field)
    press_undo(qtbot, field)
    assert page.done == ["undo"]


def test_redo_goes_the_same_way(page: Page, qtbot: QtBot) -> None:
    page.line.setFocus()
    qtbot.keyClick(page.line, Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
    assert page.done == ["redo"]
    qtbot.keyClicks(page.line, "x")
    press_undo(qtbot, page.line)
    assert can_take_back(page.line, redo=True)
    qtbot.keyClick(page.line, Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
    assert page.done == ["redo"]
    assert "x" in page.line.text()


def test_what_is_no_field_has_nothing_to_take_back(page: Page) -> None:
    assert not can_take_back(page)


def test_a_field_that_is_gone_is_no_trouble(page: Page, qtbot: QtBot) -> None:
    page.area.setFocus()
    page.area.deleteLater()
    QApplication.processEvents()
    page.line.setFocus()
    press_undo(qtbot, page.line)
    assert page.done == ["undo"]
