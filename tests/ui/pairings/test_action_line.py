from datetime import date

from pytestqt.qtbot import QtBot

from app.domain.participants import Side
from app.ui.common.badges import Badge
from app.ui.common.theme import Theme
from app.ui.pairings.action_line import ActionLine
from tests.support.builders import an_action
from tests.support.rooms import shown, words_on


def test_a_promise_says_whose_it_is_and_by_when(theme: Theme, qtbot: QtBot) -> None:
    line = ActionLine(theme, an_action(1, "Bring two examples", Side.MENTEE, due_on=date(2027, 3, 20)))
    shown(line, qtbot, 300, 60)
    assert words_on(line) == "Bring two examples\ndue 20\u00a0Mar"
    badge = line.findChild(Badge)
    assert badge is not None
    assert badge.accessibleName() == "mentee (senior)"


def test_a_promise_without_a_day_names_none(theme: Theme, qtbot: QtBot) -> None:
    line = ActionLine(theme, an_action(1, "Try it"))
    shown(line, qtbot, 300, 60)
    assert words_on(line) == "Try it"
