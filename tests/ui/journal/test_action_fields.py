from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.domain.participants import Side
from app.domain.sessions import Action, ActionState
from app.ui.common.choice_field import ChoiceField
from app.ui.common.theme import Theme
from app.ui.journal.action_fields import ActionFields
from tests.support.builders import an_action
from tests.support.rooms import TODAY, shown, unnamed, words_on

ACTION = an_action(1, "Bring two examples", Side.MENTOR, due_on=date(2027, 4, 12))


@dataclass
class Book:
    """Keeps an action as the fields change it, and notes which were written and how often one was left."""

    action: Action = ACTION
    written: list[str] = field(default_factory=list)
    left: int = 0

    def keep(self, name: str, change: Callable[[Action], Action]) -> None:
        self.written.append(name)
        self.action = change(self.action)

    def leave(self) -> None:
        self.left += 1


@pytest.fixture
def book() -> Book:
    return Book()


@pytest.fixture
def fields(theme: Theme, qtbot: QtBot, book: Book) -> ActionFields:
    made = ActionFields(theme, ACTION, lambda: TODAY, book.keep, book.leave)
    made.show_action(ACTION)
    shown(made, qtbot, 700, 200)
    return made


def choose(choice: ChoiceField, qtbot: QtBot, letter: str) -> None:
    """Pick by the first letter, as from a keyboard."""
    choice.setFocus()
    qtbot.keyClicks(choice, letter)


def test_the_fields_show_the_action(fields: ActionFields) -> None:
    assert (fields.text.text(), fields.due.day) == ("Bring two examples", date(2027, 4, 12))
    assert (fields.side.chosen, fields.state.chosen) == (Side.MENTOR, ActionState.OPEN)
    assert fields.side.currentText() == "mentor (junior)"
    assert unnamed(fields) == []


def test_each_field_is_kept_by_its_name(fields: ActionFields, book: Book, qtbot: QtBot) -> None:
    fields.text.selectAll()
    qtbot.keyClicks(fields.text, "Bring three")
    fields.text.settle()
    fields.due.pick(date(2027, 5, 1))
    choose(fields.state, qtbot, "d")
    assert book.written == ["text", "due", "state"]
    assert book.action == an_action(1, "Bring three", Side.MENTOR, due_on=date(2027, 5, 1), state=ActionState.DONE)


def test_a_day_that_is_none_is_told_and_stays_until_it_is_mended(
    fields: ActionFields, book: Book, qtbot: QtBot
) -> None:
    before = words_on(fields)
    fields.due.selectAll()
    qtbot.keyClicks(fields.due, "whenever")
    fields.due.settle()
    fields.show_action(ACTION)
    assert (fields.due.text(), book.written) == ("whenever", [])
    assert words_on(fields) != before


def test_a_field_that_is_left_is_a_step_of_its_own(fields: ActionFields, book: Book, qtbot: QtBot) -> None:
    fields.activateWindow()
    fields.text.setFocus()
    qtbot.waitUntil(fields.text.hasFocus)
    qtbot.keyClick(fields.text, Qt.Key.Key_Tab)
    assert fields.side.hasFocus()
    assert book.left == 1
