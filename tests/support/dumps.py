"""What is in a program file, table by table: of an open one, or as another program would read it."""

import sqlite3
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path
from typing import Any

from app.storage import Store
from app.storage.schema import RECORD_TABLES

Rows = list[tuple[Any, ...]]


def rows_of(store: Store, sql: str, parameters: Sequence[object] = ()) -> Rows:
    """The rows of a query in an open file."""
    return [tuple(row) for row in store._db.execute(sql, list(parameters))]


def dump(store: Store) -> dict[str, Rows]:
    """The rows of each table of records of an open file, by id, without the history."""
    return {table: rows_of(store, f'SELECT * FROM "{table}" ORDER BY id') for table in RECORD_TABLES}


def records_in(path: Path) -> dict[str, Rows]:
    """The same of a file that nobody has open, read by Python's own SQLite."""
    with closing(sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True)) as connection:
        return {
            table: connection.execute(f'SELECT * FROM "{table}" ORDER BY id').fetchall() for table in RECORD_TABLES
        }
