"""Flowables one below the other, and how a stack of them breaks: the page itself is one."""

from collections.abc import Sequence
from typing import Any

from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable

_FUZZ = 0.01  # points


class Part(Flowable):
    """Anything of ours that stands in a stack.

    Attributes:
        stays_whole: goes to the next page rather than break, unless it is higher than a page.
        stays_with_next: never the last thing on a page, as a heading.
    """

    stays_whole = True
    stays_with_next = False


class Holder(Part):
    """A part made of others: it places them without coordinates of its own, which cost time inside each other."""

    def drawOn(self, canvas: Canvas, x: float, y: float, _sW: float = 0) -> None:  # noqa: N802, N803  ReportLab's
        self.place(canvas, x, y)

    def place(self, canvas: Canvas, x: float, y: float) -> None:
        """Draw its parts, its own lower left corner at x, y."""
        raise NotImplementedError


class Gap(Part):
    """Nothing, of this height."""

    def __init__(self, height: float) -> None:
        super().__init__()
        self.height = height

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        return available_width, self.height

    def draw(self) -> None:
        """Nothing to draw."""


class Rest(Part):
    """What is left of a page, so that what follows begins on the next one; nothing where a stack is measured."""

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        self.width, self.height = available_width, max(available_height, 0.0)
        return self.width, self.height

    def draw(self) -> None:
        """Nothing to draw."""


def spaced(before: float, flowable: Flowable) -> Flowable:
    """The flowable with so many points above it wherever something stands above."""
    flowable.spaceBefore = before
    return flowable


class Stack(Holder):
    """Flowables from top to bottom.

    Its parts get the height that is really left, so that writing lines can fill a page.
    """

    stays_whole = False

    def __init__(self, flowables: Sequence[Flowable]) -> None:
        super().__init__()
        self._flowables = list(flowables)
        self._placed: list[tuple[Flowable, float, float]] = []  # with space above and height
        self._settled_width = -1.0  # of a stack that came out of a split: its parts have their heights

    def __bool__(self) -> bool:
        return bool(self._flowables)

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        if self._settled_width != available_width:
            self._placed, left = [], available_height
            for flowable in self._flowables:
                space = _space_above(flowable, self._placed)
                height = _height(flowable, self.canv, available_width, left - space)
                self._placed.append((flowable, space, height))
                left -= space + height
        self.width, self.height = available_width, sum(space + height for _, space, height in self._placed)
        return self.width, self.height

    def place(self, canvas: Canvas, x: float, y: float) -> None:
        y += self.height
        for flowable, space, height in self._placed:
            y -= space + height
            flowable.drawOn(canvas, x, y)

    def split(self, available_width: float, available_height: float) -> list[Flowable]:
        """The stack in two: what fits into the height, and the rest. Empty when nothing fits."""
        self._placed, left = [], available_height
        waiting = list(self._flowables)
        while waiting:
            flowable = waiting[0]
            space = _space_above(flowable, self._placed)
            height = _height(flowable, self.canv, available_width, left - space)
            if height and height > left - space + _FUZZ:  # what is empty needs no page of its own
                waiting = self._broken(waiting, available_width, left - space)
                break
            self._placed.append((flowable, space, height))
            left -= space + height
            waiting.pop(0)
        if waiting and not self._placed:
            return []
        return [self._first(available_width), *([Stack(waiting)] if waiting else [])]

    def _broken(self, waiting: list[Flowable], width: float, height: float) -> list[Flowable]:
        """Break the first one waiting, or leave it and the headings above it to the rest. Returns the rest."""
        first, *others = waiting
        parts: list[Flowable] = []
        if height > 0 and not (self._placed and getattr(first, "stays_whole", False)):
            parts = first.splitOn(self.canv, width, height)
        if len(parts) > 1:
            space = _space_above(first, self._placed)
            self._placed.append((parts[0], space, _height(parts[0], self.canv, width, height)))
            return [*parts[1:], *others]
        while self._placed and getattr(self._placed[-1][0], "stays_with_next", False):
            waiting = [self._placed.pop()[0], *waiting]
        return waiting

    def _first(self, width: float) -> "Stack":
        first = Stack([flowable for flowable, _, _ in self._placed])
        first._placed, first._settled_width = self._placed, width
        return first


def height_of(flowables: Sequence[Flowable], width: float) -> float:
    """How high these flowables are together at this width, none of them filling its page."""
    nowhere: Any = None  # flowables of ours measure without a canvas
    return float(Stack(flowables).wrapOn(nowhere, width, 0.0)[1])


def _space_above(flowable: Flowable, placed: Sequence[object]) -> float:
    return float(flowable.getSpaceBefore()) if placed else 0.0


def _height(flowable: Flowable, canvas: Any, width: float, left: float) -> float:
    return float(flowable.wrapOn(canvas, width, max(left, 0.0))[1])
