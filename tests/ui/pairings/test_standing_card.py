from datetime import date
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from app.domain.pairings import PairingState, Place
from app.ui.common.badges import Badge
from app.ui.common.theme import Theme
from app.ui.pairings.standing_card import StandingCard
from tests.support.builders import a_pairing, a_story
from tests.support.presses import buttons_on, press
from tests.support.rooms import shown, words_on


class Card:
    def __init__(self, theme: Theme, qtbot: QtBot) -> None:
        self.pressed: list[PairingState] = []
        self.card = StandingCard(theme, self.pressed.append)
        shown(self.card, qtbot, 600, 300)

    def show(self, **pairing: Any) -> str:
        self.card.show_story(a_story(pairing=a_pairing(id=1, code="P-K4T7RB9", **pairing)))
        return words_on(self.card)

    def badges(self) -> set[str]:
        return {badge.accessibleName() for badge in self.card.findChildren(Badge) if badge.isVisible()}


@pytest.fixture
def card(theme: Theme, qtbot: QtBot) -> Card:
    return Card(theme, qtbot)


def test_where_both_stood_at_the_confirmation_is_kept(card: Card) -> None:
    place = Place(grade="AO", department="IT", site="Quay")
    words = card.show(mentor_place=place, mentee_place=Place())
    assert words.count("When it was confirmed: ") == 1
    assert "When it was confirmed: AO, IT, Quay" in words


def test_state_and_code_are_badges_and_so_is_the_day_of_the_suggestion(card: Card) -> None:
    card.show(score=8_000, suggested_on=date(2027, 1, 2))
    assert {"Running", "P-K4T7RB9", "Suggested on 2 January 2027"} == card.badges()
    card.show(suggested_on=date(2027, 1, 2))
    assert "Paired by hand on 2 January 2027" in card.badges()


def test_what_was_set_aside_and_why_it_was_dropped_are_told(card: Card) -> None:
    words = card.show(
        state=PairingState.DROPPED, overridden_rule="language", override_reason="Both learn", drop_reason="Moved"
    )
    assert "Set aside\nlanguage\nBoth learn\nDropped because\nMoved" in words
    assert buttons_on(card.card) == []


def test_steps_beside_the_leading_one_stand_here(card: Card) -> None:
    card.show(state=PairingState.CONSULTING, started_on=None)
    assert buttons_on(card.card) == ["Drop…"]
    card.show()
    assert buttons_on(card.card) == ["Close…", "Pause"]
    press(card.card, "Pause")
    assert card.pressed == [PairingState.PAUSED]
