from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.domain.pairings import PairingState
from app.domain.participants import Side
from app.domain.stories import PairingStory
from app.ui.common.badges import Badge
from app.ui.common.person_line import PersonLine
from app.ui.common.theme import Theme
from app.ui.pairings.pane import PairingPane
from tests.support.builders import a_held_session, a_pairing, a_program, a_session, a_story, an_action
from tests.support.fits import a_fit
from tests.support.presses import press
from tests.support.rooms import TODAY, shown, words_on

STORY = a_story(
    a_held_session(date(2027, 1, 18), id=1),
    a_session(id=2, due_by=date(2027, 3, 1)),
    actions=(an_action(1, "Bring two real examples", Side.MENTOR, due_on=date(2027, 3, 20)),),
    pairing=a_pairing(id=1, code="P-K4T7RB9", agreement_signed_on=date(2027, 1, 10)),
)


class Asked:
    """What the pane's buttons asked for."""

    def __init__(self) -> None:
        self.journals: list[PairingStory] = []
        self.pages: list[PairingStory] = []
        self.steps: list[PairingState] = []


@pytest.fixture
def asked() -> Asked:
    return Asked()


@pytest.fixture
def pane(theme: Theme, asked: Asked, qtbot: QtBot) -> PairingPane:
    made = PairingPane(
        theme,
        read_journal=asked.journals.append,
        open_page=asked.pages.append,
        take_step=lambda _story, wanted: asked.steps.append(wanted),
    )
    shown(made, qtbot, 336, 700)
    return made


def badges(pane: PairingPane) -> set[str]:
    return {badge.accessibleName() for badge in pane.findChildren(Badge)}


def test_a_story_is_told_at_a_glance(pane: PairingPane) -> None:
    pane.show_story(STORY, a_program(), TODAY)
    words = words_on(pane)
    assert "Signed by both, 10 January 2027" in words
    assert "Bring two real examples" in words
    assert len(pane.findChildren(PersonLine)) == 2
    assert {"Running", "1 of 6 sessions held", "P-K4T7RB9", "Held", "Overdue"} <= badges(pane)


def test_its_own_page_and_the_journal_are_one_press_away(pane: PairingPane, asked: Asked) -> None:
    pane.show_story(STORY, a_program(), TODAY)
    press(pane, "Open")
    press(pane, "Open journal")
    assert asked.pages == asked.journals == [STORY]


def test_the_step_that_a_pairing_waits_for_is_one_press_away(pane: PairingPane, asked: Asked) -> None:
    waiting = a_story(pairing=a_pairing(state=PairingState.CONSULTING, started_on=None))
    pane.show_story(waiting, a_program(), TODAY)
    press(pane, "Confirm")
    assert asked.steps == [PairingState.CONFIRMED]
    assert "Consulting" in badges(pane)
    assert not any("held" in words for words in badges(pane))


def test_a_line_that_came_between_them_is_told_first(pane: PairingPane) -> None:
    pane.show_story(STORY, a_program(), TODAY, "Ana reports to Bo.")
    words = words_on(pane)
    assert words.index("Ana reports to Bo.") < words.index("Started")


def test_what_was_set_aside_and_why_it_was_dropped_are_told(pane: PairingPane) -> None:
    fields = {"overridden_rule": "language", "override_reason": "Both learn Dutch", "drop_reason": "No time"}
    pane.show_story(
        a_story(pairing=a_pairing(state=PairingState.DROPPED, started_on=None, **fields)), a_program(), TODAY
    )
    words = words_on(pane)
    assert "Set aside\nlanguage\nBoth learn Dutch" in words
    assert "Dropped because\nNo time" in words


def test_a_pair_to_be_decided_shows_why_it_fits(pane: PairingPane) -> None:
    waiting = a_story(pairing=a_pairing(state=PairingState.SUGGESTED, started_on=None))
    pane.show_story(waiting, a_program(), TODAY, fit=a_fit())
    assert "Topics" in words_on(pane)
    assert "Strong" in badges(pane)


def test_an_agreement_that_lacks_is_told(pane: PairingPane) -> None:
    pane.show_story(a_story(), a_program(), TODAY)
    assert "Not signed yet" in words_on(pane)


def test_a_long_word_in_a_promise_never_widens_the_pane(pane: PairingPane) -> None:
    promise = an_action(1, "Datenverarbeitungsanlagenbeschaffungsgenehmigungsverfahren" * 2, Side.MENTOR)
    pane.show_story(replace(STORY, actions=(promise,)), a_program(), TODAY)
    content = pane.findChild(QWidget, "scrolled")
    assert isinstance(content, QWidget)
    assert content.minimumSizeHint().width() <= 300


def test_nothing_is_told_as_nothing(pane: PairingPane) -> None:
    pane.show_nothing()
    assert "Choose a pairing" in words_on(pane)
