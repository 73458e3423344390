import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.domain.sessions import ActionState
from app.storage import Store
from app.ui.journal.action_row import ActionRow
from app.ui.journal.actions import Actions
from tests.support.rooms import TODAY, DeskAt, shown, words_on
from tests.support.scribes import Sessions, a_scribe, three_sessions


@pytest.fixture
def pair(store: Store) -> Sessions:
    return three_sessions(store)


@pytest.fixture
def actions(pair: Sessions, empty_desk: DeskAt, qtbot: QtBot) -> Actions:
    """At the session whose date has passed, as if it had been held."""
    made = Actions(empty_desk.desk.theme, a_scribe(empty_desk, pair.shown(pair.overdue)), lambda: TODAY)
    shown(made, qtbot, 900, 300)
    made.show_session(pair.shown(pair.overdue), with_new=True)
    return made


def words(actions: Actions) -> str:
    return words_on(actions).replace("\u200b", "")


def test_what_is_still_open_from_before_is_in_sight(actions: Actions) -> None:
    assert "Still open from before" in words(actions)
    assert "Bring two examples" in words(actions)
    assert "Try it once" not in words(actions)
    assert "Last time: 1 of 2 done" in words(actions)


def test_an_earlier_action_stays_in_sight_when_it_is_ticked_off(actions: Actions, pair: Sessions) -> None:
    [row] = actions.findChildren(ActionRow)
    row.tick.click()
    actions.show_session(pair.shown(pair.overdue), with_new=True)
    assert pair.actions["Bring two examples"].state is ActionState.DONE
    assert actions.findChildren(ActionRow) == [row]
    assert row.tick.isChecked()
    assert "Last time: 2 of 2 done" in words(actions)


def test_it_is_gone_once_another_session_was_shown(actions: Actions, pair: Sessions) -> None:
    actions.findChildren(ActionRow)[0].tick.click()
    for session in (pair.undated, pair.overdue):
        actions.show_session(pair.shown(session), with_new=True)
    assert "Bring two examples" not in words(actions)


def test_the_first_session_has_its_own_actions_and_none_from_before(actions: Actions, pair: Sessions) -> None:
    actions.show_session(pair.shown(pair.held), with_new=True)
    assert "Still open from before" not in words(actions)
    assert "Try it once" in words(actions)


def test_tab_comes_to_the_fields_behind_a_pencil_before_the_new_line(actions: Actions, qtbot: QtBot) -> None:
    [row] = actions.findChildren(ActionRow)
    row.pencil.click()
    assert actions.stops() == [*row.stops(), *actions.new.stops()]
    actions.activateWindow()
    row.stops()[-1].setFocus()
    qtbot.waitUntil(row.stops()[-1].hasFocus)
    qtbot.keyClick(row.stops()[-1], Qt.Key.Key_Tab)
    assert actions.new.text.hasFocus()


def test_a_session_to_come_without_promises_asks_for_none(actions: Actions, pair: Sessions) -> None:
    actions.findChildren(ActionRow)[0].tick.click()
    actions.show_session(pair.shown(pair.undated), with_new=False)
    assert actions.isHidden()
