"""The organization's grades in the coordinator's order: add, rename, move, place, and remove where unused."""

from collections.abc import Sequence
from dataclasses import dataclass

from app.domain.names import clean_text, fold
from app.domain.people import Grade
from app.domain.problems import trouble
from app.storage import Store
from app.text.catalog import _


@dataclass(frozen=True, slots=True)
class UsedGrade:
    """A grade and how many people have it. id: 0 for a grade that people have and the file doesn't list."""

    id: int
    name: str
    rank: int | None
    people: int


def used_grades(store: Store) -> list[UsedGrade]:
    """The grades from lowest to highest, then those that have no place yet, by name."""
    uses = store.grades.uses()
    listed = [UsedGrade(grade.id, grade.name, grade.rank, uses.pop(grade.name, 0)) for grade in store.grades.all()]
    placed = [grade for grade in listed if grade.rank is not None]
    apart = [grade for grade in listed if grade.rank is None]
    apart += [UsedGrade(0, name, None, people) for name, people in uses.items()]
    return placed + sorted(apart, key=lambda grade: fold(grade.name))


def add_grade(store: Store, name: str) -> None:
    """Put a new grade at the upper end. Raises CounterpartError: grade-name-empty, grade-exists."""
    wanted = _free_name(store, name, "")
    with store.edit(_("Add the grade {name}").format(name=wanted)):
        store.grades.set_order([*_order(store), wanted])


def place_grade(store: Store, name: str) -> None:
    """Give a grade that has no place yet one at the upper end of the order."""
    with store.edit(_("Place the grade {name}").format(name=name)):
        store.grades.set_order([*_order(store), name])


def set_apart(store: Store, name: str) -> None:
    """Take a grade out of the order: it says nothing about who is senior from now on."""
    with store.edit(_("Take the grade {name} out of the order").format(name=name)):
        store.grades.set_order([other for other in _order(store) if other != name])


def order_grades(store: Store, moved: str, names: Sequence[str]) -> None:
    """Put the grades into this order, lowest first. moved: the one that was moved, for undo's words."""
    if list(names) != _order(store):
        with store.edit(_("Move the grade {name}").format(name=moved)):
            store.grades.set_order(names)


def rename_grade(store: Store, name: str, wanted: str) -> str:
    """Rename a grade, also for the people who have it, inside a running edit; its name now.

    Raises CounterpartError: grade-name-empty, grade-exists.
    """
    clean = _free_name(store, wanted, name)
    if clean != name:
        store.grades.rename(_listed(store, name), clean)
    return clean


def remove_grade(store: Store, name: str) -> None:
    """Remove a grade that nobody has. Raises CounterpartError "grade-in-use"."""
    if store.grades.uses().get(name):
        raise trouble("grade-in-use", name=name)
    with store.edit(_("Remove the grade {name}").format(name=name)):
        grade = _listed(store, name)
        store.grades.set_order([other for other in _order(store) if other != name])
        store.grades.remove([grade.id])


def _order(store: Store) -> list[str]:
    return [grade.name for grade in store.grades.all() if grade.rank is not None]


def _listed(store: Store, name: str) -> Grade:
    """The grade of this name, listed from now on where only people had it; inside a running edit."""
    for grade in store.grades.all():
        if grade.name == name:
            return grade
    return store.grades.get(store.grades.add([Grade(name=name)])[0])


def _free_name(store: Store, wanted: str, now: str) -> str:
    clean = clean_text(wanted)
    if not clean:
        raise trouble("grade-name-empty")
    taken = [grade.name for grade in used_grades(store) if grade.name != now]
    if any(fold(clean) == fold(name) for name in taken):
        raise trouble("grade-exists", name=clean)
    return clean
