import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from app.domain.participants import Side
from app.domain.sessions import SessionState
from app.storage import Store
from app.ui.common.desk import Place
from app.ui.journal.page import PAIRING, JournalPage
from tests.support.builders import a_program
from tests.support.journals import Pair, a_journal, a_pair
from tests.support.keyboard import CONTROL, SHIFT, Keyboard
from tests.support.rooms import DeskAt, unnamed, words_on


def button(page: JournalPage, words: str) -> QPushButton:
    return next(found for found in page.findChildren(QPushButton) if found.text() == words and found.isVisible())


# The list


def test_the_room_opens_on_all_sessions_with_the_keyboard_at_the_code(
    journal: JournalPage, pair: Pair, qtbot: QtBot
) -> None:
    journal.visit(Place("journal"))
    assert not journal.shows_pairing
    assert "3 sessions. 1 was held." in words_on(journal)
    assert Keyboard(journal, qtbot).at == "Form code"


def test_a_search_from_another_room_filters_the_list_and_goes_into_it(journal: JournalPage, qtbot: QtBot) -> None:
    journal.visit(Place("journal", search="Nobody"))
    assert journal.all.view.paged.rowCount() == 0
    journal.visit(Place("journal", search="Ana"))
    assert journal.all.view.paged.rowCount() == 3
    assert journal.all.view.hasFocus()


def test_enter_in_the_list_opens_the_pairs_journal_at_that_session(
    journal: JournalPage, pair: Pair, qtbot: QtBot
) -> None:
    journal.visit(Place("journal"))
    journal.all.view.choose(pair.undated.id)
    keys = Keyboard(journal, qtbot).press(Qt.Key.Key_Down)
    assert journal.all.view.hasFocus()
    keys.enter()
    assert journal.shows_pairing
    assert journal.pairing.session == pair.undated


def test_there_is_a_way_back_to_all_sessions(journal: JournalPage, pair: Pair) -> None:
    journal.visit(Place("journal", record_id=pair.held.id))
    button(journal, "All sessions").click()
    assert not journal.shows_pairing


def test_a_program_without_sessions_offers_to_plan_them(store: Store, empty_desk: DeskAt, qtbot: QtBot) -> None:
    pair = a_pair(store)
    with store.edit("Empty"):
        store.sessions.remove([session.id for session in pair.story.sessions])
    page = a_journal(empty_desk, qtbot)
    assert "When do they meet?" in words_on(page)
    button(page, "Plan sessions").click()
    assert "6 sessions. 0 were held." in words_on(page)
    assert store.undo_label() == "Plan 6 sessions"


def test_a_program_without_pairings_leads_to_them(empty_desk: DeskAt, qtbot: QtBot) -> None:
    page = a_journal(empty_desk, qtbot)
    assert "Who meets whom?" in words_on(page)
    button(page, "Go to the pairings").click()
    assert empty_desk.went == [Place("pairings")]


# Codes


@pytest.fixture
def coding(journal: JournalPage, qtbot: QtBot) -> Keyboard:
    journal.visit(Place("journal"))
    return Keyboard(journal, qtbot)


def test_a_code_opens_exactly_its_session(journal: JournalPage, pair: Pair, coding: Keyboard) -> None:
    coding.type(pair.overdue.code.lower().replace("-", "")).enter()
    assert journal.pairing.session == pair.overdue
    assert coding.at.startswith("What happened")
    assert journal.head.code.text() == ""


def test_the_code_of_a_sheet_leads_into_its_column(journal: JournalPage, pair: Pair, coding: Keyboard) -> None:
    coding.type(f"{pair.held.code}-s").enter()
    assert coding.at == "Useful, mentee (senior): 1"


def test_a_sheet_of_a_session_that_nobody_recorded_begins_at_what_happened_and_leads_on_into_its_column(
    pair: Pair, coding: Keyboard
) -> None:
    coding.type(f"{pair.overdue.code}-s").enter()
    assert coding.at.startswith("What happened")
    coding.type("h").tab_to("Place").tab()
    assert coding.at == "Reflection sheet, mentee (senior)"


def test_wrong_codes_are_told_beside_the_field_until_another_is_typed(
    journal: JournalPage, pair: Pair, coding: Keyboard
) -> None:
    wrong = pair.held.code[:-1] + ("B" if pair.held.code[-1] != "B" else "C")
    coding.type(wrong).enter()
    assert "wrong or swapped sign" in journal.head.entry.problem
    assert coding.at == "Form code"
    coding.type("S")
    assert journal.head.entry.problem == ""


