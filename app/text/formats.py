"""Dates, times, counts and names as the coordinator reads them, for screen and paper alike."""

from collections.abc import Sequence
from datetime import date, datetime, time
from functools import lru_cache

from babel import Locale, UnknownLocaleError
from babel.dates import LOCALTZ, format_date, format_skeleton, format_time
from babel.lists import format_list
from babel.numbers import format_decimal

from app.text.catalog import language

NO_BREAK = "\u00a0"
_ISOLATE, _END_ISOLATE = "\u2068", "\u2069"
_LETTER_COUNTRIES = frozenset({"US", "CA", "MX", "PH", "CL", "CO", "VE", "CR", "GT", "PA", "DO", "PR", "SV", "NI"})


@lru_cache
def locale_of(code: str) -> Locale:
    """The customs of a language by its code; plain English ones where it isn't known."""
    try:
        # Plain English dates put the day first and the month in words, which no reader can mistake.
        return Locale.parse("en_GB" if code == "en" else code)
    except (UnknownLocaleError, ValueError):
        return Locale.parse("en_GB")


def _here() -> Locale:
    return locale_of(language())


def date_long(day: date) -> str:
    """ "13 May 2027"."""
    return format_date(day, "long", locale=_here())


def date_short(day: date) -> str:
    """ "13 May 2027" with the month shortened where the language does so."""
    return format_date(day, "medium", locale=_here())


def weekday_date(day: date) -> str:
    """ "Thursday 13 May 2027"."""
    return format_date(day, "full", locale=_here()).replace(",", "")


def weekday_day(day: date) -> str:
    """ "Tuesday 16 March"."""
    return format_skeleton("EEEEdMMMM", day, locale=_here()).replace(",", "")


def weekday(day: date) -> str:
    """ "Thursday"."""
    return format_date(day, "EEEE", locale=_here())


def weekday_short(day: date) -> str:
    """ "Thu"."""
    return format_date(day, "EEE", locale=_here())


def day_month(day: date) -> str:
    """ "7 May", held together by a no-break space."""
    return format_skeleton("dMMM", day, locale=_here()).replace(" ", NO_BREAK)


def day_month_long(day: date) -> str:
    """ "12 March", held together by a no-break space."""
    return format_skeleton("dMMMM", day, locale=_here()).replace(" ", NO_BREAK)


def month_year(day: date) -> str:
    """ "March 2027"."""
    return format_skeleton("yMMMM", day, locale=_here())


def time_of_day(moment: time | datetime) -> str:
    """ "10:00"."""
    return format_time(moment, "short", locale=_here())


def decimal(value: float, digits: int = 1) -> str:
    """A number with exactly so many digits after the separator of the language: "3.9"."""
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
    return format_decimal(value, locale=_here())


def percent(share: float | None) -> str:
    """A share as whole percent without the sign: "83"; "-" where there is nothing to divide by."""
    return "-" if share is None else decimal(100 * share, 0)


def hours(minutes: int) -> str:
    """Minutes as hours with one digit: "78.5"; whole hours without."""
    return decimal(minutes / 60, 0 if minutes % 60 == 0 else 1)


def listing(words: Sequence[str]) -> str:
    """Words joined as the language joins a list: "Ana, Bo and Chen"."""
    return format_list(list(words), locale=_here()) if words else ""


def language_name(code: str) -> str:
    """A language in the language spoken now: "English (United States)"; its code where it isn't known."""
    try:
        return Locale.parse(code).get_display_name(_here()) or code
    except (UnknownLocaleError, ValueError):
        return code


def isolated(name: str) -> str:
    """A name wrapped so that its script's direction doesn't disturb the sentence around it, on the screen."""
    return f"{_ISOLATE}{name}{_END_ISOLATE}"


def local_zone() -> str:
    """The time zone of this computer by its IANA name; "UTC" where it doesn't tell."""
    return getattr(LOCALTZ, "key", None) or "UTC"


def prefers_letter() -> bool:
    """Whether the language's country prints on Letter paper instead of A4."""
    territory = Locale.parse(language(), sep="_").territory
    return territory in _LETTER_COUNTRIES
