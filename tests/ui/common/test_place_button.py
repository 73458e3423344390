from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.ui.common.place_button import PlaceButton
from app.ui.common.theme import Theme
from tests.support.rooms import shown


def test_a_count_is_read_out_with_the_place(theme: Theme) -> None:
    button = PlaceButton(theme, "Home", "house")
    button.show_count(6)
    assert button.accessibleName() == "Home, 6 wait"
    button.show_count(1)
    assert button.accessibleName() == "Home, 1 waits"
    button.show_count(0)
    assert button.accessibleName() == "Home"


def test_the_word_moves_below_the_icon_on_narrow_windows(theme: Theme) -> None:
    button = PlaceButton(theme, "Participants", "users")
    wide = button.sizeHint().height()
    button.narrow(True)
    assert button.sizeHint().height() > wide
    assert button.toolTip() == "Participants"


def test_a_button_that_opens_a_menu_does_not_stay_chosen(theme: Theme, qtbot: QtBot) -> None:
    button = PlaceButton(theme, "Look", "sun-moon", stays=False)
    shown(button, qtbot, 175, 40)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert not button.isChecked()


def test_the_chosen_place_is_seen_without_its_colour(theme: Theme, qtbot: QtBot) -> None:
    button = PlaceButton(theme, "Home", "house")
    shown(button, qtbot, 175, 40)
    before = button.grab().toImage()
    button.setChecked(True)
    bar = button.grab().toImage().pixelColor(2, 20)
    assert bar.name() == theme.tokens.accent.lower()
    assert before.pixelColor(2, 20) != bar
