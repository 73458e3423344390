"""Values to rows and back: which column of a table holds which field, and in what form."""

import dataclasses
import json
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from datetime import date, datetime
from enum import StrEnum
from functools import lru_cache
from types import MappingProxyType
from typing import Any, Generic, NamedTuple, Protocol, TypeVar

from app.storage.connection import Database, Parameters

T = TypeVar("T")
Row = dict[str, Any]
_CHUNK = 500  # SQLite's limit on parameters is far above; short statements stay readable in a log


class Form(NamedTuple):
    """How one kind of value is written to a column and read back; None stays NULL."""

    write: Callable[[Any], Any]
    read: Callable[[Any], Any]


def _told_once(read: Callable[[Any], Any]) -> Callable[[Any], Any]:
    """The same reading, done once for each text: columns repeat few values, and what is read never changes."""
    return lru_cache(maxsize=4_096)(read)


def choice(kind: type[StrEnum]) -> Form:
    """An enumeration, by its value."""
    # A plain look-up, since asking the enumeration takes several times as long, once for each row of a list.
    return Form(lambda member: member.value, {member.value: member for member in kind}.__getitem__)


def choices(kind: type[StrEnum]) -> Form:
    """A set of an enumeration, as a sorted JSON list."""
    return Form(
        lambda values: json.dumps(sorted(value.value for value in values)),
        _told_once(lambda text: frozenset(kind(value) for value in json.loads(text))),
    )


def value(kind: type[Any], /, **forms: Form) -> Form:
    """A small frozen value, as a JSON object of its fields; `forms` for those that aren't plain."""

    def write(item: Any) -> str:
        fields = {f.name: getattr(item, f.name) for f in dataclasses.fields(item)}
        return json.dumps(
            {name: _written(forms.get(name), part) for name, part in fields.items()}, ensure_ascii=False
        )

    def read(text: str) -> Any:
        return kind(**{name: _read(forms.get(name), part) for name, part in json.loads(text).items()})

    return Form(write, _told_once(read))


DAY = Form(date.isoformat, date.fromisoformat)
MOMENT = Form(lambda moment: moment.isoformat(timespec="minutes"), datetime.fromisoformat)
FLAG = Form(int, bool)
WORDS = Form(
    lambda words: json.dumps(list(words), ensure_ascii=False), _told_once(lambda text: tuple(json.loads(text)))
)
WORD_SET = Form(
    lambda words: json.dumps(sorted(words), ensure_ascii=False),
    _told_once(lambda text: frozenset(json.loads(text))),
)
NUMBERS = Form(json.dumps, json.loads)  # a plain mapping of names to whole numbers


def _written(form: Form | None, part: Any) -> Any:
    return part if form is None or part is None else form.write(part)


def _read(form: Form | None, part: Any) -> Any:
    return part if form is None or part is None else form.read(part)


class Shape(NamedTuple, Generic[T]):
    """How one kind of value lies in its table: fields are columns of the same name.

    forms: for fields that aren't plain text or numbers. apart: fields kept elsewhere, in child tables or joins.
    """

    table: str
    kind: type[T]
    forms: Mapping[str, Form] = MappingProxyType({})
    apart: Collection[str] = ()

    def columns(self) -> tuple[str, ...]:
        kind: Any = self.kind
        return _columns(kind, tuple(self.apart))

    def row_of(self, item: T) -> Row:
        """The row of a value, with its id."""
        return {name: _written(self.forms.get(name), getattr(item, name)) for name in self.columns()}

    def item_of(self, row: Row, **apart: object) -> T:
        """The value of a row; `apart` gives the fields that the row hasn't."""
        # Thousands of rows pass here whenever stories are read: only fields that have a form are looked at again.
        fields = {name: row[name] for name in self.columns()}
        for name, form in self.forms.items():
            fields[name] = _read(form, fields[name])
        return self.kind(**fields, **apart)


@lru_cache
def _columns(kind: Any, apart: tuple[str, ...]) -> tuple[str, ...]:
    """The names of a dataclass's fields, but for those kept apart."""
    return tuple(field.name for field in dataclasses.fields(kind) if field.name not in apart)


class StepGuard(Protocol):
    """What a collection asks before it writes."""

    def require_step(self) -> None:
        """Raises RuntimeError outside `Store.edit`."""

    def note(self, table: str) -> None:
        """Tell of a changed table that the history doesn't watch, once the edit is in the file."""


