import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.ui.common.buttons import Button
from app.ui.common.dialog import Dialog
from app.ui.common.labels import body
from app.ui.common.theme import Theme
from tests.support.rooms import shown, unnamed, words_on


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    return shown(QWidget(), qtbot)


@pytest.fixture
def dialog(theme: Theme, parent: QWidget, qtbot: QtBot) -> Dialog:
    dialog = Dialog(theme, parent, "Merge two people", "Both histories are kept.")
    dialog.column.addWidget(body("Ana Ruiz"))
    dialog.add_foot([Button(theme, "Not now", dialog.reject), Button(theme, "Merge", dialog.accept)])
    dialog.show_at(500, 400)
    qtbot.waitUntil(dialog.isVisible)
    return dialog


def test_a_dialog_says_what_it_is_about(dialog: Dialog, qtbot: QtBot) -> None:
    assert words_on(dialog).splitlines() == ["Merge two people", "Both histories are kept.", "Ana Ruiz"]
    assert dialog.windowTitle() == "Merge two people"
    assert unnamed(dialog) == []


def test_escape_closes_it(dialog: Dialog, qtbot: QtBot) -> None:
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_a_dialog_is_never_larger_than_the_screen(dialog: Dialog, qtbot: QtBot) -> None:
    dialog.show_at(9_000, 9_000)
    room = dialog.screen().availableSize()
    assert dialog.width() <= room.width()
    assert dialog.height() <= room.height()
