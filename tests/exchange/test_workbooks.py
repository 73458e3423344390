import struct
import time as clock
from datetime import date, datetime, time, timedelta
from pathlib import Path

import pytest
import xlsxwriter

from app.domain.problems import CounterpartError
from app.exchange import workbooks
from app.exchange.grids import Table
from app.exchange.workbooks import Value, text_of, xls_table, zipped_table
from tests.support.workbook_files import archive, cell, ods, ods_row, sheet, xls, xlsx

MIDNIGHT = datetime.fromisoformat("2020-02-29T00:00:00")


def _table(path: Path, name: str | None = None) -> Table:
    return zipped_table(path.read_bytes(), path, name)


def _trouble(path: Path, name: str | None = None) -> CounterpartError:
    with pytest.raises(CounterpartError) as caught:
        _table(path, name)
    return caught.value


def _written(path: Path, sheets: dict[str, list[list[object]]], hidden: str = "") -> Path:
    book = xlsxwriter.Workbook(path, {"strings_to_formulas": False, "default_date_format": "yyyy-mm-dd"})
    for name, rows in sheets.items():
        page = book.add_worksheet(name)
        for number, row in enumerate(rows):
            page.write_row(number, 0, row)
        if name == hidden:
            page.hide()
        else:
            page.activate()
    book.close()
    return path


@pytest.mark.parametrize(
    ("value", "text"),
    [
        (3.0, "3"),
        (2.5, "2.5"),
        (0.1, "0.1"),
        (True, "yes"),
        (False, "no"),
        (date(2020, 2, 29), "2020-02-29"),
        (MIDNIGHT, "2020-02-29"),
        (MIDNIGHT.replace(hour=9, minute=30), "2020-02-29T09:30:00"),
        (time(9, 30), "09:30:00"),
        (timedelta(hours=26), "1 day, 2:00:00"),
        ("Ana", "Ana"),
        (12, "12"),
    ],
)
def test_values_become_the_text_that_people_mean(value: Value, text: str) -> None:
    assert text_of(value) == text


def test_an_xlsx_workbook_is_read(tmp_path: Path) -> None:
    rows = [
        ["Name", "Joined", "Years", "Active"],
        ["Zoë", MIDNIGHT, 4, True],
        ["=1+1", None, 2.5, False],
    ]
    table = _table(_written(tmp_path / "people.xlsx", {"Staff": rows}))
    assert table.headers == ("Name", "Joined", "Years", "Active")
    assert table.rows == (("Zoë", "2020-02-29", "4", "yes"), ("=1+1", "", "2.5", "no"))
    assert (table.first_row, table.sheet, table.encoding) == (2, "Staff", None)


def test_an_ods_workbook_is_read(tmp_path: Path) -> None:
    table = _table(ods(tmp_path / "people.ods", ods_row("Name", "Site") + ods_row("Zoë", "Köln")))
    assert (table.headers, table.rows, table.sheet) == (("Name", "Site"), (("Zoë", "Köln"),), "People")


def test_an_xls_workbook_is_read(tmp_path: Path) -> None:
    path = xls(tmp_path / "people.xls", {(0, 0): "Name", (0, 1): "Years", (1, 0): "Zoë", (1, 1): 4.0})
    table = xls_table(path.read_bytes(), path)
    assert (table.headers, table.rows) == (("Name", "Years"), (("Zoë", "4"),))


def test_rows_have_the_numbers_of_the_sheet(tmp_path: Path) -> None:
    path = xlsx(
        tmp_path / "low.xlsx", sheet(f'<row r="5">{cell("C5", "Name")}</row><row r="7">{cell("C7", "Ana")}</row>')
    )
    table = _table(path)
    assert (table.first_row, table.headers) == (6, ("Column 1", "Column 2", "Name"))
    assert table.rows == (("", "", ""), ("", "", "Ana"))


def test_the_first_visible_sheet_with_data_is_taken_and_others_are_named(tmp_path: Path) -> None:
    people = [["Name"], ["Ana"]]
    path = _written(
        tmp_path / "b.xlsx", {"Old": people, "Empty": [], "Staff": people, "More": people}, hidden="Old"
    )
    table = _table(path)
    assert table.sheet == "Staff"
    assert [(each.code, each.values["others"]) for each in table.problems] == [("other-sheets", "More")]


def test_a_sheet_can_be_named(tmp_path: Path) -> None:
    path = _written(tmp_path / "b.xlsx", {"One": [["Name"], ["Ana"]], "Two": [["Name"], ["Bo"]]})
    assert _table(path, "Two").rows == (("Bo",),)
    assert _trouble(path, "Three").problem.values["sheets"] == "One, Two"


def test_a_workbook_without_data_is_empty(tmp_path: Path) -> None:
    assert _trouble(_written(tmp_path / "b.xlsx", {"One": []})).problem.code == "table-empty"


