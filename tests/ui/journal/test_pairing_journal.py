import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from app.storage import Store
from app.ui.common.desk import Place
from app.ui.journal.page import JournalPage
from app.ui.journal.pairing_journal import PairingJournal
from tests.support.builders import add_pairing
from tests.support.journals import Pair, a_journal, a_pair
from tests.support.keyboard import Keyboard
from tests.support.rooms import DeskAt, words_on


@pytest.fixture
def pairing(journal: JournalPage, pair: Pair) -> PairingJournal:
    journal.visit(Place("journal", record_id=pair.held.id))
    return journal.pairing


def test_the_timeline_counts_what_was_held(pairing: PairingJournal) -> None:
    assert "1 of 6 held" in words_on(pairing)
    row = pairing.timeline.row()
    assert row is not None
    assert (row.title, row.note) == ("Session 1", "Form from the mentor (junior) is in, 1 of 2 actions done")


def test_another_session_of_the_timeline_comes_into_the_form(
    pairing: PairingJournal, journal: JournalPage, pair: Pair, qtbot: QtBot
) -> None:
    Keyboard(journal, qtbot).press(Qt.Key.Key_Down)
    assert pairing.session == pair.overdue
    assert "Session 2" in words_on(pairing.form)


def test_enter_goes_from_the_timeline_into_the_form(
    pairing: PairingJournal, journal: JournalPage, qtbot: QtBot
) -> None:
    assert Keyboard(journal, qtbot).enter().at == "What happened: Held"


def test_recording_sorts_the_timeline_anew_and_keeps_the_choice(
    pairing: PairingJournal, journal: JournalPage, pair: Pair, qtbot: QtBot
) -> None:
    journal.visit(Place("journal", record_id=pair.overdue.id, task="record"))
    Keyboard(journal, qtbot).type("h").tab().type("5 jan").tab()
    row = pairing.timeline.row()
    assert row is not None
    assert (row.session_id, row.title) == (pair.overdue.id, "Session 1")
    assert "2 of 6 held" in words_on(pairing)


def test_what_is_asked_for_next_is_told(pairing: PairingJournal, pair: Pair) -> None:
    step = pairing.next_step()
    assert step is not None
    assert step.session == pair.overdue


def test_a_session_that_was_undone_gives_way_to_what_is_next(pairing: PairingJournal, pair: Pair) -> None:
    with pair.store.edit("Remove"):
        pair.store.sessions.remove([pair.held.id])
    assert pairing.session == pair.overdue
    pair.undo()
    assert pairing.session == pair.overdue


def test_a_pairing_without_sessions_offers_to_plan_them(store: Store, empty_desk: DeskAt, qtbot: QtBot) -> None:
    pairing = add_pairing(store)
    page = a_journal(empty_desk, qtbot)
    page.visit(Place("journal", task="pairing", value=str(pairing.id)))
    assert "When do they meet?" in words_on(page.pairing)
    ways = [
        way for way in page.pairing.findChildren(QPushButton) if way.text() == "Plan sessions" and way.isVisible()
    ]
    ways[0].click()
    assert "0 of 6 held" in words_on(page.pairing)
    assert len(store.story(pairing.id).sessions) == 6


def test_another_pair_takes_the_place_of_the_first(pairing: PairingJournal, store: Store) -> None:
    other = a_pair(store, "Chen Wei", "Dora Novak")
    pairing.show_session(other.held.pairing_id)
    assert pairing.session == other.overdue


# Narrow pages


@pytest.fixture
def narrow(pair: Pair, empty_desk: DeskAt, qtbot: QtBot) -> JournalPage:
    page = a_journal(empty_desk, qtbot, 760, 600)
    page.visit(Place("journal", record_id=pair.held.id))
    QApplication.processEvents()
    return page


def test_a_narrow_page_shows_the_timeline_first(narrow: JournalPage) -> None:
    assert narrow.pairing.timeline.isVisible()
    assert not narrow.pairing.form.isVisible()


def test_a_click_opens_the_form_as_a_page_with_a_way_back(narrow: JournalPage, qtbot: QtBot) -> None:
    timeline = narrow.pairing.timeline
    place = timeline.visualRect(timeline.model().index(1, 0)).center()
    qtbot.mouseClick(timeline.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert narrow.pairing.form.isVisible()
    assert not timeline.isVisible()
    back = next(way for way in narrow.findChildren(QPushButton) if way.text() == "Back to the list")
    back.click()
    assert timeline.isVisible()


def test_recording_opens_the_form_at_once(narrow: JournalPage, pair: Pair, qtbot: QtBot) -> None:
    narrow.visit(Place("journal", record_id=pair.overdue.id, task="record"))
    assert narrow.pairing.form.isVisible()
    assert Keyboard(narrow, qtbot).at.startswith("What happened")
