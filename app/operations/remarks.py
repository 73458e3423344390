"""What is worth telling beside a field of a person, whose value is kept all the same."""

from collections.abc import Iterable
from dataclasses import dataclass

from app.domain.names import fold
from app.domain.people import Person
from app.domain.problems import Problem
from app.exchange.person_fields import valid_address
from app.storage import Store
from app.text.formats import isolated


@dataclass(frozen=True, slots=True)
class Remark:
    """Something worth telling beside a field whose value is kept all the same. other: a person it is about."""

    problem: Problem
    other: Person | None = None


def email_remark(store: Store, person: Person) -> Remark | None:
    """What is odd about somebody's e-mail: none at all, or somebody else's too."""
    if not person.email:
        return None
    if not valid_address(person.email):
        return Remark(Problem("email-odd", {"email": person.email}))
    for other in _others(store, person, person.email):
        if fold(other.email) == fold(person.email):
            return Remark(Problem("email-shared", {"name": isolated(other.name)}), other)
    return None


def number_remark(store: Store, person: Person) -> Remark | None:
    """Who else has somebody's staff number."""
    for other in _others(store, person, person.staff_number):
        if fold(other.staff_number) == fold(person.staff_number):
            return Remark(Problem("number-shared", {"name": isolated(other.name)}), other)
    return None


def grade_remark(store: Store, grade: str) -> Remark | None:
    """That a grade isn't one of the organization's list, or has no place in its order yet."""
    if not grade:
        return None
    there = {each.name: each.rank for each in store.grades.all()}
    if grade not in there:
        return Remark(Problem("grade-new", {"grade": isolated(grade)}))
    return Remark(Problem("grade-unplaced", {"grade": isolated(grade)})) if there[grade] is None else None


def _others(store: Store, person: Person, text: str) -> Iterable[Person]:
    """Everybody else in whose name, e-mail or staff number a text is found; nobody for an empty text."""
    ids = [person_id for person_id in store.people.ids(text) if person_id != person.id] if text else []
    return store.people.get_many(ids)
