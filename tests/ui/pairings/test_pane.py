from datetime import date

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from app.domain.participants import Side
from app.domain.stories import PairingStory
from app.ui.common.badges import Badge
from app.ui.common.person_line import PersonLine
from app.ui.common.theme import Theme
from app.ui.pairings.pane import PairingPane
from tests.support.builders import a_held_session, a_pairing, a_program, a_session, a_story, an_action
from tests.support.rooms import TODAY, shown, words_on

STORY = a_story(
    a_held_session(date(2027, 1, 18), id=1),
    a_session(id=2, due_by=date(2027, 3, 1)),
    actions=(an_action(1, "Bring two real examples", Side.MENTOR, due_on=date(2027, 3, 20)),),
    pairing=a_pairing(id=1, code="P-K4T7RB9", agreement_signed_on=date(2027, 1, 10)),
)


@pytest.fixture
def read() -> list[PairingStory]:
    return []


@pytest.fixture
def pane(theme: Theme, read: list[PairingStory], qtbot: QtBot) -> PairingPane:
    made = PairingPane(theme, read.append)
    shown(made, qtbot, 336, 700)
    return made


def test_a_story_is_told_at_a_glance(pane: PairingPane) -> None:
    pane.show_story(STORY, a_program(), TODAY)
    words = words_on(pane)
    assert "Signed by both, 10 January 2027" in words
    assert "Bring two real examples" in words
    assert len(pane.findChildren(PersonLine)) == 2
    badges = {badge.accessibleName() for badge in pane.findChildren(Badge)}
    assert {"Running", "1 of 6 sessions held", "P-K4T7RB9", "Held", "Overdue"} <= badges


def test_the_journal_is_one_press_away(pane: PairingPane, read: list[PairingStory]) -> None:
    pane.show_story(STORY, a_program(), TODAY)
    pane.findChildren(QPushButton)[-1].click()
    assert read == [STORY]


def test_an_agreement_that_lacks_is_told(pane: PairingPane) -> None:
    pane.show_story(a_story(), a_program(), TODAY)
    assert "Not signed yet" in words_on(pane)


def test_nothing_is_told_as_nothing(pane: PairingPane) -> None:
    pane.show_nothing()
    assert "Choose a pairing" in words_on(pane)
