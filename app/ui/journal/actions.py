"""What was promised: what is still open from before, the actions of this session, and a line for the next one."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain import timelines
from app.domain.sessions import Action
from app.text.catalog import _
from app.text.formats import whole
from app.ui.common.keys import tab_through
from app.ui.common.labels import heading, small
from app.ui.common.theme import Theme
from app.ui.journal.action_row import ActionRow
from app.ui.journal.new_action import NewAction
from app.ui.journal.scribe import Scribe
from app.ui.journal.shown import Shown


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


def _last_words(shown: Shown) -> str:
    promises = timelines.last_promises(shown.story, shown.session)
    if promises is None:
        return ""
    return _("Last time: {done} of {n} done").format(done=whole(promises.done), n=whole(promises.all))
