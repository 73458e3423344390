"""From people in the file to running pairings with their sessions, through the suggestions of the whole window."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.domain.pairings import PairingState
from app.domain.sessions import SessionState
from app.storage import Store
from app.ui.pairings.listing import PairingsList
from app.ui.pairings.page import PairingsPage
from app.ui.pairings.suggestions import Suggestions
from app.ui.shell.window import MainWindow
from tests.support.rooms import TODAY, words_on
from tests.support.states import state_of
from tests.support.whole_window import Mouse, room_of, workspace_of

STEP = "Start 2 pairings"
SESSIONS_EACH = 6


@pytest.fixture
def suggested(two_pairs_of_people: Path, window: MainWindow, mouse: Mouse, qtbot: QtBot) -> MainWindow:
    """The window on the pairs suggested for everybody."""
    window.open_path(two_pairs_of_people)
    mouse.enter_room("Pairings")
    mouse.click("Suggest pairs")
    qtbot.waitUntil(lambda: "2 of 2 mentees (senior) placed" in words_on(face(window)))
    return window


@pytest.fixture
def running(suggested: MainWindow, mouse: Mouse) -> MainWindow:
    """The window after both pairs were started."""
    mouse.click("What becomes of them: Start")
    mouse.click(STEP)
    return suggested


def face(window: MainWindow) -> PairingsList | Suggestions:
    QApplication.processEvents()
    shown = room_of(window, PairingsPage).face
    assert isinstance(shown, PairingsList | Suggestions)
    return shown


def listed(window: MainWindow) -> int:
    """How many pairings stand in the list, which has to be shown."""
    page = face(window)
    assert isinstance(page, PairingsList)
    return page.view.paged.rowCount()


def test_nothing_is_in_the_file_before_the_pairs_are_taken(suggested: MainWindow) -> None:
    assert workspace_of(suggested).store.pairings.of(1) == []


def test_pairs_that_were_started_run_from_today_with_planned_sessions(
    running: MainWindow, two_pairs_of_people: Path
) -> None:
    assert listed(running) == 2
    running.close()

    with Store.open(two_pairs_of_people) as store:
        pairings = store.pairings.of(1)
        sessions = store.sessions.of_pairings([pairing.id for pairing in pairings])
    assert {(one.state, one.started_on) for one in pairings} == {(PairingState.RUNNING, TODAY)}
    assert [session.state for session in sessions] == [SessionState.PLANNED] * 2 * SESSIONS_EACH


def test_one_undo_takes_pairings_and_sessions_back(running: MainWindow, mouse: Mouse) -> None:
    store = workspace_of(running).store
    mouse.undo(STEP)
    assert store.pairings.of(1) == []
    assert sum(store.sessions.counts(1).values()) == 0


def test_redo_brings_the_same_pairings_and_sessions_again(running: MainWindow, mouse: Mouse) -> None:
    store = workspace_of(running).store
    before = state_of(store)
    mouse.undo(STEP)
    mouse.redo(STEP)
    assert state_of(store) == before
    assert listed(running) == 2
