"""Answers without words: tick boxes and scales, empty or as they were answered."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from typing import Any

from reportlab.lib.units import mm

from app.reports import palette
from app.reports.ink import broken, line_width, write
from app.reports.stack import Part
from app.reports.styles import CHART, KEY, SCALE_LABEL, SECOND, SECOND_BOLD, Style

TICK = 3.2 * mm
CIRCLE = 5.4 * mm
FIVE = range(1, 6)  # the scale of nearly every question
_CHOSEN = replace(SECOND_BOLD, colour=palette.WHITE).centered()


class TickBox(Part):
    """A box in the middle of its column, empty or ticked."""

    def __init__(self, size: float = 3 * mm, height: float = 13.0, *, is_ticked: bool = False) -> None:
        super().__init__()
        self._size, self.height, self._is_ticked = size, height, is_ticked

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        self.width = available_width
        return self.width, self.height

    def draw(self) -> None:
        x, y = (self.width - self._size) / 2, self.height - 11
        draw_box(self.canv, x, y, self._size, is_ticked=self._is_ticked)


@dataclass(frozen=True, slots=True)
class _TickWords:
    """Words on one line of a row of ticks; box_at: where their box stands, None where none leads them."""

    x: float
    line: int
    text: str
    box_at: float | None = None
    is_ticked: bool = False


class Ticks(Part):
    """A question and its tick boxes, on one line where they fit, else on as many as they need."""

    def __init__(
        self, question: str, answers: Sequence[str], style: Style = CHART, *, ticked: Collection[int] = ()
    ) -> None:
        """ticked: the places of the answers that were given, from 0."""
        super().__init__()
        self._question, self._answers, self._style, self._ticked = question, answers, style, ticked
        self._placed: list[_TickWords] = []

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        self._placed = []
        x, line = 0.0, 0
        if self._question:
            x, line = self._place(self._question, x, line, 0.0, available_width)
        for place, answer in enumerate(self._answers):
            x, line = self._place(answer, x, line, TICK + 3, available_width, is_ticked=place in self._ticked)
        self.width, self.height = available_width, (line + 1) * self._pitch()
        return self.width, self.height

    def _place(
        self, text: str, x: float, line: int, box: float, available_width: float, *, is_ticked: bool = False
    ) -> tuple[float, int]:
        """Place words after x, or on the next line where they don't fit. Returns where the next ones may begin."""
        for index, part in enumerate(broken(text, self._style, available_width - box, most=20)):
            needed = box + line_width(part, self._style)
            if x > 0 and (index > 0 or x + needed > available_width):
                x, line = 0.0, line + 1
            box_at = x if box and index == 0 else None
            self._placed.append(_TickWords(x + box, line, part, box_at, is_ticked))
            x += needed + 12
        return x, line

    def draw(self) -> None:
        for placed in self._placed:
            baseline = self.height - placed.line * self._pitch() - 11
            if placed.box_at is not None:
                draw_box(self.canv, placed.box_at, baseline - 2, TICK, is_ticked=placed.is_ticked)
            write(self.canv, placed.x, baseline, placed.text, self._style)

    def _pitch(self) -> float:
        return self._style.leading + 4


@dataclass(frozen=True, slots=True)
class Answered:
    """The numbers of a scale, and the one that was chosen; None while it is still to be crossed."""

    numbers: Sequence[int] = FIVE
    chosen: int | None = None


UNANSWERED = Answered()


class Circles(Part):
    """The numbers of a scale in circles across its column, the chosen one filled."""

    def __init__(self, answered: Answered, size: float = CIRCLE) -> None:
        """size: of a circle, in points."""
        super().__init__()
        self._answered, self.height = answered, size

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        self.width = available_width
        return self.width, self.height

    def draw(self) -> None:
        _draw_circles(self.canv, (0, self.width), self.height / 2, self._answered, self.height)


class Scale(Part):
    """A question and circles with the numbers of its scale, the ends of the scale in words below.

    The numbers are muted, so that a cross shows.
    """

    def __init__(
        self, question: str, lowest: str, highest: str, circles_at: float, answered: Answered = UNANSWERED
    ) -> None:
        """circles_at: where the first circle begins, in points from the left; the last one ends at the right."""
        super().__init__()
        self._question, self._ends, self._circles_at = question, (lowest, highest), circles_at
        self._answered = answered
        self._lines: tuple[str, ...] = ()

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        self._lines = broken(self._question, SCALE_LABEL, self._circles_at - 2, most=6) if self._question else ()
        needed = 10 + len(self._lines) * SCALE_LABEL.leading
        self.width, self.height = available_width, max(CIRCLE + KEY.leading + 3, needed)
        return self.width, self.height

    def draw(self) -> None:
        radius, middle = CIRCLE / 2, self.height - CIRCLE / 2
        for index, line in enumerate(self._lines):
            write(self.canv, 0, middle - 3.2 - index * SCALE_LABEL.leading, line, SCALE_LABEL)
        _draw_circles(self.canv, (self._circles_at, self.width), middle, self._answered, CIRCLE)
        foot = middle - radius - KEY.size - 0.5
        write(self.canv, self._circles_at, foot, self._ends[0], KEY)
        write(self.canv, self.width, foot, self._ends[1], KEY.right())


def _draw_circles(
    canvas: Any, between: tuple[float, float], middle: float, answered: Answered, size: float
) -> None:
    """Draw numbers in circles; the chosen one is filled and its number white, so that a grey copy shows it.

    between: the ends of the row. middle: its height.
    """
    start, end = between
    step = (end - start - size) / max(len(answered.numbers) - 1, 1)
    for place, number in enumerate(answered.numbers):
        x = start + size / 2 + place * step
        is_chosen = number == answered.chosen
        canvas.setStrokeColor(palette.INK)
        canvas.setFillColor(palette.INK)
        canvas.setLineWidth(0.7)
        canvas.circle(x, middle, size / 2, stroke=1, fill=int(is_chosen))
        write(canvas, x, middle - 2.7, str(number), _CHOSEN if is_chosen else SECOND.centered())


def draw_box(canvas: Any, x: float, y: float, size: float, *, is_ticked: bool = False) -> None:
    """Draw a box to tick, its lower left corner at x, y; a cross in ink where it is ticked."""
    canvas.setStrokeColor(palette.MUTED)
    canvas.setLineWidth(0.7)
    canvas.rect(x, y, size, size, stroke=1, fill=0)
    if is_ticked:
        inset = 0.2 * size
        low, right, high = y + inset, x + size - inset, y + size - inset
        canvas.setStrokeColor(palette.INK)
        canvas.setLineWidth(1.5)
        canvas.lines([(x + inset, low, right, high), (x + inset, high, right, low)])
