"""A verified copy of an open program file, by SQLite's own backup."""

from pathlib import Path

from sqlite_utils import Database

from app.domain.problems import trouble
from app.storage.connection import DatabaseError, connect, pragma


def write_backup(database: Database, target: Path) -> None:
    """Copy the open file to `target`, whole or not at all, and check the copy.

    Raises CounterpartError "file-damaged" when the source fails its check, so that a damaged file never
    replaces a good backup, and "not-written" when the copy can't be made.
    """
    if database.execute("PRAGMA quick_check(1)").fetchone()[0] != "ok":
        raise trouble("file-damaged", path=target)
    unfinished = target.with_name(target.name + ".part")
    try:
        unfinished.unlink(missing_ok=True)
        unfinished.touch()
        _copy(database, unfinished)
        unfinished.replace(target)
    except (OSError, DatabaseError) as error:
        unfinished.unlink(missing_ok=True)
        raise trouble("not-written", path=target, reason=str(error)) from error


def _copy(database: Database, target: Path) -> None:
    # The backup needs a target of the same driver.
    copy = connect(target)
    try:
        database.conn.backup(copy.conn)
        if copy.execute("PRAGMA quick_check(1)").fetchone()[0] != "ok":
            raise DatabaseError("the copy is damaged")
        if pragma(copy, "application_id") != pragma(database, "application_id"):
            raise DatabaseError("the copy is not whole")
    finally:
        copy.conn.close()
