"""A table of numbered lines, for the tests of tables."""

from collections.abc import Sequence
from typing import NamedTuple

from app.ui.common.paged_model import Column


class Line(NamedTuple):
    """One row: "Line 7" of side "even" or "odd"."""

    id: int
    name: str
    kind: str


class Lines:
    """Lines 1 to `size`; sorts by number, whatever the order."""

    def __init__(self, size: int) -> None:
        self.size = size

    def ids(self, order: str, descending: bool) -> Sequence[int]:
        return sorted(range(1, self.size + 1), reverse=descending)

    def rows(self, ids: Sequence[int]) -> Sequence[Line]:
        return [Line(number, f"Line {number}", "odd" if number % 2 else "even") for number in ids]


def line_columns() -> list[Column[Line]]:
    return [
        Column("Name", lambda row: row.name, order="name", least=120, keep=3),
        Column("Number", lambda row: str(row.id), order="number", least=90, keep=1),
        Column("Kind", lambda row: row.kind, least=90, keep=3),
    ]
