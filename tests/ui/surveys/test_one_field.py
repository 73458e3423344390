import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from app.ui.common.choice_field import Option
from app.ui.common.theme import Theme
from app.ui.surveys.one_field import OneField
from tests.support.rooms import shown

CONTINUE = [Option("yes", "yes"), Option("with", "with changes"), Option("unsure", "not sure"), Option("no", "no")]


class Asked:
    """A field in a window of its own, and what it tells."""

    def __init__(self, theme: Theme, qtbot: QtBot, options: list[Option], ends: str = "") -> None:
        self.field = OneField(theme, "How is it going?", options, ends)
        self.answers, self.further = list[tuple[str, ...]](), list[str]()
        self.field.answered.connect(self.answers.append)
        self.field.went_on.connect(self.further.append)
        shown(self.field, qtbot, 500, 60)
        self.field.activateWindow()
        qtbot.waitUntil(self.field.isActiveWindow)
        self.field.begin()

    def type(self, signs: str) -> None:
        for sign in signs:
            QTest.keyClicks(self.at, sign)

    @property
    def at(self) -> QWidget:
        focused = QApplication.focusWidget()
        assert focused is not None
        return focused


def figures(last: int) -> list[Option]:
    return [Option(str(score), str(score)) for score in range(0 if last == 10 else 1, last + 1)]


@pytest.fixture
def scale(theme: Theme, qtbot: QtBot) -> Asked:
    return Asked(theme, qtbot, figures(5), "1 = badly, 5 = very well")


@pytest.fixture
def ten(theme: Theme, qtbot: QtBot) -> Asked:
    return Asked(theme, qtbot, figures(10), "0 = never, 10 = at once")


@pytest.fixture
def choice(theme: Theme, qtbot: QtBot) -> Asked:
    return Asked(theme, qtbot, CONTINUE)


def test_a_figure_answers_and_goes_on(scale: Asked) -> None:
    scale.type("4")
    assert (scale.answers, scale.further) == ([("4",)], [""])


def test_a_figure_off_the_scale_does_nothing(scale: Asked) -> None:
    scale.type("079")
    assert (scale.answers, scale.further) == ([], [])


def test_delete_and_a_second_press_take_the_answer_out(scale: Asked, qtbot: QtBot) -> None:
    scale.field.show_keys(("4",))
    QTest.keyClick(scale.at, Qt.Key.Key_Delete)
    scale.field.show_keys(("4",))
    qtbot.mouseClick(scale.field.segments.segment("4"), Qt.MouseButton.LeftButton)
    assert scale.answers == [(), ()]


def test_the_ends_are_told_with_each_score(scale: Asked) -> None:
    assert {stop.toolTip() for stop in scale.field.stops()} == {"1 = badly, 5 = very well"}
    assert {stop.accessibleDescription() for stop in scale.field.stops()} == {"1 = badly, 5 = very well"}


@pytest.mark.parametrize("figure", "023456789")
def test_a_figure_that_can_mean_only_one_score_goes_on_at_once(ten: Asked, figure: str) -> None:
    ten.type(figure)
    assert (ten.answers, ten.further) == ([(figure,)], [""])


def test_one_and_zero_are_ten(ten: Asked) -> None:
    ten.type("1")
    assert (ten.answers, ten.further) == ([("1",)], [])
    ten.type("0")
    assert (ten.answers, ten.further) == ([("1",), ("10",)], [""])


def test_another_figure_after_a_one_belongs_to_the_next_question(ten: Asked) -> None:
    ten.type("14")
    assert (ten.answers, ten.further) == ([("1",)], ["4"])


def test_a_zero_that_comes_later_is_none(ten: Asked, qtbot: QtBot) -> None:
    ten.type("1")
    ten.field.setFocus()
    ten.at.clearFocus()
    ten.field.begin()
    ten.type("0")
    assert ten.answers[-1] == ("0",)


def test_a_letter_that_begins_one_choice_answers_and_goes_on(choice: Asked) -> None:
    choice.type("Y")
    assert (choice.answers, choice.further) == ([("yes",)], [""])


def test_a_letter_that_begins_several_walks_through_them(choice: Asked) -> None:
    choice.type("nnn")
    assert choice.answers == [("unsure",), ("no",), ("unsure",)]
    assert choice.further == []
    assert choice.at is choice.field.segments.segment("unsure")


def test_a_figure_answers_by_its_place(choice: Asked) -> None:
    choice.type("2")
    choice.type("7")
    assert (choice.answers, choice.further) == ([("with",)], [""])


def test_arrows_move_the_answer_and_stay(choice: Asked) -> None:
    QTest.keyClick(choice.at, Qt.Key.Key_Right)
    QTest.keyClick(choice.at, Qt.Key.Key_Right)
    assert (choice.answers, choice.further) == ([("with",), ("unsure",)], [])
