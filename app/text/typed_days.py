"""Days and times as people type them: "12 may", "yesterday", "mon", "3/5", "tue 14:30"."""

import re
from collections.abc import Iterator, Mapping
from datetime import date, datetime, time, timedelta
from functools import lru_cache

from babel.dates import get_date_format, get_day_names, get_month_names

from app.domain.names import fold
from app.domain.problems import trouble
from app.text.catalog import _, language
from app.text.formats import locale_of

_EARLIEST_YEAR = 1990
_YEARS_AHEAD = 10
_WORD = re.compile(r"[^\W\d_]+", re.UNICODE)
_NUMBER = re.compile(r"\d+")
_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")
_TIME = re.compile(r"\b(\d{1,2})(?::|h|\.(?=\d\d\s*$))(\d{2})?\s*(am|pm)?\s*$|\b(\d{1,2})\s*(am|pm)\s*$")
_MOST_FIGURES = 4  # of a year; what has more is a phone number or a slip
_SHORTEST = 3  # letters of a month or a weekday that tell it from the others


def read_day(text: str, today: date, *, ahead: bool = False) -> date:
    """The day that somebody typed.

    Words of the language spoken now and of English are understood: days ("yesterday", "3 days ago"), weekdays,
    months, and figures in the order of the language. Without a year it is the last such day up to today, or with
    `ahead` the next from today on; a bare "21" is a day of a month, never a year.
    Raises CounterpartError: day-unreadable; day-implausible for a year before 1990 or more than ten years ahead.
    """
    plain = fold(text).replace(",", " ").strip(" .")
    found = _iso(plain) or _relative(plain, today, ahead) or _named(plain, today, ahead)
    if found is None:
        raise trouble("day-unreadable", typed=text.strip())
    if not _EARLIEST_YEAR <= found.year <= today.year + _YEARS_AHEAD:
        raise trouble("day-implausible", typed=text.strip(), year=found.year)
    return found


def read_moment(text: str, today: date) -> datetime:
    """The day and time of something to come: "tue 14:30", "12 may 9h", "tomorrow 2 pm".

    Raises CounterpartError: time-missing where no time stands at the end, else as `read_day`.
    """
    plain = fold(text).strip()
    found = _TIME.search(plain)
    if found is None:
        raise trouble("time-missing", typed=text.strip())
    return datetime.combine(read_day(plain[: found.start()], today, ahead=True), _time(found, text))


def _time(found: re.Match[str], text: str) -> time:
    hour = int(found[1] or found[4])
    half = found[3] or found[5]
    if half and hour <= 12:
        hour = hour % 12 + (12 if half == "pm" else 0)
    minute = int(found[2] or 0)
    if hour > 23 or minute > 59:
        raise trouble("time-missing", typed=text.strip())
    return time(hour, minute)


def _iso(plain: str) -> date | None:
    found = _ISO.fullmatch(plain)
    return _day(int(found[1]), int(found[2]), int(found[3])) if found else None


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _relative(plain: str, today: date, ahead: bool) -> date | None:
    days = _day_words().get(plain)
    if days is not None:
        return today + timedelta(days=days)
    return _counted(plain, today) or _weekday(plain, today, ahead)


@lru_cache
def _words_of(_language: str) -> Mapping[str, int]:
    own = {_("today"): 0, _("yesterday"): -1, _("the day before yesterday"): -2, _("tomorrow"): 1}
    english = {"today": 0, "yesterday": -1, "tomorrow": 1, "the day before yesterday": -2}
    return {fold(words): days for words, days in {**english, **own}.items()}


def _day_words() -> Mapping[str, int]:
    return _words_of(language())


def _counted(plain: str, today: date) -> date | None:
    """ "3 days ago", "2 weeks ago", "in 3 days"."""
    found = re.fullmatch(r"(in )?(\d{1,3}|a|one) (day|week)s?( ago)?", plain)
    if found is None or bool(found[1]) == bool(found[4]):
        return None
    count = 1 if found[2] in ("a", "one") else int(found[2])
    span = timedelta(days=count * (7 if found[3] == "week" else 1))
    return today + span if found[1] else today - span


