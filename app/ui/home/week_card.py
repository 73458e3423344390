"""Who meets this week, in the order of their days."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.domain.participants import Side
from app.domain.sessions import SessionKind
from app.operations.overview import Meeting
from app.text import labels
from app.text.catalog import _, ngettext
from app.text.formats import isolated, time_of_day, weekday_short, whole
from app.ui.common.buttons import Button, Look
from app.ui.common.cards import Card
from app.ui.common.folded_rows import FoldedRows
from app.ui.common.fonts import Size, font
from app.ui.common.labels import heading, small
from app.ui.common.person_line import PersonLine
from app.ui.common.theme import Theme
from app.ui.common.tokens import Tone

_SHOWN, _ROW_HEIGHT = 4, 117


class WeekCard(Card):
    """A row for each session with a date in this week."""

    def __init__(
        self, theme: Theme, print_agenda: Callable[[Meeting], object], read_journal: Callable[[Meeting], object]
    ) -> None:
        super().__init__(theme)
        self._print_agenda, self._read_journal = print_agenda, read_journal
        _label, head = self.add_head(_("Meeting this week"))
        self._count = small()
        head.addStretch()
        head.addWidget(self._count)
        self._rows = FoldedRows(theme, head, _SHOWN)
        self.column.addWidget(self._rows)
        self.column.addStretch()

    def show_rows(self, meetings: Sequence[Meeting]) -> None:
        """Show these meetings, in this order."""
        n = len(meetings)
        self._count.setText(ngettext("{n} session", "{n} sessions", n).format(n=whole(n)))
        self._count.setVisible(0 < n <= _SHOWN)
        rows = [partial(self._row, meeting) for meeting in meetings]
        self._rows.show_rows(rows or [self._nothing])

    def _row(self, meeting: Meeting) -> QWidget:
        px = self._theme.px
        row = QWidget()
        row.setMinimumHeight(px(_ROW_HEIGHT) - 1)
        line = QHBoxLayout(row)
        line.setContentsMargins(px(16), px(12), px(16), px(12))
        line.setSpacing(px(12))
        line.addWidget(DayBlock(self._theme, meeting), 0, Qt.AlignmentFlag.AlignTop)
        lines = QVBoxLayout()
        lines.setSpacing(px(4))
        lines.addLayout(self._first_line(meeting))
        for side in Side:
            lines.addWidget(PersonLine(self._theme, meeting.story.participant(side).person.name, side))
        lines.addStretch()
        line.addLayout(lines, 1)
        return row

    def _first_line(self, meeting: Meeting) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(self._theme.px(8))
        planned = meeting.session.planned_at
        line.addWidget(heading(time_of_day(planned) if planned else ""))
        line.addWidget(small(_("Did they meet?") if meeting.is_past else session_words(meeting)))
        line.addStretch()
        line.addWidget(self._button(meeting))
        return line

    def _button(self, meeting: Meeting) -> Button:
        if meeting.is_past:
            words, icon, look = _("Journal"), "notebook-pen", Look.SOFT
            act: Callable[[], object] = lambda: self._read_journal(meeting)  # noqa: E731
        else:
            words, icon, look = _("Agenda"), "printer", Look.OUTLINED
            act = lambda: self._print_agenda(meeting)  # noqa: E731
        button = Button(self._theme, words, act, icon=icon, look=look, in_row=True)
        spoken = _("{action}: {mentor} and {mentee}").format(
            action=words,
            mentor=isolated(meeting.story.mentor.person.name),
            mentee=isolated(meeting.story.mentee.person.name),
        )
        button.setAccessibleName(spoken)
        return button

    def _nothing(self) -> QWidget:
        holder = QWidget()
        lines = QVBoxLayout(holder)
        lines.setContentsMargins(*[self._theme.px(16)] * 4)
        lines.setSpacing(0)
        lines.addWidget(heading(_("No session has a date this week")))
        note = small(_("Sessions appear here once a pair has booked one."))
        note.setWordWrap(True)
        lines.addWidget(note)
        return holder


def session_words(meeting: Meeting) -> str:
    """Which session it is: by its number, or by its kind where that says more."""
    if meeting.session.kind in (SessionKind.MID_POINT, SessionKind.CLOSING):
        return labels.session_kind(meeting.session.kind)
    return _("Session {number}").format(number=whole(meeting.story.number(meeting.session)))


class DayBlock(QWidget):
    """The day of a meeting: its weekday and its number, on a soft ground; past days are paler."""

    def __init__(self, theme: Theme, meeting: Meeting) -> None:
        super().__init__()
        self._theme, self._day = theme, meeting.session.day
        self._tone = Tone.NEUTRAL if meeting.is_past else Tone.ACCENT
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(44), self._theme.px(48))

    def paintEvent(self, _event: object) -> None:
        tokens, px = self._theme.tokens, self._theme.px
        ink = QColor(tokens.ink(self._tone))
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(ink, 1) if tokens.is_contrast else Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.ground(self._tone)))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), px(8), px(8))
        painter.setPen(ink)
        painter.setFont(font(Size.SMALL))
        upper, lower = QRectF(0, px(6), self.width(), px(18)), QRectF(0, px(23), self.width(), px(20))
        painter.drawText(upper, Qt.AlignmentFlag.AlignCenter, weekday_short(self._day))
        painter.setFont(font(weight=QFont.Weight.DemiBold))
        painter.drawText(lower, Qt.AlignmentFlag.AlignCenter, whole(self._day.day))
