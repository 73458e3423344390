from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.domain.participants import Side
from app.domain.sessions import Action, ActionState
from app.ui.common.check_box import CheckBox
from app.ui.common.desk import Place
from app.ui.journal.actions import Actions
from app.ui.journal.form import SessionForm
from app.ui.journal.page import JournalPage
from tests.support.builders import an_action
from tests.support.journals import Pair
from tests.support.keyboard import Keyboard
from tests.support.rooms import words_on


def ticks(actions: Actions) -> list[tuple[str, bool]]:
    found = [tick for tick in actions.findChildren(CheckBox) if tick.isVisibleTo(actions)]
    names = [tick.accessibleName().replace("\u2068", "").replace("\u2069", "") for tick in found]
    return list(zip(names, (tick.isChecked() for tick in found), strict=True))


def action(pair: Pair, text: str) -> Action:
    return next(action for action in pair.story.actions if action.text == text)


def test_what_is_still_open_from_before_is_shown_with_how_much_was_done(form: SessionForm) -> None:
    assert "Last time: 1 of 2 done" in words_on(form.promises)
    assert "Still open from before" in words_on(form.promises)
    assert ticks(form.promises) == [("Done: Bring two examples", False)]


def test_a_tick_closes_an_earlier_action_which_stays_in_sight_until_another_session_is_shown(
    journal: JournalPage, form: SessionForm, keys: Keyboard, pair: Pair
) -> None:
    keys.tab_to("Done: ").press(Qt.Key.Key_Space)
    assert action(pair, "Bring two examples").state is ActionState.DONE
    assert ticks(form.promises) == [("Done: Bring two examples", True)]
    assert "Last time: 2 of 2 done" in words_on(form.promises)
    journal.visit(Place("journal", record_id=pair.undated.id))
    journal.visit(Place("journal", record_id=pair.overdue.id))
    assert ticks(form.promises) == []


def test_undo_opens_it_again(form: SessionForm, keys: Keyboard, pair: Pair) -> None:
    keys.tab_to("Done: ").press(Qt.Key.Key_Space)
    pair.undo()
    assert ticks(form.promises) == [("Done: Bring two examples", False)]


def test_actions_of_the_session_stand_below(journal: JournalPage, pair: Pair) -> None:
    journal.visit(Place("journal", record_id=pair.held.id))
    words = words_on(journal.pairing.form.promises)
    assert "Bring two examples" in words
    assert "due 1\u00a0Feb" in words
    assert "done" in words
    assert "Still open from before" not in words


def test_nothing_new_is_asked_of_a_session_that_did_not_take_place(form: SessionForm, keys: Keyboard) -> None:
    assert not form.promises.new.isVisible()
    keys.type("h")
    assert form.promises.new.isVisible()


def test_rows_that_were_made_late_are_in_the_order_of_tab(form: SessionForm, keys: Keyboard, pair: Pair) -> None:
    keys.type("h").tab_to("New action").type("First").enter().type("Second").enter()
    QApplication.processEvents()  # the row is shown
    keys.press(Qt.Key.Key_Backtab)
    assert keys.at == "Change: \u2068Second\u2069"
    keys.press(Qt.Key.Key_Backtab, times=2)
    assert keys.at == "Change: \u2068First\u2069"


def test_an_action_that_was_added_elsewhere_is_shown(form: SessionForm, pair: Pair, qtbot: QtBot) -> None:
    with pair.store.edit("Add"):
        pair.store.actions.add([an_action(pair.overdue.id, "Ask them", Side.MENTEE)])
    assert ("Done: Ask them", False) in ticks(form.promises)
