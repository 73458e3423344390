"""Where the words of a search stand in a text, as search sees it: without regard to case and accents."""

from typing import NamedTuple

from app.domain.names import fold, fold_sign

_MORE = "\u2026"


class Span(NamedTuple):
    """A part of a text: from its first sign to the one behind its last."""

    start: int
    end: int


class Excerpt(NamedTuple):
    """The part of a long text that a search found, and where its words stand in that part."""

    text: str
    hits: tuple[Span, ...]


def hits(text: str, search: str) -> tuple[Span, ...]:
    """Where each word of `search` stands in `text`, in order; spans that touch are one. Empty for no search."""
    signs, places = _folded_with_places(text)
    found = [span for word in set(fold(search).split()) for span in _spans(word, signs, places, len(text))]
    joined: list[Span] = []
    for span in sorted(found):
        if joined and span.start <= joined[-1].end:
            joined[-1] = Span(joined[-1].start, max(joined[-1].end, span.end))
        else:
            joined.append(span)
    return tuple(joined)


def excerpt(text: str, search: str, length: int) -> Excerpt:
    """About `length` signs of the text on one line with its first hit; dots where something is left out."""
    line = " ".join(text.split())
    found = hits(line, search)
    first = found[0].start if found else 0
    start = 0 if len(line) <= length or first < length // 2 else _word_start(line, first - length // 4)
    part = line[start : start + length]
    shown = (_MORE if start else "") + part + (_MORE if start + length < len(line) else "")
    return Excerpt(shown, hits(shown, search))


def _folded_with_places(text: str) -> tuple[str, list[int]]:
    """The text folded, and for each of its signs the place in the text that it comes from."""
    signs: list[str] = []
    places: list[int] = []
    for place, sign in enumerate(text):
        for folded in fold_sign(sign):
            signs.append(folded)
            places.append(place)
    return "".join(signs), places


def _spans(word: str, signs: str, places: list[int], length: int) -> list[Span]:
    found, at = [], signs.find(word)
    while at >= 0:
        after = at + len(word)
        # Accents that stand as signs of their own belong to the letter before them.
        end = places[after] if after < len(places) else length
        last = places[after - 1]
        found.append(Span(places[at], max(end if end > last else last + 1, last + 1)))
        at = signs.find(word, after)
    return found


def _word_start(line: str, near: int) -> int:
    """The beginning of the word that stands at a place."""
    return line.rfind(" ", 0, max(near, 0)) + 1
