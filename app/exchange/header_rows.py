"""Which row of a table holds its headers: not always the first."""

import re
from collections.abc import Sequence
from itertools import islice
from pathlib import Path
from statistics import median_high

from app.domain.problems import trouble
from app.exchange.headings import matches

_ROWS_LOOKED_AT = 50
_VALUE = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+|[\d\s.,/:%+-]*\d[\d\s.,/:%+-]*")
_ADDRESS = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+")


def header_index(records: Sequence[Sequence[str]], path: Path) -> int:
    """The index of the header row: the first one that isn't a title line above the table.

    records: without blank cells at their ends; at least one of them isn't blank.
    Raises table-without-headers when that row already holds an e-mail address.
    """
    top = [(index, row) for index, row in islice(enumerate(records), _ROWS_LOOKED_AT) if row]
    if not top:  # more blank rows than are looked at
        return next(index for index, row in enumerate(records) if row)
    usual = median_high([_filled(row) for _, row in top])
    found = next((i for i in range(len(top) - 1) if not _is_title(top[i][1], top[i + 1][1], usual)), -1)
    index, row = top[found]
    if any(_ADDRESS.fullmatch(cell.strip()) for cell in row):
        raise trouble("table-without-headers", path=path, row=index + 1)
    return index


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
