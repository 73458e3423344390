"""Managers by number, e-mail or name, resolved to people of the file."""

from collections import defaultdict
from collections.abc import Iterable
from enum import StrEnum

from app.domain.names import clean_text, display_and_sort_name, fold
from app.domain.people import Person
from app.domain.problems import trouble
from app.domain.seniority import ReportingLines
from app.storage import Store
from app.text.formats import isolated


class Unresolved(StrEnum):
    """Why a typed manager isn't a person of the file."""

    UNKNOWN = "unknown"
    SEVERAL = "several"
    SELF = "self"


class Directory:
    """Everybody in the file by staff number, e-mail and name."""

    def __init__(self, people: Iterable[Person]) -> None:
        self._by_number: dict[str, int] = {}
        self._by_email: dict[str, int] = {}
        self._by_name: defaultdict[str, set[int]] = defaultdict(set)
        self._by_outer_names: defaultdict[str, set[int]] = defaultdict(set)
        self._by_family_name: defaultdict[str, set[int]] = defaultdict(set)
        for person in people:
            self._add(person)

    def _add(self, person: Person) -> None:
        if person.staff_number:
            self._by_number.setdefault(fold(person.staff_number), person.id)
        if person.email:
            self._by_email.setdefault(fold(person.email), person.id)
        self._by_name[fold(person.name)].add(person.id)
        self._by_outer_names[_outer(person.name)].add(person.id)
        self._by_family_name[_family(person)].add(person.id)

    def manager_of(self, person_id: int, *, number: str = "", email: str = "", name: str = "") -> int | Unresolved:
        """The id of somebody's manager by the first of number, e-mail and name that is known here.

        A name counts when it is one person's only: as written, else by its first and last word, else as a
        family name, which is never taken for the person's own.
        """
        found = self._by_number.get(fold(number)) if number else None
        if found is None and email:
            found = self._by_email.get(fold(email))
        if found is None and name:
            by_name = self._named(name, person_id)
            if isinstance(by_name, Unresolved):
                return by_name
            found = by_name
        if found is None:
            return Unresolved.UNKNOWN
        return Unresolved.SELF if found == person_id else found

    def _named(self, name: str, person_id: int) -> int | Unresolved:
        for index, key in ((self._by_name, fold(name)), (self._by_outer_names, _outer(name))):
            found = index.get(key, set())
            if len(found) == 1:
                return next(iter(found))
            if len(found) > 1:
                return Unresolved.SEVERAL
        return self._of_family(name, person_id)

    def _of_family(self, name: str, person_id: int) -> int | Unresolved:
        found = self._by_family_name.get(fold(name), set())
        if len(found) > 1:
            return Unresolved.SEVERAL
        return next(iter(found - {person_id}), Unresolved.UNKNOWN)


def _family(person: Person) -> str:
    before, comma, _after = person.sort_name.partition(",")
    return fold(before) if comma else fold(person.name).split(" ")[-1]


def _outer(name: str) -> str:
    """The first and the last word of a name: middle names and initials come and go."""
    words = fold(name).split(" ")
    return f"{words[0]} {words[-1]}"


def manager_fields(store: Store, person_id: int, typed: str) -> dict[str, object]:
    """The fields of a manager as typed: a person whom it can mean only, else the text, which waits for them.

    person_id: of the one who reports, 0 for somebody new. Raises CounterpartError: manager-oneself, manager-loop.
    """
    name = clean_text(typed)
    if not name:
        return {"manager_id": None, "manager_text": ""}
    found = _meant(store, person_id, name)
    if found is Unresolved.SELF:
        raise trouble("manager-oneself")
    if isinstance(found, Unresolved):
        return {"manager_id": None, "manager_text": name}
    check_manager(store, person_id, found)
    return {"manager_id": found, "manager_text": ""}


def check_manager(store: Store, person_id: int, manager_id: int) -> None:
    """Raises CounterpartError where somebody would report to themselves: manager-oneself, manager-loop."""
    if person_id == manager_id:
        raise trouble("manager-oneself")
    if person_id in ReportingLines(store.people.managers()).chain(manager_id):
        name, manager = (person.name for person in store.people.get_many([person_id, manager_id]))
        raise trouble("manager-loop", name=isolated(name), manager=isolated(manager))


def link_typed_managers(store: Store, person: Person) -> None:
    """Whoever names this person as manager gets the link, where the text can mean nobody else; in an edit."""
    words = fold(person.name).split(" ")
    keys = {fold(person.email), fold(person.staff_number), words[-1]}
    meant: dict[str, int | Unresolved] = {}
    for reporting_id, text in store.people.typed_managers().items():
        typed = fold(text).split(" ")
        if fold(text) not in keys and (typed[0], typed[-1]) != (words[0], words[-1]):
            continue
        if text not in meant:
            meant[text] = _meant(store, 0, text)
        if meant[text] == person.id and reporting_id != person.id:
            store.people.set_all([reporting_id], manager_id=person.id, manager_text="")


def _meant(store: Store, person_id: int, name: str) -> int | Unresolved:
    """Whom a typed manager means. Its first and last word find all who could be, so that nobody else counts."""
    shown = display_and_sort_name(name)[0]
    words = shown.split(" ")
    candidates = store.people.get_many(store.people.ids(f"{words[0]} {words[-1]}"))
    return Directory(candidates).manager_of(person_id, number=name, email=name, name=shown)
