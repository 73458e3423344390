"""All columns are listed with what they mean; what is chosen for one changes the others."""

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from app.ui.participants.importing.columns_part import ColumnsPart
from app.ui.participants.importing.draft import ImportDraft
from tests.support.imports import PEOPLE, a_draft, settled
from tests.support.rooms import DeskAt, shown, unnamed, words_on


def a_part(at: DeskAt, draft: ImportDraft, qtbot: QtBot) -> ColumnsPart:
    part = ColumnsPart(at.desk.theme, draft, QPushButton())
    draft.table_known.connect(lambda: part.show_columns(draft.columns()))
    part.show_columns(draft.columns())
    shown(part, qtbot, 720, 460)
    return part


def pick(part: ColumnsPart, column: int, words: str) -> None:
    field = part.lines[column].field
    field.activated.emit(field.findText(words))


@pytest.fixture
def draft(empty_desk: DeskAt, qtbot: QtBot) -> ImportDraft:
    return a_draft(empty_desk, qtbot)


@pytest.fixture
def part(empty_desk: DeskAt, draft: ImportDraft, qtbot: QtBot) -> ColumnsPart:
    made = a_part(empty_desk, draft, qtbot)
    qtbot.waitUntil(lambda: len(made.lines) == 9)
    return made


def test_every_column_has_its_line(part: ColumnsPart) -> None:
    shown_fields = [line.field.currentText() for line in part.lines]

    assert shown_fields == [
        "Staff number", "Name", "E-mail", "Job title", "Grade", "Manager", "Can share", "Leave out", "Leave out",
    ]  # fmt: skip
    assert "it is about birth or age" in words_on(part)
    assert unnamed(part) == []


def test_lines_are_made_only_when_they_are_looked_at(empty_desk: DeskAt, draft: ImportDraft, qtbot: QtBot) -> None:
    hidden = ColumnsPart(empty_desk.desk.theme, draft, QPushButton())
    qtbot.addWidget(hidden)
    hidden.show_columns(draft.columns())

    assert hidden.lines == []


def test_a_meaning_moves_from_the_column_that_had_it(part: ColumnsPart, draft: ImportDraft, qtbot: QtBot) -> None:
    pick(part, 8, "Job title")
    settled(draft, qtbot)

    assert [part.lines[column].field.currentText() for column in (3, 8)] == ["Leave out", "Job title"]


def test_a_sensitive_column_can_be_said_to_be_something_else(
    part: ColumnsPart, draft: ImportDraft, qtbot: QtBot
) -> None:
    part.lines[7].otherwise.click()
    assert part.lines[7].field.isVisible()

    pick(part, 7, "Notes")
    settled(draft, qtbot)
    assert draft.rows[0].said is not None
    assert draft.rows[0].said.notes == "1990-01-01"


def test_lines_stay_while_the_headings_do(part: ColumnsPart, draft: ImportDraft, qtbot: QtBot) -> None:
    before = list(part.lines)
    pick(part, 8, "Site")
    settled(draft, qtbot)

    assert part.lines == before


def test_what_is_wrong_is_said_above_them(part: ColumnsPart) -> None:
    part.say("No column holds names.")
    assert part.banner.words == "No column holds names."

    part.say("")
    assert not part.banner.isVisible()


def test_a_very_wide_table_comes_some_columns_at_a_time(empty_desk: DeskAt, qtbot: QtBot) -> None:
    headings, cells = ",".join(f"Thing {n}" for n in range(150)), ",".join("x" * 150)
    draft = a_draft(empty_desk, qtbot, [f"Name,{headings}", f"Ana Ruiz,{cells}"])
    part = a_part(empty_desk, draft, qtbot)
    qtbot.waitUntil(lambda: len(part.lines) == 60)
    assert part.more.text() == "Show 91 more columns"

    part.more.click()
    qtbot.waitUntil(lambda: len(part.lines) == 120)
    part.more.click()
    qtbot.waitUntil(lambda: len(part.lines) == 151)
    assert not part.more.isVisible()


def test_other_headings_are_made_anew(part: ColumnsPart, draft: ImportDraft, qtbot: QtBot) -> None:
    draft.read_as(draft.how._replace(delimiter=";"))
    settled(draft, qtbot)
    qtbot.waitUntil(lambda: len(part.lines) == 1)

    assert draft.columns()[0].heading == PEOPLE[0]
