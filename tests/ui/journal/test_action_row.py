from datetime import date

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.domain.participants import Side
from app.domain.sessions import ActionState
from app.storage import Store
from app.ui.journal.action_row import ActionRow, due_words
from tests.support.builders import an_action
from tests.support.rooms import TODAY, DeskAt, shown, words_on
from tests.support.scribes import Sessions, a_scribe, three_sessions


@pytest.fixture
def pair(store: Store) -> Sessions:
    return three_sessions(store)


@pytest.fixture
def row(pair: Sessions, empty_desk: DeskAt, qtbot: QtBot) -> ActionRow:
    scribe = a_scribe(empty_desk, pair.shown(pair.overdue))
    made = ActionRow(empty_desk.desk.theme, scribe, pair.actions["Bring two examples"], lambda: TODAY)
    shown(made, qtbot, 700, 200)
    return made


@pytest.mark.parametrize(
    ("state", "due_on", "words"),
    [
        (ActionState.OPEN, date(2027, 4, 12), "due 12 Apr"),
        (ActionState.OPEN, None, "no due day"),
        (ActionState.DONE, date(2027, 4, 12), "done"),
        (ActionState.DROPPED, None, "dropped"),
    ],
)
def test_an_action_tells_when_it_is_due_or_that_it_is_over(
    state: ActionState, due_on: date | None, words: str
) -> None:
    assert due_words(an_action(1, state=state, due_on=due_on)).replace("\u00a0", " ") == words


def test_the_line_names_its_action_to_eye_and_ear(row: ActionRow) -> None:
    assert "Bring two examples" in words_on(row).replace("\u200b", "")
    assert row.tick.accessibleName().startswith("Done: ")
    assert "Bring two examples" in row.pencil.accessibleName()


def test_a_tick_finishes_the_action_and_undo_opens_it_again(row: ActionRow, pair: Sessions) -> None:
    row.tick.click()
    assert pair.actions["Bring two examples"].state is ActionState.DONE
    pair.store.undo()
    assert pair.actions["Bring two examples"].state is ActionState.OPEN


def test_the_pencil_unfolds_the_fields_and_puts_them_away(row: ActionRow, qtbot: QtBot) -> None:
    assert row.stops() == [row.tick, row.pencil]
    with qtbot.waitSignal(row.unfolded):
        row.pencil.click()
    assert row.editor is not None
    assert row.editor.text.text() == "Bring two examples"
    assert row.stops()[2:] == row.editor.stops()
    row.pencil.click()
    assert row.stops() == [row.tick, row.pencil]


def test_an_action_without_words_is_refused_with_a_sentence(row: ActionRow, pair: Sessions, qtbot: QtBot) -> None:
    row.pencil.click()
    assert row.editor is not None
    row.editor.text.selectAll()
    qtbot.keyClick(row.editor.text, Qt.Key.Key_Delete)
    before = words_on(row)
    row.editor.text.settle()
    assert words_on(row) != before
    assert pair.actions["Bring two examples"].side is Side.MENTOR
