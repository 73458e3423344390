"""Which rows of a table are about whom: people of the file, somebody new, or somebody who stands above."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

from app.domain.people import Person
from app.domain.problems import Problem
from app.exchange.people_rows import PersonRow
from app.operations.identities import Identities, Likeness, likely_duplicates


@dataclass(frozen=True, slots=True)
class Recognized:
    """The rows of a table, sorted out.

    kept: rows with the person of the file whom each is about, None for somebody new, in the order of the table.
    skipped: rows of somebody who stands further up. problems: why. likely: new rows that look like somebody else.
    """

    kept: tuple[tuple[PersonRow, Person | None], ...]
    skipped: tuple[PersonRow, ...]
    problems: tuple[Problem, ...]
    likely: tuple[Likeness, ...] = ()


def recognized(rows: Sequence[PersonRow], people: Sequence[Person]) -> Recognized:
    """Sort out the rows by staff number, else e-mail; whoever looks alike is somebody else, and told as likely."""
    known = Identities(people)
    found = _sorted_out(rows, known.find)
    new = [row for row, person in found.kept if person is None]
    return Recognized(found.kept, found.skipped, found.problems, tuple(likely_duplicates(people, new)))


def joined(
    found: Recognized, rows: Sequence[PersonRow], people: Sequence[Person], same: Iterable[int]
) -> Recognized:
    """The same after the coordinator said of some likely rows, by their number, that they are that other one.

    A row that is somebody of the file updates that person; one that is somebody of the same table is skipped.
    """
    likely = {like.row: like for like in found.likely if like.row in set(same)}
    if not likely:
        return found
    by_id, known = {person.id: person for person in people}, Identities(people)

    def about(row: PersonRow) -> Person | None:
        like = likely.get(row.row)
        return by_id[like.person_id] if like and like.person_id is not None else known.find(row)

    above = {like.row: like.other_row for like in likely.values() if like.other_row is not None}
    again = _sorted_out(rows, about, above)
    return Recognized(again.kept, again.skipped, again.problems, found.likely)


def _sorted_out(
    rows: Iterable[PersonRow],
    about: Callable[[PersonRow], Person | None],
    said_above: Mapping[int, int] = MappingProxyType({}),
) -> Recognized:
    """about: the person of the file whom a row is about. said_above: rows that are said to be one above."""
    above: Identities[PersonRow] = Identities()
    row_of: dict[int, int] = {}
    kept: list[tuple[PersonRow, Person | None]] = []
    skipped: list[PersonRow] = []
    problems: list[Problem] = []
    for row in rows:
        person, same = about(row), above.find(row)
        first = (
            said_above.get(row.row) or (same.row if same else None) or (row_of.get(person.id) if person else None)
        )
        if first is not None:
            skipped.append(row)
            problems.append(Problem("row-twice", {"row": row.row, "name": row.name, "above": first}))
        else:
            kept.append((row, person))
        if first is None or row.row in said_above:
            above.add(row)
        if first is None and person is not None:
            row_of[person.id] = row.row
    return Recognized(tuple(kept), tuple(skipped), tuple(problems))