class Table:
    """One table with plain statements: reading any time, writing only inside a step."""

    def __init__(self, database: Database, guard: StepGuard, name: str) -> None:
        self.db = database
        self._guard = guard
        self.name = name

    def select(self, sql: str, parameters: Sequence[object] = ()) -> list[Row]:
        """The rows of a query, as dictionaries."""
        cursor = self.db.execute(sql, list(parameters))
        names = [column[0] for column in cursor.description]
        return [dict(zip(names, row, strict=True)) for row in cursor]

    def tuples(self, sql: str, parameters: Parameters = ()) -> list[tuple[Any, ...]]:
        """The rows of a query as they come: for many thousands of them."""
        found: list[tuple[Any, ...]] = self.db.execute(sql, parameters).fetchall()
        return found

    def by_ids(self, ids: Sequence[int], column: str = "id") -> list[Row]:
        """The rows whose column is one of these ids, each id given once; by their own id."""
        found: list[Row] = []
        for chunk in _chunks(ids):
            marks = ", ".join("?" for _ in chunk)
            found += self.select(f'SELECT * FROM "{self.name}" WHERE "{column}" IN ({marks})', chunk)
        return sorted(found, key=lambda row: row["id"])

    def insert(self, row: Row) -> int:
        """Add one row, its id chosen by the file when it is 0; the id."""
        self._guard.require_step()
        columns = {name: part for name, part in row.items() if name != "id" or part}
        names = ", ".join(f'"{name}"' for name in columns)
        marks = ", ".join("?" for _ in columns)
        cursor = self.db.execute(f'INSERT INTO "{self.name}" ({names}) VALUES ({marks})', list(columns.values()))
        return int(cursor.lastrowid or 0)

    def next_id(self) -> int:
        """The id that the next row gets."""
        last = self.db.execute("SELECT seq FROM sqlite_sequence WHERE name = ?", [self.name]).fetchone()
        return int(last[0]) + 1 if last else 1

    def trust_references(self) -> None:
        """Until the step ends, rows may refer to rows that come later; at its end each must be there."""
        self._guard.require_step()
        self.db.execute("PRAGMA defer_foreign_keys = ON")

    def update(self, row: Row) -> None:
        """Write one row again. Raises KeyError when it isn't there."""
        self._guard.require_step()
        settings = ", ".join(f'"{name}" = ?' for name in row if name != "id")
        values = [part for name, part in row.items() if name != "id"]
        cursor = self.db.execute(f'UPDATE "{self.name}" SET {settings} WHERE id = ?', [*values, row["id"]])
        if cursor.rowcount == 0:
            raise KeyError(row["id"])

    def update_where(self, column: str, old: object, new: object) -> None:
        """Give every row that has `old` in this column `new` instead."""
        self._guard.require_step()
        self.db.execute(f'UPDATE "{self.name}" SET "{column}" = ? WHERE "{column}" = ?', [new, old])

    def set_all(self, ids: Sequence[int], values: Row) -> None:
        """Write the same values into several rows; ids that aren't there are ignored."""
        self._guard.require_step()
        settings = ", ".join(f'"{name}" = ?' for name in values)
        for chunk in _chunks(ids):
            marks = ", ".join("?" for _ in chunk)
            self.db.execute(
                f'UPDATE "{self.name}" SET {settings} WHERE id IN ({marks})', [*values.values(), *chunk]
            )

    def delete(self, ids: Sequence[int]) -> None:
        """Remove rows and what hangs on them; ids that aren't there are ignored."""
        self._guard.require_step()
        for chunk in _chunks(ids):
            marks = ", ".join("?" for _ in chunk)
            self.db.execute(f'DELETE FROM "{self.name}" WHERE id IN ({marks})', list(chunk))

    def note(self) -> None:
        """Have it told that this table changed, where the history doesn't watch it."""
        self._guard.note(self.name)

    def delete_where(self, column: str, wanted: object) -> None:
        """Remove the rows that have this in a column."""
        self._guard.require_step()
        self.db.execute(f'DELETE FROM "{self.name}" WHERE "{column}" = ?', [wanted])

    def replace_children(self, owner: str, owner_id: int, key: str, wanted: Mapping[object, Row]) -> None:
        """Make the child rows of one owner the wanted ones, by key, touching only those that differ."""
        self._guard.require_step()
        there = {row[key]: row for row in self.by_ids([owner_id], owner)}
        self.delete([row["id"] for found, row in there.items() if found not in wanted])
        for found, parts in wanted.items():
            row = {owner: owner_id, key: found, **parts}
            if found in there:
                self.update({"id": there[found]["id"], **row})
            else:
                self.insert(row)


class Records(Generic[T]):
    """One noun of the file as values: `get`, `get_many`, `add`, `change`, `remove`."""

    def __init__(self, table: Table, shape: Shape[T]) -> None:
        self._table = table
        self._shape = shape

    def get(self, record_id: int) -> T:
        """The record. Raises KeyError when it isn't there."""
        return self.get_many([record_id])[0]

    def get_many(self, ids: Sequence[int]) -> list[T]:
        """The records in the order asked for. Raises KeyError for one that isn't there."""
        found = {row["id"]: row for row in self._table.by_ids(ids)}
        return self._items([found[record_id] for record_id in ids])

    def add(self, items: Iterable[T]) -> list[int]:
        """Add records; their ids, in order. Raises IntegrityError for what the file refuses."""
        return [self._table.insert(self._shape.row_of(item)) for item in items]

    def change(self, item: T) -> None:
        """Write a record again. Raises KeyError when it isn't there."""
        self._table.update(self._shape.row_of(item))

    def set_all(self, ids: Sequence[int], **values: object) -> None:
        """Write the same values into these fields of several records; ids that aren't there are ignored."""
        forms = self._shape.forms
        self._table.set_all(ids, {name: _written(forms.get(name), part) for name, part in values.items()})

    def remove(self, ids: Sequence[int]) -> None:
        """Remove records with all that hangs on them; ids that aren't there are ignored."""
        self._table.delete(ids)

    def _items(self, rows: Sequence[Row]) -> list[T]:
        return [self._shape.item_of(row) for row in rows]

    def _where(self, condition: str, parameters: Sequence[object] = (), order: str = "id") -> list[T]:
        sql = f'SELECT * FROM "{self._table.name}" WHERE {condition} ORDER BY {order}'
        return self._items(self._table.select(sql, parameters))


def _chunks(ids: Sequence[int]) -> Iterable[Sequence[int]]:
    return (ids[start : start + _CHUNK] for start in range(0, len(ids), _CHUNK))
