import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.domain.participants import Side
from app.domain.sessions import EntrySource, Session, SessionState
from app.storage import Store
from app.ui.journal.form import SessionForm
from tests.support.rooms import DeskAt, shown, unnamed, words_on
from tests.support.scribes import PLANNED_ON, Sessions, three_sessions


@pytest.fixture
def pair(store: Store) -> Sessions:
    return three_sessions(store)


@pytest.fixture
def form(pair: Sessions, empty_desk: DeskAt, qtbot: QtBot) -> SessionForm:
    """At the session whose date has passed; it reads the file again after every step."""
    page = QWidget(empty_desk.host)
    made = SessionForm(empty_desk.desk, page)
    QVBoxLayout(page).addWidget(made)
    page.setWindowFlag(Qt.WindowType.Window)
    shown(page, qtbot, 900, 760)
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    made.show_session(pair.shown(pair.overdue), True)
    empty_desk.desk.signal.changed.connect(lambda *_told: made.show_session(pair.shown(pair.overdue), False))
    return made


def hold(form: SessionForm, qtbot: QtBot) -> None:
    """Press "Held" on the keyboard."""
    form.begin(None)
    qtbot.keyClicks(form.focusWidget(), "h")


def go_to(form: SessionForm, pair: Sessions, session: Session) -> None:
    form.show_session(pair.shown(session), True)


def test_the_head_says_which_session_this_is(form: SessionForm, pair: Sessions) -> None:
    assert "Session 2" in words_on(form)
    go_to(form, pair, pair.undated)
    assert "Session 3" in words_on(form)
    assert unnamed(form) == []


def test_a_session_that_was_held_is_asked_for_both_voices_and_promises(
    form: SessionForm, pair: Sessions, qtbot: QtBot
) -> None:
    parts = [*form.hand_ins.values(), form.promises.new]
    assert not any(part.isVisible() for part in parts)
    hold(form, qtbot)
    session = pair.now(pair.overdue)
    assert (session.state, session.held_on) == (SessionState.HELD, PLANNED_ON)
    assert all(part.isVisible() for part in parts)


def test_a_sides_sheet_begins_in_its_column_and_its_actions_are_theirs(
    form: SessionForm, pair: Sessions, qtbot: QtBot
) -> None:
    hold(form, qtbot)
    form.begin(Side.MENTEE)
    focused = form.focusWidget()
    assert form.hand_ins[Side.MENTEE].isAncestorOf(focused)
    assert form.promises.new.side.chosen == Side.MENTEE


def test_a_form_without_its_day_is_not_finished(form: SessionForm, pair: Sessions, qtbot: QtBot) -> None:
    go_to(form, pair, pair.undated)
    hold(form, qtbot)
    with qtbot.assertNotEmitted(form.done):
        form.finish()
    assert form.happened.day.hasFocus()
    assert pair.now(pair.undated) == pair.undated


def test_a_form_that_waits_for_nothing_leads_to_the_next(form: SessionForm, qtbot: QtBot) -> None:
    with qtbot.waitSignal(form.done):
        qtbot.mouseClick(form.next, Qt.MouseButton.LeftButton)
    assert not form.happened.ask_again()


def test_the_source_that_was_told_is_that_of_the_next_recording(
    form: SessionForm, pair: Sessions, qtbot: QtBot
) -> None:
    form.type_in_from(EntrySource.EMAIL)
    hold(form, qtbot)
    assert pair.now(pair.overdue).source is EntrySource.EMAIL


def test_what_is_typed_in_the_new_line_is_kept_before_another_session_comes(
    form: SessionForm, pair: Sessions, qtbot: QtBot
) -> None:
    hold(form, qtbot)
    qtbot.keyClicks(form.promises.new.text, "Ask them")
    form.settle()
    go_to(form, pair, pair.held)
    assert pair.actions["Ask them"].session_id == pair.overdue.id
    assert form.promises.new.text.text() == ""
