"""What is in a program file, table by table, as another program would read it."""

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

_NOT_RECORDS = ("history_step", "history_change", "issued_code", "_sqlite_migrations", "sqlite_sequence")


def records_in(path: Path) -> dict[str, list[tuple[Any, ...]]]:
    """The rows of each table of records by id, without the history and what only counts up."""
    with closing(sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True)) as connection:
        found = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")
        tables = [name for (name,) in found if name not in _NOT_RECORDS]
        return {table: connection.execute(f'SELECT * FROM "{table}" ORDER BY id').fetchall() for table in tables}
