from datetime import timedelta

import pytest
from PySide6.QtCore import QObject, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from app.domain.sessions import SessionState
from app.ui.common.desk import Place
from app.ui.home.attention_card import AttentionCard
from app.ui.home.attention_row import AttentionRow
from app.ui.home.meeting_row import MeetingLine
from app.ui.home.page import HomePage
from app.ui.home.tiles import Tile, Tiles
from app.ui.home.week_card import WeekCard
from tests.support.builders import add_pairing, add_participant, add_session
from tests.support.rooms import TODAY, DeskAt, shown, unnamed, words_on


@pytest.fixture
def page(desk: DeskAt, qtbot: QtBot) -> HomePage:
    return read(HomePage(desk.desk), qtbot)


def read(page: HomePage, qtbot: QtBot) -> HomePage:
    """The page once all of it has been read, which takes some turns after it is shown."""
    shown(page, qtbot)
    qtbot.waitUntil(lambda: not figures(page) or all(figures(page)))
    return page


def figures(page: HomePage) -> list[str]:
    return [tile.accessibleName() for tile in page.findChildren(Tile) if tile.isVisible()]


def buttons(page: HomePage) -> list[str]:
    return [b.text() for b in page.findChildren(QPushButton) if b.isVisible()]


def press(page: HomePage, start: str) -> None:
    next(b for b in page.findChildren(QPushButton) if b.isVisible() and b.text().startswith(start)).click()


def test_the_day_and_how_the_program_stands_come_first(page: HomePage) -> None:
    assert words_on(page).startswith("Tuesday 16 March\nWeek 18 of 26. 12 pairings are running.")


def test_meetings_stand_there_at_the_first_paint_and_the_rest_follows(desk: DeskAt, qtbot: QtBot) -> None:
    page = HomePage(desk.desk)
    qtbot.addWidget(page)
    page.show()
    assert page.findChildren(MeetingLine)
    assert not page.findChildren(AttentionRow)
    assert "Nothing needs a hand" not in words_on(page)
    qtbot.waitUntil(lambda: bool(page.findChildren(AttentionRow)))


def test_what_needs_a_hand_is_counted_for_the_sidebar(desk: DeskAt, qtbot: QtBot) -> None:
    page = HomePage(desk.desk)
    with qtbot.waitSignal(page.counted) as told:
        shown(page, qtbot)
    assert told.args[0] > 0


def test_a_page_left_while_it_reads_goes_on_when_it_comes_back(desk: DeskAt, qtbot: QtBot) -> None:
    page = HomePage(desk.desk)
    qtbot.addWidget(page)
    page.show()
    page.hide()
    QApplication.processEvents()
    assert not page.findChildren(AttentionRow)
    page.show()
    qtbot.waitUntil(lambda: all(figures(page)))


@pytest.mark.parametrize(
    ("words", "room", "task"),
    [
        ("Read session", "journal", ""),
        ("Record", "journal", "record"),
        ("Plan a session", "journal", "plan"),
    ],
)
def test_a_rows_button_leads_to_its_step(page: HomePage, desk: DeskAt, words: str, room: str, task: str) -> None:
    press(page, words)
    [place] = desk.went
    assert (place.room, place.task, place.search) == (room, task, "")
    assert place.record_id > 0


@pytest.mark.parametrize("kind", [AttentionRow, MeetingLine])
def test_a_rows_words_lead_to_its_journal(page: HomePage, desk: DeskAt, kind: type[AttentionRow]) -> None:
    page.findChildren(kind)[0].click()
    [place] = desk.went
    assert (place.room, place.task) == ("journal", "")
    assert desk.desk.store.sessions.get(place.record_id)


def test_a_date_is_planned_for_the_session_due_first(page: HomePage, desk: DeskAt) -> None:
    press(page, "Plan a session")
    [place] = desk.went
    sessions = desk.desk.store.sessions
    undated = [
        session
        for session in sessions.get_many(sessions.ids(desk.desk.program.id, state=SessionState.PLANNED.value))
        if session.planned_at is None
    ]
    assert sessions.get(place.record_id).due_by == min(session.due_by for session in undated)


def test_where_every_session_has_a_date_planning_leads_to_the_pairings(empty_desk: DeskAt, qtbot: QtBot) -> None:
    add_pairing(empty_desk.desk.store)
    page = read(HomePage(empty_desk.desk), qtbot)
    press(page, "Plan a session")
    assert empty_desk.went == [Place("pairings")]


