"""Single fields of a person read from the cells of a row; what can't be read is told, never guessed."""

import re
from functools import lru_cache

from app.domain.names import display_and_sort_name, name_and_address
from app.domain.participants import Format, WillingAs
from app.exchange.answers import formats_in, side_in, yes_or_no
from app.exchange.availability import slots_in
from app.exchange.cells import Cells
from app.exchange.lists import levels_in

MOST_PLACES = 3
_MOST_YEARS = 80
_PLAIN = re.compile(r"[a-z0-9_-]+|(?=.*[.0-9])[A-Za-z0-9_-]+(?:\.[A-Za-z0-9_-]+)*", re.ASCII)
_LONGEST_LOCAL, _LONGEST = 64, 254
_NUMBER = re.compile(r"\d+(?:[.,]\d+)?")


def names(cells: Cells) -> tuple[str, str, str]:
    """The name as shown and as sorted, and an address that stood beside it ("Ana Ruiz <ana@x.org>")."""
    name, beside = _beside(cells)
    given, family = (_worded(cells.name_part(field)) for field in ("given_name", "family_name"))
    if not given and not family:
        return (*display_and_sort_name(name), beside)
    sort = f"{family}, {given}" if given and family else given or family
    return display_and_sort_name(name)[0] or f"{given} {family}".strip(), sort, beside


def _beside(cells: Cells) -> tuple[str, str]:
    name = cells.name_part("name")
    both = name_and_address(name)
    if not both or not both[0]:
        return name, ""
    beside = valid_address(both[1])
    if not beside:
        cells.tell("email-not-valid", "name", value=both[1])
    return both[0], beside


def _worded(part: str) -> str:
    """A part of a name, unless it is only a dash or point that stands for none."""
    return part if any(sign.isalnum() for sign in part) else ""


def address(cells: Cells, field: str) -> str:
    """The e-mail address in this field, also from "Ana Ruiz <ana@x.org>"; empty where none is valid."""
    text = cells.text(field)
    if not text:
        return ""
    both = name_and_address(text)
    valid = valid_address(both[1] if both else text.removeprefix("mailto:").rstrip(";,"))
    if not valid:
        cells.tell("email-not-valid", field, value=text)
    return valid


def valid_address(text: str) -> str:
    """The e-mail address as it is written everywhere; empty where the text is none. No network is asked."""
    # A plain address is as good as its domain, and thousands of rows share few of these. Without a point or a
    # figure it may be one of the names ("Info") that are written in small letters.
    local, _at, domain = text.rpartition("@")
    if _PLAIN.fullmatch(local) and len(local) <= _LONGEST_LOCAL and domain.isascii() and len(text) <= _LONGEST:
        known = _valid_domain(domain)
        return f"{local}@{known}" if known else ""
    return _checked_address(text)


@lru_cache(maxsize=1_024)
def _valid_domain(domain: str) -> str:
    return _checked_address(f"a@{domain}").removeprefix("a@")


def _checked_address(text: str) -> str:
    from email_validator import EmailNotValidError, validate_email

    try:
        return validate_email(text, check_deliverability=False).normalized
    except EmailNotValidError:
        return ""


def manager(cells: Cells) -> str:
    """The manager's name as shown, "Ana Ruiz" from "Ruiz, Ana"."""
    text = cells.text("manager")
    return display_and_sort_name(text)[0] if text else ""


def years(cells: Cells) -> float | None:
    """Years in the organization, 0 to 80; "5 years" and "4,5" are read too."""
    text = cells.text("years_in_organization")
    number = _NUMBER.match(text)
    found = float(number[0].replace(",", ".")) if number else None
    if text and (found is None or found > _MOST_YEARS):
        cells.tell("years-not-understood", "years_in_organization", value=text)
        return None
    return found


def willing_as(cells: Cells) -> WillingAs | None:
    """The side someone is willing to take; None where the cell says none, or no."""
    text = cells.text("side")
    side = side_in(text, cells.heading("side")) if text else None
    if text and side is None and yes_or_no(text) is not False:
        cells.tell("side-not-understood", "side", value=text)
    return side


def places(cells: Cells) -> int | None:
    """How many pairings someone takes, 3 at most."""
    text = cells.text("places")
    if not text:
        return None
    if not text.isascii() or not text.isdigit():
        cells.tell("places-not-understood", "places", value=text)
        return None
    if int(text[:6]) > MOST_PLACES:
        cells.tell("too-many-places", "places", value=text, limit=MOST_PLACES)
    return min(int(text[:6]), MOST_PLACES)


def levels(cells: Cells, field: str) -> tuple[tuple[str, int], ...]:
    """Topics and levels 0 to 3 in this field."""
    text = cells.paragraphs(field)
    found, too_high = levels_in(text) if text else ((), ())
    for part in too_high:
        cells.tell("level-too-high", field, value=part)
    return found


def availability(cells: Cells) -> frozenset[str]:
    """The slots in which someone can meet."""
    text = cells.paragraphs("availability")
    slots, unclear = slots_in(text) if text else (frozenset[str](), ())
    for part in unclear:
        cells.tell("availability-not-understood", "availability", value=part)
    return slots


def formats(cells: Cells) -> frozenset[Format]:
    """How someone wants to meet."""
    text = cells.text("formats")
    found = formats_in(text) if text else frozenset()
    if text and not found:
        cells.tell("format-not-understood", "formats", value=text)
    return found
