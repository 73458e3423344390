from pytestqt.qtbot import QtBot

from app.ui.common.theme import Theme
from app.ui.pairings.caution_line import CautionLine
from tests.support.rooms import shown


def test_a_line_takes_the_height_it_needs_and_is_silent_without_words(theme: Theme, qtbot: QtBot) -> None:
    line = CautionLine(theme, "Talk with Bo first. " * 6)
    shown(line, qtbot, 200, 20)
    assert line.heightForWidth(200) > line.heightForWidth(800)
    line.say("")
    assert line.isHidden()
    line.say("Talk with Bo first.")
    assert (line.words, line.isVisible()) == ("Talk with Bo first.", True)
