"""The grades to put in order: those of the file in their places, and below them those that are new."""

import re
from collections import Counter
from collections.abc import Sequence
from typing import NamedTuple

from app.domain.names import fold
from app.operations.import_facts import Facts
from app.operations.import_plans import ImportPlan, grades_in

_FIGURES = re.compile(r"(\d+)")


class GradeRow(NamedTuple):
    """One grade. people: how many in the table have it. rank: its place from the lowest, None for none yet."""

    name: str
    people: int
    rank: int | None


def grade_rows(plan: ImportPlan, facts: Facts) -> list[GradeRow]:
    """All grades that the import would leave ordered, and those of the table without a place, by name below."""
    people = Counter(member.person.grade for member in plan.changes.members.values())
    order = list(plan.grades or (grade.name for grade in facts.grades if grade.rank is not None))
    placed = {fold(name) for name in order}
    unplaced = sorted((name for name in grades_in(plan) if fold(name) not in placed), key=by_figures)
    spelled = {fold(name): count for name, count in people.items()}
    rows = [GradeRow(name, spelled.get(fold(name), 0), rank) for rank, name in enumerate(order, start=1)]
    return rows + [GradeRow(name, people[name], None) for name in unplaced]


def moved(rows: Sequence[GradeRow], place: int, to: int) -> list[GradeRow]:
    """The rows with one of them at another place; places outside the list mean its ends."""
    others = [row for at, row in enumerate(rows) if at != place]
    others.insert(max(0, min(to, len(others))), rows[place])
    return others


def by_figures(name: str) -> list[tuple[int, str]]:
    """A key by which "Grade 2" comes before "Grade 10"."""
    parts = _FIGURES.split(fold(name))
    return [(int(part), "") if part.isdigit() else (-1, part) for part in parts]