class Mail(QObject):
    """Takes the place of the mail program."""

    def __init__(self) -> None:
        super().__init__()
        self.drafts: list[str] = []

    @Slot(QUrl)
    def draft(self, link: QUrl) -> None:
        self.drafts.append(link.toString())


def test_a_draft_to_both_goes_to_the_mail_program(page: HomePage) -> None:
    mail = Mail()
    QDesktopServices.setUrlHandler("mailto", mail, "draft")
    press(page, "Write to both")
    QDesktopServices.unsetUrlHandler("mailto")
    [draft] = mail.drafts
    assert draft.startswith("mailto:")
    assert draft.count("@") == 2


def test_this_weeks_agendas_are_one_press_away(page: HomePage, desk: DeskAt) -> None:
    press(page, "Print this week's agendas")
    assert desk.went == [Place("reports", value="week")]


def test_one_agenda_is_previewed_from_its_meeting(page: HomePage, desk: DeskAt) -> None:
    press(page, "Agenda")
    [place] = desk.went
    assert place.room == "reports"
    assert place.value.startswith("session:S-")


def test_blank_forms_are_printed_for_the_silent_side(page: HomePage, desk: DeskAt, qtbot: QtBot) -> None:
    press(page, "Print blank form")
    qtbot.waitUntil(lambda: desk.desk.toasts.now is not None, timeout=20_000)
    [paper] = desk.answers.folder.glob("*.pdf")
    assert "blank form" in paper.name


def test_a_program_without_people_leads_to_them(empty_desk: DeskAt, qtbot: QtBot) -> None:
    page = read(HomePage(empty_desk.desk), qtbot)
    assert "No pairing is running." in words_on(page)
    assert "Who takes part?" in words_on(page)
    assert buttons(page) == ["Add the first participant", "Import a spreadsheet"]


def test_a_program_without_pairings_leads_to_them(empty_desk: DeskAt, qtbot: QtBot) -> None:
    add_participant(empty_desk.desk.store)
    page = read(HomePage(empty_desk.desk), qtbot)
    assert buttons(page) == ["Suggest pairs"]
    add_pairing(empty_desk.desk.store)
    qtbot.waitUntil(lambda: "Suggest pairs" not in buttons(page))
    assert "Needs attention" in words_on(page)


def test_a_program_without_sessions_leads_to_its_pairings(empty_desk: DeskAt, qtbot: QtBot) -> None:
    add_pairing(empty_desk.desk.store)
    page = read(HomePage(empty_desk.desk), qtbot)
    assert "No session is planned" in words_on(page)
    press(page, "Open pairings")
    assert empty_desk.went == [Place("pairings")]


def test_a_week_without_sessions_is_told(empty_desk: DeskAt, qtbot: QtBot) -> None:
    store = empty_desk.desk.store
    add_session(store, add_pairing(store), due_by=TODAY + timedelta(days=30))
    page = read(HomePage(empty_desk.desk), qtbot)
    assert "No session has a date this week" in words_on(page)


def test_cards_stand_below_each_other_where_it_is_narrow(page: HomePage) -> None:
    cards = [page.findChild(kind) for kind in (AttentionCard, WeekCard, Tiles)]
    attention, week, tiles = [card.y() for card in cards if isinstance(card, AttentionCard | WeekCard | Tiles)]
    assert attention == week < tiles
    page.resize(712, 500)
    QApplication.processEvents()
    attention, week, tiles = [card.y() for card in cards if isinstance(card, AttentionCard | WeekCard | Tiles)]
    assert attention < week < tiles


def test_figures_come_after_the_rows(page: HomePage) -> None:
    assert any("of 39 sessions held" in words for words in figures(page))


def test_home_reads_again_after_a_change(page: HomePage, desk: DeskAt, qtbot: QtBot) -> None:
    store = desk.desk.store
    running = [pairing for pairing in store.pairings.of(desk.desk.program.id) if pairing.state.value == "running"]
    with qtbot.waitSignal(page.counted), store.edit("Remove a pairing"):
        store.pairings.remove([running[0].id])
    assert "11 pairings are running." in words_on(page)


def test_every_part_that_the_keyboard_reaches_has_a_name(page: HomePage) -> None:
    assert unnamed(page) == []


def test_tab_goes_from_a_row_to_its_step_and_on_to_the_next_row(page: HomePage) -> None:
    rows = [row for row in page.findChildren(AttentionRow) if row.isVisible()]
    assert [row.nextInFocusChain() for row in rows] == [row.step for row in rows]
    assert [row.step.nextInFocusChain() for row in rows[:-1]] == rows[1:]
    assert all(row.focusPolicy() & Qt.FocusPolicy.TabFocus for row in rows)
