"""Answers without words: tick boxes and scales from 1 to 5."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from reportlab.lib.units import mm

from app.reports import palette
from app.reports.ink import broken, line_width, write
from app.reports.stack import Part
from app.reports.styles import CHART, KEY, SCALE_LABEL, SECOND, Style

TICK = 3.2 * mm


class TickBox(Part):
    """An empty box in the middle of its column."""

    def __init__(self, size: float = 3 * mm, height: float = 13.0) -> None:
        super().__init__()
        self._size, self.height = size, height

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        self.width = available_width
        return self.width, self.height

    def draw(self) -> None:
        draw_box(self.canv, (self.width - self._size) / 2, self.height - 11, self._size)


@dataclass(frozen=True, slots=True)
class _TickWords:
    """Words on one line of a row of ticks; box_at: where their box stands, None where none leads them."""

    x: float
    line: int
    text: str
    box_at: float | None = None


class Ticks(Part):
    """A question and its tick boxes, on one line where they fit, else on as many as they need."""

    def __init__(self, question: str, answers: Sequence[str], style: Style = CHART) -> None:
        super().__init__()
        self._question, self._answers, self._style = question, answers, style
        self._placed: list[_TickWords] = []

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        self._placed = []
        x, line = 0.0, 0
        if self._question:
            x, line = self._place(self._question, x, line, 0.0, available_width)
        for answer in self._answers:
            x, line = self._place(answer, x, line, TICK + 3, available_width)
        self.width, self.height = available_width, (line + 1) * self._pitch()
        return self.width, self.height

    def _place(self, text: str, x: float, line: int, box: float, available_width: float) -> tuple[float, int]:
        """Place words after x, or on the next line where they don't fit. Returns where the next ones may begin."""
        for index, part in enumerate(broken(text, self._style, available_width - box, most=20)):
            needed = box + line_width(part, self._style)
            if x > 0 and (index > 0 or x + needed > available_width):
                x, line = 0.0, line + 1
            self._placed.append(_TickWords(x + box, line, part, x if box and index == 0 else None))
            x += needed + 12
        return x, line

    def draw(self) -> None:
        for placed in self._placed:
            baseline = self.height - placed.line * self._pitch() - 11
            if placed.box_at is not None:
                draw_box(self.canv, placed.box_at, baseline - 2, TICK)
            write(self.canv, placed.x, baseline, placed.text, self._style)

    def _pitch(self) -> float:
        return self._style.leading + 4


class Scale(Part):
    """A question and circles from 1 to 5, the ends of the scale in words below.

    The numbers are muted, so that a cross shows.
    """

    _CIRCLE = 5.4 * mm

    def __init__(self, question: str, lowest: str, highest: str, circles_at: float) -> None:
        """circles_at: where the first circle begins, in points from the left; the last one ends at the right."""
        super().__init__()
        self._question, self._ends, self._circles_at = question, (lowest, highest), circles_at
        self._lines: tuple[str, ...] = ()

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        self._lines = broken(self._question, SCALE_LABEL, self._circles_at - 2, most=6)
        needed = 10 + len(self._lines) * SCALE_LABEL.leading
        self.width, self.height = available_width, max(self._CIRCLE + KEY.leading + 3, needed)
        return self.width, self.height

    def draw(self) -> None:
        radius, middle = self._CIRCLE / 2, self.height - self._CIRCLE / 2
        for index, line in enumerate(self._lines):
            write(self.canv, 0, middle - 3.2 - index * SCALE_LABEL.leading, line, SCALE_LABEL)
        step = (self.width - self._circles_at - self._CIRCLE) / 4
        for number in range(5):
            x = self._circles_at + radius + number * step
            self.canv.setStrokeColor(palette.INK)
            self.canv.setLineWidth(0.7)
            self.canv.circle(x, middle, radius, stroke=1, fill=0)
            write(self.canv, x, middle - 2.7, str(number + 1), SECOND.centered())
        foot = middle - radius - KEY.size - 0.5
        write(self.canv, self._circles_at, foot, self._ends[0], KEY)
        write(self.canv, self.width, foot, self._ends[1], KEY.right())


def draw_box(canvas: Any, x: float, y: float, size: float) -> None:
    """Draw an empty box to tick, its lower left corner at x, y."""
    canvas.setStrokeColor(palette.MUTED)
    canvas.setLineWidth(0.7)
    canvas.rect(x, y, size, size, stroke=1, fill=0)
