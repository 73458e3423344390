"""One action on one line: a tick when it is done, and behind a pencil the fields to change it."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.domain.sessions import Action, ActionState
from app.text.catalog import _
from app.text.formats import day_month, isolated
from app.ui.common.badges import Badge, side_badge
from app.ui.common.buttons import Button, Look
from app.ui.common.cards import hairline
from app.ui.common.check_box import CheckBox
from app.ui.common.labels import breakable, paragraph, small
from app.ui.common.theme import Theme
from app.ui.journal.action_fields import ActionFields
from app.ui.journal.scribe import Scribe

_DUE_WORDS = 76


class ActionRow(QWidget):
    """An action of this session, or one still open from an earlier one.

    Signals:
        unfolded: its fields are shown or put away, so that Tab goes another way.
    """

    unfolded = Signal()

    def __init__(self, theme: Theme, scribe: Scribe, action: Action, today: Callable[[], date]) -> None:
        super().__init__()
        self._theme, self._scribe, self._today = theme, scribe, today
        self._action = action
        self.tick = CheckBox(theme, "")
        self._words, self._due = paragraph(), small()
        self._side = Badge(theme)
        self.pencil = Button(theme, "", self._turn, icon="pencil", look=Look.ICON)
        self.editor: ActionFields | None = None
        self._problem = small("", "critical")
        self._problem.setWordWrap(True)
        self._column = QVBoxLayout(self)
        self._arrange()
        self.tick.clicked.connect(self._finish)
        self.show_action(action)

    def stops(self) -> list[QWidget]:
        """Its fields in the order of Tab."""
        return [self.tick, self.pencil, *(self.editor.stops() if self.editor is not None else [])]

    def show_action(self, action: Action) -> None:
        self._action = action
        is_over = action.state is not ActionState.OPEN
        self.tick.setChecked(action.state is ActionState.DONE)
        named = isolated(action.text)
        self.tick.setAccessibleName(_("Done: {action}").format(action=named))
        self.pencil.say(_("Change: {action}").format(action=named))
        _ink(self._words, "muted" if is_over else "")
        self._words.setText(breakable(action.text))
        self._side.wear(side_badge(action.side))
        self._due.setText(due_words(action))
        if self.editor is not None:
            self.editor.show_action(action)

    def _finish(self, done: bool) -> None:
        state = ActionState.DONE if done else ActionState.OPEN
        self._keep("state", lambda action: replace(action, state=state))

    def _keep(self, field: str, change: Callable[[Action], Action]) -> None:
        problem = self._scribe.action(self._action.id, field, change)
        self._problem.setText(problem)
        self._problem.setVisible(bool(problem))

    def _turn(self) -> None:
        """Show the fields below the line, or put them away."""
        if self.editor is None:
            self.editor = ActionFields(self._theme, self._today, self._keep, self._scribe.leave)
            self._column.addWidget(self.editor)
            self.editor.show_action(self._action)
            self.editor.text.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self.editor.hide()
            self.editor.deleteLater()
            self.editor = None
        self.unfolded.emit()

    def _arrange(self) -> None:
        px = self._theme.px
        self._column.setContentsMargins(0, 0, 0, px(1))
        self._column.setSpacing(px(1))
        line = QHBoxLayout()
        line.setSpacing(px(10))
        self.tick.setFixedWidth(px(24))
        middle = Qt.AlignmentFlag.AlignVCenter
        line.addWidget(self.tick, 0, middle)
        line.addWidget(self._words, 1)
        line.addWidget(self._side, 0, middle)
        self._due.setMinimumWidth(px(_DUE_WORDS))
        self._due.setAlignment(Qt.AlignmentFlag.AlignTrailing | middle)
        line.addWidget(self._due, 0, middle)
        line.addWidget(self.pencil, 0, middle)
        self._column.addWidget(hairline())
        self._column.addLayout(line)
        self._column.addWidget(self._problem)
        self._problem.hide()


def due_words(action: Action) -> str:
    """ "due 12 April", or that it is done or dropped."""
    if action.state is not ActionState.OPEN:
        return _("done") if action.state is ActionState.DONE else _("dropped")
    if action.due_on is None:
        return _("no due day")
    return _("due {day}").format(day=day_month(action.due_on))


def _ink(label: QLabel, ink: str) -> None:
    if label.property("ink") != ink:
        label.setProperty("ink", ink)
        label.style().unpolish(label)
        label.style().polish(label)
