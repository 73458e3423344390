"""Which row of a table holds its headers: not always the first."""

import re
from collections.abc import Sequence
from itertools import islice
from pathlib import Path
from statistics import median_high

from app.domain.problems import trouble
from app.exchange.headings import matches
from app.exchange.name_looks import is_full_name

_ROWS_LOOKED_AT = 50
_NAMES = frozenset({"name", "given_name", "family_name"})
_VALUE = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+|[\d\s.,/:%+-]*\d[\d\s.,/:%+-]*")
_ADDRESS = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+")


def header_index(records: Sequence[Sequence[str]], path: Path) -> int:
    """The index of the header row: the first one that isn't a title line above the table.

    records: without blank cells at their ends; at least one of them isn't blank.
    Raises table-without-headers when that row already holds an e-mail address, or a name as the rows below
    it do; a single column of names is left to `is_list_of_names`.
    """
    top = [(index, row) for index, row in islice(enumerate(records), _ROWS_LOOKED_AT) if row]
    if not top:  # more blank rows than are looked at
        return next(index for index, row in enumerate(records) if row)
    usual = median_high([_filled(row) for _, row in top])
    found = next((i for i in range(len(top) - 1) if not _is_title(top[i][1], top[i + 1][1], usual)), -1)
    index, row = top[found]
    if any(_ADDRESS.fullmatch(cell.strip()) for cell in row) or _is_person(row, records[index + 1 :]):
        raise trouble("table-without-headers", path=path, row=index + 1)
    return index


def is_list_of_names(records: Sequence[Sequence[str]]) -> bool:
    """Whether these rows are a single column of names, the first of them without a heading."""
    rows = [row for row in islice(records, _ROWS_LOOKED_AT) if row]
    return _filled_width(rows) == 1 and not heads_names(rows[0]) and _goes_on(rows[0][0], rows[1:], 0)


def heads_names(row: Sequence[str]) -> bool:
    """Whether one of these cells is a known heading of names."""
    return any(match.field in _NAMES for cell in row for match in matches(cell))


def _is_person(row: Sequence[str], below: Sequence[Sequence[str]]) -> bool:
    rows = [other for other in islice(below, _ROWS_LOOKED_AT) if other]
    if _filled_width([row, *rows]) == 1 or _names_fields(row):
        return False
    return any(_goes_on(cell, rows, column) for column, cell in enumerate(row))


def _goes_on(cell: str, below: Sequence[Sequence[str]], column: int) -> bool:
    """Whether a cell is a full name, and most cells below it are too."""
    said = [row[column] for row in below if column < len(row) and row[column].strip()]
    return bool(said) and is_full_name(cell) and sum(map(is_full_name, said)) * 2 > len(said)


def _filled_width(rows: Sequence[Sequence[str]]) -> int:
    return max((at for row in rows for at, cell in enumerate(row, start=1) if cell.strip()), default=0)


def _is_title(row: Sequence[str], below: Sequence[str], usual: int) -> bool:
    filled = _filled(row)
    if _names_fields(row) and not _names_fields(below):
        return False
    if usual > 1 and filled < max(2, usual / 2):
        return True
    return filled * 2 < _filled(below) and not any(_VALUE.fullmatch(cell.strip()) for cell in below)


def _names_fields(row: Sequence[str]) -> bool:
    return any(matches(cell) for cell in row)


def _filled(row: Sequence[str]) -> int:
    return sum(1 for cell in row if cell.strip())
