"""The fields behind an action's pencil: its words, whose it is, when it is due, and whether it is done."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.participants import Side
from app.domain.sessions import Action, ActionState
from app.text import labels, sessions
from app.text.catalog import _
from app.ui.common.choice_field import ChoiceField, Option
from app.ui.common.day_field import DayField
from app.ui.common.flow import FlowLayout
from app.ui.common.form_row import FormRow
from app.ui.common.text_fields import TextField
from app.ui.common.theme import Theme

SIDE_WIDTH, DUE_WIDTH = 168, 140
_STATE_WIDTH = 120
Keep = Callable[[str, Callable[[Action], Action]], object]


class ActionFields(QWidget):
    """Words, side, due day and state of an action, each kept as it is typed."""

    def __init__(
        self,
        theme: Theme,
        today: Callable[[], date],
        keep: Keep,
        leave: Callable[[], object],
    ) -> None:
        """keep: writes a field by its name and how the action changes; leave: a field was left."""
        super().__init__()
        self.text = TextField()
        self.side = side_choice(theme)
        self.due = DayField(theme, today, ahead=True)
        self.state = ChoiceField(theme, [Option(each.value, sessions.action_state(each)) for each in ActionState])
        self._due_row = FormRow(theme, _("Due"), self.due)
        rows = (
            (FormRow(theme, _("Whose action"), self.side), SIDE_WIDTH),
            (self._due_row, DUE_WIDTH),
            (FormRow(theme, _("State"), self.state), _STATE_WIDTH),
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(34), 0, 0, theme.px(4))
        column.setSpacing(theme.px(8))
        column.addWidget(FormRow(theme, _("Action"), self.text))
        holder = QWidget()
        flow = FlowLayout(holder, theme.px(12))
        for row, width in rows:
            row.setFixedWidth(theme.px(width))
            flow.addWidget(row)
        column.addWidget(holder)
        column.addWidget(self._due_row.take_problem_line())
        self._connect(keep, leave)

    def stops(self) -> list[QWidget]:
        """Its fields in the order of Tab."""
        return [self.text, self.side, self.due, self.state]

    def show_action(self, action: Action) -> None:
        self.text.show_text(action.text)
        self.side.show_choice(action.side.value)
        if not self._due_row.problem:
            self.due.show_day(action.due_on)
        self.state.show_choice(action.state.value)

    def _connect(self, keep: Keep, leave: Callable[[], object]) -> None:
        self.text.settled.connect(lambda text: keep("text", lambda action: replace(action, text=text)))
        self.side.picked.connect(lambda key: keep("side", lambda action: replace(action, side=Side(key))))
        self.due.problem.connect(self._due_row.show_problem)
        self.due.day_settled.connect(lambda day: keep("due", lambda action: replace(action, due_on=day)))
        self.state.picked.connect(
            lambda key: keep("state", lambda action: replace(action, state=ActionState(key)))
        )
        for field in (self.text, self.due):
            field.left.connect(leave)


def side_choice(theme: Theme, chosen: Side = Side.MENTOR) -> ChoiceField:
    """Whose action it is, in the full words of the sides."""
    return ChoiceField(theme, [Option(side.value, labels.side(side)) for side in Side], chosen.value)
