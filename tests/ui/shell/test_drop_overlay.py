from pathlib import Path

from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.ui.common.theme import Theme
from app.ui.shell.drop_overlay import DropOverlay
from app.ui.shell.drops import Drop, DropKind
from tests.support.rooms import shown, words_on


def test_it_covers_the_window_and_says_what_letting_go_does(theme: Theme, qtbot: QtBot) -> None:
    window = QWidget()
    shown(window, qtbot, 700, 500)
    overlay = DropOverlay(theme, window, Drop(DropKind.TABLE, Path("people.csv"), 3), "Spring 2027")
    assert overlay.geometry() == window.rect()
    assert "Let go to import" in words_on(overlay)
    assert "the other 3 are left alone" in words_on(overlay)
    assert "import" in overlay.accessibleName()
    window.resize(500, 400)
    QApplication.processEvents()
    assert overlay.geometry() == window.rect()
    assert not overlay.grab().isNull()
