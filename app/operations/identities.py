"""Who in a table is already in the file, and who looks like somebody who is."""

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Generic, NamedTuple, Protocol, TypeVar

from rapidfuzz.fuzz import ratio, token_sort_ratio
from rapidfuzz.process import extract

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
    """A new row whose name is nearly that of somebody else.

    other: how that one is called. person_id: who it is in the file, or None for a row of the same table, whose
    number is other_row.
    """

    row: int
    name: str
    other: str
    person_id: int | None = None
    other_row: int | None = None


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
        index.add(_Known(person.name, person.staff_number, person_id=person.id))
    found = []
    for row in rows:
        someone = _Known(row.name, row.staff_number, row=row.row)
        other = index.alike(someone)
        if other is not None:
            found.append(Likeness(row.row, row.name, other.name, other.person_id, other.row))
        index.add(someone)
    return found


def alike(names: Mapping[int, str], name: str) -> list[int]:
    """The ids of those whose name is nearly this one, the likeliest first. names: by id."""
    wanted = fold(name)
    folded = {person_id: fold(other) for person_id, other in names.items()}
    found = extract(wanted, folded, scorer=token_sort_ratio, score_cutoff=_NEARLY, limit=None)
    return [person_id for other, _score, person_id in found if _DIGITS.findall(wanted) == _DIGITS.findall(other)]


class _Known(NamedTuple):
    """Somebody by name: a person of the file, or a row of the table."""

    name: str
    staff_number: str
    person_id: int | None = None
    row: int | None = None


class _NameIndex:
    """Names by the beginnings of their words, so that only names that share one are compared."""

    def __init__(self) -> None:
        self._by_word: defaultdict[str, tuple[list[str], list[_Known]]] = defaultdict(lambda: ([], []))

    def add(self, someone: _Known) -> None:
        words = _sorted_words(someone.name)
        for beginning in _beginnings(words):
            names, known = self._by_word[beginning]
            names.append(words)
            known.append(someone)

    def alike(self, someone: _Known) -> _Known | None:
        words = _sorted_words(someone.name)
        blocks = [self._by_word[each] for each in _beginnings(words) if each in self._by_word]
        for names, known in sorted(blocks, key=lambda block: len(block[0])):
            if len(names) > _COMMON:
                break
            places = sorted(place for _name, _score, place in _near(words, names))
            for place in places:
                if _may_be_one(someone, known[place]):
                    return known[place]
        return None


def _near(words: str, names: Sequence[str]) -> Iterable[tuple[str, float, int]]:
    """The names that are nearly these words, with their likeness and their place among the names."""
    # In one call for all names, because ten thousand rows meet a hundred names each.
    return extract(words, names, scorer=ratio, score_cutoff=_ALIKE, limit=None)


def _sorted_words(name: str) -> str:
    """A folded name with its words in alphabetical order, so that their order makes no difference."""
    return " ".join(sorted(fold(name).split()))


def _beginnings(words: str) -> set[str]:
    return {word[:_PREFIX] for word in words.replace(",", " ").split(" ") if word}


def _may_be_one(one: _Known, other: _Known) -> bool:
    numbers = one.staff_number, other.staff_number
    if all(numbers) and numbers[0] != numbers[1]:
        return False
    return _DIGITS.findall(fold(one.name)) == _DIGITS.findall(fold(other.name))
