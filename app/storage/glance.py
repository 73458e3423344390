"""A look into a program file without opening it to work, and a copy of it beside it: what restoring needs."""

from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from app.domain.problems import trouble
from app.storage import backup, schema
from app.storage.connection import Database, connect_to_read


@dataclass(frozen=True, slots=True)
class ProgramGlance:
    """One program of a file that is looked into. people: its participants."""

    name: str
    people: int


@dataclass(frozen=True, slots=True)
class Glance:
    """What is in a program file. changed_at: its last step, in UTC; None where it has none.

    programs: the newest first. people: everyone in the file, once.
    """

    path: Path
    programs: tuple[ProgramGlance, ...]
    people: int
    changed_at: datetime | None


def look_into(path: Path) -> Glance:
    """What is in a program file, which is only read and left as it is.

    Raises CounterpartError as `Store.open` does.
    """
    database = _opened(path)
    try:
        return Glance(path, _programs(database), _count(database, "person"), _last_step(database))
    finally:
        database.conn.close()


def copy_to(path: Path, target: Path) -> Path:
    """Write a verified copy of a program file to a name that isn't taken; the target.

    The file that is copied is only read. Raises CounterpartError: file-exists when something has that name, and
    "not-written"; for the file as `Store.open` does.
    """
    database = _opened(path)
    try:
        _reserve(target)
        try:
            backup.write_backup(database, path, target)
        except BaseException:
            with suppress(OSError):
                target.unlink()
            raise
    finally:
        database.conn.close()
    return target


def _opened(path: Path) -> Database:
    database = connect_to_read(path, schema.VERSION)
    if schema.lacks_tables(database):
        database.conn.close()
        raise trouble("file-damaged", path=path)
    return database


def _reserve(target: Path) -> None:
    """Take the name for ourselves: nothing that is called so can be written over, whoever comes meanwhile."""
    try:
        target.touch(exist_ok=False)
    except FileExistsError as error:
        raise trouble("file-exists", path=target) from error
    except OSError as error:
        raise trouble("not-written", path=target, reason=error.strerror or str(error)) from error


def _programs(database: Database) -> tuple[ProgramGlance, ...]:
    rows = database.execute(
        "SELECT name, (SELECT count(*) FROM participant WHERE program_id = program.id) FROM program "
        "ORDER BY starts_on DESC, id DESC"
    )
    return tuple(ProgramGlance(name, people) for name, people in rows)


def _count(database: Database, table: str) -> int:
    return int(database.execute(f"SELECT count(*) FROM {table}").fetchone()[0])


def _last_step(database: Database) -> datetime | None:
    found = database.execute("SELECT max(at) FROM history_step").fetchone()[0]
    return datetime.fromisoformat(found) if found else None
