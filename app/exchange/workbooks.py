"""Workbooks (XLSX, ODS, XLS) as tables of text."""

import io
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

from app.domain.problems import Problem, trouble
from app.exchange.archives import Archive
from app.exchange.extents import check_content_xml, check_sheet_xml
from app.exchange.grids import Table, table_of
from app.exchange.header_rows import heads_names
from app.exchange.ole_files import check_xls

if TYPE_CHECKING:
    from python_calamine import CalamineSheet, CalamineWorkbook

Value = int | float | str | bool | time | date | datetime | timedelta
LARGEST_WORKBOOK = 20_000_000  # bytes, packed
_ROWS_LOOKED_AT = 50


def zipped_table(raw: bytes, path: Path, sheet: str | None = None) -> Table:
    """The table in an XLSX or ODS workbook: of the sheet named, else of the first one that has
    a heading of names, else of the first one that has data.

    Raises table-damaged, table-encrypted, unpacks-too-large, cells-too-far, not-a-table, sheet-missing,
    sheet-empty and the troubles of `table_of`.
    """
    _check_length(raw, path)
    archive = Archive(raw, path)
    names = archive.names()
    if "xl/workbook.xml" in names:
        _check_sheets(archive, path)
    elif "content.xml" in names and "mimetype" in names:
        _check_ods(archive, path)
    else:
        raise trouble("not-a-table", path=path, kind="ZIP")
    return _first_table(raw, path, sheet)


def xls_table(raw: bytes, path: Path, sheet: str | None = None) -> Table:
    """The table in an XLS workbook, as `zipped_table`."""
    _check_length(raw, path)
    check_xls(raw, path)
    return _first_table(raw, path, sheet)


def text_of(value: Value) -> str:
    """A cell's value as text: dates in ISO form, whole numbers without a fraction, yes and no for booleans."""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, float):
        return str(int(value)) if value.is_integer() and abs(value) < 1e15 else repr(value)
    if isinstance(value, datetime):
        return (value.date() if value.time() == time() else value).isoformat()
    if isinstance(value, date | time):
        return value.isoformat()
    return str(value)


def _check_length(raw: bytes, path: Path) -> None:
    if len(raw) > LARGEST_WORKBOOK:
        raise trouble("table-file-too-large", path=path, megabytes=LARGEST_WORKBOOK // 1_000_000)


def _check_sheets(archive: Archive, path: Path) -> None:
    for name in archive.names():
        if _mentions(archive.pieces(name), b"sheetData"):
            check_sheet_xml(lambda name=name: archive.pieces(name), path)  # type: ignore[misc]


def _mentions(pieces: Iterator[bytes], word: bytes) -> bool:
    before = b""
    for piece in pieces:
        if word in before + piece:
            return True
        before = piece[-len(word) :]
    return False


def _check_ods(archive: Archive, path: Path) -> None:
    kind = b"".join(archive.pieces("mimetype"))
    if not kind.startswith(b"application/vnd.oasis.opendocument.spreadsheet"):
        raise trouble("not-a-table", path=path, kind="OpenDocument")
    manifest = "META-INF/manifest.xml"
    if manifest in archive.names() and _mentions(archive.pieces(manifest), b"encryption-data"):
        raise trouble("table-encrypted", path=path)
    check_content_xml(archive.pieces("content.xml"), path)


def _first_table(raw: bytes, path: Path, wanted: str | None) -> Table:
    from python_calamine import CalamineWorkbook

    with _faults_told(path), CalamineWorkbook.from_filelike(io.BytesIO(raw)) as workbook:
        sheet = _chosen(workbook, path, wanted)
        others = _others_with_data(workbook, sheet.name) if wanted is None else ()
        problems = (Problem("other-sheets", {"sheet": sheet.name, "others": ", ".join(others)}),)
        table = table_of(_records(sheet), path, sheet=sheet.name, problems=problems if others else ())
        return replace(table, sheets=tuple(_visible(workbook)))


@contextmanager
def _faults_told(path: Path) -> Iterator[None]:
    from python_calamine import CalamineError, PasswordError

    try:
        yield
    except PasswordError as error:
        raise trouble("table-encrypted", path=path) from error
    except CalamineError as error:
        raise trouble("table-damaged", path=path) from error
    except BaseException as error:
        # A panic of the reader is no Exception, and its class can't be imported by name.
        if type(error).__name__ != "PanicException":
            raise
        raise trouble("table-damaged", path=path) from error


def _chosen(workbook: "CalamineWorkbook", path: Path, wanted: str | None) -> "CalamineSheet":
    if wanted is not None:
        if wanted not in workbook.sheet_names:
            raise trouble("sheet-missing", path=path, sheet=wanted, sheets=", ".join(workbook.sheet_names))
        sheet = workbook.get_sheet_by_name(wanted)
        if not sheet.height:
            raise trouble("sheet-empty", path=path, sheet=wanted)
        return sheet
    shown = [sheet for sheet in map(workbook.get_sheet_by_name, _visible(workbook)) if sheet.height]
    if shown:
        return next(filter(_lists_people, shown), shown[0])
    for name in workbook.sheet_names:
        sheet = workbook.get_sheet_by_name(name)
        if sheet.height:
            return sheet
    raise trouble("table-empty", path=path)


def _others_with_data(workbook: "CalamineWorkbook", chosen: str) -> tuple[str, ...]:
    others = [name for name in _visible(workbook) if name != chosen]
    return tuple(name for name in others if workbook.get_sheet_by_name(name).height)


def _visible(workbook: "CalamineWorkbook") -> list[str]:
    from python_calamine import SheetVisibleEnum

    return [each.name for each in workbook.sheets_metadata if each.visible == SheetVisibleEnum.Visible]


def _lists_people(sheet: "CalamineSheet") -> bool:
    """Whether one of the sheet's first rows holds a heading of names."""
    return any(heads_names(row) for row in islice(_records(sheet), _ROWS_LOOKED_AT))


def _records(sheet: "CalamineSheet") -> Iterator[list[str]]:
    # The reader gives the blank rows above the first filled cell, but not the blank columns left of it.
    _top, left = sheet.start or (0, 0)
    for row in sheet.iter_rows():
        yield [""] * left + [text_of(value) for value in row]
