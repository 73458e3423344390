"""What is asked about the day of a session: whether the pair met twice on it, and whether it began earlier."""

from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain import recording
from app.text.catalog import _
from app.text.formats import date_long, date_short, day_month_long, whole
from app.ui.common.theme import Theme
from app.ui.journal.question import Question
from app.ui.journal.shown import Shown


class DayQuestions(QWidget):
    """Two questions in line, each hidden while there is nothing to ask.

    Signals:
        twice: they met on this day too: the day may be kept.
        began: the pairing began on this day.
    """

    twice = Signal(object)
    began = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.same_day, self.start = Question(theme), Question(theme)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(8))
        column.addWidget(self.same_day)
        column.addWidget(self.start)

    def stops(self) -> list[QWidget]:
        """Its buttons in the order of Tab."""
        return [self.same_day.button, self.start.button]

    def show_session(self, shown: Shown, asked_day: date | None) -> None:
        """asked_day: a day that waits for an answer before it is kept."""
        self._ask_same_day(shown, asked_day)
        self._ask_start(shown)
        self.setVisible(bool(self.same_day.words or self.start.words))

    def _ask_same_day(self, shown: Shown, day: date | None) -> None:
        other = recording.same_day(shown.story, shown.session, day) if day is not None else None
        if day is None or other is None:
            self.same_day.be_silent()
            return
        words = _("Session {number} of these two was held on {day} already. Did they meet twice that day?")
        asked = words.format(number=whole(shown.story.number(other)), day=day_month_long(day))
        self.same_day.ask(asked, _("Yes, twice"), lambda: self.twice.emit(day))

    def _ask_start(self, shown: Shown) -> None:
        day, started = shown.session.held_on, shown.story.pairing.started_on
        if day is None or started is None or not recording.is_before_start(shown.story, day):
            self.start.be_silent()
            return
        words = _("{day} is before this pairing began, on {start}. Did they meet before it was written down?")
        asked = words.format(day=date_long(day), start=date_long(started))
        offer = _("Let it begin on {day}").format(day=date_short(day))
        self.start.ask(asked, offer, lambda: self.began.emit(day))
