import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.domain.problems import CounterpartError, trouble
from app.ui.common.typed_field import TypedField
from tests.support.rooms import shown


def read(text: str) -> int:
    """Whole numbers only; "a dozen" is twelve."""
    if text == "a dozen":
        return 12
    if not text.isdigit():
        raise trouble("minutes-unreadable", typed=text)
    return int(text)


@pytest.fixture
def field(qtbot: QtBot) -> TypedField:
    made = TypedField(read, str)
    shown(made, qtbot, 200, 40)
    made.setFocus()
    return made


@pytest.fixture
def told(field: TypedField) -> list[object]:
    values: list[object] = []
    field.value_settled.connect(values.append)
    return values


def enter(field: TypedField, text: str, qtbot: QtBot) -> None:
    field.selectAll()
    qtbot.keyClicks(field, text) if text else qtbot.keyClick(field, Qt.Key.Key_Delete)
    qtbot.keyClick(field, Qt.Key.Key_Return)


def test_what_is_typed_is_told_as_a_value_and_stands_as_all_values_do(
    field: TypedField, told: list[object], qtbot: QtBot
) -> None:
    enter(field, "a dozen", qtbot)
    assert (told, field.text(), field.value) == ([12], "12", 12)


def test_the_same_value_is_told_once(field: TypedField, told: list[object], qtbot: QtBot) -> None:
    for typed in ("12", "a dozen", "12"):
        enter(field, typed, qtbot)
    assert told == [12]


def test_an_emptied_field_is_no_value(field: TypedField, told: list[object], qtbot: QtBot) -> None:
    field.show_value(12)
    enter(field, "", qtbot)
    assert (told, field.value) == ([None], None)


def test_what_cannot_be_read_is_told_and_stays(field: TypedField, told: list[object], qtbot: QtBot) -> None:
    problems: list[str] = []
    field.problem.connect(problems.append)
    enter(field, "many", qtbot)
    assert told == []
    assert (field.text(), problems[-1][:32]) == ("many", "No length can be read from many.")
    enter(field, "3", qtbot)
    assert (problems[-1], told) == ("", [3])


def test_a_value_of_the_file_is_shown_without_a_word(field: TypedField, told: list[object]) -> None:
    field.show_value(7)
    assert (field.text(), told) == ("7", [])
    with pytest.raises(CounterpartError):
        read("x")
