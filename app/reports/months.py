"""Months as small grids with marked days, legible in grey: fill, frame and line tell them apart."""

from calendar import monthrange
from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from enum import Enum
from math import ceil
from typing import Any

from reportlab.platypus import Flowable

from app.reports import palette
from app.reports.columns import Row
from app.reports.fonts import Face
from app.reports.geometry import GUTTER, TEXT_WIDTH, cols
from app.reports.ink import broken, line_width, rule, write
from app.reports.stack import Part, spaced
from app.reports.styles import KEY, SECOND_BOLD, Style
from app.text.formats import month_year, week

_ROW, _WEEKDAYS = 10.0, 10.0  # heights in points
_IN_A_ROW = 6
_DAY = Style(KEY.size, KEY.leading, colour=palette.MUTED, align="center")
_MARKED = Style(KEY.size, KEY.leading, Face.BOLD, align="center")
_FILLED = Style(KEY.size, KEY.leading, Face.BOLD, palette.WHITE, align="center")
_SAMPLE = 9.0


class DayMark(Enum):
    """How a day is marked."""

    FILLED = "filled"
    FRAMED = "framed"
    UNDERLINED = "underlined"


def months(first: date, last: date, marks: Mapping[date, DayMark]) -> list[Flowable]:
    """The months from the first day to the last, up to six in a row; days before and after stay empty.

    marks: of any days; the others are plain. Raises ValueError where the last day is before the first.
    """
    if last < first:
        raise ValueError("a period doesn't end before it starts")
    grids = [_Month(start, (first, last), marks) for start in _month_starts(first, last)]
    in_a_row = ceil(len(grids) / ceil(len(grids) / _IN_A_ROW))  # seven are four and three, not six and one
    width = min((TEXT_WIDTH - (in_a_row - 1) * GUTTER) / in_a_row, cols(3))
    rows = [grids[place : place + in_a_row] for place in range(0, len(grids), in_a_row)]
    return [spaced(4, Row(list(row), [width] * len(row), gap=GUTTER)) for row in rows]


def _month_starts(first: date, last: date) -> list[date]:
    found = [first.replace(day=1)]
    while (following := (found[-1] + timedelta(days=31)).replace(day=1)) <= last:
        found.append(following)
    return found


class _Month(Part):
    """One month: its name, a letter for each weekday, and a number for each day that is shown."""

    def __init__(self, start: date, shown: tuple[date, date], marks: Mapping[date, DayMark]) -> None:
        super().__init__()
        self._start, self._marks = start, marks
        month = [start + timedelta(days=number) for number in range(monthrange(start.year, start.month)[1])]
        self._days = [day for day in month if shown[0] <= day <= shown[1]]
        self._week = week()
        self._name: tuple[str, ...] = ()

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        self.width = available_width
        self._name = broken(month_year(self._start), SECOND_BOLD, available_width, most=2)
        self.height = self._head() + _WEEKDAYS + _ROW * (self._line(self._days[-1]) + 1)
        return self.width, self.height

    def _head(self) -> float:
        return len(self._name) * SECOND_BOLD.leading + 1.5

    def _column(self, day: date) -> int:
        return [number for number, _letter in self._week].index(day.weekday())

    def _line(self, day: date) -> int:
        """In which week of those shown a day stands, from 0."""
        first = self._days[0]
        return ((day - first).days + self._column(first)) // 7

    def _middle(self, column: int) -> float:
        return self.width / 7 * (column + 0.5)

    def draw(self) -> None:
        for place, line in enumerate(self._name):
            write(self.canv, 0, self.height - SECOND_BOLD.size - place * SECOND_BOLD.leading, line, SECOND_BOLD)
        top = self.height - self._head()
        for column, (_number, letter) in enumerate(self._week):
            write(self.canv, self._middle(column), top - KEY.size, letter, _DAY)
        rule(self.canv, 0, self.width, top - _WEEKDAYS + 1, colour=palette.HAIR, thickness=0.4)
        for day in self._days:
            baseline = top - _WEEKDAYS - _ROW * self._line(day) - KEY.size - 0.5
            _draw_day(self.canv, self._middle(self._column(day)), baseline, str(day.day), self._marks.get(day))


def _draw_day(canvas: Any, middle: float, baseline: float, number: str, mark: DayMark | None) -> None:
    """Draw the number of a day around its middle, with its mark."""
    _draw_frame(canvas, middle - 4.8, baseline - 1.9, mark, 9.6)
    style = _FILLED if mark is DayMark.FILLED else _MARKED if mark else _DAY
    write(canvas, middle, baseline, number, style)


def _draw_frame(canvas: Any, x: float, y: float, mark: DayMark | None, width: float = _SAMPLE) -> None:
    """Draw what marks a day, its lower left corner at x, y."""
    height = 8.6
    if mark is DayMark.FILLED:
        canvas.setFillColor(palette.ACCENT)
        canvas.rect(x, y, width, height, stroke=0, fill=1)
    elif mark is DayMark.FRAMED:
        canvas.setStrokeColor(palette.ACCENT)
        canvas.setLineWidth(0.8)
        canvas.rect(x + 0.4, y + 0.4, width - 0.8, height - 0.8, stroke=1, fill=0)
    elif mark is DayMark.UNDERLINED:
        rule(canvas, x + 0.8, x + width - 0.8, y + 0.4, colour=palette.ACCENT, thickness=1.1)


class MarkKey(Part):
    """What each mark means, flush right."""

    def __init__(self, meanings: Sequence[tuple[DayMark, str]]) -> None:
        super().__init__()
        self._meanings = meanings

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        self.width, self.height = available_width, 13.0
        return self.width, self.height

    def draw(self) -> None:
        x = self.width
        for mark, text in reversed(self._meanings):
            x -= line_width(text, KEY)
            write(self.canv, x, 2.5, text, KEY)
            x -= _SAMPLE + 3
            _draw_frame(self.canv, x, 0.8, mark)
            x -= 9
