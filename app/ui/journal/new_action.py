"""The line in which the next action is typed."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QBoxLayout, QVBoxLayout, QWidget

from app.domain.participants import Side
from app.text.catalog import _
from app.ui.common.buttons import Button, Look
from app.ui.common.cards import hairline
from app.ui.common.day_field import DayField
from app.ui.common.flow import FlowLayout
from app.ui.common.labels import small
from app.ui.common.text_fields import TextField
from app.ui.common.theme import Theme
from app.ui.journal.action_fields import DUE_WIDTH, SIDE_WIDTH, side_choice
from app.ui.journal.scribe import Scribe

_ONE_LINE_FROM = 760


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
        self.keep()
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

    def keep(self) -> None:
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
            self.keep()

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
        holder = QWidget()
        rest = FlowLayout(holder, px(8))
        self.side.setFixedWidth(px(SIDE_WIDTH))
        self.due.setFixedWidth(px(DUE_WIDTH + 48))
        for part in (self.side, self.due, self._add):
            rest.addWidget(part)
        self._row.addWidget(holder)
        column.addLayout(self._row)
        column.addWidget(self._problem)
        self._problem.hide()
