"""The fields of a closing record: when, how, who wanted it, why, and what follows."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from app.domain.pairings import Closing, ClosingKind, EndReason, Initiator, NextStep
from app.text import labels
from app.text.catalog import _
from app.text.pairings import end_reason, initiator, next_step
from app.ui.common.choice_field import ChoiceField, Option
from app.ui.common.day_field import DayField
from app.ui.common.form_row import FormRow
from app.ui.common.text_fields import TextArea
from app.ui.common.theme import Theme


class ClosingFields(QWidget):
    """The fields hold a record; whoever shows them keeps it.

    Signals:
        edited: the name of the field that was changed by hand.
        left: the keyboard left a field.
    """

    edited = Signal(str)
    left = Signal()

    def __init__(self, theme: Theme, today: Callable[[], date], columns: int) -> None:
        """columns: in how many the fields stand beside each other."""
        super().__init__()
        self.day = DayField(theme, today)
        self.kind = ChoiceField(theme, [Option(kind.value, labels.closing_kind(kind)) for kind in ClosingKind])
        self.who, self.why = ChoiceField(theme), ChoiceField(theme)
        self.next = ChoiceField(theme, [Option(step.value, next_step(step)) for step in NextStep])
        self.note = TextArea(theme, example=_("What would help the next pair"), lines=3)
        self._day_row = FormRow(theme, _("Ended on"), self.day)
        self._arrange(theme, columns)
        self._connect()

    def show_closing(self, closing: Closing) -> None:
        """Show a record; what is being typed just now stays."""
        if self.day.day != closing.on:  # typed days stand as typed until the keyboard leaves
            self.day.show_day(closing.on)
        self.kind.show_choice(closing.kind.value)
        self.who.offer(_with(closing.initiated_by, [one.value for one in Initiator], initiator))
        self.who.show_choice(closing.initiated_by)
        self.why.offer(_with(closing.reason, [one.value for one in EndReason], end_reason))
        self.why.show_choice(closing.reason)
        self.next.show_choice(closing.next_step.value)
        self.note.show_text(closing.note)

    def closing(self) -> Closing | None:
        """The record as the fields have it; None while its day is missing."""
        if self.day.day is None or self._day_row.problem:
            return None
        return Closing(
            on=self.day.day,
            kind=ClosingKind(self.kind.chosen),
            initiated_by=self.who.chosen,
            reason=self.why.chosen,
            next_step=NextStep(self.next.chosen),
            note=self.note.toPlainText(),
        )

    def tell(self, problem: str) -> None:
        """Say what is wrong with the day; "" once it is right."""
        self._day_row.show_problem(problem)

    def _connect(self) -> None:
        self.day.problem.connect(self.tell)
        self.day.day_settled.connect(lambda _day: self.edited.emit("day"))
        fields = {"kind": self.kind, "who": self.who, "why": self.why, "next": self.next}
        for name, field in fields.items():
            field.picked.connect(lambda _key, name=name: self.edited.emit(name))
        self.note.settled.connect(lambda _text: self.edited.emit("note"))
        self.note.left.connect(self.left)
        self.day.left.connect(self.left)

    def _arrange(self, theme: Theme, columns: int) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(theme.px(12))
        grid.setVerticalSpacing(theme.px(10))
        rows = [
            self._day_row,
            FormRow(theme, _("How it ended"), self.kind),
            FormRow(theme, _("Who wanted it"), self.who),
            FormRow(theme, _("Why"), self.why),
            FormRow(theme, _("What follows"), self.next),
        ]
        for number, row in enumerate(rows):
            grid.addWidget(row, number // columns, number % columns)
        last = (len(rows) - 1) // columns + 1
        grid.addWidget(FormRow(theme, _("Note"), self.note), last, 0, 1, columns)


def _with(code: str, codes: Sequence[str], words: Callable[[str], str]) -> list[Option]:
    """The options of a field, with nothing said first, and with what an older record says."""
    found = [*codes, code] if code and code not in codes else codes
    return [Option("", _("Not said")), *(Option(one, words(one)) for one in found)]
