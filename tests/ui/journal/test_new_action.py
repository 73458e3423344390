from datetime import date

import pytest
from PySide6.QtCore import Qt

from app.domain.participants import Side
from app.domain.sessions import Action
from app.ui.common.desk import Place
from app.ui.journal.form import SessionForm
from app.ui.journal.new_action import NewAction
from app.ui.journal.page import JournalPage
from tests.support.journals import Pair
from tests.support.keyboard import Keyboard
from tests.support.rooms import words_on


@pytest.fixture
def new(form: SessionForm, keys: Keyboard) -> NewAction:
    """The line for a new action of a session that was held, with the keyboard in it."""
    keys.type("h").tab_to("New action")
    return form.promises.new


def promised(pair: Pair) -> list[Action]:
    return [action for action in pair.story.actions if action.session_id == pair.overdue.id]


def test_enter_adds_an_action_and_waits_for_the_next(new: NewAction, keys: Keyboard, pair: Pair) -> None:
    keys.type("Bring it").enter().type("Send it").enter()
    assert [(action.text, action.side, action.due_on) for action in promised(pair)] == [
        ("Bring it", Side.MENTOR, None),
        ("Send it", Side.MENTOR, None),
    ]
    assert (keys.at, new.text.text()) == ("New action", "")
    assert pair.undo() == "Session 2 of Ana Ruiz and Bo Lind: new action"
    assert [action.text for action in promised(pair)] == ["Bring it"]


def test_side_and_day_are_typed_behind_it_and_enter_adds_from_there(
    new: NewAction, keys: Keyboard, pair: Pair
) -> None:
    keys.type("Try it").tab().press(Qt.Key.Key_Down).tab().type("12 apr").enter()
    [action] = promised(pair)
    assert (action.side, action.due_on) == (Side.MENTEE, date(2027, 4, 12))
    assert keys.at == "New action"
    assert (new.due.text(), new.due.day) == ("", None)


def test_going_on_adds_what_was_typed(keys: Keyboard, pair: Pair, new: NewAction) -> None:
    keys.type("Try it").tab(4)
    assert keys.at == "Note"
    assert [action.text for action in promised(pair)] == ["Try it"]
    assert new.text.text() == ""


def test_going_on_without_a_word_adds_nothing(keys: Keyboard, pair: Pair, new: NewAction) -> None:
    keys.tab(4)
    assert promised(pair) == []


def test_a_day_that_cannot_be_read_is_told_and_nothing_is_lost(new: NewAction, keys: Keyboard, pair: Pair) -> None:
    keys.type("Try it").tab(2).type("31 feb").enter()
    assert "No day can be read from 31 feb" in words_on(new)
    assert (promised(pair), new.text.text(), new.due.text()) == ([], "Try it", "31 feb")
    keys.press(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier).type("1 may").enter()
    assert [action.due_on for action in promised(pair)] == [date(2027, 5, 1)]


def test_what_was_typed_is_kept_when_another_session_is_shown(
    journal: JournalPage, new: NewAction, keys: Keyboard, pair: Pair
) -> None:
    keys.type("Try it")
    journal.visit(Place("journal", record_id=pair.undated.id))
    assert [action.text for action in promised(pair)] == ["Try it"]
    assert new.text.text() == ""


def test_the_sheet_in_hand_says_whose_action_comes_first(journal: JournalPage, pair: Pair) -> None:
    journal.visit(Place("journal", record_id=pair.held.id, task="record", value="mentee"))
    assert journal.pairing.form.promises.new.side.chosen == Side.MENTEE