def _weekday(plain: str, today: date, ahead: bool) -> date | None:
    """A weekday alone, or after "last" or "next": the nearest one, today's own only where nothing says more."""
    found = re.fullmatch(r"(last |next |this )?([^\W\d_]+)", plain)
    number = _number_of(found[2], _weekdays(language())) if found else None
    if found is None or number is None:
        return None
    which = (found[1] or "").strip()
    if which == "last" or (not ahead and which != "next"):
        back = (today.weekday() - number) % 7
        return today - timedelta(days=7 if back == 0 and which == "last" else back)
    on = (number - today.weekday()) % 7
    return today + timedelta(days=7 if on == 0 and which == "next" else on)


def _named(plain: str, today: date, ahead: bool) -> date | None:
    """A day of a month in figures, or with the month's name, before or behind a weekday that says the same."""
    figures = _NUMBER.findall(plain)
    if any(len(figure) > _MOST_FIGURES for figure in figures):
        return None
    numbers = [int(figure) for figure in figures]
    words = [word for word in _WORD.findall(plain) if word not in ("st", "nd", "rd", "th", "of", "the", "de")]
    words = [word for word in words if _number_of(word, _weekdays(language())) is None or _is_month(word)]
    if len(words) > 1 or not numbers:
        return None
    month = _number_of(words[0], _months(language())) if words else None
    if words and month is None:
        return None
    return next(filter(None, _readings(numbers, month, today, ahead)), None)


def _is_month(word: str) -> bool:
    return _number_of(word, _months(language())) is not None


def _readings(numbers: list[int], month: int | None, today: date, ahead: bool) -> Iterator[date | None]:
    """Every way to read the figures, the likeliest first."""
    if month is not None:
        if len(numbers) == 1:
            yield _near(numbers[0], month, today, ahead)
        elif len(numbers) == 2:
            day, year = numbers if numbers[0] <= 31 else numbers[::-1]
            yield _day(_full_year(year), month, day)
        return
    if len(numbers) == 1:
        yield _near_day(numbers[0], today, ahead)
    elif len(numbers) in (2, 3):
        first, second = numbers[:2]
        orders = [(first, second), (second, first)]
        for day, in_month in orders if _day_comes_first() else orders[::-1]:
            if len(numbers) == 3:
                yield _day(_full_year(numbers[2]), in_month, day)
            else:
                yield _near(day, in_month, today, ahead)


def _day_comes_first() -> bool:
    pattern = str(get_date_format("short", locale=locale_of(language())))
    return pattern.find("d") < pattern.find("M")


def _full_year(year: int) -> int:
    return year + 2000 if year < 100 else year


def _near(day: int, month: int, today: date, ahead: bool) -> date | None:
    """This day of this month: the last one up to today, or the next from today on."""
    years = range(today.year, today.year + 9) if ahead else range(today.year, today.year - 9, -1)
    found = (_day(year, month, day) for year in years)
    return next((one for one in found if one and ((one >= today) if ahead else (one <= today))), None)


def _near_day(day: int, today: date, ahead: bool) -> date | None:
    """A bare day of a month: of this one or of the one before or after, whichever comes first."""
    months = ((today.year * 12 + today.month - 1 + (step if ahead else -step)) for step in range(13))
    found = (_day(month // 12, month % 12 + 1, day) for month in months)
    return next((one for one in found if one and ((one >= today) if ahead else (one <= today))), None)


def _number_of(word: str, names: Mapping[str, int]) -> int | None:
    """The number of a name that begins like this word; None where none or several do."""
    if word in names:
        return names[word]
    if len(word) < _SHORTEST:
        return None
    meant = {number for name, number in names.items() if name.startswith(word)}
    return meant.pop() if len(meant) == 1 else None


@lru_cache
def _months(spoken: str) -> Mapping[str, int]:
    """Month names of a language and of English, folded, January 1."""
    names = (
        (name, number)
        for code in ("en", spoken)
        for width in ("wide", "abbreviated")
        for context in ("format", "stand-alone")
        for number, name in get_month_names(width, context, locale_of(code)).items()
    )
    return {fold(name).strip("."): number for name, number in names}


@lru_cache
def _weekdays(spoken: str) -> Mapping[str, int]:
    """Weekday names of a language and of English, folded, Monday 0."""
    names = (
        (name, number)
        for code in ("en", spoken)
        for width in ("wide", "abbreviated", "short")
        for number, name in get_day_names(width, "format", locale_of(code)).items()
    )
    return {fold(name).strip("."): number for name, number in names}
