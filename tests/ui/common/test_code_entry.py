import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.operations.form_codes import FoundPairing
from app.storage import Store
from app.ui.common.code_entry import CodeEntry
from app.ui.common.theme import Theme
from tests.support.builders import add_pairing
from tests.support.rooms import shown, words_on


class Entry:
    """A page with the field, and what it found."""

    def __init__(self, theme: Theme, store: Store, qtbot: QtBot) -> None:
        self.page, self._qtbot, self.found = QWidget(), qtbot, list[object]()
        self.entry = CodeEntry(theme, store, store.programs.get(1), self.page)
        column = QVBoxLayout(self.page)
        column.addWidget(self.entry.code)
        column.addWidget(self.entry.line)
        self.entry.found.connect(self.found.append)
        shown(self.page, qtbot, 400, 120)

    def type(self, code: str) -> None:
        self._qtbot.keyClicks(self.entry.code, code)
        self._qtbot.keyClick(self.entry.code, Qt.Key.Key_Return)


@pytest.fixture
def typed(theme: Theme, store: Store, qtbot: QtBot) -> Entry:
    return Entry(theme, store, qtbot)


def test_a_code_is_looked_up_and_makes_room_for_the_next(typed: Entry, store: Store) -> None:
    pairing = add_pairing(store)
    typed.type(pairing.code.lower())
    assert typed.found == [FoundPairing(pairing.id)]
    assert typed.entry.code.text() == ""


def test_a_wrong_code_is_told_below_and_read_out_until_another_is_typed(typed: Entry, qtbot: QtBot) -> None:
    typed.type("hello")
    assert "hello is not a code." in words_on(typed.page)
    assert typed.entry.code.property("wrong")
    assert typed.entry.code.accessibleDescription() == typed.entry.problem
    assert typed.entry.code.selectedText() == "hello"
    qtbot.keyClicks(typed.entry.code, "P")
    assert (typed.entry.problem, typed.found) == ("", [])
    assert not typed.entry.line.isVisible()
    assert not typed.entry.code.property("wrong")
