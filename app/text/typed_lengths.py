"""Lengths of time as people type them: "60", "1h", "1:15", "90 min"; "4 hours" or "2 days" of notice."""

import re

from app.domain.names import fold
from app.domain.problems import trouble

LONGEST_MIN = 12 * 60
LONGEST_NOTICE_H = 60 * 24
_UNKNOWN = frozenset({"", "?", "-"})
_HOURS = re.compile(r"(\d{1,2}) ?(?:h|hours?|hrs?|std\.?|:) ?(?:(\d{1,2}) ?(?:m|min|minutes?|mins)?)?")
_PART = re.compile(r"(\d{1,2})[.,](\d{1,2}) ?(?:h|hours?|hrs?|std\.?)")
_MINUTES = re.compile(r"(\d{1,4}) ?(?:m|min|minutes?|mins|')?\.?")
_NOTICE = re.compile(r"(\d{1,4}) ?(?:h|hours?|hrs?|std\.?)?")
_DAYS = re.compile(r"(\d{1,3}) ?(?:d|days?|tage?)")


def read_minutes(text: str) -> int | None:
    """The whole minutes that somebody typed; None for an empty field: the length isn't known.

    Raises CounterpartError: minutes-unreadable; minutes-implausible for none and for more than twelve hours.
    """
    plain = fold(text).strip()
    if plain in _UNKNOWN:
        return None
    minutes = _minutes(plain)
    if minutes is None:
        raise trouble("minutes-unreadable", typed=text.strip())
    if not 1 <= minutes <= LONGEST_MIN:
        raise trouble("minutes-implausible", typed=text.strip(), most=LONGEST_MIN)
    return minutes


def _minutes(plain: str) -> int | None:
    if found := _MINUTES.fullmatch(plain):
        return int(found[1])
    if found := _HOURS.fullmatch(plain):
        over = int(found[2] or 0)
        return int(found[1]) * 60 + over if over < 60 else None
    if found := _PART.fullmatch(plain):
        return round(float(f"{found[1]}.{found[2]}") * 60)
    return None


def read_notice(text: str) -> int | None:
    """The whole hours of notice that somebody typed; None for an empty field. A day has 24.

    Raises CounterpartError notice-unreadable, also for more than sixty days.
    """
    plain = fold(text).strip()
    if plain in _UNKNOWN:
        return None
    if found := _NOTICE.fullmatch(plain):
        hours = int(found[1])
    elif found := _DAYS.fullmatch(plain):
        hours = int(found[1]) * 24
    else:
        raise trouble("notice-unreadable", typed=text.strip())
    if hours > LONGEST_NOTICE_H:
        raise trouble("notice-unreadable", typed=text.strip())
    return hours
