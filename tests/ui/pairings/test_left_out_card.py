from typing import Any

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from app.domain.participants import Participant, Side
from app.domain.proposals import LeftOut, Why
from app.operations.mending import Fix, Help
from app.text.matching import Names
from app.ui.common.badges import Badge
from app.ui.common.theme import Theme
from app.ui.pairings.carried_row import CarriedRow
from app.ui.pairings.left_out_card import BATCH, LeftOutCard, fix_words, short_name
from tests.support.groups import a_mentor
from tests.support.presses import button_on, buttons_on, press
from tests.support.rooms import shown, unnamed, words_on


def left_out(number: int, why: Why = Why.NOT_ACCEPTED, **fields: Any) -> LeftOut:
    return LeftOut(participant_id=number, side=Side.MENTOR, why=why, **fields)


class Shown:
    def __init__(self, theme: Theme, qtbot: QtBot, *people: LeftOut, fills: bool = False) -> None:
        self.mended: list[tuple[LeftOut, Fix]] = []
        self.sought: list[LeftOut] = []
        self.card = LeftOutCard(theme, lambda one, fix: self.mended.append((one, fix)), self.sought.append, fills)
        shown(self.card, qtbot, 640, 400)
        members: dict[int, Participant] = {one.participant_id: a_mentor(one.participant_id) for one in people}
        names = Names(participants={number: f"Person {number}" for number in members})
        self.card.show_people(people, names, members)


def test_everyone_has_a_reason_and_a_button_for_what_helps(theme: Theme, qtbot: QtBot) -> None:
    one = left_out(1)
    made = Shown(theme, qtbot, one, left_out(2, Why.NOBODY_THERE))
    words = words_on(made.card)
    assert "Person 1 isn't accepted for this program." in words
    assert "There is no mentee (senior) with a free place." in words
    assert words.count("mentor (junior)") == 2
    press(made.card, "Accept \u2068Person 1\u2069")
    assert made.mended == [(one, Fix(Help.ACCEPT, 1))]
    assert unnamed(made.card) == []


def test_how_many_are_left_out_stands_in_the_head(theme: Theme, qtbot: QtBot) -> None:
    made = Shown(theme, qtbot, left_out(1), left_out(2))
    badge = made.card.findChild(Badge)
    assert badge is not None
    assert badge.accessibleName() == "2 people"


def test_nobody_left_out_leaves_no_card(theme: Theme, qtbot: QtBot) -> None:
    assert Shown(theme, qtbot).card.isHidden()


def test_a_card_is_no_higher_than_it_may_be_nor_than_its_rows(theme: Theme, qtbot: QtBot) -> None:
    made = Shown(theme, qtbot, *(left_out(number) for number in range(1, 9)))
    made.card.keep_below(200)
    assert made.card.sizeHint().height() <= 202
    one = Shown(theme, qtbot, left_out(1))
    one.card.keep_below(400)
    assert one.card.sizeHint().height() < 200


def test_few_people_stand_together_at_the_top_of_a_high_card(theme: Theme, qtbot: QtBot) -> None:
    made = Shown(theme, qtbot, left_out(1), left_out(2), fills=True)
    made.card.resize(640, 800)
    first, second = made.card.findChildren(QWidget, "who")
    top = [one.mapTo(made.card, QPoint(0, 0)).y() for one in (first, second)]
    assert top[1] < 200


def test_a_narrow_card_has_its_buttons_below_the_reasons(theme: Theme, qtbot: QtBot) -> None:
    made = Shown(theme, qtbot, left_out(1), fills=True)
    made.card.resize(440, 400)
    button = button_on(made.card, "Accept \u2068Person\u2069")
    assert button.mapTo(made.card, QPoint(button.width(), 0)).x() <= 400
    assert button.y() > 20


def test_thousands_are_shown_a_batch_at_a_time(theme: Theme, qtbot: QtBot) -> None:
    made = Shown(theme, qtbot, *(left_out(number) for number in range(1, 2 * BATCH + 2)), fills=True)
    assert sum(words.startswith("Accept") for words in buttons_on(made.card)) == BATCH
    press(made.card, f"Show more of the {BATCH + 1} others")
    assert sum(words.startswith("Accept") for words in buttons_on(made.card)) == 2 * BATCH
    press(made.card, "Show more of the 1 others")
    assert not any(words.startswith("Show more") for words in buttons_on(made.card))


@pytest.mark.parametrize("kind", list(Help))
def test_every_help_has_words_with_the_name(kind: Help) -> None:
    assert "Ana" in fix_words(Fix(kind, 1, places=2), "Ana")


def test_a_button_names_the_first_word_and_not_too_much_of_it() -> None:
    assert short_name("Ana Ruiz") == "\u2068Ana\u2069"
    assert len(short_name("Wolfeschlegelsteinhausenbergerdorff")) == 16


def test_whoever_could_be_paired_leads_to_the_others_and_can_be_carried(theme: Theme, qtbot: QtBot) -> None:
    free = left_out(1, Why.GENERAL_SHORTAGE)
    made = Shown(theme, qtbot, free, left_out(2))
    press(made.card, "Whom could \u2068Person 1\u2069 have?")
    assert made.sought == [free]
    assert len(made.card.findChildren(CarriedRow)) == 1
    assert buttons_on(made.card).count("Who else?") == 1
