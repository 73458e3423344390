"""Before and after as dumbbells: a scale from 1 to 5, a lane for each side. No axes, nothing hidden."""

from collections.abc import Sequence
from dataclasses import dataclass

from reportlab.lib.units import mm

from app.domain.participants import Side
from app.reports import palette
from app.reports.fonts import Face
from app.reports.ink import broken, line_width
from app.reports.plot import Plot
from app.reports.styles import KEY, Style
from app.text.catalog import _
from app.text.formats import decimal, signed
from app.text.labels import side

_LABEL = Style(7.5, 10.5, Face.BOLD)
_VALUE = Style(7.5, 10.5, Face.BOLD)
_START = Style(7, 10, colour=palette.MUTED)
_COUNT = Style(7.5, 10.5, colour=palette.MUTED)
_MARK = 5.6


@dataclass(frozen=True, slots=True)
class Lane:
    """One side's change of one item: means from 1 to 5; instead of them a note where they may not be shown."""

    side: Side
    before: float = 0.0
    after: float = 0.0
    change: float = 0.0
    n: int = 0
    note: str = ""


@dataclass(frozen=True, slots=True)
class Dumbbell:
    """One item with a lane for each side."""

    label: str
    lanes: tuple[Lane, ...]


_LANE = 5.6 * mm
_SCALE_START, _SCALE_END = 45 * mm, 77.5 * mm
_CHANGE_END = 91.5 * mm


def dumbbells(items: Sequence[Dumbbell], width: float, close: str, pitch: float = 17.4 * mm) -> Plot:
    """Before and after on a scale from 1 to 5: a tick at the start, the mark of the side at the end.

    close: the words of the key for the end. pitch: from one item to the next, in points. A fall mirrors its
    labels, so it is never hidden.
    """
    key, head = 12.0, 12.0
    plot = Plot(width, head + len(items) * pitch + key)
    _scale(plot, plot.height - head + 2, key)
    for place, item in enumerate(items):
        top = plot.height - head - place * pitch
        _item(plot, item, top - pitch / 2, width)
        if place < len(items) - 1:
            plot.line((0, top - pitch), (width, top - pitch), palette.HAIR, 0.4)
    _dumbbell_key(plot, close)
    return plot


def _score_x(score: float) -> float:
    return _SCALE_START + (score - 1) / 4 * (_SCALE_END - _SCALE_START)


def _scale(plot: Plot, baseline: float, foot: float) -> None:
    for score in range(1, 6):
        x = _score_x(score)
        plot.words(x, baseline, str(score), KEY.centered())
        plot.line((x, foot + 2), (x, baseline - 4), palette.RULE if score == 3 else palette.HAIR, 0.5)
    plot.words(_CHANGE_END, baseline, _("change"), KEY.right())
    plot.words(plot.width, baseline, _("n"), KEY.right())


def _item(plot: Plot, item: Dumbbell, middle: float, width: float) -> None:
    lines = broken(item.label, _LABEL, _SCALE_START - 7 * mm, most=4)
    first = middle + (len(lines) - 1) * _LABEL.leading / 2 - 2.7
    for place, line in enumerate(lines):
        plot.words(0, first - place * _LABEL.leading, line, _LABEL)
    for place, lane in enumerate(item.lanes):
        _lane(plot, lane, middle + _LANE / 2 - place * _LANE, width)


def _lane(plot: Plot, lane: Lane, y: float, width: float) -> None:
    if lane.note:
        plot.mark(_SCALE_START - 9, y, lane.side, _MARK)  # beside the scale, so that it is no value
        plot.bar(_SCALE_START - 3, y - 4, line_width(lane.note, KEY) + 4, 8, fill=palette.WHITE)
        plot.words(_SCALE_START - 1, y - 2.4, lane.note, KEY)
        return
    start, end = _score_x(lane.before), _score_x(lane.after)
    plot.line((start, y), (end, y), palette.ACCENT, 1.1)
    plot.line((start, y - 3), (start, y + 3), palette.ACCENT, 1.6)
    plot.mark(end, y, lane.side, _MARK)
    rises = lane.after >= lane.before
    _value(plot, start - 3.5 if rises else start + 3.5, y, lane.before, _START.right() if rises else _START)
    _value(plot, end + 5.5 if rises else end - 5.5, y, lane.after, _VALUE if rises else _VALUE.right())
    plot.words(_CHANGE_END, y - 2.7, signed(lane.change), _VALUE.right())
    plot.words(width, y - 2.7, str(lane.n), _COUNT.right())


def _value(plot: Plot, x: float, y: float, value: float, style: Style) -> None:
    """A mean beside its mark, on white so that no guide runs through it."""
    text = decimal(value)
    wide = line_width(text, style)
    left = x - wide if style.align == "right" else x
    plot.bar(left - 0.8, y - 3.4, wide + 1.6, 7.2, fill=palette.WHITE)
    plot.words(x, y - 2.5, text, style)


def _dumbbell_key(plot: Plot, close: str) -> None:
    plot.line((0.8, 1), (0.8, 7), palette.ACCENT, 1.6)
    x = 5 + plot.words(5, 2, _("start, T0; {close}:").format(close=close), KEY) + 4
    for who in (Side.MENTOR, Side.MENTEE):
        plot.mark(x + 2.5, 4.2, who, 5)
        x += 7 + plot.words(x + 7, 2, side(who), KEY) + 6
