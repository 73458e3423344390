import subprocess
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from app.domain.problems import CounterpartError
from app.exchange.tables import Reading, read_bytes, read_table, table_in
from tests.support.workbook_files import cell, ods, ods_row, ole, sheet, xls, xlsx

PEOPLE = f'<row r="1">{cell("A1", "Name")}</row><row r="2">{cell("A2", "Ana")}</row>'


def _trouble(path: Path) -> CounterpartError:
    with pytest.raises(CounterpartError) as caught:
        read_table(path)
    return caught.value


@pytest.mark.parametrize("suffix", ["csv", "txt", "tsv", "xlsx", ""])
def test_text_is_a_table_whatever_its_name(tmp_path: Path, suffix: str) -> None:
    path = tmp_path / f"people.{suffix}"
    path.write_text("Name\tSite\nAna\tBonn\n")
    assert read_table(path).rows == (("Ana", "Bonn"),)


def test_workbooks_are_known_by_their_content(tmp_path: Path) -> None:
    made = [
        xlsx(tmp_path / "a.csv", sheet(PEOPLE)),
        ods(tmp_path / "b.xlsx", ods_row("Name") + ods_row("Ana")),
        xls(tmp_path / "c.txt", {(0, 0): "Name", (1, 0): "Ana"}),
    ]
    assert [read_table(path).rows for path in made] == [(("Ana",),)] * 3


def test_an_encoding_and_a_sheet_can_be_given(tmp_path: Path) -> None:
    text = tmp_path / "a.csv"
    text.write_bytes("Имя\nАнна\n".encode("koi8-r"))
    assert read_table(text, encoding="koi8-r").rows == (("Анна",),)
    assert read_table(xlsx(tmp_path / "a.xlsx", sheet(PEOPLE)), sheet="People").sheet == "People"


ENCODINGS = {
    "utf-8": "Łukasz Dvořák, Zoë", "utf-8-sig": "Иван, 王小明", "utf-16": "Ελένη, Özlem",
    "utf-16-le": "Ana, Źdźbło",
    "cp1252": "José Núñez, Jörg", "cp1250": "Łukasz Wiśniewski, Jiří", "cp1251": "Иван Петров, Ольга",
    "cp1253": "Ελένη Παπαδοπούλου, Γιώργος", "cp932": "山田太郎, 鈴木花子", "gb18030": "王小明, 李华销售部",
}  # fmt: skip


@pytest.mark.parametrize("encoding", ENCODINGS)
@pytest.mark.parametrize(("delimiter", "line_end"), [(",", "\n"), (";", "\r\n"), ("\t", "\r"), ("|", "\r\n")])
def test_ten_encodings_in_four_dialects_lose_nothing(
    tmp_path: Path, encoding: str, delimiter: str, line_end: str
) -> None:
    person = ENCODINGS[encoding]
    rows = [("Name", "Site", "Notes"), (person, "", 'said "yes"; or | no,\ttwice'), ("Bo", "two\nlines", " x ")]
    quoted = [delimiter.join('"' + cell.replace('"', '""') + '"' for cell in row) for row in rows]
    path = tmp_path / "people.csv"
    path.write_bytes((line_end.join(quoted) + line_end).encode(encoding))
    table = read_table(path)
    assert (table.headers, *table.rows) == tuple(rows)
    assert table.delimiter == delimiter


@pytest.mark.parametrize("encoding", ENCODINGS)
@pytest.mark.parametrize(("delimiter", "line_end"), [(",", "\n"), (";", "\r\n"), ("\t", "\r"), ("|", "\r\n")])
def test_any_of_them_can_be_said_instead_of_found(
    tmp_path: Path, encoding: str, delimiter: str, line_end: str
) -> None:
    person = ENCODINGS[encoding]
    lines = [f"Name{delimiter}Site", f'"{person}"{delimiter}Bonn', ""]
    raw = line_end.join(lines).encode(encoding)

    table = table_in(raw, tmp_path / "people.csv", Reading(encoding, delimiter))

    assert (table.headers, table.rows) == (("Name", "Site"), ((person, "Bonn"),))


def test_another_sign_between_the_cells_gives_other_cells(tmp_path: Path) -> None:
    raw = b"Name;Site\nAna;Bonn, 2\nBo;Ulm\n"

    assert table_in(raw, tmp_path, Reading()).headers == ("Name", "Site")
    assert table_in(raw, tmp_path, Reading(delimiter=",")).headers == ("Name;Site", "Column 2")


