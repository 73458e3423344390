"""A verified copy of an open program file, by SQLite's own backup."""

from contextlib import suppress
from pathlib import Path

from app.domain.problems import trouble
from app.storage.connection import Database, DatabaseError, connect, pragma


def write_backup(database: Database, source: Path, target: Path) -> None:
    """Copy the open file `source` to `target`, whole or not at all, and check the copy.

    Raises CounterpartError "file-damaged" when the source fails its check, so that a damaged file never
    replaces a good backup, "file-exists" when `target` is the source itself, and "not-written" when the copy
    can't be made.
    """
    _check_source(database, source)
    unfinished = target.with_name(target.name + ".part")
    try:
        if target.exists() and target.samefile(source):
            raise trouble("file-exists", path=target)
        unfinished.unlink(missing_ok=True)
        unfinished.touch()
        _copy(database, unfinished)
        unfinished.replace(target)
    except (OSError, DatabaseError) as error:
        with suppress(OSError):
            unfinished.unlink(missing_ok=True)
        reason = getattr(error, "strerror", None) or str(error)
        raise trouble("not-written", path=target, reason=reason) from error


def _check_source(database: Database, source: Path) -> None:
    try:
        is_sound = database.execute("PRAGMA quick_check(1)").fetchone()[0] == "ok"
    except DatabaseError as error:
        raise trouble("file-damaged", path=source) from error
    if not is_sound:
        raise trouble("file-damaged", path=source)


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
