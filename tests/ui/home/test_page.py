from datetime import timedelta

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from app.ui.home.attention_card import AttentionCard
from app.ui.home.page import HomePage
from app.ui.home.week_card import WeekCard
from tests.support.builders import add_pairing, add_session
from tests.support.rooms import TODAY, DeskAt, shown, words_on


@pytest.fixture
def page(desk: DeskAt, qtbot: QtBot) -> HomePage:
    made = HomePage(desk.desk)
    shown(made, qtbot)
    return made


def press(page: HomePage, start: str) -> None:
    next(b for b in page.findChildren(QPushButton) if b.isVisible() and b.text().startswith(start)).click()


def test_the_day_and_how_the_program_stands_come_first(page: HomePage) -> None:
    words = words_on(page)
    assert words.startswith("Tuesday 16 March\nWeek 18 of 26. 12 pairings are running.")


def test_what_needs_a_hand_is_counted_for_the_sidebar(desk: DeskAt, qtbot: QtBot) -> None:
    page = HomePage(desk.desk)
    with qtbot.waitSignal(page.counted) as told:
        shown(page, qtbot)
    assert told.args[0] > 0


def test_a_row_leads_to_its_session_in_the_journal(page: HomePage, desk: DeskAt) -> None:
    press(page, "Read session")
    [place] = desk.went
    assert place.room == "journal"
    assert place.record_id > 0


def test_this_weeks_agendas_are_one_press_away(page: HomePage, desk: DeskAt, qtbot: QtBot) -> None:
    press(page, "Print this week's agendas")
    qtbot.waitUntil(lambda: desk.desk.toasts.now is not None, timeout=20_000)
    assert len(list(desk.answers.folder.glob("*.pdf"))) == 1


def test_one_agenda_is_printed_from_its_meeting(page: HomePage, desk: DeskAt, qtbot: QtBot) -> None:
    press(page, "Agenda")
    qtbot.waitUntil(lambda: desk.desk.toasts.now is not None, timeout=20_000)
    [paper] = desk.answers.folder.glob("*.pdf")
    assert "S-" in paper.name


def test_an_empty_program_offers_no_printing(empty_desk: DeskAt, qtbot: QtBot) -> None:
    page = HomePage(empty_desk.desk)
    shown(page, qtbot)
    assert "No pairing is running." in words_on(page)
    assert [b.text() for b in page.findChildren(QPushButton) if b.isVisible() and "Print" in b.text()] == []


def test_a_week_without_sessions_is_told(empty_desk: DeskAt, qtbot: QtBot) -> None:
    store = empty_desk.desk.store
    add_session(store, add_pairing(store), due_by=TODAY + timedelta(days=30))
    page = HomePage(empty_desk.desk)
    shown(page, qtbot)
    press(page, "Print this week's agendas")
    assert empty_desk.desk.toasts.now is not None
    assert "No session is dated or due in the next seven days." in empty_desk.desk.toasts.now.words


def test_cards_stand_below_each_other_where_it_is_narrow(page: HomePage) -> None:
    attention, week = page.findChild(AttentionCard), page.findChild(WeekCard)
    assert isinstance(attention, AttentionCard)
    assert isinstance(week, WeekCard)
    assert attention.y() == week.y()
    page.resize(712, 500)
    words_on(page)
    assert week.y() > attention.y()


def test_figures_come_after_the_rows(page: HomePage, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: "of 39 sessions held" in words_on(page))


def test_home_reads_again_after_a_change(page: HomePage, desk: DeskAt) -> None:
    store = desk.desk.store
    running = [pairing for pairing in store.pairings.of(desk.desk.program.id) if pairing.state.value == "running"]
    with store.edit("Remove a pairing"):
        store.pairings.remove([running[0].id])
    assert "11 pairings are running." in words_on(page)
