"""Which sign parts the cells of a text table: the one by which the rows come out equally long."""

import csv
import io
from collections import Counter
from itertools import islice

DELIMITERS = (",", ";", "\t", "|")
_ROWS_LOOKED_AT = 300
_LETTERS_LOOKED_AT = 500_000


def delimiter_of(text: str) -> str:
    """The delimiter of this table, quoted cells respected; a comma where there is but one column."""
    sample = text[:_LETTERS_LOOKED_AT]
    return max(DELIMITERS, key=lambda delimiter: (_fit(sample, delimiter), -DELIMITERS.index(delimiter)))


def _fit(text: str, delimiter: str) -> tuple[float, int]:
    """How well the rows agree on a number of cells (0 to 1), then that number."""
    counts = _cells_per_row(text, delimiter)
    if not counts:
        return 0.0, 0
    (usual, rows), *_ = Counter(counts).most_common(1)
    if usual < 2:
        return 0.0, 0
    agreement = rows / len(counts)
    # A sign in every value but in no header belongs to the values.
    return (agreement if counts[0] == usual else agreement / 2), usual


def _cells_per_row(text: str, delimiter: str) -> list[int]:
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    try:
        return [len(row) for row in islice((row for row in reader if row), _ROWS_LOOKED_AT)]
    except csv.Error:  # a cell beyond the module's limit: not the delimiter
        return []
