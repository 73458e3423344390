"""Every change of a record, kept in the file: undo and redo across restarts, and the story of each record.

TEMP triggers write each changed row, before and after, with the step it belongs to. They are armed before the
first step after an open, and stay silent while no step runs, so that replaying and migrating leave no trace.
"""

import json
from collections.abc import Callable, Iterable, Sequence
from datetime import datetime, timedelta
from enum import StrEnum
from typing import NamedTuple

from app.storage.connection import Database

KEPT_STEPS = 1_000
KEPT_TIME = timedelta(days=366)


class StepState(StrEnum):
    DONE = "done"  # can be undone
    UNDONE = "undone"  # can be redone
    GONE = "gone"  # undone, then overtaken by another step: readable only
    SEALED = "sealed"  # before a migration or an erasure: readable only


class Change(NamedTuple):
    """One change of one record, as its history shows it. before, after: column -> value; None where it wasn't."""

    at: datetime
    label: str
    state: StepState
    before: dict[str, object] | None
    after: dict[str, object] | None
    step_id: int = 0


class Touched(NamedTuple):
    """One record that a step changed, by its table and id. before, after: as in `Change`."""

    table: str
    record_id: int
    before: dict[str, object] | None
    after: dict[str, object] | None


class History:
    """The one line of steps of an open program file.

    Attributes:
        is_armed: whether changes are watched. is_running: whether a step is being made, so that records may be
            written.
    """

    def __init__(self, database: Database, now: Callable[[], datetime]) -> None:
        self._db = database
        self._now = now
        self.is_armed = False
        self.is_running = False

    def arm(self, tables: Sequence[str]) -> None:
        """Watch these tables from now on, in this connection. Call it once, after migrating."""
        self.is_armed = True
        self._db.execute(
            "CREATE TEMP TABLE running_step (step_id INTEGER NOT NULL, after_change INTEGER NOT NULL)"
        )
        for table in tables:
            columns = [row[1] for row in self._db.execute(f'PRAGMA table_info("{table}")')]
            for trigger in _triggers(table, columns):
                self._db.execute(trigger)

    def begin(self, label: str, going_on: int | None = None) -> int:
        """Start a step inside the running transaction, or go on with the last one under this label; its id."""
        if going_on is not None and self._can_go_on(going_on):
            step_id = going_on
            self._db.execute("UPDATE history_step SET label = ? WHERE id = ?", [label, step_id])
        else:
            step_id = self._new_step(label)
        last = self._db.execute("SELECT ifnull(max(id), 0) FROM history_change").fetchone()[0]
        self._db.execute("INSERT INTO running_step (step_id, after_change) VALUES (?, ?)", [step_id, last])
        self.is_running = True
        return step_id

    def end(self) -> frozenset[str]:
        """End the running step; the tables changed since. What had been undone can't be redone any more."""
        tables = self._tables_where(
            "step_id = (SELECT step_id FROM running_step) AND id > (SELECT after_change FROM running_step)"
        )
        self._stop()
        if tables:
            self._db.execute("UPDATE history_step SET state = 'gone' WHERE state = 'undone'")
        return tables

    def forget_empty(self, step_id: int) -> None:
        """A step in which nothing changed leaves nothing to undo."""
        self._db.execute(
            "DELETE FROM history_step WHERE id = ? AND NOT EXISTS "
            "(SELECT 1 FROM history_change WHERE step_id = history_step.id)",
            [step_id],
        )

    def abandon(self) -> None:
        """Forget the running step after its transaction was rolled back."""
        self.is_running = False

    def undo_label(self) -> str | None:
        """What undo would take back; None when there is nothing."""
        step = self._next_undo()
        return step[1] if step else None

    def redo_label(self) -> str | None:
        """What redo would do again; None when there is nothing."""
        step = self._next_redo()
        return step[1] if step else None

    def next_undo_touches(self, most: int) -> list[Touched]:
        """The first `most` changes of the step that undo would take back, in their order; none where it can't."""
        return self._touched_by(self._next_undo(), most)

    def next_redo_touches(self, most: int) -> list[Touched]:
        """The first `most` changes of the step that redo would do again, in their order; none where it can't."""
        return self._touched_by(self._next_redo(), most)

    def undo(self) -> tuple[str, frozenset[str]] | None:
        """Take back the last step, inside a running transaction: its label and the tables changed."""
        step = self._next_undo()
        if step is None:
            return None
        changes = reversed(self._changes_of(step[0]))
        self._put((table, row, after, before) for table, row, before, after in changes)
        return self._mark(step, StepState.UNDONE)

    def redo(self) -> tuple[str, frozenset[str]] | None:
        """Do the last undone step again, inside a running transaction: its label and the tables changed."""
        step = self._next_redo()
        if step is None:
            return None
        self._put(self._changes_of(step[0]))
        return self._mark(step, StepState.DONE)

    def of(self, table: str, row: int) -> list[Change]:
        """Every change of one record, oldest first."""
        return self._changes_where("tbl = ? AND row = ?", [table, row])

    def of_children(self, table: str, owner: str, owner_ids: Sequence[int]) -> list[Change]:
        """Every change of the records that belong or belonged to these owners by this column, oldest first."""
        # Looking for the words of a column is quicker than reading every row's values, which are then compared.
        words = [f'"{owner}":{owner_id},' for owner_id in owner_ids]
        either = " OR ".join("instr(before, ?) OR instr(after, ?)" for _word in words) or "0"
        found = self._changes_where(
            f"tbl = ? AND ({either})", [table, *(word for word in words for _twice in "12")]
        )
        return [change for change in found if _owners(change, owner) & set(owner_ids)]

    def _changes_where(self, condition: str, parameters: Sequence[object]) -> list[Change]:
        rows = self._db.execute(
            "SELECT at, label, state, before, after, step_id FROM history_change "
            f"JOIN history_step ON history_step.id = step_id WHERE {condition} ORDER BY history_change.id",
            list(parameters),
        )
        return [
            Change(datetime.fromisoformat(at), label, StepState(state), _values(before), _values(after), step_id)
            for at, label, state, before, after, step_id in rows
        ]

    def seal(self) -> None:
        """Keep all steps so far readable, but end the line of undo here."""
        self._db.execute("UPDATE history_step SET state = 'sealed' WHERE state IN ('done', 'undone')")

    def thin(self) -> None:
        """Forget the oldest steps: those that are neither among the newest 1,000 nor younger than twelve months.

        Only a whole beginning goes, whatever the clock said meanwhile: a step missing in the middle of the line
        would let undo bring back what never was.
        """
        oldest = (self._now() - KEPT_TIME).isoformat(timespec="seconds")
        self._db.execute(
            "DELETE FROM history_step WHERE id <= (SELECT id FROM history_step ORDER BY id DESC LIMIT 1 OFFSET ?) "
            "AND id < ifnull((SELECT min(id) FROM history_step WHERE at >= ?), 9223372036854775807)",
            [KEPT_STEPS, oldest],
        )

    def _touched_by(self, step: tuple[int, str] | None, most: int) -> list[Touched]:
        if step is None:
            return []
        rows = self._db.execute(
            "SELECT tbl, row, before, after FROM history_change WHERE step_id = ? ORDER BY id LIMIT ?",
            [step[0], most],
        )
        return [Touched(table, row, _values(before), _values(after)) for table, row, before, after in rows]

    def _new_step(self, label: str) -> int:
        cursor = self._db.execute(
            "INSERT INTO history_step (label, at, state) VALUES (?, ?, 'done')",
            [label, self._now().isoformat(timespec="seconds")],
        )
        return int(cursor.lastrowid or 0)

    def _can_go_on(self, step_id: int) -> bool:
        """Whether a step is the last of all and wasn't undone."""
        last = self._db.execute("SELECT id, state FROM history_step ORDER BY id DESC LIMIT 1").fetchone()
        return bool(last == (step_id, StepState.DONE.value))

    def _stop(self) -> None:
        self._db.execute("DELETE FROM running_step")
        self.is_running = False

    def _next_undo(self) -> tuple[int, str] | None:
        found = self._db.execute(
            "SELECT id, label FROM history_step WHERE state = 'done' ORDER BY id DESC LIMIT 1"
        ).fetchone()
        return (found[0], found[1]) if found else None

    def _next_redo(self) -> tuple[int, str] | None:
        found = self._db.execute(
            "SELECT id, label FROM history_step WHERE state = 'undone' ORDER BY id LIMIT 1"
        ).fetchone()
        return (found[0], found[1]) if found else None

    def _mark(self, step: tuple[int, str], state: StepState) -> tuple[str, frozenset[str]]:
        self._db.execute("UPDATE history_step SET state = ? WHERE id = ?", [state.value, step[0]])
        return step[1], self._tables_of(step[0])

    def _tables_of(self, step_id: int) -> frozenset[str]:
        return self._tables_where("step_id = ?", step_id)

    def _tables_where(self, condition: str, *parameters: object) -> frozenset[str]:
        rows = self._db.execute(f"SELECT DISTINCT tbl FROM history_change WHERE {condition}", parameters)
        return frozenset(row[0] for row in rows)

    def _changes_of(self, step_id: int) -> list[tuple[str, int, str | None, str | None]]:
        return list(
            self._db.execute(
                "SELECT tbl, row, before, after FROM history_change WHERE step_id = ? ORDER BY id", [step_id]
            )
        )

    def _put(self, changes: Iterable[tuple[str, int, str | None, str | None]]) -> None:
        """Bring rows from one state into another, in this order: none, or these columns."""
        statements: dict[tuple[str, ...], str] = {}
        for table, row, there, wanted in changes:
            if wanted is None:
                self._db.execute(f'DELETE FROM "{table}" WHERE id = ?', [row])
                continue
            values = json.loads(wanted)
            if there is not None:  # what stays as it is needn't be looked at again by every index
                old = json.loads(there)
                values = {name: value for name, value in values.items() if name == "id" or old[name] != value}
            alike = (table, "" if there is None else "change", *values)
            if alike not in statements:  # putting it together takes as long as running it
                make = _writing if there is None else _changing
                statements[alike] = make(table, list(values))
            self._db.execute(statements[alike], list(values.values()))


