import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.ui.common.buttons import Button
from app.ui.common.mnemonics import Mnemonics, dealt, letter_menu
from app.ui.common.theme import Theme
from tests.support.rooms import shown

ALT = Qt.KeyboardModifier.AltModifier


def letters(words: list[str]) -> list[str]:
    return ["" if at is None else one[at] for one, at in zip(words, dealt(words), strict=True)]


@pytest.mark.parametrize(
    ("words", "found"),
    [
        (["Import", "Add person"], ["I", "A"]),
        (["Plan", "Print", "Plan session"], ["P", "r", "s"]),
        (["Öffnen", "Ordnen"], ["Ö", "O"]),
        (["طباعة", "حفظ"], ["ط", "ح"]),
        (["A", "A"], ["A", ""]),
        (["...", "R & D"], ["", "R"]),
    ],
)
def test_everybody_gets_a_letter_of_their_own(words: list[str], found: list[str]) -> None:
    assert letters(words) == found


class Page:
    """Two buttons in a window, and which of them were pressed."""

    def __init__(self, theme: Theme, qtbot: QtBot) -> None:
        self.pressed: list[str] = []
        self.window = QWidget()
        column = QVBoxLayout(self.window)
        self.buttons = [
            Button(theme, words, lambda words=words: self.pressed.append(words)) for words in ("A & B", "Keep")
        ]
        for button in self.buttons:
            column.addWidget(button)
        self.mnemonics = Mnemonics(self.window)
        shown(self.window, qtbot, 300, 200)
        self.window.activateWindow()
        qtbot.waitUntil(self.window.isActiveWindow)

    def marked(self) -> list[str]:
        """The words with the marks that Qt underlines."""
        return [QPushButton.text(button) for button in self.buttons]


@pytest.fixture
def page(theme: Theme, qtbot: QtBot) -> Page:
    return Page(theme, qtbot)


def test_letters_are_shown_while_alt_is_held(page: Page) -> None:
    assert page.marked() == ["A && B", "Keep"]
    QTest.keyPress(page.buttons[0], Qt.Key.Key_Alt, ALT)
    assert page.marked() == ["&A && B", "&Keep"]
    QTest.keyRelease(page.buttons[0], Qt.Key.Key_Alt)
    assert page.marked() == ["A && B", "Keep"]


def test_a_letter_presses_its_button(page: Page, qtbot: QtBot) -> None:
    QTest.keyPress(page.buttons[0], Qt.Key.Key_Alt, ALT)
    QTest.keyClick(page.buttons[0], Qt.Key.Key_K, ALT)
    qtbot.waitUntil(lambda: page.pressed == ["Keep"])


def test_words_stay_as_they_are_read(page: Page) -> None:
    QTest.keyPress(page.buttons[0], Qt.Key.Key_Alt, ALT)
    assert [button.text() for button in page.buttons] == ["A & B", "Keep"]


def test_a_disabled_button_gets_none(page: Page) -> None:
    page.buttons[1].permit(False, "Nothing to keep.")
    QTest.keyPress(page.buttons[0], Qt.Key.Key_Alt, ALT)
    assert page.marked()[1] == "Keep"


def test_letters_go_with_the_window(page: Page) -> None:
    QTest.keyPress(page.buttons[0], Qt.Key.Key_Alt, ALT)
    other = QWidget()
    other.show()
    other.activateWindow()
    QApplication.processEvents()
    page.mnemonics.hide()
    assert page.marked() == ["A && B", "Keep"]
    other.close()


def test_the_entries_of_a_menu_have_letters_of_their_own(qtbot: QtBot) -> None:
    menu = QMenu()
    qtbot.addWidget(menu)
    for words in ("R&&D autumn", "Redo\tCtrl Y", "Rename"):
        menu.addAction(words)
    letter_menu(menu)
    assert [entry.text() for entry in menu.actions()] == ["&R&&D autumn", "R&edo\tCtrl Y", "Re&name"]
