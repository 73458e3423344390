"""A list that is put in order: by dragging a row, with Alt and the arrow keys, or with buttons beside it."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtCore import Signal as QtSignal
from PySide6.QtGui import QFocusEvent, QFont, QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QListView,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from app.text.catalog import _
from app.text.formats import whole
from app.ui.common.cells import paint_words, place
from app.ui.common.fonts import Size, font
from app.ui.common.theme import Theme

_ROW, _SIDE, _GRIP, _GAP, _NUMBER = 40, 12, 16, 8, 24
_MOST_ROWS = 20
_ITEM = Qt.ItemDataRole.UserRole + 1
Index = QModelIndex | QPersistentModelIndex


class Item(NamedTuple):
    """One row. key: what the page gets back; note: muted, at the row's end."""

    key: str
    words: str
    note: str = ""


class _Items(QAbstractListModel):
    def __init__(self) -> None:
        super().__init__()
        self.items: list[Item] = []

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own signature
        return 0 if parent.isValid() else len(self.items)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        item = self.items[index.row()]
        if role == _ITEM:
            return item
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return item.words
        if role == Qt.ItemDataRole.AccessibleTextRole:
            spoken = _("{place} of {all}: {words}").format(
                place=whole(index.row() + 1), all=whole(len(self.items)), words=item.words
            )
            return f"{spoken}, {item.note}" if item.note else spoken
        return None


