"""Rows of a table for the clipboard: a line each, cells parted by tabs, below their headings."""

from collections.abc import Sequence
from typing import Any

from app.domain.names import clean_text
from app.ui.common.paged_model import Column


def as_lines(columns: Sequence[Column[Any]], rows: Sequence[Any]) -> str:
    """The rows as text that spreadsheets take apart again: what stands in these columns, in their order."""
    lines = ["\t".join(column.heading for column in columns)]
    # A tab or a line break inside a cell would begin another one.
    lines += ["\t".join(clean_text(column.text(row)) for column in columns) for row in rows]
    return "\n".join(lines) + "\n"
