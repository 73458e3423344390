"""Text broken into lines in reading order; right-to-left lines are put into visual order after that.

Lines end at blanks, after hyphens between letters, and between the signs of Chinese and Japanese. What is wider
than a line all the same is broken between any two letters.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import groupby, pairwise

from app.reports.direction import Direction, direction_of, has_right_to_left, in_visual_order, joined
from app.reports.fonts import Face
from app.reports.text_runs import runs_of, units, width

_TOKENS = re.compile(r"(\n)|([^\S\n\u00a0]+)|((?:\S|\u00a0)+)")
_TOLERANCE = 0.05  # points by which sums of widths may differ from the width of the sum
_HYPHENATED = re.compile(r"\W*[^\W\d_]+(?:[-\u2010][^\W\d_]+)+\W*")  # letters only: codes and days stay whole
_WORTH_FILLING = 0.25  # of a line: where so much is left, a word wider than a line begins there
_LEAST_HYPHENATED = 5  # signs: no T-shirt in two
_WITHOUT_BLANKS = re.compile(
    "[\u2e80-\u312f\u3190-\ua4cf\uf900-\ufaff\ufe30-\ufe4f\uff00-\uffef\U00020000-\U0003ffff]"
)
_NEVER_FIRST = frozenset(
    "、。，．・：；？！）］｝〕〉》」』】〗ーゝゞ々ぁぃぅぇぉっゃゅょァィゥェォッャュョ,.:;?!)]}”’"
)
_NEVER_LAST = frozenset("（［｛〔〈《「『【〖([{“‘")


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
class _Part:
    """What a word has of one piece. after_blank: whether a blank parts it from what stands before it."""

    piece: int
    text: str
    after_blank: bool = False


_Word = list[_Part]  # with one part at least; broken only where it is wider than a line


def visual_lines(pieces: Sequence[Piece], width_pt: float, base: Direction) -> Iterator[list[Segment]]:
    """The lines of a paragraph of this width, each as segments from left to right.

    base: the direction of the paragraph. Each piece keeps to itself: a label in one direction and a text in
    the other don't disturb each other. A line feed ends a line; those at the ends of the text say nothing.
    """
    for words in _between_feeds(pieces):
        for line in _filled(words, pieces, width_pt - _TOLERANCE) if words else [[]]:
            segments = [_segment(group, pieces, base) for group in _by_piece(line)]
            yield segments if base is Direction.LEFT_TO_RIGHT else segments[::-1]


def _between_feeds(pieces: Sequence[Piece]) -> list[list[_Word]]:
    """The words of each line that the text itself begins."""
    lines: list[list[_Word]] = [[]]
    after_blank = False
    for index, piece in enumerate(pieces):
        for feed, blanks, token in _TOKENS.findall(joined(piece.text)):
            if feed:
                lines.append([])
            elif token:
                _add(lines[-1], index, token, after_blank)
            after_blank = bool(blanks)
    while lines and not lines[-1]:
        lines.pop()
    first = next((place for place, words in enumerate(lines) if words), 0)
    return lines[first:]


def _add(words: list[_Word], piece: int, token: str, after_blank: bool) -> None:
    """Add a token to a line: as words of their own, or its beginning to the word that it continues."""
    first, *others = _words_in(token)
    if words and not after_blank and not _may_part(words[-1][-1].text[-1], first[0]):
        words[-1].append(_Part(piece, first))
    else:
        words.append([_Part(piece, first, after_blank)])
    words += [[_Part(piece, other)] for other in others]


def _words_in(token: str) -> list[str]:
    """The words that a token without blanks consists of."""
    ends: list[int] = []
    if len(token) >= _LEAST_HYPHENATED and _HYPHENATED.fullmatch(token):
        ends = [at for at in range(1, len(token)) if token[at - 1] in "-\u2010" and token[at].isalpha()]
    elif _WITHOUT_BLANKS.search(token):
        ends = [place for place in range(1, len(token)) if _may_part(token[place - 1], token[place])]
    return [token[start:end] for start, end in pairwise([0, *ends, len(token)])]


def _may_part(before: str, after: str) -> bool:
    """Whether a line may end between two signs of a script without blanks."""
    if before in _NEVER_LAST or after in _NEVER_FIRST or len(list(units(before + after))) == 1:
        return False
    return _WITHOUT_BLANKS.match(before) is not None or _WITHOUT_BLANKS.match(after) is not None


def _filled(words: Sequence[_Word], pieces: Sequence[Piece], width_pt: float) -> Iterator[list[_Part]]:
    line: list[_Part] = []
    used = 0.0
    for whole in words:
        left = width_pt - used - _measure(" ", pieces[whole[0].piece]) if line and whole[0].after_blank else 0.0
        room = left if left > _WORTH_FILLING * width_pt else width_pt
        for word in _short_enough(whole, pieces, room, width_pt):
            needed = _word_width(word, pieces)
            blank = _measure(" ", pieces[word[0].piece]) if line and word[0].after_blank else 0.0
            if line and used + blank + needed > width_pt:
                yield line
                line, used, blank = [], 0.0, 0.0
            line += word if line else [replace(word[0], after_blank=False), *word[1:]]
            used += blank + needed
    yield line


def _short_enough(word: _Word, pieces: Sequence[Piece], room: float, width_pt: float) -> Iterator[_Word]:
    """The word itself, or a word wider than the line in parts that fit, broken after a hyphen if it can be.

    room: for the first part, in points.
    """
    if _word_width(word, pieces) <= width_pt:
        yield word
        return
    letters = _letters(word)
    start, used = 0, 0.0
    for place, letter in enumerate(letters):
        needed = _measure(letter.text, pieces[letter.piece])
        while place > start and used + needed > room:
            cut = next((at for at in range(place, start, -1) if letters[at - 1].text == "-"), place)
            yield letters[start:cut]
            start, used, room = cut, _word_width(letters[cut:place], pieces), width_pt
        used += needed
    yield letters[start:]


def _letters(word: _Word) -> list[_Part]:
    found = []
    for part in word:
        first, *others = units(part.text)
        found.append(_Part(part.piece, first, part.after_blank))
        found += [_Part(part.piece, other) for other in others]
    return found


def _word_width(word: _Word, pieces: Sequence[Piece]) -> float:
    return sum(_measure(part.text, pieces[part.piece]) for part in word)


def _measure(text: str, piece: Piece) -> float:
    return _width_of(text, piece.face) * piece.size


@lru_cache(maxsize=16_384)
def _width_of(text: str, face: Face) -> float:
    """The width of a piece of text at a size of one point."""
    return width(runs_of(text, face), 1.0)


def _by_piece(line: Sequence[_Part]) -> Iterator[list[_Part]]:
    for _, group in groupby(line, key=lambda part: part.piece):
        yield list(group)


def _segment(group: Sequence[_Part], pieces: Sequence[Piece], base: Direction) -> Segment:
    """The words of one piece on one line, with the blank that parts them from the piece before."""
    index = group[0].piece
    text = "".join(f" {part.text}" if part.after_blank else part.text for part in group)
    whole = pieces[index].text
    ordered = text.strip(" ")
    if has_right_to_left(whole):
        ordered = in_visual_order(ordered, direction_of(whole))
    blank = " " if text.startswith(" ") else ""
    return Segment(index, blank + ordered if base is Direction.LEFT_TO_RIGHT else ordered + blank)
