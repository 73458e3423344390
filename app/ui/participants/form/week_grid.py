"""The half days of a week on which somebody has time, as a small grid of boxes."""

from datetime import date, timedelta

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QAbstractButton, QGridLayout, QSizePolicy, QWidget

from app.domain.participants import HALF_DAYS, WEEKDAYS
from app.text.catalog import _
from app.text.formats import weekday, weekday_short
from app.ui.common.labels import small
from app.ui.common.theme import Theme

_A_MONDAY = date(2024, 1, 1)
_WIDTH, _HEIGHT, _TICK, _CORNER, _GAP = 44, 28, 14, 6, 4


class _HalfDay(QAbstractButton):
    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self._theme = theme
        self.setCheckable(True)
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(_WIDTH), self._theme.px(_HEIGHT))

    def paintEvent(self, _event: object) -> None:
        theme, px, chosen = self._theme, self._theme.px, self.isChecked()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.colour("accent" if chosen else "outline"), 1))
        painter.setBrush(theme.colour("accent" if chosen else "raised"))
        rect = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(rect, px(_CORNER), px(_CORNER))
        if chosen:
            side = px(_TICK)
            picture = theme.picture("check", theme.tokens.on_accent, _TICK)
            painter.drawPixmap((self.width() - side) // 2, (self.height() - side) // 2, picture)


class WeekGrid(QWidget):
    """Seven days with a morning and an afternoon each. Space ticks, arrows move, Tab leaves.

    Signals:
        changed: the slots, such as "mon-am", after one was ticked by hand.
        left: the keyboard left the grid.
    """

    changed = Signal(object)
    left = Signal()

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self._theme = theme
        self._boxes: dict[str, _HalfDay] = {}
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(theme.px(_GAP))
        grid.setVerticalSpacing(theme.px(_GAP))
        for row, words in enumerate((_("Morning"), _("Afternoon")), start=1):
            grid.addWidget(small(words), row, 0)
        for column, day in enumerate(WEEKDAYS, start=1):
            of_week = _A_MONDAY + timedelta(days=column - 1)
            grid.addWidget(small(weekday_short(of_week)), 0, column, Qt.AlignmentFlag.AlignHCenter)
            for row, half in enumerate(HALF_DAYS, start=1):
                grid.addWidget(self._made_box(f"{day}-{half}", _spoken(of_week, half)), row, column)
        grid.setColumnStretch(len(WEEKDAYS) + 1, 1)
        self.setAccessibleName(name)
        self._reach(next(iter(self._boxes.values())))

    def show_slots(self, slots: frozenset[str]) -> None:
        """Show what the file holds; nothing is told."""
        for slot, box in self._boxes.items():
            box.setChecked(slot in slots)

    def box(self, slot: str) -> QAbstractButton:
        """The box of a slot. Raises KeyError for one that no week has."""
        return self._boxes[slot]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(watched, _HalfDay):
            return False
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._move(watched, Qt.Key(event.key()))
        if event.type() == QEvent.Type.FocusIn:
            self._reach(watched)
        elif event.type() == QEvent.Type.FocusOut:
            self.left.emit()
        return False

    def _made_box(self, slot: str, name: str) -> _HalfDay:
        box = _HalfDay(self._theme, name)
        box.clicked.connect(lambda _ticked: self.changed.emit(self._ticked()))
        box.installEventFilter(self)
        self._boxes[slot] = box
        return box

    def _ticked(self) -> frozenset[str]:
        return frozenset(slot for slot, box in self._boxes.items() if box.isChecked())

    def _move(self, box: _HalfDay, key: Qt.Key) -> bool:
        """Left and right go along the days, up and down between morning and afternoon."""
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            box.click()
            return True
        ahead = -1 if self.isRightToLeft() else 1
        halves = len(HALF_DAYS)
        steps = {
            Qt.Key.Key_Right: halves * ahead,
            Qt.Key.Key_Left: -halves * ahead,
            Qt.Key.Key_Down: 1,
            Qt.Key.Key_Up: -1,
        }
        if key not in steps:
            return False
        boxes = list(self._boxes.values())
        place = boxes.index(box) + steps[key]
        if 0 <= place < len(boxes):
            boxes[place].setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def _reach(self, stop: _HalfDay) -> None:
        """The keyboard comes to one box; the others are reached by arrows."""
        for box in self._boxes.values():
            box.setFocusPolicy(Qt.FocusPolicy.StrongFocus if box is stop else Qt.FocusPolicy.ClickFocus)
        self.setFocusProxy(stop)


def _spoken(day: date, half: str) -> str:
    words = _("{day} morning") if half == "am" else _("{day} afternoon")
    return words.format(day=weekday(day))
