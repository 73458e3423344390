"""Text split into runs of one font each: cleaned, never a sign dropped in silence, with their widths."""

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

from reportlab.pdfbase.pdfmetrics import stringWidth

from app.reports.direction import direction_of, has_right_to_left, in_visual_order, joined
from app.reports.fonts import MISSING_MARK, Face, Font, chain

# Controls (but not the line break), and marks that would turn the direction of what stands around them.
_CONTROLS = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x84\x86-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufffe\uffff]")
# Signs that only steer other software: invisible, so nothing is lost without them.
_INVISIBLE = re.compile(
    "[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164"
    "\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufffb\U0001bca0-\U0001bca3\U000e0000-\U000e0fff]"
)


@dataclass(frozen=True, slots=True)
class Run:
    """A piece of text that one font can set; its size is `scale` times that of the line."""

    font: str
    scale: float
    text: str


@dataclass(frozen=True, slots=True)
class Runs:
    """A text as runs, in the order in which they are drawn; missing: the signs that no font of ours has."""

    runs: tuple[Run, ...]
    missing: frozenset[str] = frozenset()


def clean(text: str) -> str:
    """The text in NFC with line breaks as line feeds, without controls; blanks of any kind stay."""
    if text.isascii() and text.isprintable():
        return text
    one_kind = text.replace("\r\n", "\n").replace("\r", "\n").replace("\t", " ").replace("\x85", "\n")
    return _CONTROLS.sub("", unicodedata.normalize("NFC", one_kind))


@lru_cache(maxsize=16_384)
def needs_shaping(text: str) -> bool:
    """Whether letters must be set by the font's own rules: accents without a composed letter, Indic scripts.

    Arabic and Hebrew stand joined and ordered already.
    """
    if text.isascii():
        return False
    return not has_right_to_left(text) and any(unicodedata.category(sign) in ("Mn", "Mc") for sign in text)


@lru_cache(maxsize=16_384)
def runs_of(text: str, face: Face) -> Runs:
    """The runs of a cleaned text whose signs already stand in visual order.

    A sign that the face's fonts lack becomes a visible mark and is named in `missing`; invisible signs go.
    """
    fonts = chain(face)
    if fonts[0].characters.issuperset(map(ord, text)) and not _INVISIBLE.search(text):
        return Runs((Run(fonts[0].name, 1.0, text),) if text else ())
    return _split(_INVISIBLE.sub("", text), fonts)


@lru_cache(maxsize=16_384)
def line_runs(text: str, face: Face) -> Runs:
    """The runs of a single line as it stands on paper: cleaned, joined and in visual order."""
    line = clean(text).replace("\n", " ")
    if has_right_to_left(line):
        line = in_visual_order(joined(line), direction_of(line))
    return runs_of(line, face)


def width(runs: Runs, size: float) -> float:
    """The width of a line of runs in points."""
    return sum(float(stringWidth(run.text, run.font, size * run.scale)) for run in runs.runs)


def _split(text: str, fonts: tuple[Font, ...]) -> Runs:
    pieces: list[tuple[Font, list[str]]] = []
    missing = set()
    for sign in text:
        font, drawn = _font_for(sign, fonts, pieces[-1][0] if pieces else fonts[0]), sign
        if font is None:
            missing.add(sign)
            font, drawn = _marking_font(fonts), MISSING_MARK
        if not pieces or pieces[-1][0] is not font:
            pieces.append((font, []))
        pieces[-1][1].append(drawn)
    runs = tuple(Run(font.name, font.scale, "".join(signs)) for font, signs in pieces)
    return Runs(runs, frozenset(missing))


def _marking_font(fonts: tuple[Font, ...]) -> Font:
    return next(font for font in fonts if ord(MISSING_MARK) in font.characters)


def _font_for(sign: str, fonts: tuple[Font, ...], latest: Font) -> Font | None:
    """The font that sets a sign: accents and blanks stay with the font before them where it has them."""
    code = ord(sign)
    if code in latest.characters and (unicodedata.combining(sign) or sign.isspace()):
        return latest
    return next((font for font in fonts if code in font.characters), None)
