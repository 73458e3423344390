from datetime import date
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from app.domain.pairings import PairingState
from app.domain.sessions import Session, SessionKind
from app.domain.stories import PairingStory
from app.ui.common.theme import Theme
from app.ui.pairings.session_button import SessionButton
from app.ui.pairings.sessions_card import SessionsCard
from tests.support.builders import a_held_session, a_pairing, a_program, a_session, a_story
from tests.support.presses import buttons_on, press
from tests.support.rooms import TODAY, shown, words_on

HELD = a_held_session(date(2027, 1, 18), id=1, kind=SessionKind.START)
PLANNED = a_session(id=2, due_by=date(2027, 4, 1))


class Card:
    def __init__(self, theme: Theme, qtbot: QtBot) -> None:
        self.opened: list[Session] = []
        self.planned: list[str] = []
        self.card = SessionsCard(theme, self.opened.append, lambda: self.planned.append("plan"))
        shown(self.card, qtbot, 600, 400)

    def show(self, story: PairingStory) -> str:
        self.card.show_story(story, a_program(), TODAY)
        return words_on(self.card)


@pytest.fixture
def card(theme: Theme, qtbot: QtBot) -> Card:
    return Card(theme, qtbot)


def story(*sessions: Session, **pairing: Any) -> PairingStory:
    return a_story(*sessions, pairing=a_pairing(id=1, **pairing))


def test_each_session_leads_to_the_journal(card: Card) -> None:
    assert "1 of 6 held" in card.show(story(HELD, PLANNED))
    for row in card.card.findChildren(SessionButton):
        row.click()
    assert card.opened == [HELD, PLANNED]


def test_sessions_that_lack_can_be_planned(card: Card) -> None:
    card.show(story(HELD))
    press(card.card, "Plan sessions")
    assert card.planned == ["plan"]


def test_a_pairing_without_sessions_says_how_they_come(card: Card) -> None:
    assert "Planning gives each its day" in card.show(story())


@pytest.mark.parametrize(
    ("state", "words"),
    [
        (PairingState.CLOSED, "nobody is asked for it any more"),
        (PairingState.PAUSED, "keep their days while the pairing pauses"),
    ],
)
def test_what_becomes_of_planned_sessions_is_said(card: Card, state: PairingState, words: str) -> None:
    assert words in card.show(story(HELD, PLANNED, state=state))
    assert "Plan sessions" not in buttons_on(card.card)


def test_there_are_no_sessions_before_the_start(card: Card) -> None:
    card.show(story(state=PairingState.CONFIRMED, started_on=None))
    assert card.card.isHidden()
