import pytest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from app.operations.overview import meetings_this_week
from app.storage import MeetingRow
from app.ui.common.theme import Theme
from app.ui.home.meeting_row import MeetingLine
from app.ui.home.week_card import WeekCard, WeekWays
from tests.support.rooms import TODAY, DeskAt, shown, words_on


class Rows:
    def __init__(self, theme: Theme, meetings: list[MeetingRow], qtbot: QtBot) -> None:
        self.read: list[MeetingRow] = []
        self.printed: list[MeetingRow] = []
        self.recorded: list[MeetingRow] = []
        ways = WeekWays(self.read.append, self.printed.append, self.recorded.append, lambda: QLabel("Nothing"))
        by_id = {meeting.id: meeting for meeting in meetings}
        self.card = WeekCard(theme, by_id.__getitem__, ways)
        self.card.show_meetings(list(by_id), TODAY)
        shown(self.card, qtbot, 336, 600)

    def press(self, words: str) -> None:
        next(b for b in self.card.findChildren(QPushButton) if b.text() == words).click()


@pytest.fixture
def meetings(desk: DeskAt) -> list[MeetingRow]:
    store, program = desk.desk.store, desk.desk.program
    return store.meetings.rows(meetings_this_week(store, program, TODAY))


def test_meetings_to_come_offer_their_agenda(theme: Theme, meetings: list[MeetingRow], qtbot: QtBot) -> None:
    coming = [meeting for meeting in meetings if meeting.planned_at.date() >= TODAY]
    rows = Rows(theme, coming, qtbot)
    rows.press("Agenda")
    assert rows.printed == [coming[0]]


def test_past_ones_ask_whether_they_met_and_are_recorded(
    theme: Theme, meetings: list[MeetingRow], qtbot: QtBot
) -> None:
    past = [meeting for meeting in meetings if meeting.planned_at.date() < TODAY]
    rows = Rows(theme, past, qtbot)
    assert "Did they meet?" in rows.card.findChildren(MeetingLine)[0].accessibleName()
    rows.press("Record")
    assert rows.recorded == [past[0]]


def test_a_rows_words_lead_to_its_journal(theme: Theme, meetings: list[MeetingRow], qtbot: QtBot) -> None:
    rows = Rows(theme, meetings[:1], qtbot)
    rows.card.findChildren(MeetingLine)[0].click()
    assert rows.read == meetings[:1]


def test_few_sessions_are_counted_in_the_head(theme: Theme, meetings: list[MeetingRow], qtbot: QtBot) -> None:
    assert "1 session" in words_on(Rows(theme, meetings[:1], qtbot).card)


def test_of_many_only_the_first_four_stand_there(theme: Theme, meetings: list[MeetingRow], qtbot: QtBot) -> None:
    rows = Rows(theme, meetings, qtbot)
    assert len(rows.card.findChildren(MeetingLine)) == 4 < len(meetings)
    rows.press(f"Show all {len(meetings)}")
    qtbot.waitUntil(lambda: sum(row.isVisible() for row in rows.card.findChildren(MeetingLine)) == len(meetings))


def test_a_higher_page_shows_more_of_them(theme: Theme, meetings: list[MeetingRow], qtbot: QtBot) -> None:
    rows = Rows(theme, meetings, qtbot)
    rows.card.use_height(theme.px(117) * len(meetings))
    qtbot.waitUntil(lambda: sum(row.isVisible() for row in rows.card.findChildren(MeetingLine)) == len(meetings))


def test_a_week_without_meetings_shows_what_it_is_given(theme: Theme, qtbot: QtBot) -> None:
    assert "Nothing" in words_on(Rows(theme, [], qtbot).card)
