"""Right-to-left text on a canvas that only writes to the right: letters joined, lines in visual order.

The order is that of the Unicode bidirectional algorithm. python-bidi's own pass over brackets is missing in its
Python form, and its Rust form doesn't mirror them, so paired brackets are settled here (rule N0).
"""

import re
import unicodedata
from enum import StrEnum
from functools import lru_cache
from typing import Any

from arabic_reshaper import ArabicReshaper
from bidi import algorithm

_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff\U00010800-\U00010fff\U0001e800-\U0001efff]")
_ARABIC = re.compile("[\u0600-\u06ff\u0750-\u077f\u08a0-\u08ff]")
_PRIVATE = range(0xE000, 0xF900)  # read from left to right
_BRACKETS = {"(": ")", "[": "]", "{": "}"}


class Direction(StrEnum):
    """The direction of a paragraph."""

    LEFT_TO_RIGHT = "L"
    RIGHT_TO_LEFT = "R"


def has_right_to_left(text: str) -> bool:
    """Whether any sign of the text is of a script written from right to left."""
    return not text.isascii() and _RIGHT_TO_LEFT.search(text) is not None


def direction_of(text: str) -> Direction:
    """The direction of the first letter of the text; left to right where there is none."""
    for sign in text:
        kind = unicodedata.bidirectional(sign)
        if kind in ("R", "AL"):
            return Direction.RIGHT_TO_LEFT
        if kind == "L":
            return Direction.LEFT_TO_RIGHT
    return Direction.LEFT_TO_RIGHT


def joined(text: str) -> str:
    """The text, still in reading order, with Arabic letters in the forms that they take within a word."""
    return str(_reshaper().reshape(text)) if _ARABIC.search(text) else text


def in_visual_order(line: str, base: Direction) -> str:
    """One line of joined text in the order in which its signs stand on paper, left to right.

    base: the direction of its paragraph. Brackets and the like are mirrored where they run from right to left.
    """
    line, unknown = _with_known_signs(line)
    storage: dict[str, Any] = algorithm.get_empty_storage()
    storage["base_level"] = 1 if base is Direction.RIGHT_TO_LEFT else 0
    storage["base_dir"] = base.value
    algorithm.get_embedding_levels(line, storage)
    algorithm.explicit_embed_and_overrides(storage)
    algorithm.resolve_weak_types(storage)
    _settle_brackets(storage["chars"], base)
    algorithm.resolve_neutral_types(storage, debug=False)
    algorithm.resolve_implicit_levels(storage, debug=False)
    algorithm.reorder_resolved_levels(storage, debug=False)
    algorithm.apply_mirroring(storage, debug=False)
    return "".join(unknown.get(sign["ch"], sign["ch"]) for sign in storage["chars"])


def _with_known_signs(line: str) -> tuple[str, dict[str, str]]:
    """The line with a private sign in place of each that Unicode knows nothing of, and what they stand for.

    The algorithm asks each sign for its direction, and python-bidi raises where it has none.
    """
    unknown = sorted({sign for sign in line if not unicodedata.bidirectional(sign)})
    if not unknown:
        return line, {}
    free = (sign for sign in map(chr, _PRIVATE) if sign not in line)
    standing = dict(zip(unknown, free, strict=False))
    return "".join(standing.get(sign, sign) for sign in line), {
        private: sign for sign, private in standing.items()
    }


@lru_cache
def _reshaper() -> ArabicReshaper:
    """Vowel marks are part of how somebody writes their name, so they stay."""
    return ArabicReshaper(configuration={"delete_harakat": False, "shift_harakat_position": False})


def _settle_brackets(signs: list[dict[str, Any]], base: Direction) -> None:
    """Give both brackets of a pair one direction: that of the paragraph unless all between runs the other way."""
    for opening, closing in _bracket_pairs(signs):
        inside = {_strong(sign) for sign in signs[opening + 1 : closing]} - {None}
        if not inside:
            continue
        settled = base.value
        if base.value not in inside:
            before = next((s for s in map(_strong, reversed(signs[:opening])) if s), base.value)
            settled = before if before in inside else base.value
        signs[opening]["type"] = signs[closing]["type"] = settled


def _bracket_pairs(signs: list[dict[str, Any]]) -> list[tuple[int, int]]:
    waiting: list[tuple[str, int]] = []
    pairs = []
    for place, sign in enumerate(signs):
        if sign["ch"] in _BRACKETS:
            waiting.append((_BRACKETS[sign["ch"]], place))
        elif any(sign["ch"] == closing for closing, _ in waiting):
            while waiting[-1][0] != sign["ch"]:
                waiting.pop()
            pairs.append((waiting.pop()[1], place))
    return sorted(pairs)


def _strong(sign: dict[str, Any]) -> str | None:
    """The direction of a letter or number, None for signs without one; numbers count as right to left (N0)."""
    return {"L": "L", "R": "R", "AL": "R", "EN": "R", "AN": "R"}.get(sign["type"])
