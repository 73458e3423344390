"""What is in a program file that nobody has open, table by table, as another program would read it."""

import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

from app.storage.schema import RECORD_TABLES


def records_in(path: Path) -> dict[str, list[tuple[Any, ...]]]:
    """The rows of each table of records by id, without the history."""
    with closing(sqlite3.connect(f"{path.resolve().as_uri()}?mode=ro", uri=True)) as connection:
        return {
            table: connection.execute(f'SELECT * FROM "{table}" ORDER BY id').fetchall() for table in RECORD_TABLES
        }
