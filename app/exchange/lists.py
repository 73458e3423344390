"""Several things in one cell: languages, and topics with or without levels."""

import re
from functools import lru_cache

from app.domain.names import fold
from app.domain.topics import HIGHEST_LEVEL

USUAL_LEVEL = 2  # of a topic that is named without a level
_COMMAS = re.compile(r"[,;|\n•]+")
_SURE = re.compile(r"[;|\n•]+")
_LANGUAGE_JOINS = re.compile(r"[,;|/&+\n•]+|\b(?:and|und|et|y|e|i|och|og|en|oraz)\b", re.IGNORECASE)
_LEVEL = re.compile(r"(.*?\S)\s*(?:[:=]\s*|[(\[]\s*|\s[-–—]?\s*)(\d+)\s*(?:/\s*3\s*)?[)\]]?", re.DOTALL)


@lru_cache(maxsize=1_024)
def languages_in(text: str) -> tuple[str, ...]:
    """The languages named in a cell, each once, as typed."""
    return _each_once(_LANGUAGE_JOINS.split(text))


def names_in(text: str) -> tuple[str, ...]:
    """The things named in a cell, each once: parted by semicolons, bars or lines, else by commas."""
    return _each_once((_SURE if _SURE.search(text) else _COMMAS).split(text))


def levels_in(text: str) -> tuple[tuple[tuple[str, int], ...], tuple[str, ...]]:
    """Topics and levels from "AI: 3; Social media: 2" or "AI, Social media"; then the parts with levels above 3.

    A topic without a level gets `USUAL_LEVEL`, one with too high a level the highest.
    """
    levels: dict[str, int] = {}
    too_high: list[str] = []
    for part in names_in(text):
        found = _LEVEL.fullmatch(part)
        name, level = (found[1].rstrip(" :=-"), int(found[2][:6])) if found else (part, USUAL_LEVEL)
        if level > HIGHEST_LEVEL:
            too_high.append(part)
        levels.setdefault(name, min(level, HIGHEST_LEVEL))
    return tuple(levels.items()), tuple(too_high)


def _each_once(parts: list[str]) -> tuple[str, ...]:
    named: dict[str, str] = {}
    for part in parts:
        trimmed = " ".join(part.split())
        if trimmed:
            named.setdefault(fold(trimmed), trimmed)
    return tuple(named.values())
