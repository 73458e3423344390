import pytest
from pytestqt.qtbot import QtBot

from app.domain.participants import IntakeStatus
from app.domain.wishes import Wish, WishKind
from app.operations.wishing import standing_wishes
from app.ui.common.theme import Theme
from app.ui.pairings.wishes_dialog import WishesDialog
from tests.support.arguments import a_wish, four, names_in
from tests.support.groups import a_mentee
from tests.support.presses import press
from tests.support.rooms import unnamed, words_on

GROUP = four(a_mentee(5, name="Eva Fox", status=IntakeStatus.WITHDRAWN))
WISHES = [
    a_wish((1, 3), id=1, reason="Both asked"),
    a_wish((2, 3), WishKind.APART, id=2),
    a_wish((2, 5), id=3),
    a_wish((2, 99), id=4),
]


@pytest.fixture
def taken_back() -> list[Wish]:
    return []


@pytest.fixture
def dialog(theme: Theme, qtbot: QtBot, taken_back: list[Wish]) -> WishesDialog:
    made = WishesDialog(theme, None, taken_back.append)
    qtbot.addWidget(made)
    made.show_wishes(standing_wishes(WISHES, GROUP), names_in(GROUP))
    made.ask()
    return made


def test_wishes_stand_together_first_with_what_there_is_to_say(dialog: WishesDialog) -> None:
    words = words_on(dialog)
    assert words.index("Cem Öz with Eva Fox") < words.index("Ana Ruiz with Bo Lind") < words.index("Kept apart.")
    assert "Kept together. Reason: Both asked" in words
    assert words.count("Can't be proposed now") == 1
    assert unnamed(dialog) == []


def test_each_is_taken_back_by_its_own_button(dialog: WishesDialog, taken_back: list[Wish]) -> None:
    press(dialog, "Take back: Ana Ruiz with Bo Lind")
    assert [one.id for one in taken_back] == [1]


def test_none_left_is_said(dialog: WishesDialog) -> None:
    dialog.show_wishes(standing_wishes([], GROUP), names_in(GROUP))
    assert "Nobody is kept together or apart." in words_on(dialog)
    press(dialog, "Close")
    assert dialog.isHidden()
