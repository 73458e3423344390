"""What became of a session and on which day: the head of the form.

"Held" is kept once there is a day. A day on which the pair met already, or before it began, is asked about.
"""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain import recording
from app.domain.recording import MISSED
from app.domain.sessions import Session, SessionState
from app.text import labels
from app.text.catalog import _
from app.text.typed_lengths import read_minutes
from app.ui.common.choice_field import Option
from app.ui.common.day_field import DayField
from app.ui.common.flow import FlowLayout
from app.ui.common.form_row import FormRow
from app.ui.common.labels import small
from app.ui.common.moment_field import MomentField
from app.ui.common.segments import Segments
from app.ui.common.theme import Theme
from app.ui.common.typed_field import TypedField
from app.ui.journal.absence import AbsenceFields
from app.ui.journal.day_questions import DayQuestions
from app.ui.journal.scribe import Scribe
from app.ui.journal.session_words import short_moment
from app.ui.journal.shown import Shown

HELD, MOVED = SessionState.HELD.value, "moved"
_DATE_WIDTH, _MINUTES_WIDTH, _MOMENT_WIDTH = 140, 88, 190


class WhatHappened(QWidget):
    """Held, cancelled, no-show or moved, each with what has to be known of it.

    Signals:
        mode_changed: other parts of the form are asked for now.
    """

    mode_changed = Signal()

    def __init__(self, theme: Theme, scribe: Scribe, today: Callable[[], date]) -> None:
        super().__init__()
        self._scribe = scribe
        self._wanted = ""  # pressed, but not in the file before its day is known
        self._asked_day: date | None = None  # typed, but not in the file before the question is answered
        self._session_id = 0
        self.segments = Segments(theme, _("What happened"), _options(), may_be_none=True)
        self.day = DayField(theme, today)
        self.minutes = TypedField(read_minutes, str, example=_("unknown"))
        self.moment = MomentField(today)
        self.absence = AbsenceFields(theme, scribe)
        self._happened_row = FormRow(theme, _("What happened"), self.segments)
        self._day_row = FormRow(theme, _("Date"), self.day)
        self._minutes_row = FormRow(theme, _("Minutes"), self.minutes)
        self._moment_row = FormRow(theme, _("Planned for"), self.moment)
        self._hint = small()
        self._hint.setWordWrap(True)
        self.questions = DayQuestions(theme)
        self._arrange(theme)
        self._connect()

    @property
    def mode(self) -> str:
        """Which of the segments the form follows now; "" while nobody told what happened."""
        if self._wanted:
            return self._wanted
        state = self._scribe.shown.session.state
        return "" if state is SessionState.PLANNED else state.value

    def stops(self) -> list[QWidget]:
        """Its fields in the order of Tab."""
        fields = [*self.segments.all(), self.day, self.minutes, self.moment]
        return [*fields, *self.questions.stops(), *self.absence.stops()]

    def ask_again(self) -> bool:
        """Put the keyboard where something has to be said before "held" is kept; whether there is such a thing."""
        if self._wanted != HELD and self._asked_day is None:
            return False
        field = self.day if self._asked_day is None else self.questions.same_day.button
        field.setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def begin_planning(self) -> None:
        """Put the keyboard where a date to come is typed."""
        if self.mode:
            self._pick(MOVED)
        self.moment.setFocus(Qt.FocusReason.TabFocusReason)
        self.moment.selectAll()

    def show_session(self, shown: Shown) -> None:
        """Show what the file says; what is typed or asked just now stays."""
        session = shown.session
        if session.id != self._session_id:
            self._forget()
            self._session_id = session.id
        if self._wanted == HELD and session.state is not SessionState.PLANNED:
            self._wanted = ""
        self.segments.show_choice(self.mode)
        if not self._day_row.problem:
            self.day.show_day(self._asked_day or recording.proposed_day(session, shown.today))
        if not self._minutes_row.problem:
            self.minutes.show_value(session.minutes)
        if not self._moment_row.problem:
            self.moment.show_value(session.planned_at)
        self.absence.show_session(shown)
        self._show_mode(shown)

    def _show_mode(self, shown: Shown) -> None:
        held, moving = self.mode == HELD, self.mode in ("", MOVED)
        for row in (self._day_row, self._minutes_row):
            row.setVisible(held)
        self._moment_row.setVisible(moving)
        self.absence.setVisible(shown.session.state in MISSED and not moving)
        self._moment_row.retitle(_("New date and time") if self.mode == MOVED else _("Planned for"))
        self._say_hint(shown)
        self.questions.show_session(shown, self._asked_day)

    def _say_hint(self, shown: Shown) -> None:
        words = ""
        if self._wanted == HELD and self._asked_day is None:
            words = _("Type the day they met: then it is kept as held.")
        elif self._wanted == MOVED and shown.session.state is not SessionState.PLANNED:
            words = _("Type the new date and time: then the session is planned again.")
        elif self.mode in ("", MOVED) and shown.earlier_dates:
            moment = short_moment(shown.earlier_dates[-1], shown.today)
            words = _("Moved from {moment}. Its form code stays the same.").format(moment=moment)
        self._hint.setText(words)
        self._hint.setVisible(bool(words))

    def _pick(self, key: str) -> None:
        """A segment was pressed; without one, nobody told yet."""
        shown, self._asked_day = self._scribe.shown, None
        self._wanted = key if key in (HELD, MOVED) else ""
        self._day_row.show_problem("")
        self._moment_row.show_problem("")
        problem = ""
        if key == HELD and (day := recording.proposed_day(shown.session, shown.today)) is not None:
            self._take_day(day)
        elif key in {state.value for state in MISSED}:
            problem = self._scribe.miss(SessionState(key))
        elif not key:
            problem = self._scribe.plan_again()
        self._happened_row.show_problem(problem)
        self.show_session(self._scribe.shown)
        self.mode_changed.emit()

    def _take_day(self, day: date | None) -> None:
        """A day was typed or proposed."""
        shown = self._scribe.shown
        self._asked_day = None
        if day is None:
            if shown.session.state is SessionState.HELD:
                self._day_row.show_problem(
                    _("A session that was held has a day. The one before is kept until then.")
                )
            return
        is_kept = shown.session.state is SessionState.HELD and shown.session.held_on == day
        if not is_kept and recording.same_day(shown.story, shown.session, day) is not None:
            self._asked_day = day
            self._show_mode(shown)
        else:
            self._hold(day)

    def _hold(self, day: date) -> None:
        self._asked_day = None
        self._day_row.show_problem(self._scribe.hold(day))
        self.show_session(self._scribe.shown)
        self.mode_changed.emit()

    def _take_moment(self, moment: datetime | None) -> None:
        self._moment_row.show_problem(self._scribe.move(moment))
        self.mode_changed.emit()

    def _take_minutes(self, minutes: int | None) -> None:
        def change(session: Session) -> Session:
            return replace(session, minutes=minutes)

        self._minutes_row.show_problem(self._scribe.session("minutes", _("minutes"), change))

    def _forget(self) -> None:
        self._wanted, self._asked_day = "", None
        for row in (self._happened_row, self._day_row, self._minutes_row, self._moment_row):
            row.show_problem("")
        self.absence.forget()

    def _connect(self) -> None:
        self.segments.picked.connect(self._pick)
        self.day.day_settled.connect(self._take_day)
        self.day.problem.connect(self._day_row.show_problem)
        self.minutes.value_settled.connect(self._take_minutes)
        self.minutes.problem.connect(self._minutes_row.show_problem)
        self.moment.value_settled.connect(self._take_moment)
        self.moment.problem.connect(self._moment_row.show_problem)
        self.questions.twice.connect(self._hold)
        self.questions.began.connect(lambda day: self._day_row.show_problem(self._scribe.move_start(day)))
        for field in (self.day, self.minutes, self.moment):
            field.left.connect(self._scribe.leave)

    def _arrange(self, theme: Theme) -> None:
        px = theme.px
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(8))
        holder = QWidget()
        flow = FlowLayout(holder, px(12), px(12))
        rows = (self._happened_row, self._day_row, self._minutes_row, self._moment_row)
        for row, width in zip(rows, (0, _DATE_WIDTH, _MINUTES_WIDTH, _MOMENT_WIDTH), strict=True):
            if width:
                row.setFixedWidth(px(width))
            flow.addWidget(row)
        column.addWidget(holder)
        for row in rows:
            column.addWidget(row.take_problem_line())
        for part in (self._hint, self.questions, self.absence):
            column.addWidget(part)


def _options() -> list[Option]:
    happened = (SessionState.HELD, SessionState.CANCELLED, SessionState.NO_SHOW)
    return [*(Option(state.value, labels.session_state(state)) for state in happened), Option(MOVED, _("Moved"))]
