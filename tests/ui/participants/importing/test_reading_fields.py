"""Encoding, sign between cells and sheet can be chosen, and the table is read again at once."""

from pathlib import Path

import pytest
import xlsxwriter
from pytestqt.qtbot import QtBot

from app.operations.import_reading import TableFile
from app.text import columns
from app.ui.common.choice_field import ChoiceField
from app.ui.participants.importing.draft import ImportDraft
from app.ui.participants.importing.reading_fields import ReadingFields
from tests.support.imports import a_draft, a_file, settled
from tests.support.rooms import DeskAt, shown, unnamed


def pick(field: ChoiceField, words: str) -> None:
    place = field.findText(words)
    field.setCurrentIndex(place)
    field.activated.emit(place)


def names(draft: ImportDraft) -> list[str]:
    return [row.said.name for row in draft.rows if row.said]


def fields_for(at: DeskAt, draft: ImportDraft, qtbot: QtBot, *, is_pasted: bool = False) -> ReadingFields:
    fields = ReadingFields(at.desk.theme, draft, is_pasted=is_pasted)
    shown(fields, qtbot, 560, 80)
    draft.begin()
    settled(draft, qtbot)
    return fields


def test_a_wrong_encoding_is_mended_by_choosing_another(empty_desk: DeskAt, qtbot: QtBot) -> None:
    draft = ImportDraft(empty_desk.desk, lambda: a_file("Name", "Ελένη Παππά", encoding="cp1253"), empty_desk.host)
    fields = fields_for(empty_desk, draft, qtbot)
    pick(fields.encoding, columns.encoding("cp1252"))
    settled(draft, qtbot)
    assert names(draft) == ["ÅëÝíç ÐáððÜ"]

    pick(fields.encoding, columns.encoding("cp1253"))
    settled(draft, qtbot)
    assert names(draft) == ["Ελένη Παππά"]
    assert fields.encoding.currentText() == columns.encoding("cp1253")


def test_an_encoding_that_does_not_fit_can_be_changed_again(empty_desk: DeskAt, qtbot: QtBot) -> None:
    draft = ImportDraft(empty_desk.desk, lambda: a_file("Name", "Jörg", encoding="cp1252"), empty_desk.host)
    fields = fields_for(empty_desk, draft, qtbot)
    pick(fields.encoding, "UTF-8")
    settled(draft, qtbot)
    assert draft.problem is not None
    assert draft.problem.code == "encoding-wrong"
    assert fields.encoding.isVisible()

    pick(fields.encoding, columns.encoding("cp1252"))
    settled(draft, qtbot)
    assert (draft.problem, names(draft)) == (None, ["Jörg"])


def test_another_sign_between_cells_gives_other_columns(empty_desk: DeskAt, qtbot: QtBot) -> None:
    lines = ["Name;Site", "Ana Ruiz;Quay, 2", "Bo Lind;Hill"]
    draft = ImportDraft(empty_desk.desk, lambda: a_file(*lines), empty_desk.host)
    fields = fields_for(empty_desk, draft, qtbot)
    assert fields.delimiter.currentText() == "Semicolon"

    pick(fields.delimiter, "Comma")
    settled(draft, qtbot)
    assert [column.heading for column in draft.columns()] == ["Name;Site", "Column 2"]


@pytest.fixture
def workbook(tmp_path: Path) -> Path:
    path = tmp_path / "people.xlsx"
    with xlsxwriter.Workbook(path) as book:
        for name, people in {"Staff": ["Ana Ruiz"], "Leavers": ["Bo Lind"], "Empty": []}.items():
            sheet = book.add_worksheet(name)
            for row, cell in enumerate(["Name", *people] if people else []):
                sheet.write_string(row, 0, cell)
    return path


def test_another_sheet_of_a_workbook_can_be_chosen(empty_desk: DeskAt, qtbot: QtBot, workbook: Path) -> None:
    draft = ImportDraft(empty_desk.desk, lambda: TableFile.at(workbook), empty_desk.host)
    fields = fields_for(empty_desk, draft, qtbot)
    assert (names(draft), fields.encoding.isVisible(), fields.delimiter.isVisible()) == (
        ["Ana Ruiz"],
        False,
        False,
    )

    pick(fields.sheet, "Leavers")
    settled(draft, qtbot)
    assert names(draft) == ["Bo Lind"]


def test_an_empty_sheet_is_told_and_another_can_be_chosen(
    empty_desk: DeskAt, qtbot: QtBot, workbook: Path
) -> None:
    draft = ImportDraft(empty_desk.desk, lambda: TableFile.at(workbook), empty_desk.host)
    fields = fields_for(empty_desk, draft, qtbot)
    pick(fields.sheet, "Empty")
    settled(draft, qtbot)
    assert draft.problem is not None
    assert draft.problem.code == "sheet-empty"

    pick(fields.sheet, "Staff")
    settled(draft, qtbot)
    assert (draft.problem, names(draft)) == (None, ["Ana Ruiz"])


def test_what_was_pasted_has_no_encoding_to_choose(empty_desk: DeskAt, qtbot: QtBot) -> None:
    draft = ImportDraft(empty_desk.desk, lambda: TableFile.of_text("Name\tSite\nAna\tQuay", "x"), empty_desk.host)
    fields = fields_for(empty_desk, draft, qtbot, is_pasted=True)

    assert (fields.encoding.isVisible(), fields.delimiter.currentText()) == (False, "Tab")


def test_every_field_has_a_name(empty_desk: DeskAt, qtbot: QtBot) -> None:
    draft = a_draft(empty_desk, qtbot)

    assert unnamed(fields_for(empty_desk, draft, qtbot)) == []
