"""Reading a table of people, and planning what importing it would do, with all its problems in words."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from app.domain.names import clean_text, fold
from app.domain.participants import WillingAs
from app.domain.people import Person
from app.domain.problems import Problem, trouble
from app.exchange.columns import Mapping as ColumnMapping
from app.exchange.columns import guess, with_overrides
from app.exchange.people_rows import People, PersonRow, read_people
from app.exchange.tables import Table, read_table
from app.operations.identities import Identities, Likeness, likely_duplicates
from app.storage import Store


@dataclass(frozen=True, slots=True)
class ReadPeople:
    """A table that was read, with the meaning of its columns and its people."""

    table: Table
    mapping: ColumnMapping
    people: People


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportPlan:
    """What importing a table would do; nothing is written yet.

    new: rows of people whom the file hasn't. known: rows of people whom it has, with them. skipped: rows of
    somebody who stands above in the same table. grades: their order from lowest to highest as given, or empty.
    unranked: grades that have no place in the order. problems: what was dropped or changed, with its row.
    """

    read: ReadPeople
    side: WillingAs | None
    new: tuple[PersonRow, ...]
    known: tuple[tuple[PersonRow, Person], ...]
    skipped: tuple[PersonRow, ...]
    likely_duplicates: tuple[Likeness, ...]
    grades: tuple[str, ...]
    unranked: tuple[str, ...]
    problems: tuple[Problem, ...]

    @property
    def rows_skipped(self) -> int:
        """How many rows are left out: those of somebody who stands above, without a name, or of a sum."""
        left_out = ("row-without-name", "row-is-a-sum")
        return len(self.skipped) + sum(1 for problem in self.problems if problem.code in left_out)


def read_for_import(path: Path, overrides: Sequence[str], today: date, encoding: str | None = None) -> ReadPeople:
    """Read a table and guess what its columns mean; touches no program file.

    overrides: "Column=field". Raises CounterpartError for a table that can't be read or has no people.
    """
    table = read_table(path, encoding)
    mapping = with_overrides(guess(table), overrides)
    return ReadPeople(table, mapping, read_people(table, mapping, today=today))


def plan_import(
    store: Store, read: ReadPeople, *, side: WillingAs | None = None, grades: Sequence[str] = ()
) -> ImportPlan:
    """What importing would do with this file, with every problem in it. Writes nothing.

    side: of everyone in the table; None takes the table's own, else either side.
    """
    people = store.people.all()
    rows, skipped, problems = _once_each(read.people.rows, Identities(people))
    new = [row for row, person in rows if person is None]
    order = tuple(clean_text(name) for name in grades if clean_text(name))
    return ImportPlan(
        read=read,
        side=side,
        new=tuple(new),
        known=tuple((row, person) for row, person in rows if person is not None),
        skipped=tuple(skipped),
        likely_duplicates=tuple(likely_duplicates(people, new)),
        grades=order,
        unranked=_unranked((row for row, _person in rows), order or tuple(store.grades.ranks())),
        problems=(*read.people.all_problems(), *problems),
    )


def _once_each(
    rows: Iterable[PersonRow], people: Identities[Person]
) -> tuple[list[tuple[PersonRow, Person | None]], list[PersonRow], list[Problem]]:
    """Each row with the person of the file whom it is about, without those of somebody who stands further up."""
    above: Identities[PersonRow] = Identities()
    row_of: dict[int, PersonRow] = {}
    kept: list[tuple[PersonRow, Person | None]] = []
    skipped: list[PersonRow] = []
    problems: list[Problem] = []
    for row in rows:
        person = people.find(row)
        first = above.find(row) or (row_of.get(person.id) if person else None)
        if first is not None:
            skipped.append(row)
            problems.append(Problem("row-twice", {"row": row.row, "name": row.name, "above": first.row}))
            continue
        above.add(row)
        kept.append((row, person))
        if person is not None:
            row_of[person.id] = row
    return kept, skipped, problems


def _unranked(rows: Iterable[PersonRow], order: Sequence[str]) -> tuple[str, ...]:
    placed = {fold(name) for name in order}
    found: dict[str, str] = {}
    for row in rows:
        if row.grade and fold(row.grade) not in placed:
            found.setdefault(fold(row.grade), row.grade)
    return tuple(sorted(found.values(), key=fold))


def grade_order(text: str) -> tuple[str, ...]:
    """Grades from lowest to highest out of "AA, AO, EO". Raises CounterpartError "grades-twice"."""
    names = tuple(name for part in text.split(",") if (name := clean_text(part)))
    if len({fold(name) for name in names}) < len(names):
        raise trouble("grades-twice", grades=", ".join(names))
    return names
