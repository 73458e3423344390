"""When someone can meet, from free words: days and halves of days in several languages."""

import re
from functools import lru_cache

from app.domain.names import fold
from app.domain.participants import HALF_DAYS, SLOTS, WEEKDAYS
from app.exchange.word_lists import any_of

_LOCALES = ("en", "de", "fr", "es", "it", "pt", "nl", "pl", "sv", "da", "nb")
_WORKDAYS = 5
_PARTS = re.compile(r"[,;|\n]+")
_WORD = re.compile(r"[^\W\d_]+")
_HOUR = re.compile(r"\b([01]?\d|2[0-3])(?:[:.h]\d{2})?\b")
_RANGE = re.compile(r"([^\W\d_]+)\.?\s*(?:[-–—]|to|till|until|through|bis|a|al|ate|tot|do|til|till)\s*([^\W\d_]+)")
_MORNING = any_of(
    "am, a.m., morning*, vormittag*, morgen*, matin*, manana*, mattin*, manha*, ochtend*, rano, formiddag*"
)
_AFTERNOON = any_of(
    """pm, p.m., afternoon*, evening*, nachmittag*, abend*, apres midi*, apres-midi*, soir*, tarde*, pomerigg*,
    sera, middag*, avond*, popoludni*, wieczor*, eftermiddag*, ettermiddag*, kvall*"""
)
_ALWAYS = any_of(
    """any, anytime, any time, always, flexible, all, every day, daily, immer, jederzeit, flexibel, toujours,
    flexible, siempre, sempre, altijd, zawsze, alltid, altid"""
)
_WORKWEEK = any_of("weekday, weekdays, workdays, week days, werktags, wochentags, jours ouvrables, entre semana")


def slots_in(text: str) -> tuple[frozenset[str], tuple[str, ...]]:
    """The half days that a text names ("Mon am, Wed" gives mon-am, wed-am, wed-pm), and the parts that name
    none."""
    slots: set[str] = set()
    unclear: list[str] = []
    for part in _PARTS.split(text):
        found = _slots_of_part(fold(part))
        slots |= found
        if part.strip() and not found:
            unclear.append(part.strip())
    return frozenset(slots), tuple(unclear)


def _slots_of_part(part: str) -> set[str]:
    days, halves = _days(part), _halves(part)
    if not days and not halves:
        return set(SLOTS[: _WORKDAYS * 2]) if _ALWAYS.search(part) or _WORKWEEK.search(part) else set()
    chosen = days or range(_WORKDAYS)
    return {f"{WEEKDAYS[day]}-{half}" for day in chosen for half in halves or HALF_DAYS}


def _days(part: str) -> list[int]:
    known = _day_names()
    for first, last in _RANGE.findall(part):
        if first in known and last in known and known[first] < known[last]:
            return list(range(known[first], known[last] + 1))
    return [known[word] for word in _WORD.findall(part) if word in known]


def _halves(part: str) -> list[str]:
    named = [half for half, pattern in zip(HALF_DAYS, (_MORNING, _AFTERNOON), strict=True) if pattern.search(part)]
    if named:
        return named
    hours = [int(hour) for hour in _HOUR.findall(part)]
    if not hours:
        return []
    return [half for half, is_in in zip(HALF_DAYS, (min(hours) < 12, max(hours) > 12), strict=True) if is_in]


@lru_cache(maxsize=1)
def _day_names() -> dict[str, int]:
    from babel import Locale

    names: dict[str, int] = {day: number for number, day in enumerate(WEEKDAYS)}
    for code in _LOCALES:
        days = Locale.parse(code).days["format"]
        for width in ("wide", "abbreviated"):
            for number, name in days[width].items():
                names.setdefault(fold(name).rstrip("."), number)
    return names | {day: names[day] for day in WEEKDAYS}
