"""A field for a day, typed as people type days or taken from a calendar."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QDate, QLocale, QPoint, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QCalendarWidget, QLineEdit, QMenu, QWidgetAction

from app.domain.problems import CounterpartError
from app.text.catalog import _, language
from app.text.formats import date_short
from app.text.problems import sentence
from app.text.typed_days import read_day
from app.ui.common.text_fields import TextField
from app.ui.common.theme import Theme


class DayField(TextField):
    """A day, or nothing.

    Signals:
        day_settled: the day, or None for an emptied field.
        problem: why what was typed isn't a day, as a sentence; "" once it is one.
    """

    day_settled = Signal(object)
    problem = Signal(str)

    def __init__(
        self, theme: Theme, today: Callable[[], date], day: date | None = None, *, ahead: bool = False
    ) -> None:
        """ahead: days without a year are to come; else they are past."""
        super().__init__(example=_("such as 12 May"))
        self._theme, self._today, self._ahead = theme, today, ahead
        self._day: date | None = None
        self._open = QAction(_("Choose from a calendar"), self)
        self._open.triggered.connect(lambda _checked: self._show_calendar())
        self.addAction(self._open, QLineEdit.ActionPosition.TrailingPosition)
        self.settled.connect(self._read)
        self.left.connect(self._tidy)
        self.returnPressed.connect(self._tidy)
        theme.changed.connect(self._dress)
        self._dress()
        self.show_day(day)

    @property
    def day(self) -> date | None:
        """The last day that was understood; None while the field is empty."""
        return self._day

    def show_day(self, day: date | None) -> None:
        """Show a day of the file; nothing is told."""
        self._day = day
        self.show_text(date_short(day) if day else "")

    def pick(self, day: date) -> None:
        """Take a day as if it had been typed."""
        self.show_day(day)
        self.problem.emit("")
        self.day_settled.emit(day)

    def _read(self, text: str) -> None:
        if not text.strip():
            self._day = None
            self.problem.emit("")
            self.day_settled.emit(None)
            return
        try:
            day = read_day(text, self._today(), ahead=self._ahead)
        except CounterpartError as error:
            self.problem.emit(sentence(error.problem))
            return
        self.problem.emit("")
        if day != self._day:
            self._day = day
            self.day_settled.emit(day)

    def _tidy(self) -> None:
        """Once typed, a day stands as all days do: "21" becomes "21 Feb 2027"."""
        if self._day is not None and self._is_understood():
            self.show_text(date_short(self._day))

    def _is_understood(self) -> bool:
        try:
            return read_day(self.text(), self._today(), ahead=self._ahead) == self._day
        except CounterpartError:
            return False

    def _dress(self) -> None:
        self._open.setIcon(self._theme.icon("calendar-days", "muted"))

    def _show_calendar(self) -> None:
        menu, day = QMenu(self), self._day or self._today()
        calendar = QCalendarWidget()
        calendar.setLocale(QLocale(language()))
        calendar.setVerticalHeaderFormat(QCalendarWidget.VerticalHeaderFormat.NoVerticalHeader)
        calendar.setSelectedDate(QDate(day.year, day.month, day.day))
        calendar.setAccessibleName(_("Choose a day"))
        calendar.activated.connect(lambda chosen: self._take(menu, chosen))
        calendar.clicked.connect(lambda chosen: self._take(menu, chosen))
        action = QWidgetAction(menu)
        action.setDefaultWidget(calendar)
        menu.addAction(action)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.mapToGlobal(QPoint(0, self.height())))
        calendar.setFocus(Qt.FocusReason.PopupFocusReason)

    def _take(self, menu: QMenu, chosen: QDate) -> None:
        menu.close()
        self.pick(date(chosen.year(), chosen.month(), chosen.day()))
