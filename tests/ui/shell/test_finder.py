"""The search over the page: opened, typed into, gone through by keyboard, and left."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from app.ui.common.theme import Theme
from app.ui.shell.finder import Finder
from app.ui.shell.finder_rows import Heading, Hit, Row
from tests.support.rooms import shown, words_on


class Names:
    """A source of a few names; its journals come in three pieces."""

    def __init__(self, taken: list[str]) -> None:
        self.taken = taken
        self.asked: list[str] = []

    def rows(self, search: str) -> list[Row]:
        self.asked.append(search)
        found = [name for name in ("Ana", "Anand", "Bo") if name.casefold().startswith(search)]
        return [Heading("People"), *map(self._hit, found)] if found else []

    def journal(self, search: str) -> Iterator[list[Hit]]:
        yield []
        yield [self._hit(f"{search} was here")]
        yield [self._hit(f"{search} again")]

    def problem(self, search: str) -> str:
        return "This code has a wrong sign." if search.startswith("s-") else ""

    def _hit(self, words: str) -> Hit:
        return Hit(words, lambda: self.taken.append(words), icon="users")


class Open:
    """A finder that is open over a page."""

    def __init__(self, theme: Theme, qtbot: QtBot) -> None:
        self.qtbot, self.taken, self.left = qtbot, list[str](), list[int]()
        self.host = QWidget()
        self.field = QLineEdit(self.host)
        self.field.setGeometry(500, 10, 300, 36)
        shown(self.host, qtbot, 1000, 700)
        self.host.activateWindow()
        qtbot.waitUntil(self.host.isActiveWindow)
        self.field.setFocus()
        self.source = Names(self.taken)
        self.finder = Finder(theme, self.host, self.field, lambda: self.source, lambda: self.left.append(1))
        self.field.textEdited.connect(self.finder.search)
        self.finder.open()

    def words(self) -> list[str]:
        return [row.words for row in self.finder.list.found.rows]

    def press(self, key: Qt.Key) -> None:
        self.qtbot.keyClick(self.field, key)


@pytest.fixture
def search(theme: Theme, qtbot: QtBot) -> Open:
    return Open(theme, qtbot)


def test_it_opens_below_the_field_over_the_page(search: Open, theme: Theme) -> None:
    finder = search.finder
    assert finder.isVisible()
    assert finder.y() > search.field.geometry().bottom()
    assert finder.geometry().right() == search.field.geometry().right()
    assert search.host.rect().contains(finder.geometry())
    assert search.words() == ["People", "Ana", "Anand", "Bo"]


@pytest.mark.parametrize("width", [320, 500])
def test_it_stays_inside_a_narrow_window(search: Open, width: int) -> None:
    search.host.resize(width, 300)
    assert search.host.rect().contains(search.finder.geometry())


def test_typing_finds_and_enter_takes_the_first_hit(search: Open) -> None:
    search.qtbot.keyClicks(search.field, "an")
    assert search.words() == ["People", "Ana", "Anand"]
    search.press(Qt.Key.Key_Return)
    assert search.taken == ["Ana"]
    assert not search.finder.isVisible()
    assert search.field.text() == ""
    assert search.left == [1]


def test_enter_counts_what_was_typed_faster_than_it_was_searched(search: Open) -> None:
    search.field.setText("bo")
    search.press(Qt.Key.Key_Return)
    assert search.taken == ["Bo"]


def test_arrows_choose_among_the_hits(search: Open) -> None:
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Up):
        search.press(key)
    search.press(Qt.Key.Key_Return)
    assert search.taken == ["Anand"]


def test_whole_pages_are_passed_over_too(search: Open) -> None:
    search.press(Qt.Key.Key_PageDown)
    assert search.finder.list.chosen().words == "Bo"  # type: ignore[union-attr]
    search.press(Qt.Key.Key_PageUp)
    assert search.finder.list.chosen().words == "Ana"  # type: ignore[union-attr]


def test_a_click_takes_a_row(search: Open) -> None:
    listing = search.finder.list
    at = listing.visualRect(listing.found.index(3, 0)).center()
    search.qtbot.mouseClick(listing.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert search.taken == ["Bo"]


def test_escape_closes_it_and_gives_the_keyboard_back(search: Open) -> None:
    search.qtbot.keyClicks(search.field, "an")
    search.press(Qt.Key.Key_Escape)
    assert not search.finder.isVisible()
    assert (search.field.text(), search.taken, search.left) == ("", [], [1])


def test_journals_follow_the_names_after_a_pause(search: Open) -> None:
    search.qtbot.keyClicks(search.field, "ana")
    assert "Looking through journals..." in words_on(search.finder)
    search.qtbot.waitUntil(lambda: "ana again" in search.words())
    assert search.words() == ["People", "Ana", "Anand", "In journals", "ana was here", "ana again"]
    search.qtbot.waitUntil(lambda: "Looking" not in words_on(search.finder))
    assert search.finder.list.chosen().words == "Ana"  # type: ignore[union-attr]


def test_a_line_of_a_journal_is_chosen_where_no_name_was_found(search: Open) -> None:
    search.qtbot.keyClicks(search.field, "rota")
    search.qtbot.waitUntil(lambda: "rota again" in search.words())
    assert search.finder.list.chosen().words == "rota was here"  # type: ignore[union-attr]


def test_two_letters_are_too_few_for_journals(search: Open) -> None:
    search.qtbot.keyClicks(search.field, "zz")
    note = words_on(search.finder)
    assert "Nothing in this program is called \u2068zz\u2069" in note
    assert not search.finder.list.isVisible()


def test_a_wrong_code_is_told_at_once_and_not_looked_for_in_journals(search: Open) -> None:
    search.qtbot.keyClicks(search.field, "s-k4t7rb9")
    assert "This code has a wrong sign." in words_on(search.finder)
    search.press(Qt.Key.Key_Return)
    assert (search.taken, search.finder.isVisible()) == ([], True)


def test_closed_it_searches_nothing_any_more(search: Open) -> None:
    search.qtbot.keyClicks(search.field, "ana")
    search.finder.close_down()
    asked = len(search.source.asked)
    search.finder.search("bo")
    assert len(search.source.asked) == asked
    search.press(Qt.Key.Key_Down)
    assert search.taken == []


def test_the_keyboard_never_leaves_the_field(search: Open) -> None:
    search.press(Qt.Key.Key_Down)
    assert search.field.hasFocus()
    assert search.finder.list.focusPolicy() is Qt.FocusPolicy.NoFocus
    assert [label.text() for label in search.finder.findChildren(QLabel) if label.isVisible()] == []
