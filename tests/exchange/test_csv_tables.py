from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.problems import CounterpartError
from app.exchange import csv_tables
from app.exchange.csv_tables import csv_table
from app.exchange.grids import Table

PATH = Path("people.csv")
SPECTRUM = {
    "comma in quotes": ('a,b,c\nJohn,"Anytown, WW",1', (("John", "Anytown, WW", "1"),)),
    "empty cells": ('a,b,c\n1,"",""\n2,3,4', (("1", "", ""), ("2", "3", "4"))),
    "doubled quotes": ('a,b\n1,"ha ""ha"" ha"\n3,4\n', (("1", 'ha "ha" ha'), ("3", "4"))),
    "json": ('k,v\n1,"{""type"": ""Point"", ""at"": [1, 2]}"\n', (("1", '{"type": "Point", "at": [1, 2]}'),)),
    "line break": ('a,b\n"Once upon \na time",5\n7,8\n', (("Once upon \na time", "5"), ("7", "8"))),
    "line break of Windows": ('a,b\r\n"Once \r\na",5\r\n7,8\r\n', (("Once \r\na", "5"), ("7", "8"))),
    "quotes and breaks": ('a,b\n1,"ha \n""ha"" \nha"\n3,4\n', (("1", 'ha \n"ha" \nha'), ("3", "4"))),
    "line ends of old Macs": ("a,b\r1,2\r3,4\r", (("1", "2"), ("3", "4"))),
    "no line end": ("a,b\n1,2", (("1", "2"),)),
    "blank before quotes": ('a, b\n"Ruiz, Ana", "x, y"\n', (("Ruiz, Ana", "x, y"),)),
    "unquoted quote": ('a,b\n5" disk,Bo "B" Lee\n', (('5" disk', 'Bo "B" Lee'),)),
    "beyond ASCII": ("a,b\n1,ʤ\n", (("1", "ʤ"),)),
    "NUL inside": ("a,b\nA\0na,2\n", (("A\0na", "2"),)),
}


def _table(text: str) -> Table:
    return csv_table(text.encode(), PATH)


def _trouble(raw: bytes) -> CounterpartError:
    with pytest.raises(CounterpartError) as caught:
        csv_table(raw, PATH)
    return caught.value


@pytest.mark.parametrize("name", SPECTRUM)
def test_cells_are_read_as_written(name: str) -> None:
    text, rows = SPECTRUM[name]
    assert _table(text).rows == rows


def test_the_table_says_how_it_was_read() -> None:
    table = csv_table("Name;Ort\nJörg;Köln\n".encode("cp1252"), PATH)
    assert (table.encoding, table.delimiter, table.sheet) == ("cp1252", ";", None)


def test_the_encoding_can_be_given() -> None:
    assert csv_table("Name\nПетров\n".encode("cp1251"), PATH, "cp1251").rows == (("Петров",),)


def test_the_separator_line_of_excel_is_obeyed_and_not_counted() -> None:
    table = _table("sep=|\r\na,b|c\r\n1,2|3\r\n")
    assert (table.headers, table.rows, table.first_row) == (("a,b", "c"), (("1,2", "3"),), 2)


def test_a_row_has_the_number_that_a_spreadsheet_shows() -> None:
    table = _table('Staff list\n\nName,Site\n"Ana\nRuiz",Bonn\nBo,Kiel\n')
    assert table.first_row == 4
    assert table.rows[1] == ("Bo", "Kiel")


def test_the_guard_of_our_own_export_is_undone() -> None:
    assert _table("a,b\n'=1+1,'+49\n''=x,'t Hooft\n").rows == (("=1+1", "+49"), ("'=x", "'t Hooft"))


def test_a_quotation_mark_that_stays_open_is_told_with_its_row() -> None:
    error = _trouble(b'a,b\n1,2\n"Ana,3\nBo,4\nCy,5\n')
    assert (error.problem.code, error.problem.values["row"]) == ("quote-open", 3)


def test_a_cell_beyond_all_measure_is_told_with_its_row() -> None:
    error = _trouble(b"a,b\n1," + b"x" * 200_000 + b"\n")
    assert (error.problem.code, error.problem.values["row"]) == ("cell-too-long", 2)


def test_bytes_that_are_no_text_are_refused() -> None:
    assert _trouble(bytes(range(1, 32)) * 20).problem.code == "not-text"


def test_too_large_a_file_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(csv_tables, "LARGEST_TEXT", 10)
    assert _trouble(b"name,site\nAna,Bonn").problem.code == "table-file-too-large"


_CELL = st.text(alphabet=st.sampled_from("ab,;|\t\"'=+-@ é\n"), max_size=6)


@given(st.lists(st.tuples(_CELL, _CELL), max_size=5))
def test_no_cell_is_lost_or_changed(rows: list[tuple[str, str]]) -> None:
    kept = [row for row in rows if any(csv_tables.unguard(cell).strip() for cell in row)]
    lines = ["first,second", *(",".join('"' + cell.replace('"', '""') + '"' for cell in row) for row in kept)]
    read = [tuple(cell if cell.strip() else "" for cell in row) for row in _table("\n".join([*lines, ""])).rows]
    expected = [tuple(csv_tables.unguard(cell) if cell.strip() else "" for cell in row) for row in kept]
    assert read == expected
