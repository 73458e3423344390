"""What a step asks for before it is taken: the first day, a reason, or the closing record."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.domain.pairings import Closing, ClosingKind, PairingState
from app.domain.programs import Program
from app.domain.stories import PairingStory
from app.text.catalog import _
from app.text.formats import isolated
from app.ui.common.buttons import Button, Look
from app.ui.common.cards import Card, clear
from app.ui.common.day_field import DayField
from app.ui.common.form_row import FormRow
from app.ui.common.labels import heading, small, wrapping
from app.ui.common.text_fields import TextField
from app.ui.common.theme import Theme
from app.ui.pairings.closing_fields import ClosingFields

_WIDEST, _DAY_WIDTH = 480, 200


class StepForm(Card):
    """Hidden until a step asks for something; Escape closes it again.

    Signals:
        starts: start on this day. drops: drop for this reason. closes: close with this record.
        closed_again: nothing was done.
    """

    starts = Signal(object)
    drops = Signal(str)
    closes = Signal(object)
    closed_again = Signal()

    def __init__(self, theme: Theme, today: Callable[[], date]) -> None:
        super().__init__(theme, "first")
        self._today = today
        self._column = self.padded(gap=12)
        self._tell: Callable[[str], object] = lambda _problem: None
        self.hide()

    def ask(self, wanted: PairingState, story: PairingStory, program: Program) -> None:
        """Ask for what this step needs."""
        clear(self._column)
        names = {"mentor": isolated(story.mentor.person.name), "mentee": isolated(story.mentee.person.name)}
        if wanted is PairingState.RUNNING:
            self._ask_for_day(names)
        elif wanted is PairingState.DROPPED:
            self._ask_for_reason(names)
        else:
            self._ask_for_closing(names, story, program)
        self.show()

    def tell(self, problem: str) -> None:
        """Say beside the field what stands in the way."""
        self._tell(problem)

    def let_go(self) -> None:
        """Ask for nothing any more."""
        self.hide()
        clear(self._column)
        self.closed_again.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.let_go()
        else:
            super().keyPressEvent(event)

    def _ask_for_day(self, names: dict[str, str]) -> None:
        day = DayField(self._theme, self._today, self._today(), ahead=True)
        day.setMaximumWidth(self._theme.px(_DAY_WIDTH))
        row = FormRow(self._theme, _("The first day"), day)
        day.problem.connect(row.show_problem)
        self._tell = row.show_problem
        go = self._primary(_("Start"), "play")

        def start() -> None:
            day.settle()
            if day.day is not None and not row.problem:
                self.starts.emit(day.day)

        go.clicked.connect(lambda _checked: start())
        words = _("Start {mentor} and {mentee}").format(**names)
        self._stand(words, _("Their sessions are planned in the same step."), row, go)
        day.setFocus()

    def _ask_for_reason(self, names: dict[str, str]) -> None:
        reason = TextField(example=_("such as: the mentee (senior) has no time this year"))
        row = FormRow(self._theme, _("Why it doesn't come about"), reason)
        row.setMaximumWidth(self._theme.px(_WIDEST))
        self._tell = row.show_problem
        go = self._primary(_("Drop"), "x")
        go.permit(False, _("Say why first."))
        reason.textChanged.connect(lambda text: go.permit(bool(text.strip()), _("Say why first.")))
        go.clicked.connect(lambda _checked: self.drops.emit(reason.text()))
        reason.returnPressed.connect(go.click)
        words = _("Drop {mentor} and {mentee}").format(**names)
        note = _("The pair stays in the list with its reason, and isn't proposed again in this program.")
        self._stand(words, note, row, go)
        reason.setFocus()

    def _ask_for_closing(self, names: dict[str, str], story: PairingStory, program: Program) -> None:
        fields = ClosingFields(self._theme, self._today, columns=2)
        enough = len(story.held) >= program.minimum_sessions
        kind = ClosingKind.COMPLETED if enough else ClosingKind.ENDED_EARLY
        fields.show_closing(Closing(on=self._today(), kind=kind))
        self._tell = fields.tell
        go = self._primary(_("Close the pairing"), "circle-check")

        def close() -> None:
            fields.day.settle()
            closing = fields.closing()
            if closing is not None:
                self.closes.emit(closing)

        go.clicked.connect(lambda _checked: close())
        words = _("Close {mentor} and {mentee}").format(**names)
        self._stand(words, _("Everything here can be changed later."), fields, go)
        fields.day.setFocus()

    def _primary(self, words: str, icon: str) -> Button:
        return Button(self._theme, words, icon=icon, look=Look.PRIMARY)

    def _stand(self, words: str, note: str, fields: QWidget, go: Button) -> None:
        for label in (heading(words), small(note)):
            self._column.addWidget(wrapping(label))
        self._column.addWidget(fields)
        foot = QHBoxLayout()
        foot.addStretch()
        foot.addWidget(Button(self._theme, _("Cancel"), self.let_go))
        foot.addWidget(go)
        self._column.addLayout(foot)
