"""How far the filled cells of a sheet stretch, found out before a grid is built for them.

The reader keeps a full grid from the first to the last filled cell: two cells in opposite corners of a
sheet would take hundreds of gigabytes and end the program.
"""

import re
from collections.abc import Callable, Iterable
from itertools import chain
from pathlib import Path
from xml.parsers import expat

from app.domain.problems import trouble

MOST_GRID_CELLS = 2_500_000
_LONGEST_TAG = 100_000
_USUAL_CELL = re.compile(rb'<c r="([A-Z]{1,3})([0-9]{1,7})"(?: [a-z]+="[^"<>]*")* ?(/?)>')
_ANY_CELL = re.compile(rb"<(?:[^\s<>/]+:)?c[\s/>]")
_REFERENCE = re.compile(r"\$?([A-Za-z]{1,3})\$?([0-9]{1,7})")


def check_sheet_xml(pieces: Callable[[], Iterable[bytes]], path: Path) -> None:
    """Refuse a worksheet of an XLSX workbook whose filled cells stretch too far.

    pieces: gives the worksheet's XML from its beginning, each time it is called.
    Raises cells-too-far or table-damaged.
    """
    if not _usual_sheet_fits(pieces(), path):
        _parse(_XlsxExtent(path), pieces(), path)


def check_content_xml(pieces: Iterable[bytes], path: Path) -> None:
    """Refuse the content of an ODS workbook when the filled cells of one of its tables stretch too far.

    Raises cells-too-far or table-damaged.
    """
    _parse(_OdsExtent(path), pieces, path)


def check_grid(rows: int, columns: int, path: Path) -> None:
    """Raise cells-too-far when a grid of so many rows and columns would be too large."""
    if rows * columns > MOST_GRID_CELLS:
        raise trouble("cells-too-far", path=path, rows=rows, columns=columns)


def _usual_sheet_fits(pieces: Iterable[bytes], path: Path) -> bool:
    """Check a worksheet written as spreadsheet programs write it, five times as fast as by parsing.

    Returns False, with nothing decided, when some cell is written in another way.
    """
    rows, columns, rest = 0, set[bytes](), b""
    for piece in chain(pieces, [b"<"]):
        block, bracket, rest = (rest + piece).rpartition(b"<")
        rest = bracket + rest
        cells = _USUAL_CELL.findall(block)
        if len(cells) != len(_ANY_CELL.findall(block)) or b"\0" in block or len(rest) > _LONGEST_TAG:
            return False
        filled = [(column, row) for column, row, is_closed in cells if not is_closed]
        columns.update(column for column, _ in filled)
        rows = max(rows, max((int(row) for _, row in filled), default=0))
    check_grid(rows, max((_column_number(column.decode()) for column in columns), default=0), path)
    return True


class _XlsxExtent:
    """Follows rows and cells; a cell is filled as soon as something stands inside it."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._row = self._column = 0
        self._rows = self._columns = 0
        self._in_cell = False

    def start(self, name: str, attributes: dict[str, str]) -> None:
        local = name.rpartition(":")[2]
        if self._in_cell:
            self._fill()
        elif local == "c":
            self._in_cell = True
            self._place(attributes.get("r"))
        elif local == "row":
            self._row = _whole(attributes.get("r"), self._row + 1, self._path)
            self._column = 0

    def end(self, name: str) -> None:
        if name.rpartition(":")[2] == "c":
            self._in_cell = False

    def _place(self, reference: str | None) -> None:
        if reference is None:
            self._column += 1
            return
        found = _REFERENCE.fullmatch(reference)
        if not found:
            raise trouble("table-damaged", path=self._path)
        self._column = _column_number(found[1])
        self._row = int(found[2])

    def _fill(self) -> None:
        self._rows, self._columns = max(self._rows, self._row), max(self._columns, self._column)
        check_grid(self._rows, self._columns, self._path)


class _OdsExtent:
    """Follows tables, rows and cells, with the times that each is repeated."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._rows = self._columns = 0
        self._row = self._row_repeat = self._column = self._cell_repeat = 0
        self._in_cell = False

    def start(self, name: str, attributes: dict[str, str]) -> None:
        local = name.rpartition(":")[2]
        if local == "table":
            self._rows = self._columns = self._row = self._row_repeat = 0
        elif local == "table-row":
            self._row += self._row_repeat
            self._row_repeat = self._repeat(attributes, "number-rows-repeated")
            self._column = self._cell_repeat = 0
        elif local in ("table-cell", "covered-table-cell"):
            self._column += self._cell_repeat
            self._cell_repeat = self._repeat(attributes, "number-columns-repeated")
            self._in_cell = True
            if any(key.rpartition(":")[2] in ("value-type", "formula") for key in attributes):
                self._fill()
        elif self._in_cell:
            self._fill()

    def end(self, name: str) -> None:
        if name.rpartition(":")[2] in ("table-cell", "covered-table-cell"):
            self._in_cell = False

    def _repeat(self, attributes: dict[str, str], wanted: str) -> int:
        found = (value for key, value in attributes.items() if key.rpartition(":")[2] == wanted)
        return _whole(next(found, None), 1, self._path)

    def _fill(self) -> None:
        self._rows = max(self._rows, self._row + self._row_repeat)
        self._columns = max(self._columns, self._column + self._cell_repeat)
        check_grid(self._rows, self._columns, self._path)


def _parse(extent: _XlsxExtent | _OdsExtent, pieces: Iterable[bytes], path: Path) -> None:
    parser = expat.ParserCreate()
    parser.StartElementHandler = extent.start
    parser.EndElementHandler = extent.end
    # Entities can multiply text without end; no spreadsheet program writes any.
    parser.EntityDeclHandler = lambda *_: _refuse(path)
    try:
        for piece in pieces:
            parser.Parse(piece, False)
        parser.Parse(b"", True)
    except expat.ExpatError as error:
        raise trouble("table-damaged", path=path) from error


def _refuse(path: Path) -> None:
    raise trouble("table-damaged", path=path)


def _whole(text: str | None, default: int, path: Path) -> int:
    if text is None:
        return default
    if not text.isascii() or not text.isdigit() or len(text) > 10:
        raise trouble("table-damaged", path=path)
    return int(text)


def _column_number(letters: str) -> int:
    number = 0
    for letter in letters.upper():
        number = number * 26 + ord(letter) - 64
    return number
