from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.domain.participants import Side
from app.domain.sessions import Action, ActionState
from app.ui.common.theme import Theme
from app.ui.journal.action_fields import ActionFields, side_choice
from tests.support.builders import an_action
from tests.support.rooms import TODAY, shown, unnamed, words_on

ACTION = an_action(1, "Bring it", Side.MENTOR, due_on=date(2027, 4, 1))


class Kept:
    """Notes what the fields would write."""

    def __init__(self) -> None:
        self.action, self.fields, self.left = ACTION, list[str](), 0

    def keep(self, field: str, change: Callable[[Action], Action]) -> None:
        self.fields.append(field)
        self.action = change(self.action)

    def leave(self) -> None:
        self.left += 1


@pytest.fixture
def kept() -> Kept:
    return Kept()


@pytest.fixture
def fields(theme: Theme, kept: Kept, qtbot: QtBot) -> ActionFields:
    made = ActionFields(theme, lambda: TODAY, kept.keep, kept.leave)
    made.show_action(ACTION)
    shown(made, qtbot, 600, 200)
    return made


def test_an_action_is_shown_whole(fields: ActionFields) -> None:
    assert (fields.text.text(), fields.side.chosen, fields.due.day) == ("Bring it", "mentor", date(2027, 4, 1))
    assert fields.state.chosen == "open"
    assert unnamed(fields) == []


def test_words_and_day_are_kept_as_they_are_typed(fields: ActionFields, kept: Kept, qtbot: QtBot) -> None:
    fields.text.selectAll()
    qtbot.keyClicks(fields.text, "Bring two")
    qtbot.keyClick(fields.text, Qt.Key.Key_Return)
    fields.due.selectAll()
    qtbot.keyClicks(fields.due, "1 may")
    qtbot.keyClick(fields.due, Qt.Key.Key_Return)
    assert (kept.action.text, kept.action.due_on) == ("Bring two", date(2027, 5, 1))
    assert kept.fields == ["text", "due"]


def test_side_and_state_are_chosen(fields: ActionFields, kept: Kept) -> None:
    for choice, key in ((fields.side, "mentee"), (fields.state, "dropped")):
        choice.show_choice(key)
        choice.picked.emit(key)
    assert (kept.action.side, kept.action.state) == (Side.MENTEE, ActionState.DROPPED)


def test_a_day_that_cannot_be_read_is_told_below(fields: ActionFields, kept: Kept, qtbot: QtBot) -> None:
    fields.due.selectAll()
    qtbot.keyClicks(fields.due, "soon")
    qtbot.keyClick(fields.due, Qt.Key.Key_Return)
    assert "No day can be read from soon" in words_on(fields)
    fields.show_action(ACTION)
    assert (fields.due.text(), kept.fields) == ("soon", [])


def test_sides_are_told_in_full(theme: Theme, qtbot: QtBot) -> None:
    choice = side_choice(theme, Side.MENTEE)
    assert [choice.itemText(place) for place in range(choice.count())] == ["mentor (junior)", "mentee (senior)"]
    assert choice.chosen == "mentee"
