import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.ui.common.theme import Theme
from app.ui.reports.days_field import DaysField
from tests.support.rooms import shown


@pytest.fixture
def told() -> list[object]:
    return []


@pytest.fixture
def field(theme: Theme, told: list[object], qtbot: QtBot) -> DaysField:
    made = DaysField(theme, 7)
    made.days_settled.connect(told.append)
    made.problem.connect(lambda words: told.append(words) if words else None)
    shown(made, qtbot, 100, 40)
    return made


def type_in(field: DaysField, text: str, qtbot: QtBot) -> None:
    field.selectAll()
    qtbot.keyClicks(field, text)
    qtbot.keyClick(field, Qt.Key.Key_Return)


def test_a_number_is_taken(field: DaysField, told: list[object], qtbot: QtBot) -> None:
    type_in(field, "14", qtbot)
    assert (field.days, told) == (14, [14])


@pytest.mark.parametrize("text", ["week", "-1", "367", "1.5", " "])
def test_anything_else_is_told_and_the_number_before_holds(
    field: DaysField, told: list[object], qtbot: QtBot, text: str
) -> None:
    type_in(field, text, qtbot)
    assert field.days == 7
    assert told == ["Type a number of days from 0 to 366."]


def test_arrows_count_within_the_bounds(field: DaysField, told: list[object], qtbot: QtBot) -> None:
    qtbot.keyClick(field, Qt.Key.Key_Up)
    qtbot.keyClick(field, Qt.Key.Key_Down)
    qtbot.keyClick(field, Qt.Key.Key_Down)
    assert (field.days, field.text(), told) == (6, "6", [8, 7, 6])
    field.show_days(0)
    qtbot.keyClick(field, Qt.Key.Key_Down)
    assert field.days == 0


def test_the_same_number_again_is_no_change(field: DaysField, told: list[object], qtbot: QtBot) -> None:
    type_in(field, "07", qtbot)
    assert told == []
