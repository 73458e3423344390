"""Who was missing and why: what is asked of a session that was cancelled or missed, and nothing about times."""

from dataclasses import replace
from typing import Any

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.recording import MISSED
from app.domain.sessions import AbsenceReason, Absent, SessionState
from app.text import sessions
from app.text.catalog import _
from app.text.formats import whole
from app.text.typed_lengths import read_notice
from app.ui.common.choice_field import ChoiceField, Option
from app.ui.common.flow import FlowLayout
from app.ui.common.form_row import FormRow
from app.ui.common.text_fields import TextField
from app.ui.common.theme import Theme
from app.ui.common.typed_field import TypedField
from app.ui.journal.scribe import Scribe
from app.ui.journal.shown import Shown

_CHOICE_WIDTH, _NOTICE_WIDTH = 168, 128


class AbsenceFields(QWidget):
    """Hidden while the session isn't one that was missed."""

    def __init__(self, theme: Theme, scribe: Scribe) -> None:
        super().__init__()
        self._scribe = scribe
        self.absent = ChoiceField(theme, [Option(each.value, sessions.who_was_missing(each)) for each in Absent])
        self.reason = ChoiceField(theme, [Option(each.value, sessions.reason(each)) for each in AbsenceReason])
        self.notice = TypedField(read_notice, whole, example=_("such as 4 or 2 days"))
        self.note = TextField(example=_("Anything else about it, in a few words"))
        self._rows = [
            FormRow(theme, _("Who was missing"), self.absent),
            FormRow(theme, _("Why"), self.reason),
            FormRow(theme, _("Hours of notice"), self.notice),
        ]
        self._note_row = FormRow(theme, _("Why, in words"), self.note)
        self._arrange(theme)
        self._connect()

    def stops(self) -> list[QWidget]:
        """Its fields in the order of Tab."""
        return [self.absent, self.reason, self.notice, self.note]

    def show_session(self, shown: Shown) -> None:
        session = shown.session
        self.setVisible(session.state in MISSED)
        self._rows[2].setVisible(session.state is SessionState.CANCELLED)
        self.absent.show_choice(session.absent.value if session.absent else "")
        self.reason.show_choice(session.absence_reason.value if session.absence_reason else "")
        if not self._rows[2].problem:
            self.notice.show_value(session.notice_h)
        self.note.show_text(session.absence_note)

    def forget(self) -> None:
        """Another session is shown: what was wrong with the last one is over."""
        for row in (*self._rows, self._note_row):
            row.show_problem("")

    def _keep(self, row: FormRow, field: str, what: str, **values: Any) -> None:
        row.show_problem(self._scribe.session(field, what, lambda session: replace(session, **values)))

    def _connect(self) -> None:
        who, why, notice = self._rows
        self.absent.picked.connect(lambda key: self._keep(who, "absent", _("who was missing"), absent=Absent(key)))
        self.reason.picked.connect(
            lambda key: self._keep(why, "reason", _("reason"), absence_reason=AbsenceReason(key))
        )
        self.notice.problem.connect(notice.show_problem)
        self.notice.value_settled.connect(
            lambda hours: self._keep(notice, "notice_h", _("hours of notice"), notice_h=hours)
        )
        self.note.settled.connect(
            lambda text: self._keep(
                self._note_row, "absence_note", _("reason in words"), absence_note=text.strip()
            )
        )
        for field in (self.notice, self.note):
            field.left.connect(self._scribe.leave)

    def _arrange(self, theme: Theme) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(12))
        holder = QWidget()
        flow = FlowLayout(holder, theme.px(12))
        for row, width in zip(self._rows, (_CHOICE_WIDTH, _CHOICE_WIDTH, _NOTICE_WIDTH), strict=True):
            row.setFixedWidth(theme.px(width))
            flow.addWidget(row)
        column.addWidget(holder)
        for row in self._rows:
            column.addWidget(row.take_problem_line())
        column.addWidget(self._note_row)
