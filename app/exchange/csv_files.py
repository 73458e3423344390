"""CSV files that open right in spreadsheet programs and come back equal."""

import csv
from collections.abc import Iterable, Sequence
from datetime import date
from pathlib import Path

from app.domain.problems import trouble
from app.exchange.formula_guard import guard

Value = str | int | float | bool | date | None


def write_csv(path: Path, headers: Sequence[str], rows: Iterable[Sequence[Value]]) -> None:
    """Write a table as UTF-8 with a byte order mark, commas and CRLF; whole or not at all, over an older file.

    Text is quoted and guarded against being run as a formula; numbers stay numbers; None is an empty cell,
    a date stands in ISO form, True and False as yes and no.
    Raises not-written.
    """
    unfinished = path.with_name(path.name + ".part")
    try:
        with unfinished.open("w", encoding="utf-8-sig", newline="") as file:
            writer = csv.writer(file, quoting=csv.QUOTE_NONNUMERIC)
            writer.writerow([guard(header) for header in headers])
            writer.writerows([_cell(value) for value in row] for row in rows)
        unfinished.replace(path)
    except OSError as error:
        raise trouble("not-written", path=path, reason=error.strerror or str(error)) from error
    finally:
        unfinished.unlink(missing_ok=True)


def _cell(value: Value) -> str | int | float:
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, int | float):
        return value
    return guard(value.isoformat() if isinstance(value, date) else value)
