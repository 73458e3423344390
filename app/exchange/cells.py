"""The cells of one row, cleaned, with whatever had to be changed or dropped told as problems."""

import re
from collections.abc import Mapping, Sequence
from functools import lru_cache

from app.domain.names import clean_paragraphs, clean_text
from app.domain.problems import Problem
from app.exchange.answers import is_blank

LONGEST_NAME = 300
LONGEST_TEXT = 2_000
_CONTROLS = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff]")


class Cells:
    """The cells of one row by field.

    columns: the index of each field's column. Problems carry the row, the person's name and the column.
    """

    def __init__(
        self, row: int, record: Sequence[str], headers: Sequence[str], columns: Mapping[str, int]
    ) -> None:
        self.row = row
        self.name = ""
        self._record = record
        self._headers = headers
        self._columns = columns
        self._problems: list[tuple[str, dict[str, object]]] = []

    @property
    def problems(self) -> tuple[Problem, ...]:
        """What was found so far, with the name as known now."""
        common = {"row": self.row, "name": self.name}
        return tuple(Problem(code, {**common, **values}) for code, values in self._problems)

    def has(self, field: str) -> bool:
        """Whether the table has a column for this field."""
        return field in self._columns

    def heading(self, field: str) -> str:
        """The heading above this field. Raises KeyError when the table has no such column."""
        return self._headers[self._columns[field]]

    def name_part(self, field: str) -> str:
        """The cell on one line; nothing in it counts as "says nothing"."""
        raw = self._raw(field)
        return self._limited(field, clean_text(raw), LONGEST_NAME) if raw else ""

    def text(self, field: str) -> str:
        """The cell on one line; empty for "n/a" and the like."""
        return self._limited(field, _said(self._raw(field)), LONGEST_TEXT)

    def paragraphs(self, field: str) -> str:
        """The cell with its line breaks; empty for "n/a" and the like."""
        cleaned = clean_paragraphs(raw) if (raw := self._raw(field)) else ""
        return "" if not cleaned or is_blank(cleaned) else self._limited(field, cleaned, LONGEST_TEXT)

    def tell(self, code: str, field: str, **values: object) -> None:
        """Note a problem with this field's cell."""
        self._problems.append((code, {"column": self.heading(field), **values}))

    def _raw(self, field: str) -> str:
        if field not in self._columns:
            return ""
        raw = self._record[self._columns[field]]
        if not raw.isprintable() and _CONTROLS.search(raw):
            self.tell("controls-removed", field)
        return raw

    def _limited(self, field: str, text: str, longest: int) -> str:
        if len(text) <= longest:
            return text
        self.tell("value-shortened", field, limit=longest)
        return text[:longest].rstrip()


@lru_cache(maxsize=16_384)
def _said(raw: str) -> str:
    # Remembered, because departments, grades and managers repeat from row to row.
    cleaned = clean_text(raw) if raw else ""
    return "" if not cleaned or is_blank(cleaned) else cleaned
