from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.ui.common.buttons import Button, Look
from app.ui.common.theme import Theme, ThemeChoice
from tests.support.rooms import shown


def test_pressing_acts_once(theme: Theme, qtbot: QtBot) -> None:
    pressed: list[int] = []
    button = Button(theme, "Save", lambda: pressed.append(1))
    shown(button, qtbot, 120, 40)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    qtbot.keyClick(button, Qt.Key.Key_Space)
    assert pressed == [1, 1]


def test_an_icon_alone_says_its_words_in_its_name_and_tooltip(theme: Theme) -> None:
    button = Button(theme, "Undo", icon="undo-2", look=Look.ICON)
    assert (button.text(), button.accessibleName(), button.toolTip()) == ("", "Undo", "Undo")
    button.say("Undo: import")
    assert (button.text(), button.accessibleName(), button.toolTip()) == ("", "Undo: import", "Undo: import")


def test_a_disabled_button_says_why(theme: Theme) -> None:
    button = Button(theme, "Save")
    button.permit(False, "There is nothing to print.")
    assert (button.isEnabled(), button.toolTip()) == (False, "There is nothing to print.")
    button.permit(True)
    assert (button.isEnabled(), button.toolTip()) == (True, "")


def test_an_icon_is_drawn_anew_in_another_theme(theme: Theme) -> None:
    button = Button(theme, "Save", icon="download")
    before = button.icon().cacheKey()
    theme.choose(ThemeChoice.DARK)
    assert button.icon().cacheKey() != before


def test_buttons_are_as_high_as_designed(theme: Theme, qtbot: QtBot) -> None:
    plain, in_row = Button(theme, "Save"), Button(theme, "Save", in_row=True)
    for button in (plain, in_row):
        qtbot.addWidget(button)
        button.ensurePolished()
    assert plain.sizeHint().height() == theme.px(36)
    assert in_row.sizeHint().height() == theme.px(32)
