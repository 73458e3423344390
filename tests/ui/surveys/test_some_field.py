import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.ui.common.choice_field import Option
from app.ui.common.theme import Theme
from app.ui.surveys.some_field import SomeField
from tests.support.rooms import shown

OPTIONS = [Option("time", "time"), Option("aims", "unclear aims"), Option("rank", "rank gets in the way")]


@pytest.fixture
def field(theme: Theme, qtbot: QtBot) -> SomeField:
    made = SomeField(theme, "What gets in the way?", OPTIONS)
    shown(made, qtbot, 600, 60)
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    made.begin()
    return made


@pytest.fixture
def answers(field: SomeField) -> list[tuple[str, ...]]:
    heard: list[tuple[str, ...]] = []
    field.answered.connect(heard.append)
    return heard


def at() -> QWidget:
    focused = QApplication.focusWidget()
    assert focused is not None
    return focused


def test_figures_tick_by_place_and_take_the_tick_away(field: SomeField, answers: list[tuple[str, ...]]) -> None:
    for sign in "319":
        QTest.keyClicks(at(), sign)
    QTest.keyClicks(at(), "3")
    assert answers == [("rank",), ("time", "rank"), ("time",)]


def test_boxes_show_the_figure_that_ticks_them(field: SomeField) -> None:
    assert [box.text() for box in field.boxes.values()] == [
        "1. time",
        "2. unclear aims",
        "3. rank gets in the way",
    ]


def test_tab_comes_to_one_box_and_arrows_lead_on(field: SomeField, answers: list[tuple[str, ...]]) -> None:
    reached = [box for box in field.boxes.values() if box.focusPolicy() == Qt.FocusPolicy.StrongFocus]
    assert reached == [field.boxes["time"]]
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Left):
        QTest.keyClick(at(), key)
    assert at() is field.boxes["aims"]
    QTest.keyClick(at(), Qt.Key.Key_Space)
    assert answers == [("aims",)]


def test_ticks_are_shown(field: SomeField) -> None:
    field.show_keys(("rank", "time"))
    assert [key for key, box in field.boxes.items() if box.isChecked()] == ["time", "rank"]
