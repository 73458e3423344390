"""Keys that every field of a ticked answer heeds."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from app.ui.common.choice_field import Option
from app.ui.common.theme import Theme
from app.ui.surveys.answer_field import AnswerField
from app.ui.surveys.one_field import OneField
from app.ui.surveys.some_field import SomeField
from tests.support.rooms import shown, unnamed

OPTIONS = [Option("time", "time"), Option("style", "different styles"), Option("other", "something else")]


@pytest.fixture(params=[OneField, SomeField])
def field(request: pytest.FixtureRequest, theme: Theme, qtbot: QtBot) -> AnswerField:
    made: AnswerField = request.param(theme, "What gets in the way?", OPTIONS)
    shown(made, qtbot, 500, 80)
    return made


@pytest.fixture
def told(field: AnswerField) -> list[tuple[str, object]]:
    """What the field tells, in its order."""
    heard: list[tuple[str, object]] = []
    field.answered.connect(lambda keys: heard.append(("answered", keys)))
    field.went_on.connect(lambda sign: heard.append(("went on", sign)))
    field.strayed.connect(lambda sign: heard.append(("strayed", sign)))
    return heard


def press(field: AnswerField, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    QTest.keyClick(field.stops()[0], key, modifier)


def test_enter_goes_on_and_ticks_nothing(field: AnswerField, told: list[tuple[str, object]]) -> None:
    press(field, Qt.Key.Key_Return)
    press(field, Qt.Key.Key_Enter, Qt.KeyboardModifier.KeypadModifier)
    assert told == [("went on", ""), ("went on", "")]


def test_the_first_letter_of_a_code_strayed_here(field: AnswerField, told: list[tuple[str, object]]) -> None:
    for letter in "fFpx":
        QTest.keyClicks(field.stops()[0], letter)
    assert told == [("strayed", "f"), ("strayed", "F"), ("strayed", "p")]


def test_keys_with_control_or_alt_are_left_to_others(field: AnswerField, told: list[tuple[str, object]]) -> None:
    press(field, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    press(field, Qt.Key.Key_F, Qt.KeyboardModifier.AltModifier)
    assert told == []


def test_showing_tells_nothing(field: AnswerField, told: list[tuple[str, object]]) -> None:
    field.show_keys(("style",))
    assert told == []


def test_everything_is_named(field: AnswerField) -> None:
    assert unnamed(field) == []
    assert all("What gets in the way?" in stop.accessibleName() for stop in field.stops())
