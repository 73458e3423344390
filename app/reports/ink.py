"""Single lines drawn straight onto a canvas: the one place that does, through the same runs as paragraphs."""

import re
from functools import lru_cache

from reportlab.lib.colors import Color
from reportlab.pdfgen.canvas import Canvas

from app.reports.fonts import Face
from app.reports.paper_canvas import PaperCanvas, Stretch
from app.reports.styles import Style
from app.reports.text_runs import clean, line_runs, units, width

_BLANKS = re.compile(r"[^\S\u00a0]+")


def report_missing(canvas: Canvas, signs: frozenset[str]) -> None:
    """Tell the paper's canvas the signs that are drawn as marks on it."""
    _on_paper(canvas).missing |= signs


def _on_paper(canvas: Canvas) -> PaperCanvas:
    assert isinstance(canvas, PaperCanvas), "another canvas would forget which signs had no font"
    return canvas


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
    if line.runs:
        _on_paper(canvas).set_line(x, baseline, [Stretch(run, style.size, style.colour) for run in line.runs])
    return whole


def write_stretch(canvas: Canvas, x: float, baseline: float, stretch: Stretch) -> None:
    """Write a part of a line that is split into runs already; x is its left end."""
    _on_paper(canvas).set_line(x, baseline, [stretch])


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
    for unit in units(word):
        if parts[-1] and line_width(parts[-1] + unit, style) > width_pt:
            parts.append("")
        parts[-1] += unit
    return parts


def _ended(line: str, style: Style, width_pt: float) -> str:
    while line and line_width(f"{line}…", style) > width_pt:
        line = line[:-1]
    return f"{line.rstrip()}…"
