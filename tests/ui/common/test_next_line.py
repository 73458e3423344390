from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from app.ui.common.empty_state import EmptyState
from app.ui.common.next_line import next_line
from tests.support.rooms import DeskAt, shown, words_on


def a_state(at: DeskAt, qtbot: QtBot) -> EmptyState:
    state = next_line(at.desk, "When do they meet?", "Pairings get their sessions.", "plan {file}")
    shown(state, qtbot)
    return state


def test_the_line_names_the_open_file(empty_desk: DeskAt, qtbot: QtBot) -> None:
    state = a_state(empty_desk, qtbot)
    line = f'python3 build/run.py plan "{empty_desk.desk.store.path}"'
    assert line in words_on(state).replace("\u200b", "")
    assert "Pairings get their sessions. The window can't do this step yet." in words_on(state)
    state.findChild(QPushButton).click()
    assert QGuiApplication.clipboard().text() == line


def test_all_of_its_words_have_room(empty_desk: DeskAt, qtbot: QtBot) -> None:
    state = a_state(empty_desk, qtbot)
    for label in state.findChildren(QLabel):
        assert label.height() >= label.heightForWidth(label.width())
