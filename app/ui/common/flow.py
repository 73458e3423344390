"""A layout that sets widgets in a line and begins another line where they don't fit; hidden ones take no room."""

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class FlowLayout(QLayout):
    """Widgets in reading direction, over as many lines as the width asks for."""

    def __init__(
        self, parent: QWidget | None, gap: int, line_gap: int | None = None, *, squeezes: bool = True
    ) -> None:
        """squeezes: whether the widest give way where that keeps all in one line."""
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self._gap = gap
        self._line_gap = gap if line_gap is None else line_gap
        self._squeezes = squeezes
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._place(QRect(0, 0, width, 0), moving=False)

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._place(rect, moving=True)

    def sizeHint(self) -> QSize:
        widths = [item.sizeHint().width() for item in self._shown()]
        return QSize(sum(widths) + self._gap * max(0, len(widths) - 1), self.minimumSize().height())

    def minimumSize(self) -> QSize:
        size = QSize()
        for item in self._shown():
            size = size.expandedTo(item.minimumSize())
        return size

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _place(self, rect: QRect, moving: bool) -> int:
        """Set the widgets line by line; returns the height used."""
        x, y, line = 0, 0, 0
        for item, width in zip(self._shown(), self._widths(rect.width()), strict=True):
            size = QSize(width, item.sizeHint().height())
            if x and x + size.width() > rect.width():
                x, y, line = 0, y + line + self._line_gap, 0
            if moving:
                self._move(item, rect, QPoint(x, y), size)
            x, line = x + size.width() + self._gap, max(line, size.height())
        return y + line

    def _widths(self, room: int) -> list[int]:
        """As wide as they would be; the widest give way where that keeps all in one line."""
        widths = [item.sizeHint().width() for item in self._shown()]
        least = [item.minimumSize().width() for item in self._shown()]
        room -= self._gap * max(0, len(widths) - 1)
        if not self._squeezes or sum(widths) <= room or sum(least) > room:
            return widths
        while sum(widths) > room:
            widest = max(range(len(widths)), key=lambda place: widths[place] - least[place])
            others = [width for place, width in enumerate(widths) if place != widest]
            step = max(1, min(sum(widths) - room, widths[widest] - max(others, default=0)))
            widths[widest] -= min(step, widths[widest] - least[widest])
        return widths

    def _move(self, item: QLayoutItem, rect: QRect, at: QPoint, size: QSize) -> None:
        width = min(size.width(), rect.width())
        parent = self.parentWidget()
        mirrored = parent is not None and parent.isRightToLeft()
        left = rect.right() + 1 - at.x() - width if mirrored else rect.left() + at.x()
        item.setGeometry(QRect(left, rect.top() + at.y(), width, size.height()))
