"""A drawing to put charts on: shapes, and words that go through the same font runs as everything else."""

from dataclasses import dataclass
from typing import Any

from reportlab.graphics import renderPDF
from reportlab.graphics.shapes import Circle, Drawing, Line, Rect, Shape, String
from reportlab.lib.colors import Color

from app.domain.participants import Side
from app.reports import palette
from app.reports.fonts import Face, register
from app.reports.ink import report_missing, write_stretch
from app.reports.paper_canvas import Stretch
from app.reports.stack import Part
from app.reports.styles import Style
from app.reports.text_runs import line_runs, run_width, width


@dataclass(frozen=True, slots=True)
class Placed:
    """One line of words as it was asked for: x is its left, middle or right end as the style aligns."""

    x: float
    baseline: float
    text: str
    style: Style


class Plot(Part):
    """A drawing of fixed size as part of a paper. Lengths in points, y upwards.

    Attributes:
        drawing: the shapes as paper has them: words split into runs of one font, in visual order.
        pieces: the same from back to front with each line of words whole, for a screen that sets them itself.
    """

    def __init__(self, width_pt: float, height: float) -> None:
        super().__init__()
        self.width, self.height = width_pt, height
        first_font: Any = register(Face.REGULAR)  # the stubs know no font here; without it another one is named
        self.drawing = Drawing(width_pt, height, initialFontName=first_font)
        self.pieces: list[Shape | Placed] = []
        self._missing: frozenset[str] = frozenset()
        self._shaped: list[tuple[float, float, Stretch]] = []  # where, what: drawings know no shaped words

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        return self.width, self.height

    def draw(self) -> None:
        report_missing(self.canv, self._missing)
        renderPDF.draw(self.drawing, self.canv, 0, 0)
        for x, baseline, stretch in self._shaped:
            write_stretch(self.canv, x, baseline, stretch)

    def words(self, x: float, baseline: float, text: str, style: Style) -> float:
        """One line at x, which is its left, middle or right end as the style aligns. Returns its width."""
        line = line_runs(text, style.face)
        self._missing |= line.missing
        self.pieces.append(Placed(x, baseline, text, style))
        whole = width(line, style.size)
        x -= {"left": 0.0, "center": whole / 2, "right": whole}[style.align]
        for run in line.runs:
            if run.is_shaped:
                self._shaped.append((x, baseline, Stretch(run, style.size, style.colour)))
            else:
                size = style.size * run.scale
                self.drawing.add(
                    String(x, baseline, run.text, fontName=run.font, fontSize=size, fillColor=style.colour)
                )
            x += run_width(run, style.size)
        return whole

    def line(self, start: tuple[float, float], end: tuple[float, float], colour: Color, thickness: float) -> None:
        """A straight line between two points."""
        self._add(Line(*start, *end, strokeColor=colour, strokeWidth=thickness))

    def bar(self, x: float, y: float, width_pt: float, height: float, *, fill: Color | None) -> None:
        """A bar; without a fill an open one in accent, drawn inside its measure: it is no longer than it says."""
        if fill is None:
            inset, edge = 0.45, 0.9
            shape = Rect(x + inset, y + inset, max(width_pt - edge, 0.1), height - edge)
            shape.fillColor, shape.strokeColor, shape.strokeWidth = palette.WHITE, palette.ACCENT, edge
        else:
            shape = Rect(x, y, width_pt, height)
            shape.fillColor, shape.strokeColor = fill, None
        self._add(shape)

    def mark(self, x: float, y: float, side: Side, size: float) -> None:
        """The mark of a side, its middle at x, y: filled shapes without a stroke."""
        half = size / 2
        if side is Side.MENTOR:
            self._add(Circle(x, y, half, fillColor=palette.ACCENT, strokeColor=None))
            return
        ring = 0.2 * size
        inner = size - 2 * ring
        outer = Rect(x - half, y - half, size, size, rx=0.24 * size, ry=0.24 * size)
        hole = Rect(x - half + ring, y - half + ring, inner, inner, rx=0.08 * size, ry=0.08 * size)
        for shape, colour in ((outer, palette.ACCENT), (hole, palette.WHITE)):
            shape.fillColor, shape.strokeColor = colour, None
            self._add(shape)

    def _add(self, shape: Shape) -> None:
        self.drawing.add(shape)
        self.pieces.append(shape)
