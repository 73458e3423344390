"""Who in a table is already in the file, and who looks like somebody who is."""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Generic, Protocol, TypeVar

from rapidfuzz import process
from rapidfuzz.fuzz import token_sort_ratio

from app.domain.names import fold
from app.domain.people import Person
from app.exchange.people_rows import PersonRow

_ALIKE = 90  # of 100: one letter in ten
_NEARLY = 85  # one letter in eight: enough to ask somebody who has just typed the name
_COMMON = 400  # a word that so many names share says nothing about who is meant
_DIGITS = re.compile(r"\d+")
_PREFIX = 3


@dataclass(frozen=True, slots=True)
class Likeness:
    """A new row whose name is nearly that of somebody else."""

    row: int
    name: str
    other: str


class Identified(Protocol):
    """Somebody with what identifies them; "" where it isn't known."""

    @property
    def staff_number(self) -> str: ...
    @property
    def email(self) -> str: ...


T = TypeVar("T", bound=Identified)


class Identities(Generic[T]):
    """The people of a file, or the rows of a table, by what identifies them: staff number, else e-mail."""

    def __init__(self, people: Iterable[T] = ()) -> None:
        self._by_staff_number: dict[str, T] = {}
        self._by_email: dict[str, T] = {}
        for person in people:
            self.add(person)

    def add(self, person: T) -> None:
        """Know somebody more; who shares a staff number or an e-mail with an earlier one isn't found by it."""
        if person.staff_number:
            self._by_staff_number.setdefault(fold(person.staff_number), person)
        if person.email:
            self._by_email.setdefault(fold(person.email), person)

    def find(self, row: Identified) -> T | None:
        """The person whom a row is about; None for somebody new.

        An e-mail alone doesn't make two staff numbers one person.
        """
        if row.staff_number and fold(row.staff_number) in self._by_staff_number:
            return self._by_staff_number[fold(row.staff_number)]
        found = self._by_email.get(fold(row.email)) if row.email else None
        if found and row.staff_number and found.staff_number:
            return None
        return found


def likely_duplicates(people: Sequence[Person], rows: Sequence[PersonRow]) -> list[Likeness]:
    """New rows whose names are nearly those of people in the file or of an earlier new row.

    Names whose numbers differ, and people whose staff numbers differ, are somebody else.
    """
    index = _NameIndex()
    for person in people:
        index.add(person.name, person.staff_number)
    found = []
    for row in rows:
        other = index.alike(row.name, row.staff_number)
        if other is not None:
            found.append(Likeness(row.row, row.name, other))
        index.add(row.name, row.staff_number)
    return found


def alike(names: Mapping[int, str], name: str) -> list[int]:
    """The ids of those whose name is nearly this one, the likeliest first. names: by id."""
    wanted = fold(name)
    folded = {person_id: fold(other) for person_id, other in names.items()}
    found = process.extract(wanted, folded, scorer=token_sort_ratio, score_cutoff=_NEARLY, limit=None)
    return [person_id for other, _score, person_id in found if _DIGITS.findall(wanted) == _DIGITS.findall(other)]


class _NameIndex:
    """Names by the beginnings of their words, so that only names that share one are compared."""

    def __init__(self) -> None:
        self._by_word: defaultdict[str, list[tuple[str, str, str]]] = defaultdict(list)

    def add(self, name: str, staff_number: str) -> None:
        folded = fold(name)
        for beginning in _beginnings(folded):
            self._by_word[beginning].append((folded, name, staff_number))

    def alike(self, name: str, staff_number: str) -> str | None:
        folded = fold(name)
        blocks = sorted((self._by_word[word] for word in _beginnings(folded) if word in self._by_word), key=len)
        for block in blocks:
            if len(block) > _COMMON:
                break
            for other, shown, number in block:
                if _same_person(folded, other) and not (staff_number and number and staff_number != number):
                    return shown
        return None


def _beginnings(folded: str) -> set[str]:
    return {word[:_PREFIX] for word in folded.replace(",", " ").split(" ") if word}


def _same_person(one: str, other: str) -> bool:
    return _DIGITS.findall(one) == _DIGITS.findall(other) and token_sort_ratio(one, other) >= _ALIKE
