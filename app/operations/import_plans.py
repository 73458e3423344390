"""Planning what importing a table of people would do, with all its problems, before anything is written."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

from app.domain.names import clean_text, fold
from app.domain.participants import WillingAs
from app.domain.people import Person
from app.domain.problems import Problem, trouble
from app.domain.programs import Program
from app.exchange.people_rows import PersonRow
from app.operations.identities import Likeness
from app.operations.import_changes import ImportChanges, changes_of
from app.operations.import_facts import Facts, facts_of
from app.operations.import_reading import ReadPeople
from app.operations.recognizing import Recognized, joined, recognized
from app.storage import Store

_LEFT_OUT = ("row-without-name", "row-is-a-sum")


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportChoices:
    """What the coordinator decides about a table.

    side: of everyone in it, None = the table's own, else either. grades: their order from lowest to highest,
    empty = as it is in the file. same: the rows of likely duplicates that are the same person, not somebody new.
    """

    side: WillingAs | None = None
    grades: tuple[str, ...] = ()
    same: frozenset[int] = field(default=frozenset())


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportPlan:
    """What importing a table would do; nothing is written yet.

    grades: their order from lowest to highest as given, or empty. unranked: grades that have no place in it.
    """

    read: ReadPeople
    choices: ImportChoices
    recognized: Recognized
    changes: ImportChanges
    grades: tuple[str, ...]
    unranked: tuple[str, ...]

    @property
    def new(self) -> tuple[PersonRow, ...]:
        """Rows of people whom the file hasn't."""
        return tuple(row for row, person in self.recognized.kept if person is None)

    @property
    def known(self) -> tuple[tuple[PersonRow, Person], ...]:
        """Rows of people whom the file has, with them."""
        return tuple((row, person) for row, person in self.recognized.kept if person is not None)

    @property
    def skipped(self) -> tuple[PersonRow, ...]:
        """Rows of somebody who stands above in the same table."""
        return self.recognized.skipped

    @property
    def likely_duplicates(self) -> tuple[Likeness, ...]:
        """Rows that look like somebody else, whatever was decided about them."""
        return self.recognized.likely

    @property
    def problems(self) -> tuple[Problem, ...]:
        """What was dropped or changed, with its row: of the table, of its rows, of managers."""
        return (*self.read.people.all_problems(), *self.recognized.problems, *self.changes.problems)

    @property
    def rows_skipped(self) -> int:
        """How many rows are left out: those of somebody who stands above, without a name, or of a sum."""
        nobody = sum(1 for problem in self.read.people.problems if problem.code in _LEFT_OUT)
        return len(self.skipped) + nobody

    @property
    def updated(self) -> int:
        """How many people of the file change."""
        return len(self.changes.updated_rows)

    @property
    def unchanged(self) -> int:
        """How many people of the table are in the file as the table says."""
        return len(self.known) - self.updated

    @property
    def people(self) -> int:
        """How many people the import adds or changes."""
        return len(self.changes.new_people) + self.updated


def plan_import(
    store: Store, program: Program, read: ReadPeople, choices: ImportChoices | None = None
) -> ImportPlan:
    """What importing would do with this file, with every problem in it. Writes nothing."""
    facts = facts_of(store, program)
    return plan_of(read, facts, recognized(read.people.rows, facts.people), choices or ImportChoices())


def plan_of(read: ReadPeople, facts: Facts, found: Recognized, choices: ImportChoices) -> ImportPlan:
    """The plan from values alone. found: the table's rows among the people of `facts`, as `recognized` says."""
    found = joined(found, read.people.rows, facts.people, choices.same)
    order = tuple(name for grade in choices.grades if (name := clean_text(grade)))
    return ImportPlan(
        read=read,
        choices=choices,
        recognized=found,
        changes=changes_of(found.kept, facts, choices.side, order),
        grades=order,
        unranked=_unranked((row for row, _person in found.kept), order or _ranked(facts)),
    )


def with_grades(plan: ImportPlan, facts: Facts, grades: Sequence[str]) -> ImportPlan:
    """The same plan with another order of the grades that it has already, which changes nothing else in it."""
    choices = replace(plan.choices, grades=tuple(grades))
    rows = (row for row, _person in plan.recognized.kept)
    return replace(
        plan, choices=choices, grades=choices.grades, unranked=_unranked(rows, grades or _ranked(facts))
    )


def grades_in(plan: ImportPlan) -> tuple[str, ...]:
    """The grades of the table's people, each once, in the spelling that the file will have."""
    return tuple(dict.fromkeys(m.person.grade for m in plan.changes.members.values() if m.person.grade))


def _ranked(facts: Facts) -> tuple[str, ...]:
    return tuple(grade.name for grade in facts.grades if grade.rank is not None)


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
