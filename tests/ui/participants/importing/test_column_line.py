"""A column shows its values and its meaning; a sensitive one why it stays out."""

import pytest
from pytestqt.qtbot import QtBot

from app.domain.privacy import Sensitive
from app.operations.import_reading import FIELDS, MeantColumn
from app.ui.common.theme import Theme
from app.ui.participants.importing.column_line import ColumnLine, field_options
from tests.support.rooms import shown, unnamed, words_on


def a_column(**fields: object) -> MeantColumn:
    defaults: dict[str, object] = {
        "number": 3, "heading": "Position", "samples": ("Analyst", "Clerk"), "field": "title", "is_guessed": True,
        "tells": None, "is_kept_out": False,
    }  # fmt: skip
    return MeantColumn(**{**defaults, **fields})  # type: ignore[arg-type]


@pytest.fixture
def said() -> list[tuple[int, str]]:
    return []


def a_line(theme: Theme, qtbot: QtBot, said: list[tuple[int, str]], column: MeantColumn) -> ColumnLine:
    line = ColumnLine(theme, field_options(), lambda *choice: said.append(choice), column)
    shown(line, qtbot, 720, 60)
    return line


def test_everything_that_a_column_can_mean_is_offered() -> None:
    assert [option.key for option in field_options()] == ["", *FIELDS]


def test_a_guess_is_marked_as_one(theme: Theme, qtbot: QtBot, said: list[tuple[int, str]]) -> None:
    line = a_line(theme, qtbot, said, a_column())

    assert (line.field.currentText(), line.field.accessibleDescription()) == ("Job title", "guessed")
    assert "\u2068Analyst\u2069 · \u2068Clerk\u2069" in words_on(line)
    line.show_column(a_column(is_guessed=False))
    assert line.field.accessibleDescription() == ""


def test_another_meaning_is_told_with_the_column(theme: Theme, qtbot: QtBot, said: list[tuple[int, str]]) -> None:
    line = a_line(theme, qtbot, said, a_column())
    place = line.field.findText("Department")
    line.field.activated.emit(place)

    assert said == [(3, "department")]


def test_a_sensitive_column_says_why_and_offers_no_meaning(
    theme: Theme, qtbot: QtBot, said: list[tuple[int, str]]
) -> None:
    line = a_line(theme, qtbot, said, a_column(field="", tells=Sensitive.HEALTH, is_kept_out=True))

    assert "Left out on purpose: it is about health" in words_on(line)
    assert not line.field.isVisible()
    assert unnamed(line) == []


def test_only_who_says_that_it_is_something_else_can_choose(
    theme: Theme, qtbot: QtBot, said: list[tuple[int, str]]
) -> None:
    line = a_line(theme, qtbot, said, a_column(field="", tells=Sensitive.HEALTH, is_kept_out=True))
    line.otherwise.click()
    line.show_column(a_column(field="", is_guessed=False, tells=Sensitive.HEALTH))

    assert said == [(3, "")]
    assert line.field.isVisible()
    assert line.field.currentText() == "Leave out"
    assert "Left out on purpose" not in words_on(line)
