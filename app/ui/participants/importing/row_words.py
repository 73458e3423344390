"""A row in words: what becomes of it, and what each of its cells becomes."""

from collections.abc import Callable, Mapping
from datetime import date, timedelta
from typing import NamedTuple

from app.domain.participants import WEEKDAYS, Format, WillingAs
from app.operations.import_reading import PersonRow, ReadPeople
from app.operations.import_rows import Fate, PlannedRow
from app.text import columns, labels
from app.text.catalog import _
from app.text.formats import date_short, decimal, listing, weekday_short
from app.ui.common.badges import BadgeLook
from app.ui.common.tokens import Tone

_A_MONDAY = date(2024, 1, 1)


class CellWords(NamedTuple):
    """One cell: the heading above it, what it means, what stands in it, and what is made of that."""

    heading: str
    field: str
    raw: str
    becomes: str


def fate_look(fate: Fate) -> BadgeLook:
    """What becomes of a row, as a badge."""
    return {
        Fate.NEW: BadgeLook(_("New"), Tone.POSITIVE, "plus"),
        Fate.UPDATED: BadgeLook(_("Updated"), Tone.ACCENT, "pencil"),
        Fate.UNCHANGED: BadgeLook(_("As it was"), Tone.NEUTRAL, "check"),
        Fate.SKIPPED: BadgeLook(_("Skipped"), Tone.CAUTION, "x"),
    }[fate]


def name_of(row: PlannedRow) -> str:
    """Whom a row is about."""
    return row.said.name if row.said else "\N{EM DASH}"


def side_of(row: PlannedRow) -> WillingAs:
    """The side somebody would take; either as long as nothing says it."""
    if row.member is not None:
        return row.member.willing_as
    return (row.said.willing_as if row.said else None) or WillingAs.EITHER


def cells_in_words(row: PlannedRow, read: ReadPeople) -> list[CellWords]:
    """The cells of a row that mean something, in the order of the table."""
    cells = read.cells_of(row.id)
    return [
        CellWords(
            heading=read.mapping.headers[at],
            field=columns.field(field),
            raw=cells[at].strip(),
            becomes=_VALUES[field](row.said, row) if row.said else "",
        )
        for at, field in read.mapping.field_of.items()
    ]


def other_cells(row: PlannedRow, read: ReadPeople) -> list[tuple[str, str]]:
    """Headings and cells that mean nothing here, without empty ones; sensitive ones aren't shown at all."""
    cells, mapping = read.cells_of(row.id), read.mapping
    known = mapping.field_of.keys() | mapping.kept_out.keys()
    return [
        (heading, cells[at].strip())
        for at, heading in enumerate(mapping.headers)
        if at not in known and cells[at].strip()
    ]


def _grade(said: PersonRow, row: PlannedRow) -> str:
    return row.member.person.grade if row.member and said.grade else said.grade


def _manager(said: PersonRow, _row: PlannedRow) -> str:
    return said.manager or said.manager_email or said.manager_number


def _employed(said: PersonRow) -> str:
    return "" if said.has_left is None else _("has left") if said.has_left else _("still employed")


def _slots(said: PersonRow) -> str:
    halves = {"am": _("{day} morning"), "pm": _("{day} afternoon")}
    days = {day: weekday_short(_A_MONDAY + timedelta(days=n)) for n, day in enumerate(WEEKDAYS)}
    split = (slot.split("-") for slot in sorted(said.availability, key=_place_in_week))
    return listing([halves[half].format(day=days[day]) for day, half in split])


def _place_in_week(slot: str) -> tuple[int, str]:
    day, half = slot.split("-")
    return WEEKDAYS.index(day), half


def _formats(said: PersonRow) -> str:
    words = {Format.IN_PERSON: _("in person"), Format.REMOTE: _("remote")}
    return listing([words[one] for one in Format if one in said.formats])


def _levels(levels: tuple[tuple[str, int], ...]) -> str:
    return ", ".join(f"{topic}: {level}" for topic, level in levels)


def _day(day: date | None) -> str:
    return date_short(day) if day else ""


def _side(said: PersonRow, _row: PlannedRow) -> str:
    return labels.side(said.willing_as) if said.willing_as else ""


_VALUES: Mapping[str, Callable[[PersonRow, PlannedRow], str]] = {
    "name": lambda said, _row: said.name,
    "given_name": lambda said, _row: said.name,
    "family_name": lambda said, _row: said.sort_name,
    "email": lambda said, _row: said.email,
    "staff_number": lambda said, _row: said.staff_number,
    "phone": lambda said, _row: said.phone,
    "title": lambda said, _row: said.title,
    "department": lambda said, _row: said.department,
    "site": lambda said, _row: said.site,
    "grade": _grade,
    "joined_on": lambda said, _row: _day(said.joined_on),
    "years_in_organization": lambda said, _row: _years(said.years_in_organization),
    "languages": lambda said, _row: listing(said.languages),
    "manager": _manager,
    "manager_email": lambda said, _row: said.manager_email,
    "manager_number": lambda said, _row: said.manager_number,
    "employment_status": lambda said, _row: _employed(said),
    "left_on": lambda said, _row: _day(said.left_on),
    "side": _side,
    "places": lambda said, _row: "" if said.places is None else str(said.places),
    "can_share": lambda said, _row: _levels(said.can_share),
    "want_to_learn": lambda said, _row: _levels(said.want_to_learn),
    "aims": lambda said, _row: said.aims,
    "availability": lambda said, _row: _slots(said),
    "formats": lambda said, _row: _formats(said),
    "not_with_me": lambda said, _row: listing(said.not_with_me),
    "access_needs": lambda said, _row: said.access_needs,
    "pronunciation": lambda said, _row: said.pronunciation,
    "pronouns": lambda said, _row: said.pronouns,
    "notes": lambda said, _row: said.notes,
}


def _years(years: float | None) -> str:
    return "" if years is None else decimal(years, 0 if years.is_integer() else 1)
