import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.domain.recording import LONGEST_TEXT
from app.domain.sessions import EntrySource
from app.ui.common.desk import Place
from app.ui.journal.details import NoteField, SourceAndPlace
from app.ui.journal.form import SessionForm
from app.ui.journal.page import JournalPage
from tests.support.journals import Pair
from tests.support.keyboard import Keyboard
from tests.support.rooms import words_on


@pytest.fixture
def details(form: SessionForm) -> SourceAndPlace:
    return form.details


def test_where_they_met_is_kept_on_one_line(details: SourceAndPlace, keys: Keyboard, pair: Pair) -> None:
    keys.tab_to("Place").type("  Room   4 ").tab()
    assert pair.session(pair.overdue).place == "Room 4"
    assert pair.undo() == "Session 2 of Ana Ruiz and Bo Lind: place"
    assert details.place.text() == ""


def test_the_source_is_asked_once_something_is_recorded(
    details: SourceAndPlace, keys: Keyboard, pair: Pair
) -> None:
    assert not details.source.isVisible()
    keys.type("h").tab_to("Typed in from").type("e")
    assert pair.session(pair.overdue).source is EntrySource.EMAIL


def test_the_source_chosen_last_is_that_of_the_next_session(
    journal: JournalPage, keys: Keyboard, pair: Pair, qtbot: QtBot
) -> None:
    keys.type("h").tab_to("Typed in from").type("ph")
    journal.visit(Place("journal", record_id=pair.undated.id, task="record"))
    Keyboard(journal, qtbot).type("c")
    assert pair.session(pair.undated).source is EntrySource.PHONE


def test_the_place_reaches_to_the_edge_of_the_form(details: SourceAndPlace, keys: Keyboard) -> None:
    keys.type("h")
    field = details.place
    end = field.mapTo(details, field.rect().topRight()).x()
    assert end >= details.width() - 2


def test_a_missed_session_is_not_asked_where(details: SourceAndPlace, keys: Keyboard) -> None:
    keys.type("c")
    assert not details.place.isVisible()
    assert details.source.isVisible()


def test_a_note_keeps_its_lines(form: SessionForm, keys: Keyboard, pair: Pair) -> None:
    keys.tab_to("Note").type("Ask first").press(Qt.Key.Key_Return).type("then listen").tab()
    assert pair.session(pair.overdue).note == "Ask first\nthen listen"
    assert isinstance(form.note, NoteField)


def test_a_note_as_long_as_a_book_is_told(form: SessionForm, keys: Keyboard, pair: Pair) -> None:
    keys.tab_to("Note")
    form.note.note.setPlainText("x" * (LONGEST_TEXT + 1))
    keys.tab()
    assert "more than 200000 signs" in words_on(form.note)
    assert pair.session(pair.overdue).note == ""
