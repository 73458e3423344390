"""What becomes of each row of a table, and what there is to say about the table as a whole."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from app.domain.participants import Participant
from app.domain.problems import Problem
from app.exchange.people_rows import PersonRow
from app.operations.import_plans import ImportPlan
from app.operations.import_reading import ReadPeople

_LEFT_OUT = ("row-without-name", "row-is-a-sum")
_OF_A_ROW = ("row-longer-than-headers", *_LEFT_OUT)


class Fate(StrEnum):
    """What becomes of a row."""

    NEW = "new"
    UPDATED = "updated"
    UNCHANGED = "unchanged"
    SKIPPED = "skipped"


@dataclass(frozen=True, slots=True, kw_only=True)
class PlannedRow:
    """One row of the table that isn't blank.

    id: its number in the file. fate: None until it is planned. said: what it says, None where it names nobody.
    member: the participant who comes of it, None where it is skipped. problems: in the order of its cells.
    """

    id: int
    fate: Fate | None
    said: PersonRow | None = None
    member: Participant | None = None
    problems: tuple[Problem, ...] = ()


def read_rows(read: ReadPeople) -> tuple[PlannedRow, ...]:
    """The rows that name somebody, before it is planned what becomes of them."""
    return tuple(PlannedRow(id=row.row, fate=None, said=row, problems=row.problems) for row in read.people.rows)


def planned_rows(plan: ImportPlan) -> tuple[PlannedRow, ...]:
    """The rows of the table in its order."""
    problems = _by_row(plan)
    updated = plan.changes.updated_rows
    rows = [
        _kept(plan, row, new=person is None, updated=row.row in updated) for row, person in plan.recognized.kept
    ]
    rows += [PlannedRow(id=row.row, fate=Fate.SKIPPED, said=row) for row in plan.skipped]
    rows += [PlannedRow(id=number, fate=Fate.SKIPPED) for number in _nameless(plan.read.people.problems)]
    told = (_with_problems(row, problems.get(row.id, ())) for row in rows)
    return tuple(sorted(told, key=lambda row: row.id))


def table_problems(plan: ImportPlan) -> tuple[Problem, ...]:
    """What concerns no single row: encodings, dates that can be read in two ways, managers nobody knows."""
    return tuple(
        problem
        for problem in (*plan.read.people.problems, *plan.changes.problems)
        if problem.code not in _OF_A_ROW and not _is_of_a_manager(problem)
    )


def _kept(plan: ImportPlan, row: PersonRow, *, new: bool, updated: bool) -> PlannedRow:
    fate = Fate.NEW if new else Fate.UPDATED if updated else Fate.UNCHANGED
    return PlannedRow(id=row.row, fate=fate, said=row, member=plan.changes.members[row.row])


def _with_problems(row: PlannedRow, more: Sequence[Problem]) -> PlannedRow:
    own = row.said.problems if row.said else ()
    problems = (*own, *more)
    return PlannedRow(id=row.id, fate=row.fate, said=row.said, member=row.member, problems=problems)


def _by_row(plan: ImportPlan) -> Mapping[int, list[Problem]]:
    """Problems of single rows that the rows themselves don't know of."""
    found: defaultdict[int, list[Problem]] = defaultdict(list)
    of_table = (problem for problem in plan.read.people.problems if problem.code in _OF_A_ROW)
    of_managers = (problem for problem in plan.changes.problems if _is_of_a_manager(problem))
    for problem in (*of_table, *plan.recognized.problems, *of_managers):
        found[_row_of(problem)].append(problem)
    return found


def _nameless(problems: Sequence[Problem]) -> list[int]:
    return [_row_of(problem) for problem in problems if problem.code in _LEFT_OUT]


def _is_of_a_manager(problem: Problem) -> bool:
    return problem.code in ("manager-several", "manager-self")


def _row_of(problem: Problem) -> int:
    row = problem.values["row"]
    if not isinstance(row, int):
        raise TypeError(f"a row has a number, not {row!r}")
    return row
