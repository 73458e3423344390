"""What becomes of pairs once they are made: asked first, confirmed, started on a day, or kept as suggestions."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.pairings import PairingState
from app.operations.accepting import Acceptance
from app.text.catalog import _
from app.ui.common.choice_field import Option
from app.ui.common.day_field import DayField
from app.ui.common.flow import FlowLayout
from app.ui.common.labels import body, small
from app.ui.common.segments import Segments
from app.ui.common.theme import Theme
from app.ui.pairings.caution_line import CautionLine

_DAY_WIDTH = 170


def _options() -> list[Option]:
    return [
        Option(PairingState.CONSULTING.value, _("Ask first")),
        Option(PairingState.CONFIRMED.value, _("Confirm")),
        Option(PairingState.RUNNING.value, _("Start")),
        Option(PairingState.SUGGESTED.value, _("Keep")),
    ]


class Destination(QWidget):
    """One of four, with a day where pairs start, and one line that says what it means.

    Signals:
        changed: another one was chosen, or another day.
    """

    changed = Signal()

    def __init__(self, theme: Theme, today: Callable[[], date], *, says_meaning: bool = True) -> None:
        """says_meaning: not where the page tells `in_brief` what it means."""
        super().__init__()
        px = theme.px
        self._segments = Segments(theme, _("What becomes of them"), _options(), PairingState.CONSULTING.value)
        self._day = DayField(theme, today, today(), ahead=True)
        self._day.setAccessibleName(_("The first day"))
        self._day.setFixedWidth(px(_DAY_WIDTH))
        self._on = QWidget()
        row = QHBoxLayout(self._on)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(8))
        row.addWidget(body(_("on"), "muted"))
        row.addWidget(self._day)
        tools = QWidget()
        flow = FlowLayout(tools, px(8))
        flow.addWidget(self._segments)
        flow.addWidget(self._on)
        self._meaning = small()
        self._meaning.setWordWrap(True)
        self._problem = CautionLine(theme, "", "triangle-alert", "critical")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(6))
        column.addWidget(tools)
        column.addWidget(self._meaning)
        self._meaning.setVisible(says_meaning)
        column.addWidget(self._problem)
        self._segments.picked.connect(lambda _key: self._show())
        self._day.day_settled.connect(lambda _day: self.changed.emit())
        self._day.problem.connect(self._tell)
        self._tell("")
        self._show()

    @property
    def acceptance(self) -> Acceptance | None:
        """What is chosen; None while the day can't be understood or is missing."""
        state = PairingState(self._segments.chosen)
        if state is not PairingState.RUNNING:
            return Acceptance(state)
        self._day.settle()
        return Acceptance(state, self._day.day) if self.is_complete else None

    @property
    def is_complete(self) -> bool:
        """Whether what is chosen can be done: pairs that start need a day."""
        return self.state is not PairingState.RUNNING or (self._day.day is not None and not self._problem.words)

    @property
    def in_brief(self) -> str:
        """What it means, in a few words."""
        return {
            PairingState.CONSULTING: _("Final once each has agreed."),
            PairingState.CONFIRMED: _("Final now, to start later."),
            PairingState.RUNNING: _("They start, with their sessions planned."),
            PairingState.SUGGESTED: _("They stay in the list, undecided."),
        }[self.state]

    def stops(self) -> list[QWidget]:
        """Where the keyboard comes through, in order."""
        return [self._segments, self._day]

    @property
    def state(self) -> PairingState:
        return PairingState(self._segments.chosen)

    def choose(self, state: PairingState) -> None:
        """Choose as by hand."""
        self._segments.pick(state.value)

    def _tell(self, problem: str) -> None:
        self._problem.say(problem)
        self.changed.emit()

    def _show(self) -> None:
        self._on.setVisible(self.state is PairingState.RUNNING)
        self._meaning.setText(_meaning(self.state))
        self.changed.emit()


def _meaning(state: PairingState) -> str:
    return {
        PairingState.CONSULTING: _(
            "Each mentee (senior) is asked before the pair is final. No place is taken yet."
        ),
        PairingState.CONFIRMED: _("The pairs are final and take their places. They start on a day to come."),
        PairingState.RUNNING: _("The pairs start, and their sessions are planned in the same step."),
        PairingState.SUGGESTED: _(
            "They stand in the list until you decide. The next suggestion may replace them."
        ),
    }[state]
