"""Bars of the summary: sessions per topic, and what came back of what was handed out. Values stand at the ends."""

from collections.abc import Sequence
from dataclasses import dataclass

from reportlab.lib.colors import Color
from reportlab.lib.units import mm

from app.domain.participants import Side
from app.reports import palette
from app.reports.fonts import Face
from app.reports.ink import broken, line_width
from app.reports.plot import Plot
from app.reports.styles import KEY, Style
from app.text.catalog import _
from app.text.labels import side

_LABEL = Style(7, 9)
_VALUE = Style(7.5, 10.5, Face.BOLD)
_COUNTS = Style(7, 9)
_PITCH, _BAR_HEIGHT, _KEY_HEIGHT = 12.8, 8.0, 16.0
_KEY_INDENT, _KEY_GAP = 12.0, 10.0
_WIDEST_LABEL = 0.57  # of the chart


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar of a list. is_open: whether it is the mentee (senior) who shares this topic."""

    label: str
    value: int
    is_open: bool = False


def topic_bars(bars: Sequence[Bar], width: float) -> Plot:
    """Bars in the order given on one scale; labels are broken where they are long."""
    labels = [_broken_label(bar.label, width) for bar in bars]
    heights = [bar_height(bar.label, width) for bar in bars]
    keys = _key_lines(width)
    plot = Plot(width, sum(heights) + _KEY_HEIGHT + (len(keys) - 1) * KEY.leading)
    start = max((line_width(line, _LABEL) for label in labels for line in label), default=0.0) + 5
    most = max((bar.value for bar in bars), default=0)
    room = width - start - max((line_width(str(bar.value), _VALUE) for bar in bars), default=0.0) - 4
    top = plot.height
    for bar, label, height in zip(bars, labels, heights, strict=True):
        _topic(plot, bar, label, (start, room * bar.value / most if most else 0.0, top))
        top -= height
    _topic_key(plot, keys)
    return plot


def bar_height(label: str, width: float) -> float:
    """How much height the bar of this label takes in a chart of this width, in points."""
    return _PITCH + (len(_broken_label(label, width)) - 1) * _LABEL.leading


def _broken_label(label: str, width: float) -> tuple[str, ...]:
    return broken(label, _LABEL, _WIDEST_LABEL * width, most=4)


def _topic(plot: Plot, bar: Bar, label: Sequence[str], place: tuple[float, float, float]) -> None:
    start, length, top = place
    y = top - _PITCH + 2
    for index, line in enumerate(label):
        plot.words(0, y + 1.8 - index * _LABEL.leading, line, _LABEL)
    plot.bar(start, y, length, _BAR_HEIGHT, fill=None if bar.is_open else palette.ACCENT)
    plot.words(start + length + 4, y + 1.6, str(bar.value), _VALUE)


def _key_lines(width: float) -> list[list[tuple[str, Color | None]]]:
    """What the bars mean, on one line where it fits, else on two."""
    entries: list[tuple[str, Color | None]] = [
        (_("mentor (junior) shares"), palette.ACCENT),
        (_("mentee (senior) shares"), None),
    ]
    needed = sum(_KEY_INDENT + line_width(text, KEY) for text, _fill in entries) + _KEY_GAP
    return [entries] if needed <= width else [[entry] for entry in entries]


def _topic_key(plot: Plot, lines: Sequence[Sequence[tuple[str, Color | None]]]) -> None:
    for place, line in enumerate(reversed(lines)):
        x, y = 0.0, 2 + place * KEY.leading
        for text, fill in line:
            plot.bar(x, y - 0.4, 9, 5, fill=fill)
            x += _KEY_INDENT + plot.words(x + _KEY_INDENT, y, text, KEY) + _KEY_GAP


@dataclass(frozen=True, slots=True)
class Response:
    """What came back of one wave: (returned, issued) of the mentors (junior) and of the mentees (senior)."""

    label: str
    mentors: tuple[int, int]
    mentees: tuple[int, int]


_SIDE_GAP = 5 * mm


def response_bars(rows: Sequence[Response], width: float) -> Plot:
    """For each wave and side a bar of the share and its two counts; "-" where none was issued."""
    start = max((line_width(row.label, _LABEL) for row in rows), default=0.0) + 6
    column = (width - start - _SIDE_GAP) / 2
    heads = [broken(side(who), KEY, column - 7, most=4) for who in (Side.MENTOR, Side.MENTEE)]
    head_height = _PITCH + (max(map(len, heads)) - 1) * KEY.leading
    plot = Plot(width, head_height + len(rows) * _PITCH)
    mentors, mentees = start, start + column + _SIDE_GAP
    for who, x, head in zip((Side.MENTOR, Side.MENTEE), (mentors, mentees), heads, strict=True):
        plot.mark(x + 2.5, plot.height - 6, who, 5)
        for index, line in enumerate(head):
            plot.words(x + 7, plot.height - 8.2 - index * KEY.leading, line, KEY)
    for index, row in enumerate(rows):
        y = plot.height - head_height - (index + 1) * _PITCH + 2
        plot.words(0, y + 1.8, row.label, _LABEL)
        _response(plot, (mentors, y), column, row.mentors, is_mentor=True)
        _response(plot, (mentees, y), column, row.mentees, is_mentor=False)
    return plot


def _response(
    plot: Plot, at: tuple[float, float], width: float, counts: tuple[int, int], *, is_mentor: bool
) -> None:
    (x, y), (returned, issued) = at, counts
    text = _("{part} of {whole}").format(part=returned, whole=issued) if issued else "-"
    plot.words(x + width, y + 1.8, text, _COUNTS.right())
    room = width - line_width(_("{part} of {whole}").format(part=888, whole=888), _COUNTS) - 3
    if not issued or room < 8:
        return
    plot.bar(x, y + 0.5, room, 7, fill=palette.HAIR)
    plot.bar(x, y + 0.5, room * min(returned / issued, 1), 7, fill=palette.ACCENT if is_mentor else palette.MID)
