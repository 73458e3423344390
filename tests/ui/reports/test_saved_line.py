from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from app.ui.reports.saved_line import SavedLine
from tests.support.rooms import DeskAt, shown, words_on

PATH = Path("/papers/agendas.pdf")


@pytest.fixture
def line(desk: DeskAt, qtbot: QtBot) -> SavedLine:
    made = SavedLine(desk.desk)
    shown(made, qtbot, 460, 90)
    made.forget()
    return made


def press(line: SavedLine, words: str) -> None:
    next(button for button in line.findChildren(QPushButton) if button.text() == words).click()


def test_nothing_is_said_before_anything_was_saved(line: SavedLine, desk: DeskAt) -> None:
    assert not line.isVisible()
    press(line, "Open file")
    press(line, "Show in folder")
    press(line, "Copy path")
    assert (desk.answers.shown, desk.answers.folders) == ([], [])


def test_a_saved_file_is_named_opened_shown_and_copied(line: SavedLine, desk: DeskAt) -> None:
    line.show_file(PATH)
    assert "agendas.pdf" in words_on(line)
    press(line, "Open file")
    press(line, "Show in folder")
    press(line, "Copy path")
    assert (desk.answers.shown, desk.answers.folders) == ([PATH], [PATH])
    assert QGuiApplication.clipboard().text() == str(PATH)
    assert desk.desk.toasts.now is not None


def test_with_another_paper_it_goes(line: SavedLine) -> None:
    line.show_file(PATH)
    line.forget()
    assert (line.path, line.isVisible()) == (None, False)
