"""Managers as a table names them, resolved to people, for everybody in the file once it has the table's people."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from app.domain.names import fold
from app.domain.people import Person
from app.domain.problems import Problem
from app.exchange.people_rows import PersonRow
from app.operations.managers import Directory, Unresolved

_NAMED = 5


def with_managers(
    given: Sequence[tuple[Person, PersonRow]], known: Iterable[Person]
) -> tuple[dict[int, Person], tuple[Problem, ...]]:
    """Everybody by id with their managers resolved: those of the rows, and earlier texts that fit somebody now.

    given: people as their rows say they are, with ids below zero where they are new. known: everybody in the file,
    as it was before. The problems are about managers who stay typed names.
    """
    rows = {person.id: row for person, row in given}
    people = {person.id: person for person in known} | {person.id: person for person, _row in given}
    resolving = _Resolving(sorted(people.values(), key=_by_sort_name))
    return resolving.resolve(rows), resolving.problems()


def _by_sort_name(person: Person) -> tuple[str, bool, int]:
    return fold(person.sort_name), person.id < 0, abs(person.id)


class _Resolving:
    """Goes through everybody by sort name, as problems and namesakes are told in that order."""

    def __init__(self, people: Sequence[Person]) -> None:
        self._people = people
        self._directory = Directory(people)
        self._told: list[Problem] = []
        self._unknown: dict[str, str] = {}

    def resolve(self, rows: Mapping[int, PersonRow]) -> dict[int, Person]:
        return {person.id: self._with_manager(person, rows.get(person.id)) for person in self._people}

    def problems(self) -> tuple[Problem, ...]:
        """Unknown ones are told once for all, because a whole table may name managers who don't take part."""
        names = list(self._unknown.values())
        if not names:
            return tuple(self._told)
        shown = ", ".join(names[:_NAMED]) + (", ..." if len(names) > _NAMED else "")
        return (*self._told, Problem("managers-unknown", {"managers": shown, "count": len(names)}))

    def _with_manager(self, person: Person, row: PersonRow | None) -> Person:
        number, email, name = (row.manager_number, row.manager_email, row.manager) if row else ("", "", "")
        if not (number or email or name):
            if not person.manager_text:
                return person
            name = person.manager_text
        found = self._directory.manager_of(person.id, number=number, email=email, name=name)
        if not isinstance(found, Unresolved):
            return replace(person, manager_id=found, manager_text="")
        typed = name or email or number
        if row is not None:
            self._tell(found, row, typed)
        if found is Unresolved.SELF:
            return replace(person, manager_text="")
        return replace(person, manager_id=None, manager_text=typed)

    def _tell(self, found: Unresolved, row: PersonRow, typed: str) -> None:
        if found is Unresolved.UNKNOWN:
            self._unknown.setdefault(fold(typed), typed)
        else:
            values = {"row": row.row, "name": row.name, "manager": typed}
            self._told.append(Problem(f"manager-{found.value}", values))