def test_a_code_of_another_program_is_told_with_its_program(
    store: Store, pair: Pair, empty_desk: DeskAt, qtbot: QtBot
) -> None:
    with store.edit("Another"):
        [other] = store.programs.add([a_program("Autumn 2027")])
    desk = empty_desk.desk._replace(program=store.programs.get(other))
    page = a_journal(DeskAt(desk, empty_desk.answers, empty_desk.host), qtbot)
    page.visit(Place("journal"))
    Keyboard(page, qtbot).type(pair.held.code).enter()
    assert "Spring 2027" in page.head.entry.problem
    assert not page.shows_pairing


def test_the_code_field_is_a_shortcut_away(journal: JournalPage, pair: Pair, qtbot: QtBot) -> None:
    journal.visit(Place("journal", record_id=pair.held.id, task="record"))
    keys = Keyboard(journal, qtbot).press(Qt.Key.Key_R, CONTROL | SHIFT)
    assert keys.at == "Form code"


# Places


def test_a_place_shows_its_session(journal: JournalPage, pair: Pair) -> None:
    journal.visit(Place("journal", search="Ana", record_id=pair.held.id))
    assert journal.pairing.session == pair.held
    assert journal.pairing.timeline.hasFocus()


def test_a_task_puts_the_keyboard_where_it_begins(journal: JournalPage, pair: Pair, qtbot: QtBot) -> None:
    journal.visit(Place("journal", record_id=pair.undated.id, task="plan"))
    assert Keyboard(journal, qtbot).at == "Planned for"
    journal.visit(Place("journal", record_id=pair.held.id, task="record", value=Side.MENTOR.value))
    assert Keyboard(journal, qtbot).at == "Useful, mentor (junior): 4"


def test_a_pairing_is_shown_at_what_it_asks_for(journal: JournalPage, pair: Pair) -> None:
    journal.visit(Place("journal", task=PAIRING, value=str(pair.held.pairing_id)))
    assert journal.pairing.session == pair.overdue


def test_a_session_that_was_taken_back_meanwhile_leads_to_the_list(journal: JournalPage, pair: Pair) -> None:
    with pair.store.edit("Remove"):
        pair.store.sessions.remove([pair.undated.id])
    journal.visit(Place("journal", record_id=pair.undated.id))
    assert not journal.shows_pairing


def test_undoing_the_pairing_itself_leads_to_the_list(journal: JournalPage, pair: Pair) -> None:
    journal.visit(Place("journal", record_id=pair.held.id))
    while pair.undo() != "Pair Ana Ruiz and Bo Lind":
        pass
    assert not journal.shows_pairing
    assert "No sessions yet." in words_on(journal)


# What is next


def test_the_primary_action_is_what_the_pair_asks_for(journal: JournalPage, pair: Pair, qtbot: QtBot) -> None:
    journal.visit(Place("journal", record_id=pair.held.id))
    button(journal, "Record session 2").click()
    assert journal.pairing.session == pair.overdue
    keys = Keyboard(journal, qtbot)
    assert keys.at.startswith("What happened")
    keys.type("h")
    button(journal, "Plan session 3").click()
    assert journal.pairing.session == pair.undated
    assert keys.at == "Planned for"


def test_what_a_pair_lacks_is_planned_where_nothing_is_left(
    journal: JournalPage, pair: Pair, qtbot: QtBot
) -> None:
    with pair.store.edit("Remove"):
        pair.store.sessions.remove([pair.undated.id, pair.overdue.id])
    journal.visit(Place("journal", record_id=pair.held.id))
    button(journal, "Plan session 2").click()
    assert [session.state for session in pair.story.sessions].count(SessionState.PLANNED) == 5
    assert Keyboard(journal, qtbot).at == "Planned for"


def test_one_agenda_is_two_clicks_from_its_session(
    journal: JournalPage, empty_desk: DeskAt, pair: Pair, qtbot: QtBot
) -> None:
    journal.visit(Place("journal"))
    qtbot.mouseClick(
        journal.all.view.viewport(),
        Qt.MouseButton.LeftButton,
        pos=journal.all.view.visualRect(journal.all.view.model().index(1, 0)).center(),
    )
    button(journal, "Print agenda").click()
    assert empty_desk.went[-1] == Place("reports", value=f"session:{pair.overdue.code}")


def test_everything_that_has_the_keyboard_is_named(journal: JournalPage, pair: Pair) -> None:
    assert unnamed(journal) == []
    journal.visit(Place("journal", record_id=pair.held.id))
    journal.pairing.form.history.stops()[0].click()
    assert unnamed(journal) == []
    journal.head.ask_pairing()
    assert unnamed(journal) == []
