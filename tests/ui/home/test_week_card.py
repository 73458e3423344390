import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from app.domain.sessions import SessionKind
from app.operations.overview import Meeting, overview
from app.ui.common.theme import Theme
from app.ui.home.week_card import DayBlock, WeekCard, session_words
from tests.support.builders import a_session, a_story
from tests.support.rooms import TODAY, DeskAt, shown, words_on


class Rows:
    def __init__(self, theme: Theme, meetings: tuple[Meeting, ...], qtbot: QtBot) -> None:
        self.printed: list[Meeting] = []
        self.read: list[Meeting] = []
        self.card = WeekCard(theme, self.printed.append, self.read.append)
        self.card.show_rows(meetings)
        shown(self.card, qtbot, 336, 600)

    def press(self, words: str) -> None:
        next(b for b in self.card.findChildren(QPushButton) if b.text() == words).click()


@pytest.fixture
def meetings(desk: DeskAt) -> tuple[Meeting, ...]:
    return overview(desk.desk.store, desk.desk.program, TODAY).meetings


def test_meetings_to_come_offer_their_agenda(theme: Theme, meetings: tuple[Meeting, ...], qtbot: QtBot) -> None:
    coming = tuple(meeting for meeting in meetings if not meeting.is_past)
    rows = Rows(theme, coming, qtbot)
    rows.press("Agenda")
    assert rows.printed == [coming[0]]


def test_past_ones_ask_whether_they_met(theme: Theme, meetings: tuple[Meeting, ...], qtbot: QtBot) -> None:
    past = tuple(meeting for meeting in meetings if meeting.is_past)
    rows = Rows(theme, past, qtbot)
    assert "Did they meet?" in words_on(rows.card)
    rows.press("Journal")
    assert rows.read == [past[0]]


def test_a_week_without_dates_says_so(theme: Theme, qtbot: QtBot) -> None:
    assert "No session has a date this week" in words_on(Rows(theme, (), qtbot).card)


def test_a_session_is_named_by_its_number_or_by_its_special_kind() -> None:
    story = a_story(a_session(id=1), a_session(id=2, kind=SessionKind.MID_POINT))
    words = [session_words(Meeting(session, story, False)) for session in story.sessions]
    assert words == ["Session 1", "Mid-point"]


def test_past_days_look_paler(theme: Theme) -> None:
    story = a_story(a_session(id=1))
    blocks = [DayBlock(theme, Meeting(story.sessions[0], story, past)) for past in (True, False)]
    assert blocks[0].grab().toImage() != blocks[1].grab().toImage()
