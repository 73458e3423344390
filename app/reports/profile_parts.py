"""Parts that only the profile has: large figures under an accent rule, and the one tinted call-out."""

from collections.abc import Sequence
from dataclasses import dataclass

from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable

from app.reports import palette
from app.reports.columns import Row
from app.reports.geometry import GUTTER, TEXT_WIDTH, cols
from app.reports.stack import Holder, Stack
from app.reports.styles import BIG_FIGURE, LABEL, SECOND, STEP
from app.reports.tiles import FigureLook, FigureUnderRule
from app.reports.words import words

_BIG = FigureLook(2.2, 36.0, 46.0, 4.0, BIG_FIGURE, STEP)
_PADDING, _BAR = 5 * mm, 1.6 * mm
CALL_OUT_WIDTH = TEXT_WIDTH - 2 * _PADDING


@dataclass(frozen=True, slots=True)
class BigFigure:
    """A figure, what follows it in smaller letters, what it is, and what it comes from."""

    figure: str
    unit: str
    name: str
    source: str


def big_figures(figures: Sequence[BigFigure]) -> Flowable:
    """Up to three side by side, each as wide as if there were three."""
    cells = [[_figure(one), words(LABEL, one.name), words(SECOND, one.source)] for one in figures]
    return Row(cells, [cols(4)] * len(figures), gap=GUTTER)


def _figure(one: BigFigure) -> Flowable:
    return FigureUnderRule(one.figure, one.unit, _BIG)


class CallOut(Holder):
    """Words on a tinted ground behind a bar in accent."""

    def __init__(self, flowables: Sequence[Flowable]) -> None:
        super().__init__()
        self._inner = Stack(flowables)

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        inner = self._inner.wrapOn(self.canv, CALL_OUT_WIDTH, available_height)[1]
        self.width, self.height = available_width, inner + 2 * 3 * mm
        return self.width, self.height

    def place(self, canvas: Canvas, x: float, y: float) -> None:
        for colour, width in ((palette.TINT, self.width), (palette.ACCENT, _BAR)):
            canvas.setFillColor(colour)
            canvas.rect(x, y, width, self.height, stroke=0, fill=1)
        self._inner.drawOn(canvas, x + _PADDING, y + 3 * mm)
