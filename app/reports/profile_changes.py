"""What changed on one side, as the profile shows it: a scale for each item, its start and its end on it."""

from collections.abc import Sequence
from dataclasses import dataclass

from app.domain.participants import Side
from app.reports import palette
from app.reports.ink import broken, line_width
from app.reports.plot import Plot
from app.reports.styles import KEY, LABEL, SCALE_LABEL, SECOND, SECOND_BOLD, Style
from app.text.formats import decimal, signed

_BELOW_LABEL, _BELOW_SCALE, _BETWEEN = 8.0, 13.0, 5.0  # points
_CHANGE_WIDTH, _MARK, _TICK = 34.0, 6.2, 3.4
_APART = 5.0  # points between the two values
_VALUES_BELOW = 11.5
_Value = tuple[float, str, Style]  # its middle, the figure, how it is set


@dataclass(frozen=True, slots=True)
class ItemChange:
    """One item in words, with its means from 1 to 5 at the start and at the end."""

    label: str
    before: float
    after: float
    change: float


def change_scales(side: Side, items: Sequence[ItemChange], width: float) -> Plot:
    """The items one below the other: a tick is the start, the mark of the side the end, the change at the right.

    A fall looks as a rise does, and has its sign. The ends of the scale stand under the last one.
    """
    labels = [broken(item.label, SCALE_LABEL, width - _CHANGE_WIDTH, most=3) for item in items]
    heights = [len(lines) * SCALE_LABEL.leading + _BELOW_LABEL + _BELOW_SCALE for lines in labels]
    plot = Plot(width, sum(heights) + _BETWEEN * (len(items) - 1))
    top, placed = plot.height, list[_Value]()
    for item, lines, height in zip(items, labels, heights, strict=True):
        for place, line in enumerate(lines):
            plot.words(0, top - SCALE_LABEL.size - place * SCALE_LABEL.leading, line, SCALE_LABEL)
        placed = _scale(plot, side, item, top - height + _BELOW_SCALE)
        top -= height + _BETWEEN
    _ends(plot, _BELOW_SCALE, placed)
    return plot


def _reach(plot: Plot) -> tuple[float, float]:
    """Where the scale begins and ends."""
    return _MARK / 2, plot.width - _CHANGE_WIDTH - _MARK


def _scale(plot: Plot, side: Side, item: ItemChange, y: float) -> list[_Value]:
    """Draw one scale; the values below it, as they are placed."""
    first, last = _reach(plot)
    at = {score: first + (score - 1) / 4 * (last - first) for score in (1, 2, 3, 4, 5, item.before, item.after)}
    plot.line((first, y), (last, y), palette.RULE, 0.6)
    for score in range(1, 6):
        plot.line((at[score], y - 2), (at[score], y + 2), palette.RULE, 0.6)
    start, end = at[item.before], at[item.after]
    plot.line((start, y), (end, y), palette.ACCENT, 1.6)
    plot.line((start, y - _TICK), (start, y + _TICK), palette.ACCENT, 1.6)
    plot.mark(end, y, side, _MARK)
    plot.words(plot.width, y - 3, signed(item.change), LABEL.right())
    values = [(start, decimal(item.before), SECOND), (end, decimal(item.after), SECOND_BOLD)]
    placed = _placed(sorted(values, key=lambda value: value[0]))
    for x, text, style in placed:
        plot.words(x, y - _VALUES_BELOW, text, style.centered())
    return placed


def _placed(values: Sequence[_Value]) -> list[_Value]:
    """Two values from left to right, moved apart where their figures would touch."""
    (left, left_text, left_style), (right, right_text, right_style) = values
    needed = (line_width(left_text, left_style) + line_width(right_text, right_style)) / 2 + _APART
    push = max(needed - (right - left), 0) / 2
    return [(left - push, left_text, left_style), (right + push, right_text, right_style)]


def _ends(plot: Plot, y: float, placed: Sequence[_Value]) -> None:
    """The ends of the scale in figures, where no value stands already."""
    for x, text in zip(_reach(plot), ("1", "5"), strict=True):
        if all(abs(x - taken) > line_width(value, SECOND_BOLD) for taken, value, _style in placed):
            plot.words(x, y - _VALUES_BELOW, text, KEY.centered())