def test_a_file_is_read_once_and_understood_as_often_as_needed(tmp_path: Path) -> None:
    path = tmp_path / "people.csv"
    path.write_bytes("Name\nJörg\n".encode("cp1252"))
    raw = read_bytes(path)
    path.unlink()

    assert table_in(raw, path, Reading("cp1252")).rows == (("Jörg",),)
    assert table_in(raw, path, Reading("cp1253")).rows == (("Jφrg",),)


@pytest.mark.parametrize(
    ("content", "kind"),
    [
        (b"%PDF-1.7 x", "PDF"),
        (b"\x89PNG\r\n\x1a\n", "PNG"),
        (b"\xff\xd8\xff\xe0", "JPEG"),
        (b"SQLite format 3\0", "SQLite"),
        (b"\xef\xbb\xbf <!DOCTYPE html><table>", "HTML"),
        (b"<?xml version='1.0'?><Workbook/>", "XML"),
        (b'{"name": "Ana"}', "JSON"),
        (b"BEGIN:VCARD\r\n", "vCard"),
    ],
)
def test_other_files_are_named_for_what_they_are(tmp_path: Path, content: bytes, kind: str) -> None:
    path = tmp_path / "people.csv"
    path.write_bytes(content)
    problem = _trouble(path).problem
    assert (problem.code, problem.values["kind"]) == ("not-a-table", kind)


def test_an_encrypted_workbook_is_named(tmp_path: Path) -> None:
    assert _trouble(ole(tmp_path / "people.xlsx", "EncryptedPackage", b"x")).problem.code == "table-encrypted"


@pytest.mark.parametrize("content", [b"", b" \r\n\r\n", b",,,\n,,,\n"])
def test_an_empty_file_is_told(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "people.csv"
    path.write_bytes(content)
    assert _trouble(path).problem.code == "table-empty"


def test_headers_alone_are_a_table_without_rows(tmp_path: Path) -> None:
    path = tmp_path / "people.csv"
    path.write_text("Name,Site\n" + ",\n" * 50)
    table = read_table(path)
    assert (table.headers, table.rows) == (("Name", "Site"), ())


def test_a_missing_file_and_a_folder_are_told(tmp_path: Path) -> None:
    assert _trouble(tmp_path / "none.csv").problem.code == "file-missing"
    assert _trouble(tmp_path).problem.code == "file-unreadable"


def test_a_file_beyond_all_measure_is_refused_unread(tmp_path: Path) -> None:
    path = tmp_path / "large.csv"
    with path.open("wb") as file:
        file.truncate(30_000_000)
    assert _trouble(path).problem.code == "table-file-too-large"


def _bomb(path: Path) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as file:
        file.writestr("xl/workbook.xml", "<workbook/>")
        file.writestr("xl/worksheets/sheet1.xml", bytes(49_000_000) * 2)
    return path


def _far(path: Path) -> Path:
    return xlsx(path, sheet(PEOPLE + f'<row r="1048576">{cell("XFD1048576", "x")}</row>'))


def _long(path: Path) -> Path:
    empty = "".join(f'<row r="{n}"><c r="A{n}" s="0"/></row>' for n in range(3, 1_000_000))
    return xlsx(path, sheet(PEOPLE + empty))


def _old(path: Path) -> Path:
    return xls(path, {(0, 0): "Name", (65_535, 255): "x"})


MEASURE = r"""
import re, sys
from pathlib import Path
from app.domain.problems import CounterpartError
from app.exchange.tables import read_table
try:
    print(len(read_table(Path(sys.argv[1])).rows))
except CounterpartError as error:
    print(error.problem.code)
print(int(re.search(r'VmHWM:\s*(\d+)', Path('/proc/self/status').read_text())[1]) // 1024)
"""


@pytest.mark.skipif(sys.platform != "linux", reason="memory is measured as Linux counts it")
@pytest.mark.parametrize(
    ("make", "said"),
    [(_bomb, "unpacks-too-large"), (_far, "cells-too-far"), (_long, "1"), (_old, "cells-too-far")],
)
def test_hostile_workbooks_take_little_memory(tmp_path: Path, make: Callable[[Path], Path], said: str) -> None:
    path = make(tmp_path / "hostile.xlsx")
    done = subprocess.run(
        [sys.executable, "-c", MEASURE, str(path)], capture_output=True, text=True, check=True, timeout=60,
        cwd=Path(__file__).parents[2],
    )  # fmt: skip
    told, megabytes = done.stdout.split()
    assert told == said
    assert int(megabytes) <= 150
