"""Core tasks of a program in the whole window, on a real file, by keyboard alone."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.domain.pairings import Pairing, PairingState
from app.domain.sessions import SessionState
from app.operations.sampling import write_sample
from app.storage import Store
from app.ui.reports.page import ReportsPage
from app.ui.reports.preview import Preview
from app.ui.shell.window import MainWindow
from app.ui.shell.workspace import Workspace
from tests.support.keyboard import CONTROL, SHIFT, Keyboard
from tests.support.rooms import TODAY, Answers
from tests.support.whole_window import room_of, workspace_of

IN_TIME = 20_000


@pytest.fixture
def opened(window: MainWindow, tmp_path: Path) -> MainWindow:
    """The sample, open in the whole window."""
    path = tmp_path / "sample.counterpart"
    write_sample(path, TODAY).close()
    window.open_path(path)
    QApplication.processEvents()
    return window


@pytest.fixture
def keys(opened: MainWindow, qtbot: QtBot) -> Keyboard:
    return Keyboard(opened, qtbot)


@pytest.fixture
def face(opened: MainWindow) -> Workspace:
    return workspace_of(opened)


@pytest.fixture
def store(face: Workspace) -> Store:
    return face.store


def find(keys: Keyboard, words: str) -> None:
    """Go to the first thing that the search finds."""
    keys.press(Qt.Key.Key_K, CONTROL).type(words).enter()
    QApplication.processEvents()


def pairing_of(store: Store, mentor: str) -> Pairing:
    """The pairing of a mentor (junior), by their name."""
    [row] = [row for row in store.pairings.rows(store.pairings.ids(1)) if row.mentor_name == mentor]
    return store.pairings.get(row.id)


def open_pairing(keys: Keyboard, store: Store) -> None:
    """Go to the own page of a pairing by its code."""
    find(keys, pairing_of(store, "Aoife Byrne").code)


def undated(store: Store) -> set[int]:
    """The sessions without a date."""
    sessions = store.sessions.get_many(store.sessions.ids(1))
    return {one.id for one in sessions if one.state is SessionState.PLANNED and one.planned_at is None}


def save_paper(keys: Keyboard, window: MainWindow, answers: Answers, qtbot: QtBot) -> bytes:
    """Save the paper in the preview once it is there; what the file holds."""
    [preview] = room_of(window, ReportsPage).findChildren(Preview)
    qtbot.waitUntil(lambda: preview.has_pages, timeout=IN_TIME)
    keys.tab_to("Save as PDF").enter()
    qtbot.waitUntil(lambda: list(answers.folder.glob("*.pdf")) != [], timeout=IN_TIME)
    return next(answers.folder.glob("*.pdf")).read_bytes()


def test_a_program_is_begun(window: MainWindow, qtbot: QtBot) -> None:
    keys = Keyboard(window, qtbot)
    keys.tab_to("New program").enter()
    keys.tab_to("Name").type("Spring 2027").tab_to("The problem").type("Decisions are made far away.")
    keys.tab_to("Make the program").enter()
    QApplication.processEvents()

    program = workspace_of(window).program
    assert program is not None
    assert (program.name, program.purpose) == ("Spring 2027", "Decisions are made far away.")


def test_a_rule_of_matching_is_changed(keys: Keyboard, store: Store) -> None:
    before = store.programs.all()[0].rules
    find(keys, "rules")
    keys.tab_to("Two of one site").press(Qt.Key.Key_Space)

    assert store.programs.all()[0].rules != before


def test_a_person_is_found_and_gone_to(keys: Keyboard, face: Workspace, store: Store) -> None:
    find(keys, "aoife byrne")

    assert face.place.room == "participants"
    assert store.participants.get(face.place.record_id).person.name == "Aoife Byrne"


def test_a_step_is_undone_and_done_again(keys: Keyboard, store: Store) -> None:
    find(keys, "name and purpose")
    keys.tab_to("Organization").press(Qt.Key.Key_A, CONTROL).type("Elsewhere").tab()
    assert store.programs.all()[0].organization == "Elsewhere"
    keys.press(Qt.Key.Key_Z, CONTROL)
    assert store.programs.all()[0].organization == "Northwater Housing"
    keys.press(Qt.Key.Key_Z, CONTROL | SHIFT)
    assert store.programs.all()[0].organization == "Elsewhere"


def test_a_session_is_planned(keys: Keyboard, store: Store) -> None:
    before = undated(store)
    find(keys, "plan a session")
    keys.tab_to("Planned for").type("30 march 10:00").tab()

    assert len(undated(store)) == len(before) - 1


def test_a_pairing_is_paused_and_started_again(keys: Keyboard, store: Store) -> None:
    open_pairing(keys, store)
    keys.tab_to("Pause").enter()
    assert pairing_of(store, "Aoife Byrne").state is PairingState.PAUSED
    keys.tab_to("Resume").enter()
    assert pairing_of(store, "Aoife Byrne").state is PairingState.RUNNING


def test_a_pairing_is_closed_with_its_record(keys: Keyboard, store: Store) -> None:
    open_pairing(keys, store)
    keys.tab_to("Close…").enter()
    keys.tab_to("Note").type("Both go on by themselves.")
    keys.tab_to("Close the pairing").enter()

    closed = pairing_of(store, "Aoife Byrne")
    assert closed.state is PairingState.CLOSED
    assert closed.closing is not None
    assert closed.closing.note == "Both go on by themselves."


def test_the_agendas_of_the_week_are_saved(
    keys: Keyboard, opened: MainWindow, answers: Answers, qtbot: QtBot
) -> None:
    find(keys, "this week's agendas")

    assert save_paper(keys, opened, answers, qtbot).startswith(b"%PDF")


def test_the_summary_of_the_program_is_saved(
    keys: Keyboard, opened: MainWindow, answers: Answers, qtbot: QtBot
) -> None:
    keys.press(Qt.Key.Key_6, CONTROL)
    keys.tab_to("Program summary").enter()
    QApplication.processEvents()

    assert save_paper(keys, opened, answers, qtbot).startswith(b"%PDF")


def test_everything_is_exported_as_tables(keys: Keyboard, answers: Answers, qtbot: QtBot) -> None:
    find(keys, "export everything")
    qtbot.waitUntil(lambda: list(answers.folder.rglob("*.csv")) != [], timeout=20_000)


def test_there_is_no_trap_on_any_page(keys: Keyboard, face: Workspace) -> None:
    """Tab comes round to where it began."""
    for room in ("home", "participants", "pairings", "journal", "surveys", "reports", "setup"):
        face.book.run(f"go-{room}")
        QApplication.processEvents()
        begun = keys.tab().tab().widget
        keys.tab()
        for _press in range(400):
            if keys.widget is begun:
                break
            keys.tab()
        assert keys.widget is begun, room