def _writing(table: str, columns: Sequence[str]) -> str:
    """The statement that writes a row of these columns, whether or not it is there."""
    names = ", ".join(f'"{name}"' for name in columns)
    marks = ", ".join("?" for _ in columns)
    settings = ", ".join(f'"{name}" = excluded."{name}"' for name in columns if name != "id")
    return f'INSERT INTO "{table}" ({names}) VALUES ({marks}) ON CONFLICT (id) DO UPDATE SET {settings}'


def _changing(table: str, columns: Sequence[str]) -> str:
    """The statement that sets these columns of a row that is there."""
    settings = ", ".join(f'"{name}" = ?{place}' for place, name in enumerate(columns, start=1) if name != "id")
    return f'UPDATE "{table}" SET {settings} WHERE id = ?{columns.index("id") + 1}'


def _owners(change: Change, owner: str) -> set[object]:
    return {values.get(owner) for values in (change.before, change.after) if values is not None}


def _values(state: str | None) -> dict[str, object] | None:
    return json.loads(state) if state is not None else None


def _triggers(table: str, columns: Sequence[str]) -> list[str]:
    old, new = _as_json("OLD", columns), _as_json("NEW", columns)
    return [
        _trigger(table, "INSERT", "NULL", new),
        _trigger(table, "UPDATE", old, new),
        _trigger(table, "DELETE", old, "NULL"),
    ]


def _as_json(row: str, columns: Sequence[str]) -> str:
    return "json_object(" + ", ".join(f"'{name}', {row}.\"{name}\"" for name in columns) + ")"


def _trigger(table: str, event: str, before: str, after: str) -> str:
    row = "OLD" if after == "NULL" else "NEW"
    # A row written as it was is no change, and makes no step.
    return (
        f'CREATE TEMP TRIGGER "log_{table}_{event.lower()}" AFTER {event} ON "{table}" '
        f"WHEN EXISTS (SELECT 1 FROM running_step) AND {before} IS NOT {after} BEGIN "
        "INSERT INTO history_change (step_id, tbl, row, before, after) "
        f"VALUES ((SELECT step_id FROM running_step), '{table}', {row}.id, {before}, {after}); END"
    )
