"""What can be chosen about a paper: who reads it first, then of what it is, and how much stays out of it."""

from datetime import date

from PySide6.QtCore import Signal

from app.domain.printables import Scope
from app.domain.programs import PaperSize
from app.domain.surveys import Wave
from app.operations.kept_out import KeptOut
from app.text.catalog import _
from app.ui.common.cards import Card
from app.ui.common.check_box import CheckBox
from app.ui.common.day_field import DayField
from app.ui.common.desk import Desk
from app.ui.common.form_row import FormRow
from app.ui.common.labels import heading, paragraph, small
from app.ui.reports.days_field import DaysField
from app.ui.reports.notes import KeptOutNote
from app.ui.reports.papers import PaperEntry, PaperKind
from app.ui.reports.readers import Readers
from app.ui.reports.session_picker import SessionPicker
from app.ui.reports.whose import WhoseFields
from app.ui.reports.wishes import Wish

_KIND, _DAYS, _SHEETS = "reports/paper", "reports/days", "reports/sheets"
_USUAL_DAYS = 7


class PaperOptions(Card):
    """The options of the chosen paper; each remembers its choice, but for whom and what day.

    Signals:
        changed: something else is wanted now.
    """

    changed = Signal()

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.theme)
        self._desk, self._memory = desk, desk.memory
        self._kind = _kind_of(self._memory.recall(_KIND))
        self._heading, self._sentence = heading(), paragraph("", "muted")
        self._readers, self._kept_out = Readers(desk.theme), KeptOutNote(desk.theme)
        self.whose = WhoseFields(desk)
        self._days = DaysField(desk.theme, _number(self._memory.recall(_DAYS)))
        self._days_row = FormRow(desk.theme, _("Days from today"), self._days)
        self.picker = SessionPicker(desk)
        self._as_of = DayField(desk.theme, desk.today, desk.today())
        self._as_of_row = FormRow(desk.theme, _("Up to"), self._as_of)
        sheets = _("With both reflection sheets")
        self._sheets = CheckBox(desk.theme, sheets, ticked=self._memory.recall(_SHEETS, "yes") == "yes")
        self._size = small()
        self._arrange()
        self._listen()

    @property
    def wish(self) -> Wish:
        """The paper as it is chosen now."""
        picked, whose = self.picker.choice, self.whose.choice
        return Wish(
            kind=self._kind,
            as_of=self._as_of.day or self._desk.today(),
            days=self._days.days,
            pairing_id=picked.pairing_id,
            code=picked.code,
            with_sheets=self._sheets.isChecked(),
            whose=whose,
            audience=self._readers.audience,
        )

    def show_paper(self, entry: PaperEntry) -> None:
        """Show the options of a paper."""
        kind = self._kind = entry.kind
        self._memory.remember(_KIND, kind.value)
        self._heading.setText(entry.words)
        self._sentence.setText(entry.sentence)
        self._readers.show_kind(kind)
        self.whose.show_kind(kind)
        self._days_row.setVisible(kind is PaperKind.WEEK)
        self._show_picker()
        self._as_of_row.setVisible(kind is PaperKind.SUMMARY)
        self._sheets.setVisible(kind.has_agendas)
        paper = {PaperSize.A4: _("On A4 paper"), PaperSize.LETTER: _("On Letter paper")}
        self._size.setText(paper[self._desk.program.paper])

    def choose_of(self, kind: PaperKind, of: str) -> None:
        """Choose of what a paper is, told by nobody: a session or pairing by its code, a survey by its wave."""
        if of:
            self._readers.show_usual(kind)
        if kind is PaperKind.SURVEY and of in set(Wave):
            self.whose.show_kind(kind)
            self.whose.show_wave(Wave(of))
            self.whose.show_scope(Scope.ALL)
        elif kind is PaperKind.MID_POINT and of in set(Wave):
            self.whose.show_kind(kind)
            self.whose.show_scope(Scope.ALL)
        elif of and kind.is_of_sessions:
            self.picker.show_session(of)
        elif of:
            self.whose.show_kind(kind)
            self.whose.show_scope(Scope.PAIRING)
            self.picker.show_code(of)

    def show_kept(self, kept: KeptOut | None) -> None:
        """Count what stays out of the paper; None while that isn't known yet."""
        self._kept_out.show_kept(kept, self._readers.audience)

    def ask(self) -> None:
        """Put the keyboard where something has to be chosen first."""
        if self.picker.isVisible():
            self.picker.focus()
        else:
            self.whose.focus()

    def _show_picker(self) -> None:
        kind = self._kind
        self.picker.offer_sessions(kind.is_of_one_pairing)
        self.picker.setVisible(kind.is_of_one_pairing or self._is_of_pairing())

    def _is_of_pairing(self) -> bool:
        return not self._kind.is_of_sessions and self.whose.choice.scope is Scope.PAIRING

    def _note_pairing(self, _picked: object) -> None:
        self.whose.forget_exception()
        self.changed.emit()

    def _note_whose(self) -> None:
        self._show_picker()
        self.changed.emit()

    def _note_days(self, days: int) -> None:
        self._memory.remember(_DAYS, str(days))
        self.changed.emit()

    def _note_sheets(self, ticked: bool) -> None:
        self._memory.remember(_SHEETS, "yes" if ticked else "no")
        self.changed.emit()

    def _note_day(self, day: date | None) -> None:
        """An emptied field is today, and a day to come too: nobody knows what will have happened by then."""
        today = self._desk.today()
        if day is not None and day > today:
            self._as_of_row.show_problem(_("That day is still to come, so the summary is up to today."))
        if day is None or day > today:
            self._as_of.show_day(today)
        self.changed.emit()

    def _listen(self) -> None:
        self._days.days_settled.connect(self._note_days)
        self._days.problem.connect(self._days_row.show_problem)
        self._as_of.problem.connect(self._as_of_row.show_problem)
        self._as_of.day_settled.connect(self._note_day)
        self._sheets.toggled.connect(self._note_sheets)
        self.picker.picked.connect(self._note_pairing)
        self.whose.changed.connect(self._note_whose)
        self._readers.changed.connect(self.changed)

    def _arrange(self) -> None:
        inner = self.padded(gap=12)
        px = self._theme.px
        inner.addWidget(self._heading)
        inner.addWidget(self._sentence)
        inner.addSpacing(px(-4))
        who = small(_("Who will read it"))
        inner.addWidget(who)
        inner.addSpacing(px(-8))
        inner.addWidget(self._readers)
        for part in (
            self._days_row,
            self.whose,
            self.picker,
            self.whose.exception_row,
            self._as_of_row,
            self._sheets,
            self._size,
        ):
            inner.addWidget(part)
        inner.addStretch()
        inner.addWidget(self._kept_out)


def _kind_of(text: str) -> PaperKind:
    """The paper that was remembered; this week's agendas where none was."""
    return PaperKind(text) if text in set(PaperKind) else PaperKind.WEEK


def _number(text: str) -> int:
    return int(text) if text.isdecimal() else _USUAL_DAYS
