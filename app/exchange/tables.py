"""Any file that should hold a table, told apart by its content, not by its name."""

from pathlib import Path
from typing import NamedTuple

from app.domain.problems import trouble
from app.exchange.csv_tables import LARGEST_TEXT, csv_table
from app.exchange.grids import Table
from app.exchange.ole_files import SIGNATURE
from app.exchange.workbooks import LARGEST_WORKBOOK, xls_table, zipped_table

__all__ = ["Reading", "Table", "read_bytes", "read_table", "table_in"]

_LARGEST = max(LARGEST_TEXT, LARGEST_WORKBOOK)
_NO_TABLES = {
    b"%PDF": "PDF", b"\x89PNG": "PNG", b"\xff\xd8\xff": "JPEG", b"GIF8": "GIF", b"{\\rtf": "RTF", b"Rar!": "RAR",
    b"SQLite format 3\0": "SQLite", b"\x1f\x8b": "GZIP", b"7z\xbc\xaf": "7-Zip", b"\x7fELF": "ELF",
    b"MZ\x90": "EXE", b"II*\0": "TIFF", b"MM\0*": "TIFF",
}  # fmt: skip
_NO_TABLE_TEXTS = {
    b"<!doctype": "HTML", b"<html": "HTML", b"<table": "HTML", b"<?xml": "XML", b"begin:vc": "vCard",
    b'{"': "JSON", b"[{": "JSON",
}  # fmt: skip


class Reading(NamedTuple):
    """How a file is to be read; None = as it is found to be.

    encoding: of a text file, by Python's name. delimiter: the sign between its cells. sheet: of a workbook, None =
    the first one that names people, else the first one that has data.
    """

    encoding: str | None = None
    delimiter: str | None = None
    sheet: str | None = None


def read_table(path: Path, encoding: str | None = None, sheet: str | None = None) -> Table:
    """The table in this file: CSV or other delimited text, XLSX, ODS or XLS, whatever its suffix says.

    encoding, sheet: as in `Reading`.
    Raises file-missing, file-unreadable, table-empty, not-a-table and the troubles of the kind of file.
    """
    return table_in(read_bytes(path), path, Reading(encoding, sheet=sheet))


def table_in(raw: bytes, path: Path, how: Reading) -> Table:
    """The table in the bytes of a file. path: its name in the troubles, as `read_table` raises them."""
    if not raw.strip():
        raise trouble("table-empty", path=path)
    if raw.startswith((b"PK\3\4", b"PK\5\6")):
        return zipped_table(raw, path, how.sheet)
    if raw.startswith(SIGNATURE):
        return xls_table(raw, path, how.sheet)
    _refuse_no_tables(raw, path)
    return csv_table(raw, path, how.encoding, how.delimiter)


def read_bytes(path: Path) -> bytes:
    """What is in a file. Raises file-missing, file-unreadable, table-file-too-large."""
    try:
        with path.open("rb") as file:
            raw = file.read(_LARGEST + 1)
    except FileNotFoundError as error:
        raise trouble("file-missing", path=path) from error
    except OSError as error:
        raise trouble("file-unreadable", path=path, reason=error.strerror) from error
    if len(raw) > _LARGEST:
        raise trouble("table-file-too-large", path=path, megabytes=_LARGEST // 1_000_000)
    return raw


def _refuse_no_tables(raw: bytes, path: Path) -> None:
    begin = raw[:64].removeprefix(b"\xef\xbb\xbf").lstrip().lower()
    for start, kind in _NO_TABLES.items():
        if raw.startswith(start):
            raise trouble("not-a-table", path=path, kind=kind)
    for start, kind in _NO_TABLE_TEXTS.items():
        if begin.startswith(start):
            raise trouble("not-a-table", path=path, kind=kind)
