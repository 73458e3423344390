from datetime import date

from pytestqt.qtbot import QtBot

from app.ui.common.badges import Badge
from app.ui.common.theme import Theme
from app.ui.pairings.session_line import SessionLine
from tests.support.builders import a_held_session
from tests.support.rooms import TODAY, shown, words_on


def test_a_session_is_told_on_one_line(theme: Theme, qtbot: QtBot) -> None:
    line = SessionLine(theme, a_held_session(date(2027, 1, 18)), TODAY)
    shown(line, qtbot, 300, 30)
    assert words_on(line) == "18\u00a0Jan\nTopic"
    badge = line.findChild(Badge)
    assert badge is not None
    assert badge.accessibleName() == "Held"
