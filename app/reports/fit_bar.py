"""How well two people fit, as a bar of its parts, and the key that says what the parts are."""

from collections.abc import Sequence
from itertools import groupby

from reportlab.lib.colors import Color
from reportlab.pdfgen.canvas import Canvas

from app.reports import palette
from app.reports.ink import line_width, write
from app.reports.proposal_papers import BarPart
from app.reports.stack import Part
from app.reports.styles import KEY
from app.text.catalog import _

_BAR_HEIGHT, _FRAME = 5.2, 0.5
_APART = 0.8  # points between two parts, so that they stay two in grey
_SWATCH, _SWATCH_GAP, _ENTRY_GAP = 9.0, 3.0, 11.0
_FULL = 100.0


class FitBar(Part):
    """The parts of a fit end to end in a frame that stands for 100 points."""

    def __init__(self, parts: Sequence[BarPart]) -> None:
        super().__init__()
        self._parts = [part for part in parts if part.points > 0]

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        self.width, self.height = available_width, _BAR_HEIGHT + 2
        return self.width, self.height

    def draw(self) -> None:
        canvas = self.canv
        canvas.setStrokeColor(palette.RULE)
        canvas.setLineWidth(_FRAME)
        canvas.rect(_FRAME / 2, _FRAME / 2, self.width - _FRAME, _BAR_HEIGHT - _FRAME, stroke=1, fill=0)
        x = 0.0
        for bar, parts in groupby(self._parts, key=lambda part: part.bar):
            start = x
            for part in parts:
                length = self.width * part.points / _FULL
                _segment(canvas, x, length, _tone(bar) if part.is_known else None)
                x += length
            if start:
                canvas.setFillColor(palette.WHITE)
                canvas.rect(start, 0, _APART, _BAR_HEIGHT, stroke=0, fill=1)


def _tone(bar: int) -> Color:
    """Neighbours have different tones."""
    return palette.MID if bar % 2 else palette.ACCENT


def _segment(canvas: Canvas, x: float, length: float, fill: Color | None) -> None:
    """Draw a part; without a fill a pale one with rules at both edges, for what isn't known."""
    canvas.setFillColor(palette.HAIR if fill is None else fill)
    canvas.rect(x, 0, length, _BAR_HEIGHT, stroke=0, fill=1)
    if fill is None:
        canvas.setFillColor(palette.WRITE)
        for y in (0.0, _BAR_HEIGHT - _FRAME):
            canvas.rect(x, y, length, _FRAME, stroke=0, fill=1)


class FitKey(Part):
    """What the parts of the bars are, from left to right, on as many lines as it takes."""

    def __init__(self, bars: Sequence[str], *, has_unknown: bool) -> None:
        super().__init__()
        entries: list[tuple[str, Color | None]] = [(words, _tone(place)) for place, words in enumerate(bars)]
        self._entries = [*entries, *([(_("not known, counts half"), None)] if has_unknown else [])]
        self._intro = _("The bar, from left:")
        self._placed: list[tuple[float, int]] = []

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        x, line = line_width(self._intro, KEY) + _ENTRY_GAP, 0
        self._placed = []
        for words, _fill in self._entries:
            needed = _SWATCH + _SWATCH_GAP + line_width(words, KEY)
            if x > 0 and x + needed > available_width:
                x, line = 0.0, line + 1
            self._placed.append((x, line))
            x += needed + _ENTRY_GAP
        self.width, self.height = available_width, (line + 1) * KEY.leading
        return self.width, self.height

    def draw(self) -> None:
        top = self.height - KEY.size
        write(self.canv, 0, top, self._intro, KEY)
        for (words, fill), (x, line) in zip(self._entries, self._placed, strict=True):
            baseline = top - line * KEY.leading
            self.canv.saveState()
            self.canv.translate(x, baseline - 0.3)
            _segment(self.canv, 0, _SWATCH, fill)
            self.canv.restoreState()
            write(self.canv, x + _SWATCH + _SWATCH_GAP, baseline, words, KEY)