class OrderedList(QListView):
    """Rows of which one is chosen.

    Signals:
        chosen: the key of the row that was chosen, by hand or by the list itself; "" where there is none.
        moved: the key of a row that was moved, and all keys in their new order.
    """

    chosen = QtSignal(str)
    moved = QtSignal(str, object)

    def __init__(self, theme: Theme, name: str, *, movable: bool = True) -> None:
        """name: read out for the list. movable: rows have a place, and a number that tells it."""
        super().__init__()
        self._theme, self.movable = theme, movable
        self._items = _Items()
        self._dragged = self._drop_at = -1
        self._pressed_at = QPointF()
        self.setObjectName("table")
        self.setAccessibleName(name)
        self.setModel(self._items)
        self.setItemDelegate(_Rows(theme, self))
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.viewport().setAutoFillBackground(False)
        self.selectionModel().currentChanged.connect(lambda *_rows: self.chosen.emit(self.key))
        theme.changed.connect(self.viewport().update)

    @property
    def key(self) -> str:
        """The key of the chosen row; "" where there is none."""
        at = self.currentIndex().row()
        return self._items.items[at].key if 0 <= at < len(self._items.items) else ""

    @property
    def keys(self) -> list[str]:
        """The keys of all rows, in their order."""
        return [item.key for item in self._items.items]

    @property
    def is_dragging(self) -> bool:
        return self._drop_at >= 0

    def show_items(self, items: Sequence[Item], chosen: str = "") -> None:
        """Show these rows; the chosen one stays chosen where it is still there, and nothing is told then."""
        wanted = chosen or self.key
        same = wanted == self.key and wanted in [item.key for item in items]
        self.blockSignals(same)
        self._items.beginResetModel()
        self._items.items = list(items)
        self._items.endResetModel()
        self.choose(wanted)
        self.blockSignals(False)
        self.setFixedHeight(self.sizeHint().height())

    def choose(self, key: str) -> None:
        """Choose a row by its key; none where it isn't there."""
        keys = self.keys
        self.setCurrentIndex(self._items.index(keys.index(key), 0) if key in keys else QModelIndex())

    def can_move(self, by: int) -> bool:
        """Whether the chosen row can go up (-1) or down (1)."""
        at = self.currentIndex().row()
        return self.movable and at >= 0 and 0 <= at + by < len(self._items.items)

    def shift(self, by: int) -> None:
        """Move the chosen row up (-1) or down (1)."""
        if self.can_move(by):
            at = self.currentIndex().row()
            self._move_to(at, at + by)

    def sizeHint(self) -> QSize:
        rows = min(max(len(self._items.items), 1), _MOST_ROWS)
        return QSize(self._theme.px(280), rows * self.row_height() + 2)

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(160), self.row_height() + 2)

    def row_height(self) -> int:
        return max(self._theme.px(_ROW), self.fontMetrics().height() + self._theme.px(12))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        if event.modifiers() & Qt.KeyboardModifier.AltModifier and event.key() in steps:
            self.shift(steps[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        index = self.indexAt(event.position().toPoint())
        if self.movable and index.isValid() and event.button() is Qt.MouseButton.LeftButton:
            self._dragged, self._pressed_at = index.row(), event.position()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        far = (event.position() - self._pressed_at).manhattanLength() >= QApplication.startDragDistance()
        if self._dragged < 0 or not (far or self.is_dragging):
            return
        self._drop_at = self._gap_at(event.position())
        self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
        self.viewport().update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        dragged, gap = self._dragged, self._drop_at
        self._dragged = self._drop_at = -1
        self.viewport().unsetCursor()
        self.viewport().update()
        if dragged >= 0 and gap >= 0:
            self._move_to(dragged, gap - 1 if gap > dragged else gap)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self.is_dragging:
            return
        painter = QPainter(self.viewport())
        y = self._drop_at * self.row_height() - self.verticalOffset()
        y = min(max(y, 1), self.viewport().height() - 2)
        painter.fillRect(QRect(0, y - 1, self.viewport().width(), 3), self._theme.colour("accent"))

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self._items.items:
            self.choose(self._items.items[0].key)
        self.viewport().update()

    def shows_focus(self) -> bool:
        """Whether the keyboard is here, and came by keyboard."""
        return self.hasFocus() and self.window().testAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)

    def _gap_at(self, at: QPointF) -> int:
        """Before which row something dragged there would come to stand."""
        row = round((at.y() + self.verticalOffset()) / self.row_height())
        return min(max(row, 0), len(self._items.items))

    def _move_to(self, before: int, after: int) -> None:
        if before == after:
            return
        keys = self.keys
        key = keys.pop(before)
        keys.insert(after, key)
        self.moved.emit(key, keys)


class _Rows(QStyledItemDelegate):
    def __init__(self, theme: Theme, view: OrderedList) -> None:
        super().__init__(view)
        self._theme, self._view = theme, view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, self._view.row_height())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme, px = self._theme, self._theme.px
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        item, rect = index.data(_ITEM), QRect(option.rect)
        painter.save()
        self._paint_ground(painter, rect, bool(option.state & QStyle.StateFlag.State_Selected), mirrored)
        room = QRectF(rect).adjusted(px(_SIDE), 0, -px(_SIDE), 0)
        x = self._paint_number(painter, room, index.row() + 1, mirrored) if self._view.movable else 0
        note = self._paint_note(painter, room, item.note, mirrored)
        painter.setPen(theme.colour("text"))
        words = place(room, x, room.width() - x - note, mirrored)
        paint_words(painter, words, item.words, font(weight=QFont.Weight.Medium), mirrored)
        painter.restore()

    def _paint_ground(self, painter: QPainter, rect: QRect, selected: bool, mirrored: bool) -> None:
        theme, px = self._theme, self._theme.px
        if selected:
            painter.fillRect(rect, theme.colour("selection"))
            left = rect.right() - px(3) + 1 if mirrored else rect.left()
            painter.fillRect(QRect(left, rect.top(), px(3), rect.height()), theme.colour("accent"))
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), theme.colour("border"))
        token = "focus" if self._view.shows_focus() else "accent"
        if selected and (self._view.shows_focus() or theme.tokens.is_contrast):
            painter.setPen(theme.colour(token))
            for inset in (0, 1):
                painter.drawRect(rect.adjusted(inset, inset, -inset - 1, -inset - 1))

    def _paint_number(self, painter: QPainter, room: QRectF, number: int, mirrored: bool) -> float:
        """The grip and the place in the order; where the words begin."""
        px = self._theme.px
        grip = place(room, 0, px(_GRIP), mirrored)
        picture = self._theme.picture("grip-vertical", self._theme.tokens.muted, _GRIP)
        painter.drawPixmap(round(grip.left()), round(grip.center().y() - px(_GRIP) / 2), picture)
        of, words = font(Size.SMALL), whole(number)
        width = max(px(_NUMBER), QFontMetricsF(of).horizontalAdvance(words) + 2)
        painter.setFont(of)
        painter.setPen(self._theme.colour("muted"))
        painter.drawText(place(room, px(_GRIP + _GAP), width, mirrored), Qt.AlignmentFlag.AlignCenter, words)
        return px(_GRIP + 2 * _GAP) + width

    def _paint_note(self, painter: QPainter, room: QRectF, note: str, mirrored: bool) -> float:
        """The note at the end of the row; the width it takes with its gap."""
        if not note:
            return 0
        of = font(Size.SMALL)
        width = min(QFontMetricsF(of).horizontalAdvance(note) + 2, room.width() / 2)
        painter.setPen(self._theme.colour("muted"))
        paint_words(painter, place(room, room.width() - width, width, mirrored), note, of, mirrored)
        return width + self._theme.px(_GAP)
