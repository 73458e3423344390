from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QHBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from app.ui.common.theme import Theme
from app.ui.participants.pick import Pick
from tests.support.rooms import shown


def test_one_of_two_is_kept_by_mouse_and_by_keyboard(theme: Theme, qtbot: QtBot) -> None:
    holder, picks = QWidget(), [Pick(theme, "E-mail", words) for words in ("ana@x.org", "-")]
    row = QHBoxLayout(holder)
    for pick in picks:
        row.addWidget(pick)
    picks[0].setChecked(True)
    shown(holder, qtbot, 400, 60)
    qtbot.mouseClick(picks[1], Qt.MouseButton.LeftButton)
    assert [pick.isChecked() for pick in picks] == [False, True]
    qtbot.keyClick(picks[1], Qt.Key.Key_Left)
    assert [pick.isChecked() for pick in picks] == [True, False]


def test_a_value_is_named_by_its_field_and_its_whole_is_in_the_tooltip(theme: Theme, qtbot: QtBot) -> None:
    pick = Pick(theme, "Job title", "Deputy assistant undersecretary of everything else")
    shown(pick, qtbot, 160, 40)
    part = QAccessible.queryAccessibleInterface(pick)
    assert part is not None
    assert part.text(QAccessible.Text.Name) == "Job title: Deputy assistant undersecretary of everything else"
    assert pick.toolTip() == "Deputy assistant undersecretary of everything else"
    pick.resize(600, 40)
    assert pick.toolTip() == ""
