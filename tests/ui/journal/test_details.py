import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.domain.recording import LONGEST_TEXT
from app.domain.sessions import EntrySource
from app.storage import Store
from app.ui.journal.details import NoteField, SourceAndPlace
from app.ui.journal.scribe import Scribe
from tests.support.rooms import DeskAt, shown
from tests.support.scribes import Sessions, a_scribe, three_sessions


@pytest.fixture
def pair(store: Store) -> Sessions:
    return three_sessions(store)


@pytest.fixture
def scribe(pair: Sessions, empty_desk: DeskAt) -> Scribe:
    return a_scribe(empty_desk, pair.shown(pair.held))


@pytest.fixture
def details(pair: Sessions, scribe: Scribe, empty_desk: DeskAt, qtbot: QtBot) -> SourceAndPlace:
    made = SourceAndPlace(empty_desk.desk.theme, scribe)
    shown(made, qtbot, 700, 100)
    made.show_session(pair.shown(pair.held), held=True)
    return made


@pytest.fixture
def note(pair: Sessions, scribe: Scribe, empty_desk: DeskAt, qtbot: QtBot) -> NoteField:
    made = NoteField(empty_desk.desk.theme, scribe)
    shown(made, qtbot, 700, 140)
    made.show_session(pair.shown(pair.held))
    return made


def test_the_place_is_kept_tidied(details: SourceAndPlace, pair: Sessions, qtbot: QtBot) -> None:
    qtbot.keyClicks(details.place, " Cafe  Central ")
    qtbot.keyClick(details.place, Qt.Key.Key_Return)
    assert pair.now(pair.held).place == "Cafe Central"
    assert pair.store.undo_label() == "Session 1 of Ana Ruiz and Bo Lind: place"


def test_the_source_of_a_recorded_session_is_kept_at_once(
    details: SourceAndPlace, pair: Sessions, scribe: Scribe, qtbot: QtBot
) -> None:
    qtbot.keyClick(details.source, Qt.Key.Key_End)
    assert pair.now(pair.held).source is scribe.source is EntrySource.CONVERSATION


def test_before_a_session_is_recorded_its_source_is_only_remembered(
    details: SourceAndPlace, pair: Sessions, scribe: Scribe, qtbot: QtBot
) -> None:
    scribe.turn_to(pair.shown(pair.overdue))
    details.show_session(pair.shown(pair.overdue), held=True)
    qtbot.keyClick(details.source, Qt.Key.Key_End)
    assert scribe.source is EntrySource.CONVERSATION
    assert pair.now(pair.overdue) == pair.overdue


def test_a_session_to_come_is_asked_for_its_place_alone(details: SourceAndPlace, pair: Sessions) -> None:
    details.show_session(pair.shown(pair.undated), held=False)
    assert (details.place.isVisible(), details.source.isVisible()) == (True, False)


def test_the_note_is_kept_with_its_lines(note: NoteField, pair: Sessions, qtbot: QtBot) -> None:
    for line in ("Both laughed.", "Ask again in May."):
        qtbot.keyClicks(note.note, line)
        qtbot.keyClick(note.note, Qt.Key.Key_Return)
    note.note.settle()
    assert pair.now(pair.held).note == "Both laughed.\nAsk again in May."


def test_a_note_that_is_too_long_is_told_and_the_text_stays(note: NoteField, pair: Sessions, qtbot: QtBot) -> None:
    note.note.setPlainText("a" * LONGEST_TEXT)
    qtbot.keyClicks(note.note, "b")
    note.note.settle()
    assert note.problem
    note.show_session(pair.shown(pair.held))
    assert len(note.note.toPlainText()) == LONGEST_TEXT + 1
    assert pair.now(pair.held).note == ""
