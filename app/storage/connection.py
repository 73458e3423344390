"""The one place that names the driver: opening a program file safely, and telling its refusals apart."""

import os
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any
from urllib.parse import quote

from sqlcipher3 import dbapi2 as driver

from app.domain.names import fold, fold_once
from app.domain.problems import CounterpartError, trouble
from app.storage.writer_lock import WriterLock

# Python's own sqlite3 exceptions don't catch the driver's: everybody else imports them from here.
DatabaseError = driver.DatabaseError
IntegrityError = driver.IntegrityError
OperationalError = driver.OperationalError

APPLICATION_ID = 0x43505254  # "CPRT", in bytes 68 to 71 of every program file
_BUSY_MS = 2_000
Parameters = Sequence[object] | Mapping[str, object]  # by place or by name


class Database:
    """An open connection. sqlite-utils, slower to import than all of ours, is only asked to migrate (`schema`).

    Attributes:
        conn: the driver's connection.
    """

    def __init__(self, connection: Any) -> None:
        self.conn = connection

    def execute(self, sql: str, parameters: Parameters = ()) -> Any:
        """Run one statement; its cursor."""
        return self.conn.execute(sql, parameters)


def connect(path: Path, *, read_only: bool = False) -> Database:
    """A connection to an existing file with our pragmas set; nothing is locked or checked yet.

    Raises the driver's DatabaseError when the file can't be opened.
    """
    # Our own BEGIN and COMMIT bound each step, so the driver must open no transactions by itself.
    return _prepared(_address(path, "ro" if read_only else "rw"))


def copied_to_memory(database: Database) -> Database:
    """All of an open file in memory, where it can be changed without touching the file, which is closed."""
    copy = _prepared("file::memory:")
    database.conn.backup(copy.conn)
    database.conn.close()
    return copy


def _prepared(address: str) -> Database:
    connection = driver.connect(address, uri=True, isolation_level=None, check_same_thread=True)
    database = Database(connection)
    for pragma in (
        f"busy_timeout = {_BUSY_MS}",
        "foreign_keys = ON",
        "secure_delete = ON",
        "trusted_schema = OFF",
        "cell_size_check = ON",
        "synchronous = FULL",
        "recursive_triggers = ON",
    ):
        database.execute(f"PRAGMA {pragma}")
    connection.create_function("fold", 1, fold, deterministic=True)
    connection.create_function("fold_once", 1, fold_once, deterministic=True)
    return database


def _address(path: Path, mode: str) -> str:
    return f"file:{quote(os.fsencode(path.resolve()))}?mode={mode}"


def connect_checked(
    path: Path, newest_version: int, *, checks_later: bool = False
) -> tuple[Database, WriterLock | None]:
    """A connection to one of our program files, and the lock of its one writer; None when it is read-only.

    checks_later: whether it is sound is left to a `FileCheck`.

    A file or folder that can't be written is opened for reading, without a lock. Refuses politely, with the file
    untouched. Raises CounterpartError: file-missing, file-is-folder, file-not-ours, file-newer, file-damaged,
    file-open-elsewhere.
    """
    _check_there(path)
    _check_ours(path)
    read_only = not (os.access(path, os.W_OK) and os.access(path.parent, os.W_OK))
    lock = None if read_only else WriterLock.take(path)
    try:
        return _connect_sound(path, newest_version, read_only=read_only, checks=not checks_later), lock
    except BaseException:
        if lock is not None:
            lock.release()
        raise


def connect_to_read(path: Path, newest_version: int) -> Database:
    """A connection that only reads one of our program files, and takes no lock. Raises as `connect_checked`."""
    _check_there(path)
    _check_ours(path)
    return _connect_sound(path, newest_version, read_only=True, checks=True)


def _connect_sound(path: Path, newest_version: int, *, read_only: bool, checks: bool) -> Database:
    try:
        database = connect(path, read_only=read_only)
    except DatabaseError as error:
        raise _refusal(error, path) from error
    try:
        if pragma(database, "user_version") > newest_version:
            raise trouble("file-newer", path=path)
        if not read_only:
            _take_the_lock(database)
        if checks:
            _check_sound(database, path)
    except DatabaseError as error:
        database.conn.close()
        raise _refusal(error, path) from error
    except CounterpartError:
        database.conn.close()
        raise
    return database


def pragma(database: Database, name: str) -> int:
    """The value of a numeric pragma."""
    return int(database.execute(f"PRAGMA {name}").fetchone()[0])


def is_disk_full(error: Exception) -> bool:
    """Whether the driver says that the disk is full."""
    return "full" in str(error)


def is_writing_refused(error: Exception) -> bool:
    """Whether the driver says that the system refused to write: a stick pulled out, a size limit."""
    return "disk I/O" in str(error)


def _check_there(path: Path) -> None:
    try:
        is_folder, is_there = path.is_dir(), path.exists()
    except OSError as error:  # a name too long, a folder that may not be looked into
        raise trouble("file-unreadable", path=path, reason=error.strerror) from error
    if is_folder:
        raise trouble("file-is-folder", path=path)
    if not is_there:
        raise trouble("file-missing", path=path)


def _check_ours(path: Path) -> None:
    """Look at the mark alone: another program's file is not locked, and what it left when killed stays there."""
    try:
        connection = driver.connect(_address(path, "ro&immutable=1"), uri=True)
        try:
            mark = connection.execute("PRAGMA application_id").fetchone()[0]
        finally:
            connection.close()
    except DatabaseError as error:
        raise _refusal(error, path) from error
    if mark != APPLICATION_ID:
        raise trouble("file-not-ours", path=path)


def _take_the_lock(database: Database) -> None:
    """Hold the file for writing until it is closed: there is one writer; a killed one leaves no lock behind."""
    database.execute("PRAGMA journal_mode = DELETE")
    database.execute("PRAGMA locking_mode = EXCLUSIVE")
    database.execute("BEGIN EXCLUSIVE")
    database.execute("COMMIT")


def _check_sound(database: Database, path: Path) -> None:
    if database.execute("PRAGMA quick_check(1)").fetchone()[0] != "ok":
        raise trouble("file-damaged", path=path)


def _refusal(error: Exception, path: Path) -> CounterpartError:
    words = str(error)
    if "locked" in words:
        return trouble("file-open-elsewhere", path=path)
    if "not a database" in words:
        return trouble("file-not-ours", path=path)
    if "malformed" in words or "corrupt" in words:
        return trouble("file-damaged", path=path)
    return trouble("file-unreadable", path=path, reason=words)
