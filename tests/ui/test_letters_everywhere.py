"""A walk over every page and dialog with Alt held: each main button has a letter, and no two have the same."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.ui.common.buttons import Button
from app.ui.shell.top_bar import TopBar
from app.ui.shell.window import MainWindow
from tests.support.walking import DIALOGS, PAGES

ALT = Qt.KeyboardModifier.AltModifier


def letters(window: QWidget) -> dict[str, str]:
    """The letter of each button that is seen and can be pressed, by its words; "" where it has none."""
    QApplication.processEvents()
    QTest.keyPress(window, Qt.Key.Key_Alt, ALT)
    seen = [one for one in window.findChildren(Button) if one.isVisible() and one.isEnabled() and one.text()]
    found = {f"{one.accessibleName()} {id(one)}": letter_of(QPushButton.text(one)) for one in seen}
    lacking = [one.text() for one in seen if not letter_of(QPushButton.text(one)) and not one.property("row")]
    QTest.keyRelease(window, Qt.Key.Key_Alt)
    assert lacking == []
    return {words: letter for words, letter in found.items() if letter}


def letter_of(words: str) -> str:
    """The letter that Qt underlines."""
    _before, mark, after = words.replace("&&", "").partition("&")
    return after[0].casefold() if mark else ""


def twice(found: list[str]) -> list[str]:
    return [letter for letter in set(found) if found.count(letter) > 1]


@pytest.mark.parametrize("room", PAGES)
def test_every_main_button_of_a_page_has_a_letter_of_its_own(open_window: MainWindow, room: str) -> None:
    assert open_window.workspace is not None
    for place in PAGES[room]:
        open_window.workspace.arrive(place)
        assert twice(list(letters(open_window).values())) == [], place


@pytest.mark.parametrize("command", DIALOGS)
def test_every_button_of_a_dialog_has_a_letter_of_its_own(open_window: MainWindow, command: str) -> None:
    assert open_window.workspace is not None
    open_window.workspace.book.run(command)
    dialog = QApplication.activeModalWidget()
    assert dialog is not None
    found = list(letters(dialog).values())

    assert found != []
    assert twice(found) == []


def test_every_button_of_the_welcome_page_has_a_letter_of_its_own(window: MainWindow) -> None:
    assert twice(list(letters(window).values())) == []


def test_every_entry_of_the_menu_has_a_letter_of_its_own(open_window: MainWindow) -> None:
    bar = open_window.findChild(TopBar)
    assert bar is not None
    bar.more.emit()
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    found = [letter_of(entry.text()) for entry in menu.actions() if not entry.isSeparator()]
    menu.close()

    assert "" not in found
    assert twice(found) == []


def test_a_letter_presses_the_button_of_a_page(open_window: MainWindow, qtbot: QtBot) -> None:
    face = open_window.workspace
    assert face is not None
    face.arrive(PAGES["participants"][0])
    open_window.activateWindow()
    qtbot.waitUntil(open_window.isActiveWindow)
    QTest.keyPress(open_window, Qt.Key.Key_Alt, ALT)
    [add] = [one for one in open_window.findChildren(Button) if one.isVisible() and one.text() == "Add person"]
    letter = letter_of(QPushButton.text(add))
    QTest.keyClick(open_window, Qt.Key(ord(letter.upper())), ALT)

    qtbot.waitUntil(lambda: not add.isVisible())
