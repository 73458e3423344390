"""A table of text cells with its headers, made from the rows of any kind of file."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from app.domain.names import clean_text
from app.domain.problems import Problem, trouble
from app.exchange.header_rows import header_index, is_list_of_names
from app.text.catalog import _

MOST_ROWS = 50_000
MOST_COLUMNS = 1_000
MOST_CELLS = 2_000_000

Record = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Table:
    """What a file says: headers, and below each of them one cell a row.

    headers: distinct and never empty. rows: all as long as `headers`; blank rows in between are kept, so
    that row `n` is number `first_row + n` in the file as a spreadsheet program shows it.
    encoding, delimiter: of a text file; sheet: of a workbook, one of its `sheets`. problems: what the reader
    should know.
    """

    headers: tuple[str, ...]
    rows: tuple[Record, ...]
    first_row: int
    encoding: str | None = None
    delimiter: str | None = None
    sheet: str | None = None
    sheets: tuple[str, ...] = ()
    problems: tuple[Problem, ...] = ()


def table_of(
    records: Iterable[Sequence[str]],
    path: Path,
    *,
    encoding: str | None = None,
    delimiter: str | None = None,
    sheet: str | None = None,
    problems: tuple[Problem, ...] = (),
) -> Table:
    """The table in these rows of cells: lines above the headers, empty columns and rows at the end dropped.

    Raises table-empty, table-without-headers, table-too-long, table-too-wide, table-too-large.
    """
    kept = _kept(records, path)
    if not kept:
        raise trouble("table-empty", path=path)
    start = header_index(kept, path)
    heading, body, first_row = kept[start], kept[start + 1 :], start + 2
    if is_list_of_names(kept[start:]):  # a heading of our own, so that the first of them isn't lost
        heading, body, first_row = ("Name",), kept[start:], start + 1
        told = Problem("headings-missing", {"row": first_row, "name": clean_text(body[0][0])})
        problems = (*problems, told)
    headers = _distinct(_padded(heading, max(map(_width, (heading, *body)))))
    return Table(
        headers=headers,
        rows=tuple(_padded(record, len(headers)) for record in body),
        first_row=first_row,
        encoding=encoding,
        delimiter=delimiter,
        sheet=sheet,
        problems=problems + _longer_rows(heading, body, first_row),
    )


def _kept(records: Iterable[Sequence[str]], path: Path) -> list[Record]:
    kept: list[Record] = []
    blank = filled = cells = 0
    for record in records:
        width = _width(record)
        if not width:
            blank += 1
            continue
        kept.extend([()] * blank)
        kept.append(tuple(record))
        blank, filled, cells = 0, filled + 1, cells + width
        _check_size(path, filled, width, cells)
    return kept


def _width(record: Sequence[str]) -> int:
    """How many cells the row has up to the last that holds something."""
    end = len(record)
    while end and not record[end - 1].strip():
        end -= 1
    return end


def _check_size(path: Path, rows: int, columns: int, cells: int) -> None:
    if rows > MOST_ROWS + 1:
        raise trouble("table-too-long", path=path, limit=MOST_ROWS)
    if columns > MOST_COLUMNS:
        raise trouble("table-too-wide", path=path, limit=MOST_COLUMNS)
    if cells > MOST_CELLS:
        raise trouble("table-too-large", path=path, limit=MOST_CELLS)


def _padded(record: Record, width: int) -> Record:
    return record[:width] + ("",) * (width - len(record))


def _distinct(labels: Record) -> tuple[str, ...]:
    headers: list[str] = []
    taken: Counter[str] = Counter()
    for number, label in enumerate(labels, start=1):
        plain = clean_text(label) or _("Column {number}").format(number=number)
        header = plain
        while header in taken:
            taken[plain] += 1
            header = f"{plain} ({taken[plain]})"
        taken[header] += 1
        headers.append(header)
    return tuple(headers)


def _longer_rows(headers: Record, body: Sequence[Record], first_row: int) -> tuple[Problem, ...]:
    width = _width(headers)
    longer = [number for number, row in enumerate(body, start=first_row) if _width(row) > width]
    if not longer or len(longer) > len(body) // 2:  # most rows: a column without a heading, not a slip
        return ()
    return tuple(Problem("row-longer-than-headers", {"row": number}) for number in longer)
