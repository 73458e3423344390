from PySide6.QtWidgets import QFrame, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from app.ui.common.badges import Badge, BadgeLook
from app.ui.common.pane import Pane
from app.ui.common.theme import Theme
from tests.support.rooms import shown, words_on


def test_a_pane_shows_head_sections_and_ways(theme: Theme, qtbot: QtBot) -> None:
    pane = Pane(theme)
    pane.begin()
    pane.add_line(QLabel("Ana Ruiz"))
    pane.add_badges([Badge(theme, BadgeLook("Accepted"))])
    pane.add_words("Work", "Designer", "Grade 3")
    pane.add_way(QPushButton("Open journal"))
    pane.end()
    shown(pane, qtbot, 336, 500)
    assert sorted(words_on(pane).split("\n")) == ["Ana Ruiz", "Designer", "Grade 3", "Work"]
    assert pane.findChild(QPushButton) is not None


def test_words_that_are_not_there_make_no_section(theme: Theme, qtbot: QtBot) -> None:
    pane = Pane(theme)
    pane.begin()
    pane.add_words("Hopes to gain", "")
    pane.end()
    shown(pane, qtbot, 336, 500)
    assert words_on(pane) == ""


def test_another_record_takes_the_place_of_the_first(theme: Theme, qtbot: QtBot) -> None:
    pane = Pane(theme)
    for name in ("Ana", "Bo"):
        pane.begin()
        pane.add_line(QLabel(name))
        pane.end()
    shown(pane, qtbot, 336, 500)
    assert words_on(pane) == "Bo"


def test_a_pane_without_ways_has_no_line_at_its_foot(theme: Theme, qtbot: QtBot) -> None:
    pane = Pane(theme)
    pane.begin()
    pane.end()
    shown(pane, qtbot, 336, 500)
    lines = [line for line in pane.findChildren(QFrame, "line") if line.isVisible()]
    assert len(lines) == 1
