"""Single lines drawn straight onto a canvas: the one place that does, through the same runs as paragraphs."""

import re
from collections.abc import Mapping
from functools import lru_cache
from typing import Any

from reportlab import rl_config
from reportlab.lib.colors import Color
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas
from reportlab.pdfgen.textobject import PDFTextObject

from app.reports.fonts import Face, register
from app.reports.styles import Style
from app.reports.text_runs import clean, line_runs, width

_BLANKS = re.compile(r"[^\S\u00a0]+")


rl_config.useA85 = 0  # pages as they are: a fifth smaller, and written faster


class PaperCanvas(Canvas):
    """A canvas that remembers which signs had no font, and that starts with a font of ours.

    Attributes:
        missing: the signs drawn as marks so far.
    """

    def __init__(self, target: Any, **given: Any) -> None:
        first_font: Any = register(Face.REGULAR)  # the stubs take this name for a number
        super().__init__(target, initialFontName=first_font, **given)
        self.missing: set[str] = set()


class TonedCanvas(PaperCanvas):
    """A paper's canvas that draws some of our colours as those of an organization."""

    def __init__(self, target: Any, tones: Mapping[str, Color], **given: Any) -> None:
        """tones: what is drawn instead of a colour, by its hexadecimal value."""
        self._tones = tones
        super().__init__(target, **given)

    def toned(self, colour: Any) -> Any:
        """The colour that is drawn where this one is asked for."""
        return self._tones.get(colour.hexval(), colour) if isinstance(colour, Color) else colour

    def setFillColor(self, colour: Any, alpha: Any = None) -> None:  # noqa: N802  ReportLab's name
        super().setFillColor(self.toned(colour), alpha)

    def setStrokeColor(self, colour: Any, alpha: Any = None) -> None:  # noqa: N802  ReportLab's name
        super().setStrokeColor(self.toned(colour), alpha)

    def beginText(self, x: float = 0, y: float = 0, direction: Any = None) -> PDFTextObject:  # noqa: N802
        """Text whose colours are toned as those of the canvas."""
        return _TonedText(self, x, y, direction=direction)


class _TonedText(PDFTextObject):
    def __init__(self, canvas: TonedCanvas, x: float, y: float, direction: Any) -> None:
        super().__init__(canvas, x, y, direction)
        self._toned = canvas.toned

    def setFillColor(self, colour: Any, alpha: Any = None) -> None:  # noqa: N802  ReportLab's name
        super().setFillColor(self._toned(colour), alpha)


def report_missing(canvas: Canvas, signs: frozenset[str]) -> None:
    """Tell the paper's canvas the signs that are drawn as marks on it."""
    if signs:
        assert isinstance(canvas, PaperCanvas), "a paper is drawn on a canvas that remembers"
        canvas.missing |= signs


def line_width(text: str, style: Style) -> float:
    """How wide a line of text is, in points."""
    return _measured(text, style.face, style.size)


@lru_cache(maxsize=16_384)
def _measured(text: str, face: Face, size: float) -> float:
    return width(line_runs(text, face), size)


def write(canvas: Canvas, x: float, baseline: float, text: str, style: Style) -> float:
    """Write one line at x, its baseline at `baseline`; x is its left, middle or right end as the style aligns.

    Returns the width written. Signs without a font are marked and reported to the canvas.
    """
    line = line_runs(text, style.face)
    report_missing(canvas, line.missing)
    whole = line_width(text, style)
    x -= {"left": 0.0, "center": whole / 2, "right": whole}[style.align]
    canvas.setFillColor(style.colour)
    for run in line.runs:
        canvas.setFont(run.font, style.size * run.scale)
        canvas.drawString(x, baseline, run.text)
        if run is not line.runs[-1]:
            x += stringWidth(run.text, run.font, style.size * run.scale)
    return whole


def rule(canvas: Canvas, start: float, end: float, y: float, *, colour: Color, thickness: float) -> None:
    """Draw a horizontal line of this thickness in points."""
    canvas.setStrokeColor(colour)
    canvas.setLineWidth(thickness)
    canvas.line(start, y, end, y)


@lru_cache(maxsize=4_096)
def broken(text: str, style: Style, width_pt: float, most: int) -> tuple[str, ...]:
    """The text in lines of at most this width, in reading order; the last of `most` lines ends in an ellipsis."""
    lines = [""]
    for word in _BLANKS.split(clean(text).strip(" \n")):
        longer = f"{lines[-1]} {word}".lstrip()
        if line_width(longer, style) <= width_pt:
            lines[-1] = longer
            continue
        first, *others = _short_enough(word, style, width_pt)
        lines[-1:] = [lines[-1], first] if lines[-1] else [first]
        lines += others
    if len(lines) > most:
        lines = [*lines[: most - 1], _ended(lines[most - 1], style, width_pt)]
    return tuple(lines)


def _short_enough(word: str, style: Style, width_pt: float) -> list[str]:
    """A word in parts that fit: one part unless the word is wider than the line."""
    parts = [""]
    for sign in word:
        if parts[-1] and line_width(parts[-1] + sign, style) > width_pt:
            parts.append("")
        parts[-1] += sign
    return parts


def _ended(line: str, style: Style, width_pt: float) -> str:
    while line and line_width(f"{line}…", style) > width_pt:
        line = line[:-1]
    return f"{line.rstrip()}…"
