from pytestqt.qtbot import QtBot

from app.ui.common.theme import Theme
from app.ui.pairings.fit_card import FitCard
from tests.support.fits import a_fit
from tests.support.rooms import shown, words_on


def test_the_card_says_why_and_of_when_the_points_are(theme: Theme, qtbot: QtBot) -> None:
    card = FitCard(theme)
    shown(card, qtbot, 372, 600)
    card.show_nothing("Choose both.")
    assert words_on(card) == "Choose both."
    card.show_fit(a_fit(), "The points are of May.")
    words = words_on(card)
    assert words.startswith("Why Ana Ruiz and Bo Lind")
    assert "The points are of May." in words
    assert "Choose both." not in words
    card.show_fit(a_fit())
    assert "The points are of May." not in words_on(card)
