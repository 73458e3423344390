from pytestqt.qtbot import QtBot

from app.domain.participants import Side
from app.ui.common.person_line import PersonLine
from app.ui.common.theme import Theme
from tests.support.rooms import shown

LONG = "Maximiliana-Konstantina von und zu Hohenlohe-Waldenburg-Schillingsfürst"


def test_a_person_is_read_out_with_the_side(theme: Theme) -> None:
    name = PersonLine(theme, "Ana Ruiz", Side.MENTOR).accessibleName()
    assert name.replace("\u2068", "").replace("\u2069", "") == "Ana Ruiz, mentor (junior)"


def test_a_long_name_gives_way_and_the_side_never(theme: Theme, qtbot: QtBot) -> None:
    line = PersonLine(theme, LONG, Side.MENTEE)
    assert line.minimumSizeHint().width() < line.sizeHint().width()
    shown(line, qtbot, line.minimumSizeHint().width(), 24)
    assert line.toolTip() == LONG


def test_a_usual_name_is_never_shortened(theme: Theme, qtbot: QtBot) -> None:
    line = PersonLine(theme, "Ana Ruiz", Side.MENTOR)
    assert line.minimumSizeHint() == line.sizeHint()
    shown(line, qtbot, line.sizeHint().width(), 24)
    assert line.toolTip() == ""


def test_both_sides_look_different(theme: Theme, qtbot: QtBot) -> None:
    pictures = [PersonLine(theme, "Ana", side).grab().toImage().copy(0, 0, 20, 20) for side in Side]
    assert pictures[0] != pictures[1]
