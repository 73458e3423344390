import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.text.typed_lengths import read_minutes
from app.ui.common.theme import Theme
from app.ui.common.typed_field import TypedField
from tests.support.rooms import shown


@pytest.fixture
def field(theme: Theme, qtbot: QtBot) -> TypedField:
    """A field for minutes that stands at an hour."""
    made = TypedField(read_minutes, str)
    made.show_value(60)
    shown(made, qtbot, 120, 40)
    return made


@pytest.fixture
def values(field: TypedField) -> list[int | None]:
    told: list[int | None] = []
    field.value_settled.connect(told.append)
    return told


@pytest.fixture
def problems(field: TypedField) -> list[str]:
    told: list[str] = []
    field.problem.connect(told.append)
    return told


def _type(field: TypedField, text: str, qtbot: QtBot) -> None:
    field.selectAll()
    if text:
        qtbot.keyClicks(field, text)
    else:
        qtbot.keyClick(field, Qt.Key.Key_Delete)
    qtbot.keyClick(field, Qt.Key.Key_Return)


def test_what_is_typed_is_told_as_a_value_and_stands_as_all_values_do(
    field: TypedField, values: list[int | None], qtbot: QtBot
) -> None:
    _type(field, "1:15", qtbot)
    assert values == [75]
    assert field.text() == "75"


def test_other_words_for_the_same_value_are_not_told(
    field: TypedField, values: list[int | None], qtbot: QtBot
) -> None:
    _type(field, "1h", qtbot)
    assert values == []
    assert field.text() == "60"


def test_an_emptied_field_has_no_value(field: TypedField, values: list[int | None], qtbot: QtBot) -> None:
    _type(field, "", qtbot)
    assert values == [None]
    assert field.value is None


def test_what_cannot_be_read_stays_as_typed_and_the_last_value_holds(
    field: TypedField, values: list[int | None], problems: list[str], qtbot: QtBot
) -> None:
    _type(field, "long", qtbot)
    assert "long" in problems[-1]
    assert (field.text(), field.value, values) == ("long", 60, [])


def test_a_problem_ends_once_a_value_is_typed(field: TypedField, problems: list[str], qtbot: QtBot) -> None:
    _type(field, "long", qtbot)
    _type(field, "45", qtbot)
    assert problems[-1] == ""
    assert field.value == 45
