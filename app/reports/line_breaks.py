"""Right-to-left text broken into lines in reading order; each line is put into visual order after that."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from app.reports.direction import Direction, direction_of, in_visual_order, joined
from app.reports.fonts import Face
from app.reports.text_runs import runs_of, width

_TOKENS = re.compile(r"(\n)|([^\S\n\u00a0]+)|((?:\S|\u00a0)+)")
_TOLERANCE = 0.05  # points by which sums of widths may differ from the width of the sum


@dataclass(frozen=True, slots=True)
class Piece:
    """A piece of a paragraph in reading order, all in one face and size."""

    text: str
    face: Face
    size: float


@dataclass(frozen=True, slots=True)
class Segment:
    """A part of a line, in visual order; piece: index of the piece that it comes from."""

    piece: int
    text: str


@dataclass(frozen=True, slots=True)
class _Word:
    piece: int
    text: str
    after_blank: bool
    starts_line: bool = False


def visual_lines(pieces: Sequence[Piece], width_pt: float, base: Direction) -> Iterator[list[Segment]]:
    """The lines of a paragraph of this width, each as segments from left to right.

    base: the direction of the paragraph. Each piece keeps to itself: a label in one direction and a text in
    the other don't disturb each other.
    """
    for line in _filled(_words(pieces), pieces, width_pt - _TOLERANCE):
        segments = [_segment(group, pieces, base) for group in _by_piece(line)]
        yield segments if base is Direction.LEFT_TO_RIGHT else segments[::-1]


def _words(pieces: Sequence[Piece]) -> Iterator[_Word]:
    starts_line = after_blank = False
    for index, piece in enumerate(pieces):
        for line_feed, blanks, text in _TOKENS.findall(joined(piece.text)):
            if text:
                yield _Word(index, text, after_blank, starts_line)
            starts_line = bool(line_feed) or (starts_line and bool(blanks))
            after_blank = bool(blanks) or (after_blank and bool(line_feed))


def _filled(words: Iterator[_Word], pieces: Sequence[Piece], width_pt: float) -> Iterator[list[_Word]]:
    line: list[_Word] = []
    used = 0.0
    for whole in words:
        piece = pieces[whole.piece]
        for word in _short_enough(whole, piece, width_pt):
            blank = _measure(" ", piece) if line and word.after_blank else 0.0
            needed = _measure(word.text, piece)
            if line and (word.starts_line or used + blank + needed > width_pt):
                yield line
                line, used, blank = [], 0.0, 0.0
            line.append(word)
            used += blank + needed
    if line:
        yield line


def _short_enough(word: _Word, piece: Piece, width_pt: float) -> Iterator[_Word]:
    """The word itself, or a word wider than the line in parts that fit, broken after a hyphen if it can be."""
    if _measure(word.text, piece) <= width_pt:
        yield word
        return
    start, used = 0, 0.0
    for place, sign in enumerate(word.text):
        needed = _measure(sign, piece)
        if place > start and used + needed > width_pt:
            cut = word.text.rfind("-", start, place) + 1 or place
            yield replace(word, text=word.text[start:cut], starts_line=word.starts_line and start == 0)
            start, used = cut, _measure(word.text[cut:place], piece)
        used += needed
    yield replace(word, text=word.text[start:], starts_line=False)


def _measure(text: str, piece: Piece) -> float:
    return width(runs_of(text, piece.face), piece.size)


def _by_piece(line: Sequence[_Word]) -> Iterator[list[_Word]]:
    for _, group in groupby(line, key=lambda word: word.piece):
        yield list(group)


def _segment(group: Sequence[_Word], pieces: Sequence[Piece], base: Direction) -> Segment:
    """The words of one piece on one line, with the blank that parts them from the piece before."""
    index = group[0].piece
    text = "".join((" " if word.after_blank else "") + word.text for word in group)
    ordered = in_visual_order(text.strip(" "), direction_of(pieces[index].text))
    blank = " " if text.startswith(" ") else ""
    return Segment(index, blank + ordered if base is Direction.LEFT_TO_RIGHT else ordered + blank)
