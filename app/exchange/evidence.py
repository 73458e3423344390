"""What the values of a column say about which field it can be, where its heading leaves a doubt."""

import re
from collections.abc import Callable, Mapping, Sequence
from datetime import date

from app.exchange.answers import formats_in, has_left, is_blank, is_format_alone, is_side_alone, side_in, yes_or_no
from app.exchange.dates import DateOrder, read_date

_ADDRESS = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+")
_NUMBER = re.compile(r"[-+]?\d+(?:[.,]\d+)?")
_LATEST = date(2100, 1, 1)
_VALUES_LOOKED_AT = 500
_NEARLY_ALL = 0.8


def values_below(rows: Sequence[Sequence[str]], column: int) -> list[str]:
    """The first few hundred values of a column that say something, trimmed."""
    said = (row[column].strip() for row in rows if not is_blank(row[column]))
    return [value for value, _ in zip(said, range(_VALUES_LOOKED_AT), strict=False)]


def fits(field: str, heading: str, values: Sequence[str]) -> bool:
    """Whether a column of these values can be this field; always true where there are no values."""
    test = _TESTS.get(field)
    return not values or test is None or test(values, heading)


def share(values: Sequence[str], test: Callable[[str], bool]) -> float:
    """The share of the values, 0 to 1, that pass a test; 0 where there are none."""
    return sum(map(test, values)) / max(1, len(values))


def are_sides(values: Sequence[str]) -> bool:
    """Whether nearly all values are sides, and one of them says so by its word ("Mentor", "Mentee")."""
    return share(values, is_side_alone) >= _NEARLY_ALL and any("ment" in value.casefold() for value in values)


def are_formats(values: Sequence[str]) -> bool:
    """Whether nearly all values are ways of meeting, and one of them is not just "any"."""
    return share(values, is_format_alone) >= _NEARLY_ALL and any(len(formats_in(value)) == 1 for value in values)


def is_address(value: str) -> bool:
    """Whether a value looks like an e-mail address, perhaps with a name beside it."""
    return bool(_ADDRESS.search(value))


def is_number(value: str) -> bool:
    """Whether a value is nothing but a number."""
    return bool(_NUMBER.fullmatch(value))


def is_number_in(value: str) -> bool:
    """Whether a value begins with a number ("5 years")."""
    return bool(_NUMBER.match(value)) and not is_date(value)


def is_date(value: str) -> bool:
    """Whether a value can be read as a day."""
    return read_date(value, DateOrder(month_first=False), _LATEST) is not None


def _words(values: Sequence[str], _heading: str) -> bool:
    return share(values, is_number) < 0.5 and share(values, is_address) < 0.5


def _no_addresses(values: Sequence[str], _heading: str) -> bool:
    return share(values, is_address) < 0.5


def _addresses(values: Sequence[str], _heading: str) -> bool:
    return share(values, is_address) >= 0.5


def _dates(values: Sequence[str], _heading: str) -> bool:
    return share(values, is_date) >= 0.5


def _numbers(values: Sequence[str], _heading: str) -> bool:
    return share(values, is_number_in) >= 0.5


def _own_numbers(values: Sequence[str], _heading: str) -> bool:
    """Numbers of persons: nearly all different, and not just 1, 2, 3, ... counting the rows."""
    counts_rows = len(values) > 2 and list(values) == [str(number) for number in range(1, len(values) + 1)]
    return len(set(values)) > 0.95 * len(values) and not counts_rows


def _statuses(values: Sequence[str], heading: str) -> bool:
    return share(values, lambda value: has_left(value, heading) is not None) >= 0.5


def _sides(values: Sequence[str], heading: str) -> bool:
    return share(values, lambda value: side_in(value, heading) is not None or yes_or_no(value) is False) >= 0.5


_TESTS: Mapping[str, Callable[[Sequence[str], str], bool]] = {
    "name": _words, "title": _words, "department": _words, "site": _words, "manager": _words, "languages": _words,
    "formats": _words, "pronouns": _words, "pronunciation": _words, "can_share": _words, "want_to_learn": _words,
    "not_with_me": _words, "given_name": _no_addresses, "family_name": _no_addresses, "grade": _no_addresses,
    "email": _addresses, "manager_email": _addresses, "joined_on": _dates, "left_on": _dates,
    "years_in_organization": _numbers, "places": _numbers, "staff_number": _own_numbers,
    "employment_status": _statuses, "side": _sides,
}  # fmt: skip
