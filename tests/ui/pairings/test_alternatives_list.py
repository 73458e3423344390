from typing import Any

import pytest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from app.domain.sides import Side
from app.ui.common.theme import Theme
from app.ui.pairings.alternatives_list import AlternativesList
from tests.support.arguments import a_wish, an_argument, four, members_of, names_in
from tests.support.groups import a_mentor, interests
from tests.support.presses import button_on, buttons_on, press
from tests.support.rooms import shown, unnamed, words_on


class Shown:
    """The others for Bo (3), of which Eva reports to him."""

    def __init__(self, theme: Theme, qtbot: QtBot, *more: Any, pinned: bool = False) -> None:
        eva = a_mentor(5, name="Eva Fox", manager_id=103)
        group = four(eva, *more)
        self.argument = an_argument(group, *([a_wish((1, 3))] if pinned else []))
        self.listing = AlternativesList(theme, Side.MENTOR)
        shown(self.listing, qtbot, 340, 500)
        self.before = words_on(self.listing)
        found = self.argument.alternatives(3)
        self.listing.show_found(found, names_in(group), members_of(group))


def test_each_other_stands_with_the_cost_before_the_click(theme: Theme, qtbot: QtBot) -> None:
    made = Shown(theme, qtbot)
    words = words_on(made.listing)
    assert made.before == "Working out what each would cost…"
    assert "Cem Öz" in words
    assert "1 other pair moves, average –" in words
    assert unnamed(made.listing) == []


def test_choosing_another_is_told(theme: Theme, qtbot: QtBot) -> None:
    made = Shown(theme, qtbot)
    with qtbot.waitSignal(made.listing.switched) as told:
        press(made.listing, "Switch to \u2068Cem Öz\u2069")
    assert told.args[0].pair.mentor_id == 2


def test_a_rule_in_the_way_is_named_and_can_be_set_aside(theme: Theme, qtbot: QtBot) -> None:
    made = Shown(theme, qtbot)
    assert "Eva Fox reports to Bo Lind." in words_on(made.listing)
    with qtbot.waitSignal(made.listing.waived) as told:
        press(made.listing, "Set the rule aside for \u2068Eva Fox\u2069")
    assert told.args[0].pair.mentor_id == 5


def test_a_pin_that_keeps_the_place_is_told_once(theme: Theme, qtbot: QtBot) -> None:
    words = words_on(Shown(theme, qtbot, pinned=True).listing)
    assert words == "A pin keeps the place. Take it away first, then somebody else can be chosen."


@pytest.fixture
def many(theme: Theme, qtbot: QtBot) -> AlternativesList:
    more = [a_mentor(n, name=f"Person {n}", interests=interests(share={1: 1})) for n in range(10, 30)]
    return Shown(theme, qtbot, *more).listing


def test_of_many_the_likeliest_come_first_and_one_who_is_refused(many: AlternativesList) -> None:
    assert sum(words == "Switch" for words in buttons_on(many)) == 4
    assert sum(words == "Override…" for words in buttons_on(many)) == 1
    press(many, "Show more of the 17 others")
    assert sum(words == "Switch" for words in buttons_on(many)) == 21
    assert not any(words.startswith("Show more") for words in buttons_on(many))


def test_one_of_many_is_found_by_name(many: AlternativesList) -> None:
    field = many.findChild(QLineEdit)
    assert field is not None
    field.setText("person 27")
    assert [words for words in buttons_on(many) if words == "Switch"] == ["Switch"]
    assert "Person 27" in words_on(many)
    field.setText("nobody")
    assert words_on(many) == "Nobody of this name."


def test_nobody_else_is_said(theme: Theme, qtbot: QtBot) -> None:
    listing = AlternativesList(theme, Side.MENTOR)
    shown(listing, qtbot, 340, 200)
    listing.show_found([], names_in(four()), {})
    assert words_on(listing) == "There is nobody else on the other side."


def test_one_whose_place_is_kept_elsewhere_can_not_be_chosen(theme: Theme, qtbot: QtBot) -> None:
    group = four()
    argument = an_argument(group, a_wish((2, 4)))
    listing = AlternativesList(theme, Side.MENTOR)
    shown(listing, qtbot, 340, 300)
    found = argument.alternatives(3)
    listing.show_found([*found, *an_argument(group).alternatives(3)], names_in(group), members_of(group))
    kept = button_on(listing, "Switch to \u2068Cem Öz\u2069")
    assert kept.toolTip() == "Take the pin away first that keeps the place."
