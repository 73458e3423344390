"""A field for how many days from today on a paper reaches."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent

from app.text.catalog import _
from app.text.formats import whole
from app.ui.common.text_fields import TextField
from app.ui.common.theme import Theme

LEAST, MOST = 0, 366
_WIDTH = 96


class DaysField(TextField):
    """A whole number of days; the arrow keys count up and down.

    Signals:
        days_settled: another number.
        problem: why what was typed isn't one, as a sentence; "" once it is.
    """

    days_settled = Signal(int)
    problem = Signal(str)

    def __init__(self, theme: Theme, days: int) -> None:
        super().__init__(str(days), example=_("such as 7"))
        self._days = days
        self.setMaxLength(4)
        self.setMaximumWidth(theme.px(_WIDTH))
        self.settled.connect(self._read)

    @property
    def days(self) -> int:
        """The last number that was understood."""
        return self._days

    def show_days(self, days: int) -> None:
        """Show a number; nothing is told."""
        self._days = days
        self.show_text(str(days))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}.get(Qt.Key(event.key()), 0)
        if not step:
            super().keyPressEvent(event)
            return
        self.settle()
        days = min(max(self._days + step, LEAST), MOST)
        self.show_text(str(days))
        self._take(days)

    def _read(self, text: str) -> None:
        typed = text.strip()
        if not typed.isdecimal() or not LEAST <= int(typed) <= MOST:
            words = _("Type a number of days from {least} to {most}.")
            self.problem.emit(words.format(least=whole(LEAST), most=whole(MOST)))
            return
        self._take(int(typed))

    def _take(self, days: int) -> None:
        self.problem.emit("")
        if days != self._days:
            self._days = days
            self.days_settled.emit(days)
