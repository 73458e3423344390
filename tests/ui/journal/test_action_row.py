from datetime import date

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.domain.participants import Side
from app.domain.sessions import ActionState
from app.ui.common.desk import Place
from app.ui.journal.action_row import ActionRow, due_words
from app.ui.journal.page import JournalPage
from tests.support.builders import an_action
from tests.support.journals import Pair
from tests.support.keyboard import Keyboard
from tests.support.rooms import words_on


@pytest.fixture
def row(journal: JournalPage, pair: Pair) -> ActionRow:
    """The mentor's action of the held session: "Bring two examples", still open."""
    journal.visit(Place("journal", record_id=pair.held.id))
    rows = journal.pairing.form.promises.findChildren(ActionRow)
    return next(row for row in rows if "Bring two examples" in row.tick.accessibleName())


def state(pair: Pair) -> ActionState:
    return next(action.state for action in pair.story.actions if action.text == "Bring two examples")


def test_a_tick_says_done_and_a_second_one_open(row: ActionRow, pair: Pair) -> None:
    row.tick.click()
    assert state(pair) is ActionState.DONE
    row.tick.click()
    assert state(pair) is ActionState.OPEN


def test_a_pencil_shows_the_fields_and_puts_them_away(row: ActionRow, journal: JournalPage, qtbot: QtBot) -> None:
    row.pencil.click()
    assert row.editor is not None
    assert row.editor.text.text() == "Bring two examples"
    keys = Keyboard(journal, qtbot)
    assert keys.at == "Action"
    row.pencil.click()
    assert row.editor is None


def test_the_fields_follow_their_pencil_in_the_order_of_tab(
    row: ActionRow, journal: JournalPage, qtbot: QtBot
) -> None:
    row.pencil.click()
    QApplication.processEvents()  # the fields are shown
    keys = Keyboard(journal, qtbot)
    keys.tab()
    assert keys.at == "Whose action"
    keys.tab(2)
    assert keys.at == "State"


def test_long_words_break_inside_the_row(row: ActionRow, pair: Pair) -> None:
    width = row.width()
    row.show_action(an_action(1, "W" * 300, id=1))
    assert row.minimumSizeHint().width() <= width


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        ({"due_on": date(2027, 4, 12)}, "due 12\u00a0Apr"),
        ({}, "no due day"),
        ({"state": ActionState.DONE, "due_on": date(2027, 4, 12)}, "done"),
        ({"state": ActionState.DROPPED}, "dropped"),
    ],
)
def test_an_action_says_when_it_is_due_or_that_it_is_over(fields: dict[str, object], words: str) -> None:
    assert due_words(an_action(1, "x", Side.MENTOR, **fields)) == words


def test_the_side_stands_in_full_beside_it(row: ActionRow) -> None:
    assert "due 1\u00a0Feb" in words_on(row)
    assert row.stops()[0] is row.tick
