"""One meeting of this week: its day and time, which session it is, both people, and the next step."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from app.domain.session_states import SessionKind
from app.domain.sides import Side
from app.storage import MeetingRow
from app.text import labels
from app.text.catalog import _
from app.text.formats import time_of_day, weekday_day, weekday_short, whole
from app.ui.common.buttons import Button
from app.ui.common.fonts import Size, font
from app.ui.common.person_line import PersonLook, spoken_person
from app.ui.common.theme import Theme
from app.ui.common.tokens import Tone
from app.ui.home.linked_row import GAP, PADDING, LinkedRow

_HEIGHT, _FIRST_LINE, _STEP = 117, 32, 24
_DAY_WIDTH, _DAY_HEIGHT = 44, 48
_TIGHT = 8


class MeetingLine(LinkedRow):
    """The day in a block at the start, the rest in lines beside it."""

    def __init__(
        self, theme: Theme, meeting: MeetingRow, is_past: bool, go: Callable[[], object], step: Button
    ) -> None:
        """is_past: its day is over, and nobody said whether they met."""
        self._meeting, self._is_past = meeting, is_past
        self._looks = [PersonLook(theme, side) for side in Side]
        self._names = (meeting.mentor_name, meeting.mentee_name)
        self._what = _("Did they meet?") if is_past else session_words(meeting)
        when = f"{weekday_day(meeting.planned_at)}, {time_of_day(meeting.planned_at)}"
        people = [spoken_person(name, side) for name, side in zip(self._names, Side, strict=True)]
        spoken = ". ".join([when, self._what.rstrip("."), *people])
        super().__init__(theme, spoken, go, step=step, place=Qt.AlignmentFlag.AlignTop)

    def height_at(self, _width: int) -> int:
        px = self._theme.px
        people = 2 * max(px(_STEP), self._looks[0].height())
        return max(px(_HEIGHT) - 1, px(2 * GAP) + self._first_line() + people)

    def shortened(self) -> list[str]:
        lines = zip(self._looks, self._names, strict=True)
        return [name for look, name in lines if look.shown_name(name, self._room()) != name]

    def paintEvent(self, _event: object) -> None:
        px = self._theme.px
        painter = QPainter(self)
        block = self.across(px(PADDING), px(GAP), px(_DAY_WIDTH), px(_DAY_HEIGHT))
        paint_day(painter, block, self._theme, self._meeting.planned_at, self._is_past)
        self._paint_first_line(painter)
        height = max(px(_STEP), self._looks[0].height())
        for number, (look, name) in enumerate(zip(self._looks, self._names, strict=True)):
            y = px(GAP) + self._first_line() + number * height
            look.paint(painter, self.across(self._start(), y, self._room(), height), name, self.isRightToLeft())

    def _paint_first_line(self, painter: QPainter) -> None:
        px, height = self._theme.px, self._first_line()
        time, what = time_of_day(self._meeting.planned_at), self._what
        bold, small = font(weight=QFont.Weight.DemiBold), font(Size.SMALL)
        width = QFontMetricsF(bold).horizontalAdvance(time) + 1
        painter.setFont(bold)
        painter.setPen(self._theme.colour(self.head_ink()))
        painter.drawText(self.across(self._start(), px(GAP), width, height), _MIDDLE, time)
        start = self._start() + width + px(_TIGHT)
        room = max(0, self.width() - start - self.step_room() + px(GAP - _TIGHT))
        painter.setFont(small)
        painter.setPen(self._theme.colour("muted"))
        words = QFontMetricsF(small).elidedText(what, Qt.TextElideMode.ElideRight, room)
        painter.drawText(self.across(start, px(GAP), room, height), _MIDDLE, words)

    def _first_line(self) -> int:
        return max(self._theme.px(_FIRST_LINE), self.step.sizeHint().height())

    def _start(self) -> int:
        return self._theme.px(PADDING + _DAY_WIDTH + GAP)

    def _room(self) -> int:
        return self.width() - self._start() - self._theme.px(PADDING)


_MIDDLE = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


def session_words(meeting: MeetingRow) -> str:
    """Which session it is: by its number, or by its kind where that says more."""
    if meeting.kind in (SessionKind.MID_POINT, SessionKind.CLOSING):
        return labels.session_kind(meeting.kind)
    return _("Session {number}").format(number=whole(meeting.number))


def paint_day(painter: QPainter, block: QRectF, theme: Theme, day: date, is_past: bool) -> None:
    """Weekday and number of a day on a soft ground; past days are paler."""
    tokens, px = theme.tokens, theme.px
    tone = Tone.NEUTRAL if is_past else Tone.ACCENT
    ink = QColor(tokens.ink(tone))
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(ink, 1) if tokens.is_contrast else Qt.PenStyle.NoPen)
    painter.setBrush(QColor(tokens.ground(tone)))
    painter.drawRoundedRect(block.adjusted(0.5, 0.5, -0.5, -0.5), px(8), px(8))
    painter.setPen(ink)
    painter.setFont(font(Size.SMALL))
    upper = QRectF(block.left(), block.top() + px(6), block.width(), px(18))
    painter.drawText(upper, Qt.AlignmentFlag.AlignCenter, weekday_short(day))
    painter.setFont(font(weight=QFont.Weight.DemiBold))
    lower = QRectF(block.left(), block.top() + px(23), block.width(), px(20))
    painter.drawText(lower, Qt.AlignmentFlag.AlignCenter, whole(day.day))
    painter.restore()
