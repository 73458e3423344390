from datetime import date

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.domain.pairings import PairingState
from app.ui.common.badges import Badge
from app.ui.common.theme import Theme
from app.ui.pairings.agreement_card import AgreementCard
from tests.support.builders import a_pairing
from tests.support.presses import buttons_on, press
from tests.support.rooms import TODAY, shown, words_on


class Card:
    def __init__(self, theme: Theme, qtbot: QtBot, problem: str = "") -> None:
        self.kept: list[date | None] = []
        self.presses: list[str] = []
        self.card = AgreementCard(
            theme,
            lambda: TODAY,
            lambda day: self.kept.append(day) or problem,
            lambda: self.presses.append("today"),
            lambda: self.presses.append("left"),
        )
        shown(self.card, qtbot, 372, 160)

    def says(self) -> str:
        badge = self.card.findChild(Badge)
        assert badge is not None
        return badge.accessibleName()


@pytest.fixture
def unsigned(theme: Theme, qtbot: QtBot) -> Card:
    made = Card(theme, qtbot)
    made.card.show_pairing(a_pairing())
    return made


def test_an_agreement_that_is_not_signed_can_be_signed_today(unsigned: Card) -> None:
    assert unsigned.says() == "Not signed yet"
    press(unsigned.card, "Signed today")
    assert unsigned.presses == ["today"]


def test_a_typed_day_is_kept(unsigned: Card, qtbot: QtBot) -> None:
    qtbot.keyClicks(unsigned.card.day, "12 mar")
    qtbot.keyClick(unsigned.card.day, Qt.Key.Key_Return)
    assert unsigned.kept == [date(2027, 3, 12)]


def test_a_signed_agreement_shows_its_day_and_no_button(unsigned: Card) -> None:
    unsigned.card.show_pairing(a_pairing(agreement_signed_on=date(2027, 1, 10)))
    assert unsigned.says() == "Signed by both"
    assert unsigned.card.day.text() == "10 Jan 2027"
    assert "Signed today" not in buttons_on(unsigned.card)


def test_what_the_file_says_again_is_not_kept_again_and_typing_stays(unsigned: Card, qtbot: QtBot) -> None:
    qtbot.keyClicks(unsigned.card.day, "12")
    unsigned.card.day.settle()
    unsigned.card.show_pairing(a_pairing(agreement_signed_on=date(2027, 3, 12)))
    assert unsigned.card.day.text() == "12"
    assert unsigned.kept == [date(2027, 3, 12)]


def test_an_emptied_day_takes_the_signatures_back(unsigned: Card, qtbot: QtBot) -> None:
    unsigned.card.show_pairing(a_pairing(agreement_signed_on=date(2027, 1, 10)))
    unsigned.card.day.selectAll()
    qtbot.keyClick(unsigned.card.day, Qt.Key.Key_Backspace)
    unsigned.card.day.settle()
    assert unsigned.kept == [None]


def test_a_problem_stands_beside_the_day(theme: Theme, qtbot: QtBot) -> None:
    made = Card(theme, qtbot, "The disk is full.")
    made.card.show_pairing(a_pairing())
    qtbot.keyClicks(made.card.day, "yesterday")
    made.card.day.settle()
    assert "The disk is full." in words_on(made.card)


@pytest.mark.parametrize(
    ("state", "is_shown"),
    [(PairingState.CONSULTING, False), (PairingState.CONFIRMED, True), (PairingState.DROPPED, False)],
)
def test_there_is_nothing_to_sign_before_all_agree(unsigned: Card, state: PairingState, is_shown: bool) -> None:
    unsigned.card.show_pairing(a_pairing(state=state))
    assert unsigned.card.isVisible() is is_shown
