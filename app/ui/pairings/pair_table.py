"""The table of proposed pairs: boxes to tick, pins to press, and people who are dragged onto each other."""

from typing import Any

from PySide6.QtCore import QModelIndex, QPoint, QRect, Qt, Signal
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QApplication

from app.domain.sides import Side
from app.ui.common.paged_model import PagedModel, Row
from app.ui.common.person_drag import Dragged, drag, dragged_in
from app.ui.common.theme import Theme
from app.ui.pairings.tick_table import TickTable

PIN_COLUMN = 1  # behind the boxes
_SIDES = {side.value: side for side in Side}


class PairTable(TickTable):
    """P keeps the pair chosen together, B keeps it apart; a click on the pin does the first.

    Signals:
        pin_pressed, block_pressed: the row for which it is wanted, or no longer wanted.
        carried: who is being dragged, and the row below the pointer; None for no row, and None at the end.
        dropped: who was dropped, and on which row.
    """

    pin_pressed = Signal(object)
    block_pressed = Signal(object)
    carried = Signal(object, object)
    dropped = Signal(object, object)

    def __init__(self, theme: Theme, model: PagedModel[Row], name: str, row_height: int) -> None:
        super().__init__(theme, model, name, row_height)
        self._pressed: tuple[QPoint, QModelIndex] | None = None
        self._below: int | None = None  # the row that would take what is dragged
        self.setAcceptDrops(True)
        self.viewport().setAcceptDrops(True)
        self.clicked.connect(self._heed_pin)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        wanted = {Qt.Key.Key_P: self.pin_pressed, Qt.Key.Key_B: self.block_pressed}.get(Qt.Key(event.key()))
        bare = event.modifiers() in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier)
        if wanted is not None and bare and self.row() is not None:
            wanted.emit(self.row())
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        index = self.indexAt(event.position().toPoint())
        of_person = index.isValid() and self.paged.columns[index.column()].order in _SIDES
        is_left = event.button() == Qt.MouseButton.LeftButton
        self._pressed = (event.position().toPoint(), index) if of_person and is_left else None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed is None:
            super().mouseMoveEvent(event)
            return
        start, index = self._pressed
        far = (event.position().toPoint() - start).manhattanLength() >= QApplication.startDragDistance()
        if far and event.buttons() & Qt.MouseButton.LeftButton:
            self._pressed = None
            self._carry(index)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._pressed = None
        super().mouseReleaseEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Anybody may come in, from the own row too: Qt asks row by row only whoever was let in."""
        event.setAccepted(dragged_in(event.mimeData()) is not None)

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        who = dragged_in(event.mimeData())
        row = self._row_at(event.position().toPoint()) if who is not None else None
        if who is None or row is None or not self._takes(who, row):
            self._mark(None)
            event.ignore()
            return
        self._mark(self.rowAt(round(event.position().y())))
        self.carried.emit(who, row)
        event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._mark(None)
        self.carried.emit(None, None)
        event.accept()

    def dropEvent(self, event: QDropEvent) -> None:
        who, row = dragged_in(event.mimeData()), self._row_at(event.position().toPoint())
        self._mark(None)
        self.carried.emit(None, None)
        if who is not None and row is not None and self._takes(who, row):
            event.acceptProposedAction()
            self.dropped.emit(who, row)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._below is None:
            return
        first = self.visualRect(self.paged.index(self._below, self.first_column()))
        last = self.visualRect(self.paged.index(self._below, self.last_column()))
        whole: QRect = first.united(last)
        painter = QPainter(self.viewport())
        painter.setPen(QPen(self._theme.colour("accent"), 2))
        painter.drawRect(whole.adjusted(1, 1, -1, -1))

    def _carry(self, index: QModelIndex) -> None:
        row = self.paged.row(index.row())
        side = _SIDES[self.paged.columns[index.column()].order]
        who = row.mentor if side is Side.MENTOR else row.mentee
        drag(self, Dragged(who.id, side), who.person.name, self._theme)
        self._mark(None)
        self.carried.emit(None, None)

    def _takes(self, who: Dragged, row: Any) -> bool:
        """Whether dropping here makes another pair than there is."""
        pair = who.pair_with(row.mentor.id, row.mentee.id)
        return pair != (row.mentor.id, row.mentee.id) and pair[0] != pair[1]

    def _row_at(self, point: QPoint) -> Any:
        index = self.indexAt(point)
        return self.paged.row(index.row()) if index.isValid() else None

    def _mark(self, below: int | None) -> None:
        if below != self._below:
            self._below = below
            self.viewport().update()

    def _heed_pin(self, index: QModelIndex) -> None:
        if index.column() == PIN_COLUMN:
            self.pin_pressed.emit(self.paged.row(index.row()))
