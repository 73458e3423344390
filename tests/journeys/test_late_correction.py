"""A mistake in a recorded session is corrected in the journal a day later, which then tells before and after."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.domain.sessions import EntrySource
from app.operations import recording
from app.storage import Store
from app.ui.common.badges import Badge
from app.ui.journal.page import JournalPage
from app.ui.shell.window import MainWindow
from tests.support.builders import a_store, add_pairing, add_session
from tests.support.keyboard import CONTROL, Keyboard
from tests.support.rooms import TODAY, words_on
from tests.support.whole_window import Mouse, room_of, workspace_of

NOON = datetime(TODAY.year, TODAY.month, TODAY.day, 12).astimezone(UTC)  # on the clock of this computer
YESTERDAY = TODAY - timedelta(days=1)
STEP = "Session 1 of Ana Ruiz and Bo Lind: minutes"
BEFORE_AND_AFTER = "\u2068Minutes\u2069: \u206860\u2069 → \u206850\u2069"
CORRECTION = f"Changed on 16\u00a0March: {BEFORE_AND_AFTER}"


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A pair whose one session was held and typed in yesterday, with 60 minutes."""
    path = tmp_path / "spring.counterpart"
    a_store(path).close()
    with Store.open(path, clock=lambda: NOON - timedelta(days=1)) as store:
        session = add_session(store, add_pairing(store), minutes=60)
        with store.edit("Record session 1"):
            recording.write_held(store, session.id, YESTERDAY, today=YESTERDAY, source=EntrySource.PAPER)
    return path


@pytest.fixture
def journal(path: Path, window: MainWindow, mouse: Mouse) -> JournalPage:
    """The journal of the pair, today."""
    window.show_store(Store.open(path, clock=lambda: NOON))
    mouse.enter_room("Journal")
    page = room_of(window, JournalPage)
    mouse.click_row(page.all.view)
    return page


@pytest.fixture
def corrected(journal: JournalPage, window: MainWindow, mouse: Mouse, qtbot: QtBot) -> JournalPage:
    """The journal after 60 minutes became 50."""
    mouse.click_on(mouse.field("Minutes"))
    Keyboard(window, qtbot).press(Qt.Key.Key_A, CONTROL).type("50").tab()
    qtbot.waitUntil(lambda: minutes(window) == 50)
    return journal


def minutes(window: MainWindow) -> int | None:
    [session] = workspace_of(window).store.sessions.of_pairings([1])
    return session.minutes


def unfolded(journal: JournalPage, mouse: Mouse) -> str:
    """The words of the history, which is unfolded by a click."""
    mouse.click("History", on=journal.pairing.form.history)
    return words_on(journal.pairing.form.history)


def badges(journal: JournalPage) -> list[str]:
    """What stands on the badges of the history."""
    found = journal.pairing.form.history.findChildren(Badge)
    return [badge.accessibleName() for badge in found if badge.isVisible()]


def wait_for_note(journal: JournalPage, qtbot: QtBot, *, is_there: bool) -> None:
    qtbot.waitUntil(lambda: (CORRECTION in words_on(journal.pairing.form.history)) is is_there)


def test_what_was_recorded_on_its_own_day_is_no_correction(journal: JournalPage, mouse: Mouse) -> None:
    assert "Changed on" not in unfolded(journal, mouse)


def test_the_correction_is_told_at_the_foot_with_what_was_there_before(
    corrected: JournalPage, qtbot: QtBot
) -> None:
    wait_for_note(corrected, qtbot, is_there=True)


def test_the_history_has_the_step_with_before_and_after(corrected: JournalPage, mouse: Mouse) -> None:
    told = unfolded(corrected, mouse)
    assert STEP in told
    assert BEFORE_AND_AFTER in told


def test_undo_brings_the_minutes_back_and_the_history_says_so(
    corrected: JournalPage, window: MainWindow, mouse: Mouse, qtbot: QtBot
) -> None:
    wait_for_note(corrected, qtbot, is_there=True)
    unfolded(corrected, mouse)
    assert badges(corrected) == []
    mouse.undo(STEP)
    assert minutes(window) == 60
    wait_for_note(corrected, qtbot, is_there=False)
    qtbot.waitUntil(lambda: badges(corrected) == ["Undone"])


def test_redo_corrects_them_again(corrected: JournalPage, window: MainWindow, mouse: Mouse, qtbot: QtBot) -> None:
    wait_for_note(corrected, qtbot, is_there=True)
    mouse.undo(STEP)
    wait_for_note(corrected, qtbot, is_there=False)
    mouse.redo(STEP)
    assert minutes(window) == 50
    wait_for_note(corrected, qtbot, is_there=True)


def test_the_file_holds_the_corrected_minutes(corrected: JournalPage, window: MainWindow, path: Path) -> None:
    window.close()
    with Store.open(path) as store:
        [session] = store.sessions.of_pairings([1])
    assert (session.minutes, session.held_on, session.entered_on) == (50, YESTERDAY, YESTERDAY)
