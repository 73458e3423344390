"""The time of a session as rows with a bar each: when, how long, what, and who leads."""

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any

from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable

from app.domain.agendas import Lead
from app.domain.topics import Direction
from app.reports import palette
from app.reports.agenda_papers import AgendaLine
from app.reports.columns import Row
from app.reports.fonts import Face
from app.reports.geometry import TEXT_WIDTH
from app.reports.ink import line_width, write
from app.reports.stack import Holder, Part
from app.reports.styles import KEY, LABEL, SECOND, TEXT, Style
from app.reports.words import words
from app.text.catalog import _
from app.text.formats import time_of_day

_LETTER, _FROM, _MINUTES, _GAP = 6 * mm, 14 * mm, 6 * mm, 4 * mm
_BARS = 56 * mm
_BEFORE_BARS = 3 * mm
_WORDS = TEXT_WIDTH - _BARS - _BEFORE_BARS - _LETTER - _FROM - _MINUTES - _GAP
_WIDTHS = (_LETTER, _FROM, _MINUTES, _GAP, _WORDS, _BEFORE_BARS)
_BAR_HEIGHT = 3.2 * mm
_LETTER_STYLE = Style(9, 13, Face.BOLD, palette.ACCENT)
_MOST_GUIDES = 9


def hour_rows(
    lines: Sequence[AgendaLine], begins: datetime | None, direction: Direction = Direction.FORWARD
) -> list[Flowable]:
    """The rows of an agenda under their heads, and the key of the bars.

    begins: local time of the session; without one, "from" counts minutes. direction: of the session's topic.
    """
    length_min = sum(line.minutes for line in lines)
    rows: list[Flowable] = [_HourHead(length_min)]
    gone = 0
    for place, line in enumerate(lines):
        rows.append(
            _HourRow(_cells(line, place, gone, begins), line, gone, length_min, is_last=place == len(lines) - 1)
        )
        gone += line.minutes
    return [*rows, _HourKey(direction)]


def _cells(
    line: AgendaLine, place: int, gone: int, begins: datetime | None
) -> list[Flowable | Sequence[Flowable]]:
    start = time_of_day(begins + timedelta(minutes=gone)) if begins else f"{gone // 60}:{gone % 60:02}"
    what = [words(LABEL, line.title), *([words(SECOND, line.hint)] if line.hint else [])]
    return [
        words(_LETTER_STYLE, _letter(place)),
        words(TEXT, start),
        words(LABEL.right(), str(line.minutes)),
        [],
        what,
        [],
    ]


def _letter(place: int) -> str:
    """a, b, c and so on; figures after z."""
    return chr(ord("a") + place) if place < 26 else str(place + 1)


class _Bars(Part):
    """What head and rows share: where a minute stands in the column of bars."""

    def __init__(self, length_min: int) -> None:
        super().__init__()
        self._length_min = length_min

    def _x(self, minute: int) -> float:
        return TEXT_WIDTH - _BARS + _BARS * minute / self._length_min

    def _guides(self) -> list[int]:
        """The minutes with a guide: every ten, or fewer in a long session, and the end."""
        step = next(step for step in (10, 15, 20, 30, 60, 120, 1440) if self._length_min / step <= _MOST_GUIDES)
        inner = [minute for minute in range(0, self._length_min, step) if self._length_min - minute >= step / 2]
        return [*inner, self._length_min]


class _HourHead(_Bars):
    """The heads of the columns, and the minutes over the guides."""

    stays_with_next = True

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        self.width, self.height = available_width, 12.0
        return self.width, self.height

    def draw(self) -> None:
        write(self.canv, _LETTER, 3, _("from"), SECOND)
        write(self.canv, _LETTER + _FROM + _MINUTES, 3, _("min"), SECOND.right())
        guides = self._guides()
        for minute in guides[:-1]:
            write(self.canv, self._x(minute), 3.5, str(minute), KEY.centered())
        write(self.canv, TEXT_WIDTH, 3.5, str(guides[-1]), KEY.right())


class _HourRow(_Bars, Holder):
    """One item, with the guides behind its bar."""

    def __init__(
        self,
        cells: Sequence[Flowable | Sequence[Flowable]],
        line: AgendaLine,
        gone: int,
        length_min: int,
        *,
        is_last: bool,
    ) -> None:
        super().__init__(length_min)
        self._line, self._gone = line, gone
        self._row: Any = Row(cells, _WIDTHS, above=2, below=3, line=None if is_last else palette.HAIR)

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        self.width, self.height = (
            available_width,
            self._row.wrapOn(self.canv, available_width, available_height)[1],
        )
        return self.width, self.height

    def split(self, available_width: float, available_height: float) -> list[Flowable]:
        return list(self._row.splitOn(self.canv, available_width, available_height))

    def place(self, canvas: Canvas, x: float, y: float) -> None:
        canvas.setStrokeColor(palette.HAIR)
        canvas.setLineWidth(0.4)
        canvas.lines([(x + self._x(at), y, x + self._x(at), y + self.height) for at in self._guides()])
        self._row.drawOn(canvas, x, y)
        start, end = self._x(self._gone), self._x(self._gone + self._line.minutes)
        draw_bar(canvas, x + start, y + self.height - 4 - _BAR_HEIGHT, end - start, lead=self._line.lead)


class _HourKey(Part):
    """Which bar means whom, flush right under the bars."""

    def __init__(self, direction: Direction) -> None:
        super().__init__()
        self._direction = direction

    def wrap(self, available_width: float, available_height: float) -> tuple[float, float]:
        self.width, self.height = available_width, 12.0
        return self.width, self.height

    def draw(self) -> None:
        x = self.width
        for lead, text in reversed(_key(self._direction)):
            x -= line_width(text, KEY)
            write(self.canv, x, 2, text, KEY)
            x -= 12
            draw_bar(self.canv, x, 1.6, 9, lead=lead, height=5)
            x -= 9


def _key(direction: Direction) -> list[tuple[Lead, str]]:
    if direction is Direction.RETURN:
        return [
            (Lead.MENTOR, _("mentor (junior) does")),
            (Lead.MENTEE, _("mentee (senior) shares")),
            (Lead.BOTH, _("both")),
        ]
    return [
        (Lead.MENTOR, _("mentor (junior) leads")),
        (Lead.MENTEE, _("mentee (senior) does")),
        (Lead.BOTH, _("both")),
    ]


def draw_bar(canvas: Any, x: float, y: float, width: float, *, lead: Lead, height: float = _BAR_HEIGHT) -> None:
    """Draw the bar of who leads: mentor solid, mentee open, both in the middle tone."""
    if lead is Lead.MENTEE:
        canvas.setStrokeColor(palette.ACCENT)
        canvas.setLineWidth(0.9)
        canvas.rect(x + 0.45, y + 0.45, max(width - 0.9, 0.1), height - 0.9, stroke=1, fill=0)
        return
    canvas.setFillColor(palette.ACCENT if lead is Lead.MENTOR else palette.MID)
    canvas.rect(x, y, width, height, stroke=0, fill=1)
