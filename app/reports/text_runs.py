"""Text split into runs of one font each: cleaned, never a sign dropped in silence, with their widths."""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfbase.ttfonts import shapeStr

from app.reports.direction import direction_of, has_right_to_left, in_visual_order, joined
from app.reports.fonts import MISSING_MARK, Face, Font, chain, further_fonts

# Controls (but not the line break), and marks that would turn the direction of what stands around them.
_CONTROLS = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x84\x86-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff\ufffe\uffff]")
# Signs that only steer other software: invisible, so nothing is lost without them. Joiners choose between two
# shapes of an Indic letter, and do nothing elsewhere.
_INVISIBLE = re.compile(
    "[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\u3164"
    "\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufffb\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0000-\U000e0fff]"
    "|(?<![\u0900-\u0dff])[\u200c\u200d]"
)
_JOINERS = "\u200c\u200d"
_VIRAMAS = frozenset("\u094d\u09cd\u0a4d\u0acd\u0b4d\u0bcd\u0c4d\u0ccd\u0d4d\u0dca")
_AT = 10.0  # points: shaped text is measured at this size


@dataclass(frozen=True, slots=True)
class Run:
    """A piece of text that one font can set; its size is `scale` times that of the line.

    is_shaped: whether the font's own rules set its letters: accents without a composed letter, Indic scripts.
    """

    font: str
    scale: float
    text: str
    is_shaped: bool = False


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


def needs_shaping(text: str) -> bool:
    """Whether a piece of text in one font must be shaped. Arabic and Hebrew stand joined and ordered already."""
    if text.isascii() or has_right_to_left(text):
        return False
    return any(sign in _JOINERS or unicodedata.category(sign) in ("Mn", "Mc") for sign in text)


def units(text: str) -> Iterator[str]:
    """The parts of a text that are never parted: a letter with its marks, and letters that are joined."""
    unit = ""
    for sign in text:
        is_mark = sign in _JOINERS or unicodedata.category(sign) in ("Mn", "Mc", "Me")
        is_conjunct = sign.isalpha() and unit.rstrip(_JOINERS)[-1:] in _VIRAMAS
        if unit and not is_mark and not is_conjunct:
            yield unit
            unit = ""
        unit += sign
    if unit:
        yield unit


@lru_cache(maxsize=4_096)
def shaped(run: Run) -> Any:
    """The run's glyphs with their places, as ReportLab draws them."""
    return shapeStr(run.text, run.font, _AT, force=True)


@lru_cache(maxsize=16_384)
def runs_of(text: str, face: Face) -> Runs:
    """The runs of a cleaned text whose signs already stand in visual order.

    A sign that the face's fonts lack becomes a visible mark and is named in `missing`; a blank that they lack is a
    common one, and invisible signs go.
    """
    fonts = chain(face)
    if fonts[0].characters.issuperset(map(ord, text)) and not _INVISIBLE.search(text):
        return Runs((_run(fonts[0], text),) if text else ())
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
    return sum(run_width(run, size) for run in runs.runs)


def run_width(run: Run, size: float) -> float:
    """The width of one run on a line of this size, in points."""
    if run.is_shaped:
        return float(sum(glyph.x_advance for glyph in shaped(run).__shapeData__)) * size * run.scale / 1000
    return float(stringWidth(run.text, run.font, size * run.scale))


def _run(font: Font, text: str) -> Run:
    return Run(font.name, font.scale, text, needs_shaping(text))


def _split(text: str, fonts: tuple[Font, ...]) -> Runs:
    pieces: list[tuple[Font, list[str]]] = []
    missing = set()
    for sign in text:
        latest = pieces[-1][0] if pieces else fonts[0]
        font, drawn = _font_for(sign, fonts, latest), sign
        if font is None and sign.isspace():
            font, drawn = latest, " "
        elif font is None:
            missing.add(sign)
            font, drawn = _marking_font(fonts), MISSING_MARK
        if not pieces or pieces[-1][0] is not font:
            pieces.append((font, []))
        pieces[-1][1].append(drawn)
    runs = tuple(_run(font, "".join(signs)) for font, signs in pieces)
    return Runs(runs, frozenset(missing))


def _marking_font(fonts: tuple[Font, ...]) -> Font:
    return next(font for font in fonts if ord(MISSING_MARK) in font.characters)


def _font_for(sign: str, fonts: tuple[Font, ...], latest: Font) -> Font | None:
    """The font that sets a sign: accents and blanks stay with the font before them where it has them."""
    code = ord(sign)
    if code in latest.characters and (unicodedata.combining(sign) or sign.isspace() or sign in _JOINERS):
        return latest
    own = next((font for font in fonts if code in font.characters), None)
    return own or next((font for font in further_fonts() if code in font.characters), None)
