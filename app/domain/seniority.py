"""Who reports to whom, at any depth, and which of two people is the more senior."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import cached_property

from app.domain.people import Person, years_in_organization


class ReportingLines:
    """The managers of everyone in a file; loops in the data end and are told."""

    def __init__(self, manager_of: Mapping[int, int | None]) -> None:
        """manager_of: person id -> id of the person they report to, or None."""
        self._manager_of = manager_of
        self._chains: dict[int, tuple[int, ...]] = {}  # of those who were asked for: mostly a few of very many

    @classmethod
    def of(cls, people: Sequence[Person]) -> "ReportingLines":
        return cls({person.id: person.manager_id for person in people})

    def chain(self, person_id: int) -> tuple[int, ...]:
        """Everyone above this person, nearest first; a loop ends before the person comes again."""
        found = self._chains.get(person_id)
        if found is None:
            found = self._chains[person_id] = self._follow(person_id, self._manager_of)
        return found

    def between(self, one: int, other: int) -> tuple[int, ...]:
        """The line from the lower to the upper of two people, both included; empty where there is none."""
        for lower, upper in ((one, other), (other, one)):
            above = self.chain(lower)
            if upper in above:
                return (lower, *above[: above.index(upper) + 1])
        return ()

    def depth(self, person_id: int) -> int:
        """How many levels are above this person; 0 at the top."""
        return len(self.chain(person_id))

    def top(self, person_id: int) -> int:
        """The person at the top of this person's line; themselves where nobody is above."""
        above = self.chain(person_id)
        return above[-1] if above else person_id

    def is_placed(self, person_id: int) -> bool:
        """Whether this person has a manager or is one; of the others nobody knows where they stand."""
        return bool(self.chain(person_id)) or person_id in self._managers

    def in_loop(self, person_id: int) -> bool:
        """Whether this person's line runs into a loop, so that depths say nothing."""
        return any(member in loop for loop in self.loops for member in (person_id, *self.chain(person_id)))

    @staticmethod
    def _follow(person: int, manager_of: Mapping[int, int | None]) -> tuple[int, ...]:
        above: list[int] = []
        current = manager_of.get(person)
        while current is not None and current != person and current not in above:
            above.append(current)
            current = manager_of.get(current)
        return tuple(above)

    @cached_property
    def loops(self) -> tuple[tuple[int, ...], ...]:
        """Each loop of managers once, as person ids, starting with the smallest."""
        return self._find_loops(self._manager_of)

    @cached_property
    def _managers(self) -> frozenset[int | None]:
        return frozenset(self._manager_of.values())

    @staticmethod
    def _find_loops(manager_of: Mapping[int, int | None]) -> tuple[tuple[int, ...], ...]:
        done: set[int] = set()
        loops = []
        for start in sorted(person for person, above in manager_of.items() if above is not None):
            path: list[int] = []
            current: int | None = start
            while current is not None and current not in done and current not in path:
                path.append(current)
                current = manager_of.get(current)
            if current is not None and current in path:
                loop = path[path.index(current) :]
                first = loop.index(min(loop))
                loops.append(tuple(loop[first:] + loop[:first]))
            done.update(path)
        return tuple(sorted(loops))


class Basis(StrEnum):
    """On what the seniority of a pair was compared."""

    GRADE = "grade"
    DEPTH = "depth"
    YEARS = "years"
    NOT_CHECKED = "not-checked"


@dataclass(frozen=True, slots=True)
class Gap:
    """How much more senior the mentee (senior) is than the mentor (junior), in the unit of the basis.

    steps: grades, levels or years; negative when the mentor is the more senior; 0 when not checked.
    """

    basis: Basis
    steps: float

    def __neg__(self) -> "Gap":
        """The gap seen from the other one."""
        return Gap(self.basis, -self.steps)


@dataclass(frozen=True, slots=True)
class Standing:
    """What is known of one person's seniority; None where it isn't.

    rank: place of the grade in the order. tree: the person at the top of their reporting line; None where
    they have no manager and are none, or where the line runs into a loop. depth: levels above them in that
    tree. years: in the organization, to one decimal.
    """

    rank: int | None
    tree: int | None
    depth: int
    years: float | None


def by_rank(standing: Standing) -> Standing:
    """All that counts of somebody's standing beside people whose rank is known, where their own is."""
    return standing if standing.rank is None else Standing(standing.rank, None, 0, None)


def gap_between(mentor: Standing, mentee: Standing) -> Gap:
    """The gap of a pair on the first basis that both have: grade, depth in the same tree, years (MATCHING).

    Basis `NOT_CHECKED` where they share none.
    """
    if mentor.rank is not None and mentee.rank is not None:
        return Gap(Basis.GRADE, mentee.rank - mentor.rank)
    if mentor.tree is not None and mentor.tree == mentee.tree:
        return Gap(Basis.DEPTH, mentor.depth - mentee.depth)
    if mentor.years is not None and mentee.years is not None:
        return Gap(Basis.YEARS, round(mentee.years - mentor.years, 1))
    return Gap(Basis.NOT_CHECKED, 0)


class Seniority:
    """Where each person stands, from grades, reporting lines and years."""

    def __init__(self, grade_ranks: Mapping[str, int], lines: ReportingLines, today: date) -> None:
        """grade_ranks: grade name -> place in the order, lowest 1; grades not yet placed are absent."""
        self._ranks = grade_ranks
        self._lines = lines
        self._today = today

    def rank(self, person: Person) -> int | None:
        """The place of the person's grade in the order; None where it isn't known or not placed."""
        return self._ranks.get(person.grade) if person.grade else None

    def standing(self, person: Person) -> Standing:
        """What is known of this person's seniority."""
        lines = self._lines
        in_tree = lines.is_placed(person.id) and not lines.in_loop(person.id)
        return Standing(
            rank=self.rank(person),
            tree=lines.top(person.id) if in_tree else None,
            depth=lines.depth(person.id),
            years=years_in_organization(person, self._today),
        )

    def gap(self, mentor: Person, mentee: Person) -> Gap:
        """The gap of a pair on the first basis that both have; basis `NOT_CHECKED` where they share none."""
        return gap_between(self.standing(mentor), self.standing(mentee))
