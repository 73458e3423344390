"""A person, once per file, and the organization's own grades."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Grade:
    """One step of the organization's own ladder.

    rank: place in the order from lowest (1) upwards; None for a grade that the coordinator hasn't placed yet.
    """

    id: int = 0
    name: str = ""
    rank: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """Someone in the organization. Only the name is needed; None and "" mean "not known".

    name: as the person writes it. sort_name: by which lists are sorted.
    grade: the organization's word, whether or not it stands in the order of grades.
    years_in_organization: as imported; `joined_on` counts first where both are known.
    manager_id: the person they report to; manager_text: typed text that resolves when such a person appears.
    left_on / has_left: gone from the organization; kept, never proposed.
    """

    id: int = 0
    name: str
    sort_name: str = ""
    pronunciation: str = ""
    pronouns: str = ""
    email: str = ""
    staff_number: str = ""
    phone: str = ""
    title: str = ""
    department: str = ""
    site: str = ""
    grade: str = ""
    joined_on: date | None = None
    years_in_organization: float | None = None
    languages: tuple[str, ...] = ()
    manager_id: int | None = None
    manager_text: str = ""
    has_left: bool = False
    left_on: date | None = None
    access_needs: str = ""
    notes: str = ""
    is_archived: bool = False


def years_in_organization(person: Person, today: date) -> float | None:
    """How many years someone has been in the organization, to one decimal; None where nothing is known."""
    if person.joined_on is not None and person.joined_on <= today:
        return round((today - person.joined_on).days / 365.25, 1)
    return person.years_in_organization
