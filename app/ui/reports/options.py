"""What can be chosen about a paper: who reads it first, then of what it is, and how much stays out of it."""

from datetime import date

from PySide6.QtCore import Signal

from app.domain.programs import PaperSize
from app.operations.kept_out import KeptOut
from app.text.catalog import _
from app.ui.common.cards import Card
from app.ui.common.check_box import CheckBox
from app.ui.common.day_field import DayField
from app.ui.common.desk import Desk
from app.ui.common.form_row import FormRow
from app.ui.common.labels import heading, paragraph, small
from app.ui.reports.days_field import DaysField
from app.ui.reports.notes import AudienceNote, KeptOutNote
from app.ui.reports.papers import PaperEntry, PaperKind
from app.ui.reports.session_picker import SessionPicker
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
        self._audience, self._kept_out = AudienceNote(desk.theme), KeptOutNote(desk.theme)
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
        picked = self.picker.choice
        return Wish(
            kind=self._kind,
            as_of=self._as_of.day or self._desk.today(),
            days=self._days.days,
            pairing_id=picked.pairing_id,
            code=picked.code,
            with_sheets=self._sheets.isChecked(),
        )

    def show_paper(self, entry: PaperEntry) -> None:
        """Show the options of a paper."""
        kind = self._kind = entry.kind
        self._memory.remember(_KIND, kind.value)
        self._heading.setText(entry.words)
        self._sentence.setText(entry.sentence)
        self._audience.show_kind(kind)
        self._days_row.setVisible(kind is PaperKind.WEEK)
        self.picker.setVisible(kind.is_of_one_pairing)
        self._as_of_row.setVisible(kind is PaperKind.SUMMARY)
        self._sheets.setVisible(kind.has_agendas)
        paper = {PaperSize.A4: _("On A4 paper"), PaperSize.LETTER: _("On Letter paper")}
        self._size.setText(paper[self._desk.program.paper])

    def show_kept(self, kept: KeptOut | None) -> None:
        """Count what stays out of the paper; None while that isn't known yet."""
        self._kept_out.show_kept(kept, self._kind)

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
        self.picker.picked.connect(lambda _picked: self.changed.emit())

    def _arrange(self) -> None:
        inner = self.padded(gap=12)
        px = self._theme.px
        inner.addWidget(self._heading)
        inner.addWidget(self._sentence)
        inner.addSpacing(px(-4))
        who = small(_("Who will read it"))
        inner.addWidget(who)
        inner.addSpacing(px(-8))
        inner.addWidget(self._audience)
        for part in (self._days_row, self.picker, self._as_of_row, self._sheets, self._size):
            inner.addWidget(part)
        inner.addStretch()
        inner.addWidget(self._kept_out)


def _kind_of(text: str) -> PaperKind:
    """The paper that was remembered; this week's agendas where none was."""
    return PaperKind(text) if text in set(PaperKind) else PaperKind.WEEK


def _number(text: str) -> int:
    return int(text) if text.isdecimal() else _USUAL_DAYS
