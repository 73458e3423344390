"""The program file as everybody sees it: a collection for each noun, steps, undo, and notices of change."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, TypeVar

from app.domain.problems import trouble
from app.paths import is_there
from app.storage import schema
from app.storage.collections import Choice, Collections
from app.storage.connection import (
    Database,
    DatabaseError,
    OperationalError,
    connect,
    connect_checked,
    copied_to_memory,
    is_disk_full,
    is_writing_refused,
    pragma,
)
from app.storage.file_check import FileCheck
from app.storage.history import Change, History, Touched
from app.storage.writer_lock import WriterLock

if TYPE_CHECKING:
    from app.domain.pairings import Pairing
    from app.domain.participants import Participant
    from app.domain.stories import PairingStory

SUFFIX = ".counterpart"
_TOUCHED = 2_000  # changes of one step that are looked at to tell where it was made
T = TypeVar("T")
Clock = Callable[[], datetime]


class Changes(NamedTuple):
    """What one step, undo or redo changed."""

    tables: frozenset[str]


def _grouped(items: Iterable[T], key: Callable[[T], int]) -> defaultdict[int, list[T]]:
    groups: defaultdict[int, list[T]] = defaultdict(list)
    for item in items:
        groups[key(item)].append(item)
    return groups


def _utc_now() -> datetime:
    return datetime.now(UTC)


class Store(Collections):
    """An open program file. Reading needs no ceremony; writing happens inside `edit`.

    Attributes:
        path: the file. is_read_only: whether it can only be read.
        The records by their nouns: `Collections`.
    """

    def __init__(
        self, database: Database, path: Path, lock: WriterLock | None, clock: Clock, choose: Choice | None
    ) -> None:
        """Used by `open` and `create`, which check the file first."""
        super().__init__(database, self, choose)
        self.path = path
        self.is_read_only = lock is None
        self._lock = lock
        self._db = database
        self._check = FileCheck(database, path)
        self._history = History(database, clock)
        self._noted: set[str] = set()
        self._listeners: list[Callable[[Changes], None]] = []

    @classmethod
    def create(cls, path: Path, clock: Clock = _utc_now, choose: Choice | None = None) -> "Store":
        """A new, empty program file, written whole or not at all, and opened. Parameters as in `open`.

        Raises CounterpartError: file-exists, not-written.
        """
        if is_there(path):
            raise trouble("file-exists", path=path)
        unfinished = path.with_name(path.name + ".part")
        try:
            unfinished.unlink(missing_ok=True)
            unfinished.touch()
            database = connect(unfinished)
            schema.migrate(database)
            database.conn.close()
            unfinished.replace(path)
        except (OSError, DatabaseError) as error:
            with suppress(OSError):
                unfinished.unlink(missing_ok=True)
            reason = getattr(error, "strerror", None) or str(error)
            raise trouble("not-written", path=path, reason=reason) from error
        return cls.open(path, clock, choose)

    @classmethod
    def open(
        cls, path: Path, clock: Clock = _utc_now, choose: Choice | None = None, *, checks_later: bool = False
    ) -> "Store":
        """Open a program file: checks it, takes its lock, and backs it up before migrating.

        An older file that can only be read is read from a copy in memory, brought up to date.

        clock: the time now in UTC, for the history. choose: picks a symbol for the codes of papers, at random
            unless told otherwise. checks_later: it may be read at once, `check_some` checks it part by part, and
            nothing is written before all of it is checked.

        Raises CounterpartError when it refuses, with the file untouched: file-missing, file-is-folder,
        file-not-ours, file-newer, file-damaged, file-open-elsewhere, file-unreadable.
        """
        database, lock = connect_checked(path, schema.VERSION, checks_later=checks_later)
        if lock is None and pragma(database, "user_version") < schema.VERSION:
            database = copied_to_memory(database)
        store = cls(database, path, lock, clock, choose)
        try:
            store._prepare(checks_later)
        except BaseException:
            store.close()
            raise
        return store

    def _prepare(self, checks_later: bool) -> None:
        if not checks_later:
            self._check.skip()
        self._check.table("program")  # small, and what everything begins with
        if schema.lacks_tables(self._db):
            raise trouble("file-damaged", path=self.path)
        if pragma(self._db, "user_version") < schema.VERSION:
            self._migrate()
        if not (self.is_read_only or checks_later):
            self._history.thin()

    def _migrate(self) -> None:
        from app.storage import backup

        if self.is_read_only:
            schema.migrate(self._db)  # a copy in memory
            return
        older = self.path.with_name(f"{self.path.stem}-before-version-{schema.VERSION}{self.path.suffix}")
        backup.write_backup(self._db, self.path, older)
        with self._transaction():
            schema.migrate(self._db)
            self._history.seal()

    def close(self) -> None:
        """Close the file and give up its lock. The store can't be used any more."""
        self._db.conn.close()
        if self._lock is not None:
            self._lock.release()

    def __enter__(self) -> "Store":
        return self

    def __exit__(self, *_exception: object) -> None:
        self.close()

    @contextmanager
    def edit(self, label: str, going_on: int | None = None) -> Iterator[int]:
        """One transaction = one undo step = one notice. Nothing is kept when the block raises.

        Gives the step's id. label: what undo takes back, in the coordinator's words ("Import 40 participants"). A
        block that changes nothing leaves no step. going_on: a step that this one continues, so that undo takes
        back both at once, as long as somebody types in one field; a new step where another one came since.
        Raises RuntimeError inside another `edit`; CounterpartError: file-read-only, disk-full, not-written.
        """
        if self._history.is_running:
            raise RuntimeError("an edit is already under way")
        if not self._history.is_armed:  # not at the opening, and not inside, as a rollback would take it back
            self._history.arm(schema.RECORD_TABLES)
        with self._transaction():
            step_id = self._history.begin(label, going_on)
            self._noted.clear()
            try:
                yield step_id
                tables = self._history.end() | self._noted
            except BaseException:
                self._history.abandon()
                raise
            self._history.forget_empty(step_id)
        self._tell(tables)

    @property
    def is_editing(self) -> bool:
        """Whether an edit is under way; until it ends nothing else is written, undone or copied."""
        return self._history.is_running

    def undo(self) -> str | None:
        """Take back the last step; its label, or None when there is nothing."""
        return self._replay(self._history.undo)

    def redo(self) -> str | None:
        """Do the last undone step again; its label, or None when there is nothing."""
        return self._replay(self._history.redo)

    def undo_label(self) -> str | None:
        """What undo would take back; None when there is nothing."""
        return self._history.undo_label()

    def redo_label(self) -> str | None:
        """What redo would do again; None when there is nothing."""
        return self._history.redo_label()

    def undo_touches(self) -> list[Touched]:
        """Which records the next undo would change, in the order in which the step changed them."""
        return self._history.next_undo_touches(_TOUCHED)

    def redo_touches(self) -> list[Touched]:
        """Which records the next redo would change, in the order in which the step changed them."""
        return self._history.next_redo_touches(_TOUCHED)

    def end_undo_here(self) -> None:
        """Keep all steps so far readable, but let undo reach no further back than now."""
        with self._transaction():
            self._history.seal()

    def history_of(self, table: str, record_id: int) -> list[Change]:
        """Every change of one record, oldest first."""
        return self._history.of(table, record_id)

    def history_of_children(self, table: str, owner: str, owner_ids: Sequence[int]) -> list[Change]:
        """Every change of what belongs to records by this column, oldest first; also of what is gone.

        This looks through all changes of the table: 40 ms for 50,000 of them.
        """
        return self._history.of_children(table, owner, owner_ids)

    def on_change(self, callback: Callable[[Changes], None]) -> None:
        """Call back after each step, undo and redo that changed anything, once it is safely in the file."""
        self._listeners.append(callback)

    def stories(self, program_id: int) -> "list[PairingStory]":
        """The story of every pairing of a program, by pairing id."""
        return self._stories(self.pairings.of(program_id), self.participants.of(program_id))

    def stories_of(self, pairing_ids: Sequence[int]) -> "list[PairingStory]":
        """The stories of these pairings, in the order asked for. Raises KeyError for one that isn't there."""
        pairings = self.pairings.get_many(pairing_ids)
        members = dict.fromkeys(
            member for pairing in pairings for member in (pairing.mentor_id, pairing.mentee_id)
        )
        return self._stories(pairings, self.participants.get_many(list(members)))

    def story(self, pairing_id: int) -> "PairingStory":
        """The story of one pairing. Raises KeyError when the file has no such pairing."""
        return self.stories_of([pairing_id])[0]

    def _stories(
        self, pairings: "Sequence[Pairing]", participants: "Sequence[Participant]"
    ) -> "list[PairingStory]":
        from app.domain.stories import PairingStory, sorted_sessions

        people = {participant.id: participant for participant in participants}
        sessions = self.sessions.of_pairings([pairing.id for pairing in pairings])
        session_ids = [session.id for session in sessions]
        of_pairing = _grouped(sessions, lambda session: session.pairing_id)
        reflections = _grouped(self.reflections.of_sessions(session_ids), lambda reflection: reflection.session_id)
        actions = _grouped(self.actions.of_sessions(session_ids), lambda action: action.session_id)
        return [
            PairingStory(
                pairing=pairing,
                mentor=people[pairing.mentor_id],
                mentee=people[pairing.mentee_id],
                sessions=sorted_sessions(of_pairing[pairing.id]),
                reflections=tuple(r for session in of_pairing[pairing.id] for r in reflections[session.id]),
                actions=tuple(a for session in of_pairing[pairing.id] for a in actions[session.id]),
            )
            for pairing in pairings
        ]

    @property
    def version(self) -> int:
        """The version of the file's tables."""
        return pragma(self._db, "user_version")

    def check_some(self) -> bool:
        """Check one more part of a file opened with `checks_later`; whether anything is left.

        Raises CounterpartError "file-damaged".
        """
        if self.is_editing:  # its transaction is one, and stays the only one
            return True
        is_unchecked = self._check.step()
        if not (is_unchecked or self.is_read_only):
            with self._transaction():
                self._history.thin()
        return is_unchecked

    def problems(self) -> list[str]:
        """What the file's own checks find: integrity and foreign keys, in SQLite's words; empty when sound."""
        found = [row[0] for row in self._db.execute("PRAGMA integrity_check") if row[0] != "ok"]
        broken = self._db.execute("PRAGMA foreign_key_check").fetchall()
        return found + [f"{table} {row} -> {parent}" for table, row, parent, _key in broken]

    def back_up(self, target: Path) -> None:
        """Write a verified copy of the file. Raises CounterpartError file-damaged, file-exists, not-written.

        Raises RuntimeError inside an edit, of which the copy would hold a half.
        """
        if self.is_editing:
            raise RuntimeError("an edit is under way")
        from app.storage import backup

        backup.write_backup(self._db, self.path, target)

    def require_step(self) -> None:
        """Raises RuntimeError outside `edit`: nothing is written without a step that can be undone."""
        if not self._history.is_running:
            raise RuntimeError("records are written inside Store.edit")

    def note(self, table: str) -> None:
        """Have the listeners told of this table too, though the history doesn't watch it."""
        self._noted.add(table)

    def _replay(self, step: Callable[[], tuple[str, frozenset[str]] | None]) -> str | None:
        if self._history.is_running:
            raise RuntimeError("an edit is already under way")
        with self._transaction():
            # Rows come back in the order of the step, which may put a child before its parent.
            self._db.execute("PRAGMA defer_foreign_keys = ON")
            done = step()
        if done is None:
            return None
        label, tables = done
        self._tell(tables)
        return label

    @contextmanager
    def _transaction(self) -> Iterator[None]:
        if self.is_read_only:
            raise trouble("file-read-only", path=self.path)
        self._check.finish()
        self._db.execute("BEGIN IMMEDIATE")
        try:
            yield
            self._db.execute("COMMIT")
        except OperationalError as error:
            self._roll_back()
            if is_disk_full(error):
                raise trouble("disk-full") from error
            if is_writing_refused(error):
                raise trouble("not-written", path=self.path, reason=str(error)) from error
            raise
        except BaseException:
            self._roll_back()
            raise

    def _roll_back(self) -> None:
        if self._db.conn.in_transaction:
            self._db.execute("ROLLBACK")

    def _tell(self, tables: frozenset[str]) -> None:
        if tables:
            for listener in self._listeners:
                listener(Changes(tables))
