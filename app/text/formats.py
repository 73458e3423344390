"""Dates, times, counts and names as the coordinator reads them, for screen and paper alike.

Babel is imported where it is used: the first page in English needs none of it.
"""

from collections.abc import Sequence
from datetime import date, datetime, time
from functools import lru_cache
from typing import TYPE_CHECKING

from app.text import english
from app.text.catalog import SOURCE_LANGUAGE, language

if TYPE_CHECKING:
    from babel import Locale

NO_BREAK = "\u00a0"
_ISOLATE, _END_ISOLATE = "\u2068", "\u2069"
_FIRST_SEPARATED = 1_000
_LETTER_COUNTRIES = frozenset({"US", "CA", "MX", "PH", "CL", "CO", "VE", "CR", "GT", "PA", "DO", "PR", "SV", "NI"})


@lru_cache
def locale_of(code: str) -> "Locale":
    """The customs of a language by its code; plain English ones where it isn't known."""
    from babel import Locale, UnknownLocaleError

    try:
        # Plain English dates put the day first and the month in words, which no reader can mistake.
        return Locale.parse("en_GB" if code == SOURCE_LANGUAGE else code)
    except (UnknownLocaleError, ValueError):
        return Locale.parse("en_GB")


def _here() -> "Locale":
    return locale_of(language())


def date_long(day: date) -> str:
    """ "13 May 2027"."""
    return _formatted(day, "long", "d MMMM y")


def date_short(day: date) -> str:
    """ "13 May 2027" with the month shortened where the language does so."""
    return _formatted(day, "medium", "d MMM y")


def weekday_date(day: date) -> str:
    """ "Thursday 13 May 2027"."""
    return _formatted(day, "full", "EEEE d MMMM y").replace(",", "")


def weekday_day(day: date) -> str:
    """ "Tuesday 16 March"."""
    return _by_skeleton(day, "EEEEdMMMM", "EEEE d MMMM").replace(",", "")


def weekday(day: date) -> str:
    """ "Thursday"."""
    return _formatted(day, "EEEE", "EEEE")


def weekday_short(day: date) -> str:
    """ "Thu"."""
    return _formatted(day, "EEE", "EEE")


def day_month(day: date) -> str:
    """ "7 May", held together by a no-break space."""
    return _by_skeleton(day, "dMMM", "d MMM").replace(" ", NO_BREAK)


def day_month_long(day: date) -> str:
    """ "12 March", held together by a no-break space."""
    return _by_skeleton(day, "dMMMM", "d MMMM").replace(" ", NO_BREAK)


def week() -> tuple[tuple[int, str], ...]:
    """The days of a week in the order of the language: the number of each, Monday's is 0, and a letter or two."""
    letters = _here().days["stand-alone"]["narrow"]
    first = _here().first_week_day
    return tuple((day % 7, letters[day % 7]) for day in range(first, first + 7))


def month_year(day: date) -> str:
    """ "March 2027"."""
    return _by_skeleton(day, "yMMMM", "MMMM y")


def time_of_day(moment: time | datetime) -> str:
    """ "10:00"."""
    if _is_plain_english():
        return f"{moment:%H:%M}"
    from babel.dates import format_time

    return format_time(moment, "short", locale=_here())


def _is_plain_english() -> bool:
    return language() == SOURCE_LANGUAGE


def _formatted(day: date, form: str, in_english: str) -> str:
    """A day in one of Babel's forms, or by a pattern of our own English, for which nothing need be loaded."""
    if _is_plain_english():
        return english.day_as(in_english, day)
    from babel.dates import format_date

    return format_date(day, form, locale=_here())


def _by_skeleton(day: date, skeleton: str, in_english: str) -> str:
    """A day by the parts it is to have, in the language's own order; `in_english` as in `_formatted`."""
    if _is_plain_english():
        return english.day_as(in_english, day)
    from babel.dates import format_skeleton

    return format_skeleton(skeleton, day, locale=_here())


def decimal(value: float, digits: int = 1) -> str:
    """A number with exactly so many digits after the separator of the language: "3.9"."""
    from babel.numbers import format_decimal

    pattern = "#,##0" + ("." + "0" * digits if digits else "")
    return format_decimal(value, format=pattern, locale=_here())


def signed(value: float, digits: int = 1) -> str:
    """A change with its sign, the minus as an en dash: "+1.1", "–0.1", and "0.0" without one."""
    rounded = round(value, digits)
    words = decimal(abs(rounded), digits)
    if rounded == 0:
        return words
    return ("+" if rounded > 0 else "–") + words


def whole(value: int) -> str:
    """A whole number with the separators of the language: "4,710"."""
    if _is_plain_english():
        return f"{value:,}"
    if 0 <= value < _FIRST_SEPARATED:  # most numbers on a page: in every language they are their figures alone
        return str(value)
    from babel.numbers import format_decimal

    return format_decimal(value, locale=_here())


def percent(share: float | None) -> str:
    """A share as whole percent without the sign: "83"; "-" where there is nothing to divide by."""
    return "-" if share is None else decimal(100 * share, 0)


def hours(minutes: int) -> str:
    """Minutes as hours with one digit: "78.5"; whole hours without."""
    return decimal(minutes / 60, 0 if minutes % 60 == 0 else 1)


def listing(words: Sequence[str]) -> str:
    """Words joined as the language joins a list: "Ana, Bo and Chen"."""
    from babel.lists import format_list

    return format_list(list(words), locale=_here()) if words else ""


def language_name(code: str) -> str:
    """A language in the language spoken now: "English (United States)"; its code where it isn't known."""
    from babel import Locale, UnknownLocaleError

    try:
        return Locale.parse(code).get_display_name(_here()) or code
    except (UnknownLocaleError, ValueError):
        return code


def isolated(name: str) -> str:
    """A name wrapped so that its script's direction doesn't disturb the sentence around it, on the screen."""
    return f"{_ISOLATE}{name}{_END_ISOLATE}"


def local_zone() -> str:
    """The time zone of this computer by its IANA name; "UTC" where it doesn't tell."""
    from babel.dates import LOCALTZ

    return getattr(LOCALTZ, "key", None) or "UTC"


def prefers_letter() -> bool:
    """Whether the language's country prints on Letter paper instead of A4."""
    from babel import Locale

    territory = Locale.parse(language(), sep="_").territory
    return territory in _LETTER_COUNTRIES
