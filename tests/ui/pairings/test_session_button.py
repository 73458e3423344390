from datetime import date

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.ui.common.theme import Theme
from app.ui.pairings.session_button import SessionButton
from tests.support.builders import a_held_session, a_session
from tests.support.rooms import TODAY, shown


def test_a_session_leads_to_the_journal_by_a_press_or_enter(theme: Theme, qtbot: QtBot) -> None:
    pressed: list[int] = []
    session = a_held_session(date(2027, 1, 18), code="S-K4T7RB9")
    button = SessionButton(theme, session, TODAY, lambda: pressed.append(1))
    shown(button, qtbot, 500, 44)
    assert button.accessibleName() == "Topic of 18 Jan 2027, Held, S-K4T7RB9: open in the journal"
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    qtbot.keyClick(button, Qt.Key.Key_Return)
    assert len(pressed) == 2


def test_a_row_paints_its_badge_in_its_tone(theme: Theme, qtbot: QtBot) -> None:
    button = SessionButton(theme, a_session(due_by=date(2027, 3, 1)), TODAY, lambda: None)
    shown(button, qtbot, 500, 44)
    image = button.grab().toImage()
    colours = {image.pixelColor(x, y).name() for x in range(0, image.width()) for y in range(image.height())}
    assert theme.tokens.caution_soft.lower() in colours
    assert button.sizeHint().height() >= theme.px(44)
