"""Dates as people type them, with the order of day and month decided by the whole column."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache

from app.domain.names import fold

_TIME = r"(?:[T ,]+\d{1,2}:\d{2}.*)?"
_YEAR_FIRST = re.compile(rf"(\d{{4}})[-/.](\d{{1,2}})[-/.](\d{{1,2}}){_TIME}")
_COMPACT = re.compile(r"((?:19|20)\d{2})(\d{2})(\d{2})")
_NUMBERS = re.compile(rf"(\d{{1,2}})\s*([-/.])\s*(\d{{1,2}})\s*[-/.]\s*(\d{{4}}|\d{{2}})\.?{_TIME}")
_MONTH_INSIDE = re.compile(
    r"(\d{1,2})(?:st|nd|rd|th|er)?[-/. ]+(?:de )?([^\W\d_]+)[-/., ]+(?:de |del )?(\d{4}|\d{2})"
)
_MONTH_AHEAD = re.compile(r"([^\W\d_]+)\.? +(\d{1,2})(?:st|nd|rd|th)?,? +(\d{4})")
_SERIAL = re.compile(r"(\d{5})(?:\.\d+)?")
_SERIAL_ZERO = date(1899, 12, 30)  # as spreadsheet programs count days
_EARLIEST_SERIAL, _LATEST_SERIAL = 10_000, 73_050  # 1927 to 2099
_EARLIEST = date(1930, 1, 1)
_LOCALES = ("en", "de", "fr", "es", "it", "pt", "nl", "pl", "sv", "da", "nb")


@dataclass(frozen=True, slots=True)
class DateOrder:
    """How a column writes its dates. unsure: a date that could be read both ways, where nothing decides."""

    month_first: bool
    unsure: str = ""


def order_of(texts: Iterable[str], month_first: bool) -> DateOrder:
    """The order of day and month in a column: by a number above 12 in one place, by points, else as given."""
    day_first_seen = month_first_seen = False
    undecided = ""
    for text in texts:
        numbers = _NUMBERS.fullmatch(text.strip())
        if not numbers:
            continue
        first, second = int(numbers[1]), int(numbers[3])
        day_first_seen |= first > 12 or numbers[2] == "."
        month_first_seen |= second > 12
        if not undecided and first != second and max(first, second) <= 12 and numbers[2] != ".":
            undecided = text.strip()
    if day_first_seen == month_first_seen:
        return DateOrder(month_first, undecided)
    return DateOrder(month_first_seen)


def read_date(text: str, order: DateOrder, latest: date) -> date | None:
    """The date in this text; None where there is none. A year of two digits never leads beyond `latest`."""
    stripped = text.strip()
    found = _YEAR_FIRST.fullmatch(stripped) or _COMPACT.fullmatch(stripped)
    if found:
        return _day(int(found[1]), int(found[2]), int(found[3]))
    return _numbers(stripped, order, latest) or _named_month(stripped, latest) or _serial(stripped)


def _numbers(text: str, order: DateOrder, latest: date) -> date | None:
    found = _NUMBERS.fullmatch(text)
    if not found:
        return None
    first, second = int(found[1]), int(found[3])
    month_first = order.month_first and found[2] != "."
    if max(first, second) > 12:
        month_first = second > 12
    month, day = (first, second) if month_first else (second, first)
    return _in_century(found[4], month, day, latest)


def _named_month(text: str, latest: date) -> date | None:
    inside = _MONTH_INSIDE.fullmatch(text)
    ahead = None if inside else _MONTH_AHEAD.fullmatch(text)
    if inside:
        name, day, year = inside[2], inside[1], inside[3]
    elif ahead:
        name, day, year = ahead[1], ahead[2], ahead[3]
    else:
        return None
    month = _months().get(fold(name))
    return None if month is None else _in_century(year, month, int(day), latest)


def _serial(text: str) -> date | None:
    found = _SERIAL.fullmatch(text)
    if not found or not _EARLIEST_SERIAL <= int(found[1]) <= _LATEST_SERIAL:
        return None
    return _SERIAL_ZERO + timedelta(days=int(found[1]))


def _in_century(year: str, month: int, day: int, latest: date) -> date | None:
    if len(year) == 4:
        return _day(int(year), month, day)
    near = _day(2000 + int(year), month, day)
    return near if near is None or near <= latest else _day(1900 + int(year), month, day)


def _day(year: int, month: int, day: int) -> date | None:
    try:
        found = date(year, month, day)
    except ValueError:
        return None
    return found if found >= _EARLIEST else None


@lru_cache(maxsize=1)
def _months() -> dict[str, int]:
    from babel import Locale

    names: dict[str, int] = {}
    for code in _LOCALES:
        for form in Locale.parse(code).months.values():
            for width in ("wide", "abbreviated"):
                names.update((fold(name).rstrip("."), month) for month, name in form[width].items())
    return names
