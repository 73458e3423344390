from pytestqt.qtbot import QtBot

from app.ui.common.sides_drawing import SidesDrawing
from app.ui.common.theme import Theme
from app.ui.shell.welcome_side import WelcomeSide
from tests.support.rooms import shown, words_on


def test_the_direction_is_said_and_drawn(theme: Theme, qtbot: QtBot) -> None:
    side = WelcomeSide(theme)
    shown(side, qtbot, 456, 820)
    assert "The junior mentors the senior.\nBoth learn." in words_on(side)
    assert side.findChild(SidesDrawing) is not None
    assert "Works without internet" in words_on(side)
