from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from app.ui.common.theme import Theme
from app.ui.shell.way_card import WayCard
from tests.support.rooms import shown, words_on


def test_a_way_says_what_it_is_and_ends_in_its_button(theme: Theme, qtbot: QtBot) -> None:
    button = QPushButton("Open...")
    card = WayCard(theme, "folder-open", "Open a file", "That a colleague made.", button)
    shown(card, qtbot, 660, 80)
    assert words_on(card) == "Open a file\nThat a colleague made."
    assert button.x() > 500
    assert card.property("card") == "true"


def test_the_first_way_stands_out_and_unfolds_below(theme: Theme, qtbot: QtBot) -> None:
    below = QLabel("the form")
    card = WayCard(theme, "file-plus", "Start", "A name is enough.", QPushButton("New"), below=below)
    shown(card, qtbot, 660, 160)
    assert card.property("card") == "first"
    assert below.isVisible()