def test_a_million_empty_rows_are_fast(tmp_path: Path) -> None:
    rows = "".join(f'<row r="{n}"><c r="A{n}" s="0"/></row>' for n in range(3, 1_000_000))
    head = f'<row r="1">{cell("A1", "Name")}</row><row r="2">{cell("A2", "Ana")}</row>'
    path = xlsx(tmp_path / "long.xlsx", sheet(head + rows))
    started = clock.process_time()
    assert _table(path).rows == (("Ana",),)
    assert clock.process_time() - started < 10  # 1 second; a grid of them would take far longer


def test_far_cells_are_refused_before_a_grid_is_built(tmp_path: Path) -> None:
    rows = f'<row r="1">{cell("A1", "Name")}</row><row r="1048576">{cell("XFD1048576", "x")}</row>'
    assert _trouble(xlsx(tmp_path / "far.xlsx", sheet(rows))).problem.code == "cells-too-far"


def test_a_far_cell_in_a_part_with_another_name_is_refused_too(tmp_path: Path) -> None:
    rows = f'<row r="1">{cell("A1", "Name")}</row><row r="1048576">{cell("XFD1048576", "x")}</row>'
    path = archive(tmp_path / "far.xlsx", {"xl/workbook.xml": "<workbook/>", "elsewhere.bin": sheet(rows)})
    assert _trouble(path).problem.code == "cells-too-far"


def test_repeated_cells_of_ods_are_refused_before_a_grid_is_built(tmp_path: Path) -> None:
    rows = ods_row("x", row='table:number-rows-repeated="1000000"', cell='table:number-columns-repeated="100"')
    assert _trouble(ods(tmp_path / "far.ods", rows)).problem.code == "cells-too-far"


def test_an_encrypted_ods_is_named(tmp_path: Path) -> None:
    path = ods(tmp_path / "secret.ods", ods_row("x"), manifest="<manifest:encryption-data/>")
    assert _trouble(path).problem.code == "table-encrypted"


@pytest.mark.parametrize(
    ("entries", "kind"),
    [
        ({"word/document.xml": "<document/>"}, "ZIP"),
        ({"mimetype": "application/vnd.oasis.opendocument.text", "content.xml": "<x/>"}, "OpenDocument"),
    ],
)
def test_other_archives_are_no_tables(tmp_path: Path, entries: dict[str, str], kind: str) -> None:
    problem = _trouble(archive(tmp_path / "letter.zip", entries)).problem
    assert (problem.code, problem.values["kind"]) == ("not-a-table", kind)


def test_a_workbook_without_its_parts_is_damaged(tmp_path: Path) -> None:
    assert (
        _trouble(archive(tmp_path / "bad.xlsx", {"xl/workbook.xml": "<workbook"})).problem.code == "table-damaged"
    )


def test_an_xls_whose_workbook_is_garbage_is_damaged(tmp_path: Path) -> None:
    path = xls(tmp_path / "bad.xls", {(0, 0): "Name"})
    raw = path.read_bytes()
    path.write_bytes(raw.replace(struct.pack("<HH", 0x0809, 16), b"\xff\xff\xff\xff"))
    with pytest.raises(CounterpartError) as caught:
        xls_table(path.read_bytes(), path)
    assert caught.value.problem.code == "table-damaged"


def test_an_xls_in_which_the_reader_stumbles_is_damaged(tmp_path: Path) -> None:
    shared_texts = struct.pack("<HH", 0x00FC, 12) + b"\xff" * 12
    path = xls(tmp_path / "bad.xls", {(0, 0): "Name"}, extra=shared_texts)
    with pytest.raises(CounterpartError) as caught:
        xls_table(path.read_bytes(), path)
    assert caught.value.problem.code == "table-damaged"


def test_too_large_a_file_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = _written(tmp_path / "b.xlsx", {"One": [["Name"], ["Ana"]]})
    monkeypatch.setattr(workbooks, "LARGEST_WORKBOOK", 10)
    assert _trouble(path).problem.code == "table-file-too-large"


def test_the_first_sheet_with_a_heading_of_names_is_taken_and_told(tmp_path: Path) -> None:
    people = [["Staff"], [], ["Nachname", "Ort"], ["Ruiz", "Bonn"]]
    path = _written(tmp_path / "b.xlsx", {"About": [["Exported", "2026-11-22"]], "Staff": people, "More": people})
    table = _table(path)
    assert (table.sheet, table.headers) == ("Staff", ("Nachname", "Ort"))
    assert table.problems[0].values == {"sheet": "Staff", "others": "About, More"}


def test_the_sheets_to_choose_from_are_named_and_an_empty_one_is_told(tmp_path: Path) -> None:
    path = _written(
        tmp_path / "b.xlsx", {"Staff": [["Name"], ["Ana"]], "Empty": [], "Secret": [["x"]]}, hidden="Secret"
    )

    assert _table(path).sheets == ("Staff", "Empty")
    problem = _trouble(path, "Empty").problem
    assert (problem.code, problem.values["sheet"]) == ("sheet-empty", "Empty")
