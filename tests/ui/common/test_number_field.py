import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.domain.program_rules import Limits
from app.ui.common.number_field import NumberField
from app.ui.common.theme import Theme
from tests.support.rooms import shown
from tests.support.setting_up import typed


class Field:
    def __init__(self, theme: Theme, qtbot: QtBot, *, may_be_empty: bool = False) -> None:
        self.field = NumberField(theme, Limits(1, 60), may_be_empty=may_be_empty)
        self.settled: list[int | None] = []
        self.problems: list[str] = []
        self.field.number_settled.connect(self.settled.append)
        self.field.problem.connect(self.problems.append)
        self.field.show_number(6)
        shown(self.field, qtbot, 96, 36)


@pytest.fixture
def number(theme: Theme, qtbot: QtBot) -> Field:
    return Field(theme, qtbot)


@pytest.mark.parametrize(("words", "found"), [("12", 12), (" 7 ", 7), ("1 0", 10)])
def test_a_number_is_read_however_it_is_typed(number: Field, qtbot: QtBot, words: str, found: int) -> None:
    typed(number.field, words, qtbot)
    assert number.settled == [found]


@pytest.mark.parametrize("words", ["six", "1.5", "", "--"])
def test_what_is_no_whole_number_is_told_and_stays(number: Field, qtbot: QtBot, words: str) -> None:
    typed(number.field, words, qtbot)
    assert number.settled == []
    assert "is no whole number" in number.problems[-1]
    assert number.field.text() == words


def test_an_empty_field_may_mean_no_limit(theme: Theme, qtbot: QtBot) -> None:
    number = Field(theme, qtbot, may_be_empty=True)
    typed(number.field, "", qtbot)
    assert number.settled == [None]
    number.field.show_number(None)
    assert number.field.text() == ""


def test_arrows_take_the_next_number_and_stop_at_the_limits(number: Field, qtbot: QtBot) -> None:
    number.field.show_number(59)
    for _turn in range(3):
        qtbot.keyClick(number.field, Qt.Key.Key_Up)
    assert number.settled == [60]
    qtbot.keyClick(number.field, Qt.Key.Key_Down)
    assert number.settled == [60, 59]
    number.field.show_number(None)
    qtbot.keyClick(number.field, Qt.Key.Key_Up)
    assert number.field.text() == "1"


def test_the_problem_goes_once_it_is_a_number(number: Field, qtbot: QtBot) -> None:
    typed(number.field, "six", qtbot)
    typed(number.field, "6", qtbot)
    assert number.problems[-1] == ""
