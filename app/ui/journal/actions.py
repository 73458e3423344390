"""What was promised: what is still open from before, the actions of this session, and a line for the next one."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.domain import timelines
from app.domain.participants import Side
from app.domain.sessions import Action
from app.text.catalog import _
from app.text.formats import whole
from app.ui.common.buttons import Button, Look
from app.ui.common.cards import hairline
from app.ui.common.day_field import DayField
from app.ui.common.keys import tab_through
from app.ui.common.labels import heading, small
from app.ui.common.text_fields import TextField
from app.ui.common.theme import Theme
from app.ui.journal.action_row import DUE_WIDTH, SIDE_WIDTH, ActionRow, side_choice
from app.ui.journal.scribe import Scribe
from app.ui.journal.shown import Shown

_ONE_LINE_FROM = 760


class Actions(QWidget):
    """Earlier actions stay in sight when they are ticked off, until another session is shown."""

    def __init__(self, theme: Theme, scribe: Scribe, today: Callable[[], date]) -> None:
        super().__init__()
        self._theme, self._scribe, self._today = theme, scribe, today
        self._last = small()
        self._earlier_head = small(_("Still open from before"))
        self._earlier, self._own = _Rows(theme, scribe, today), _Rows(theme, scribe, today)
        self._earlier_ids: list[int] = []
        self._session_id = 0
        self.new = NewAction(theme, scribe, today)
        self._arrange()
        for rows in (self._earlier, self._own):
            rows.changed = self.order_tabs

    def stops(self) -> list[QWidget]:
        """Its fields in the order of Tab."""
        return [*self._earlier.stops(), *self._own.stops(), *self.new.stops()]

    def order_tabs(self) -> None:
        """Rows that were made late stand in the order of Tab where the eye finds them."""
        tab_through(self.stops())

    def show_session(self, shown: Shown, *, with_new: bool) -> None:
        """with_new: the session was held, so that something may have been promised in it."""
        if shown.session.id != self._session_id:
            self._session_id, self._earlier_ids = shown.session.id, []
        still_open = [action.id for action in timelines.earlier_open(shown.story, shown.session)]
        self._earlier_ids += [action for action in still_open if action not in self._earlier_ids]
        by_id = {action.id: action for action in shown.story.actions}
        earlier = [by_id[action_id] for action_id in self._earlier_ids if action_id in by_id]
        self._earlier.show_actions(earlier)
        self._earlier_head.setVisible(bool(earlier))
        self._own.show_actions(shown.actions)
        self._last.setText(_last_words(shown))
        self.new.setVisible(with_new)
        self.setVisible(with_new or bool(earlier) or bool(shown.actions))
        self.order_tabs()

    def forget(self) -> None:
        """Another session is shown: the line for a new action is empty again."""
        self.new.forget()

    def _arrange(self) -> None:
        px = self._theme.px
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(6))
        head = QHBoxLayout()
        head.setSpacing(px(10))
        head.addWidget(heading(_("Actions")))
        head.addWidget(self._last)
        head.addStretch()
        column.addLayout(head)
        for part in (self._earlier_head, self._earlier, self._own, self.new):
            column.addWidget(part)


class _Rows(QWidget):
    """Actions below each other; those that stay keep their widgets, and the keyboard its place."""

    def __init__(self, theme: Theme, scribe: Scribe, today: Callable[[], date]) -> None:
        super().__init__()
        self._theme, self._scribe, self._today = theme, scribe, today
        self._rows: dict[int, ActionRow] = {}
        self.changed: Callable[[], object] = lambda: None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)

    def stops(self) -> list[QWidget]:
        return [stop for row in self._rows.values() for stop in row.stops()]

    def show_actions(self, actions: Sequence[Action]) -> None:
        for gone in self._rows.keys() - {action.id for action in actions}:
            row = self._rows.pop(gone)
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        for action in actions:
            if action.id in self._rows:
                self._rows[action.id].show_action(action)
            else:
                row = ActionRow(self._theme, self._scribe, action, self._today)
                row.unfolded.connect(self._tell)
                self._rows[action.id] = row
                self._column.addWidget(row)
        self._rows = {action.id: self._rows[action.id] for action in actions}
        self.setVisible(bool(self._rows))

    def _tell(self) -> None:
        self.changed()


class NewAction(QWidget):
    """A line of its own: Enter adds the action and makes room for the next; going elsewhere adds it too."""

    def __init__(self, theme: Theme, scribe: Scribe, today: Callable[[], date]) -> None:
        super().__init__()
        self._theme, self._scribe = theme, scribe
        self.text = TextField(example=_("What was promised, then Enter"))
        self.side = side_choice(theme)
        self.due = DayField(theme, today, ahead=True)
        self.due.setPlaceholderText(_("due day"))
        self._add = Button(theme, _("Add action"), self.add, icon="plus", look=Look.LINK)
        self.text.setAccessibleName(_("New action"))
        self.side.setAccessibleName(_("Whose action"))
        self.due.setAccessibleName(_("Due day of the new action"))
        self._problem = small("", "critical")
        self._problem.setWordWrap(True)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._arrange()
        self.due.problem.connect(self._say)
        for field in (self.text, self.due):
            field.returnPressed.connect(self.add)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._follow)

    def stops(self) -> list[QWidget]:
        """Its fields in the order of Tab."""
        return [self.text, self.side, self.due, self._add]

    def add(self) -> None:
        """Add what is typed, and begin the next."""
        self._keep()
        if not self._problem.text():
            self.text.setFocus(Qt.FocusReason.OtherFocusReason)

    def forget(self) -> None:
        """Nothing is typed here any more."""
        self.text.put("")
        self._clear_due()
        self._say("")

    def whose(self, side: Side) -> None:
        """Whose sheet is typed in: their action comes first."""
        self.side.show_choice(side.value)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        wide = event.size().width() >= self._theme.px(_ONE_LINE_FROM)
        self._row.setDirection(QBoxLayout.Direction.LeftToRight if wide else QBoxLayout.Direction.TopToBottom)

    def _keep(self) -> None:
        """Write what is typed into the file, unless its day can't be read; nothing while no words are there."""
        self.due.settle()
        if not self.text.text().strip() or self._problem.text():
            return
        self._say(self._scribe.new_action(Side(self.side.chosen), self.text.text(), self.due.day))
        if not self._problem.text():
            self.forget()

    def _clear_due(self) -> None:
        self.due.put("")
        self.due.show_day(None)

    def _follow(self, before: QWidget | None, now: QWidget | None) -> None:
        if before in self.stops() and now is not None and now not in self.stops():
            self._keep()

    def _say(self, words: str) -> None:
        self._problem.setText(words)
        self._problem.setVisible(bool(words))

    def _arrange(self) -> None:
        px = self._theme.px
        column = QVBoxLayout(self)
        column.setContentsMargins(0, px(6), 0, 0)
        column.setSpacing(px(6))
        column.addWidget(hairline())
        self._row.setSpacing(px(8))
        self._row.addWidget(self.text, 1)
        rest = QHBoxLayout()
        rest.setSpacing(px(8))
        self.side.setFixedWidth(px(SIDE_WIDTH))
        self.due.setFixedWidth(px(DUE_WIDTH + 48))
        for part in (self.side, self.due, self._add):
            rest.addWidget(part)
        rest.addStretch()
        self._row.addLayout(rest)
        column.addLayout(self._row)
        column.addWidget(self._problem)
        self._problem.hide()


def _last_words(shown: Shown) -> str:
    promises = timelines.last_promises(shown.story, shown.session)
    if promises is None:
        return ""
    return _("Last time: {done} of {n} done").format(done=whole(promises.done), n=whole(promises.all))
