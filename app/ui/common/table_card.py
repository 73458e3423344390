"""A table on its card: a tinted head, rows, and a foot that counts them."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedLayout, QVBoxLayout, QWidget

from app.ui.common.cards import PADDING, Card, hairline
from app.ui.common.labels import small
from app.ui.common.table_view import TableView
from app.ui.common.theme import Theme

_CORNER, _FOOT = 11, 24


class TableCard(Card):
    """One wide table. Where no row is left by a filter, `nothing` stands in the table's place.

    Attributes:
        ways: the buttons at the foot.
    """

    def __init__(self, theme: Theme, view: TableView, nothing: QWidget) -> None:
        super().__init__(theme)
        self.view = view
        self._places = QStackedLayout()
        self.column.addLayout(self._places, 1)  # first, or the table would be shown as a window of its own
        self._places.addWidget(view)
        self._places.addWidget(nothing)
        self.column.addWidget(hairline())
        self._chosen, self._shown = small(), small()
        self.ways: list[QPushButton] = []
        self._ways = QHBoxLayout()
        self.column.addLayout(self._foot())

    def show_counts(self, chosen: str, shown: str) -> None:
        """Word the foot: what is chosen, and how many rows are shown."""
        self._chosen.setText(chosen)
        self._shown.setText(shown)
        self._places.setCurrentIndex(0 if self.view.paged.rowCount() else 1)

    def add_ways(self, buttons: Sequence[QPushButton]) -> None:
        """Buttons at the foot that act on the selected rows; whoever adds them shows and hides them."""
        for button in buttons:
            button.setProperty("foot", True)
            self.ways.append(button)
            self._ways.addWidget(button)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._places.currentIndex() == 0:
            self._paint_head_ground()

    def _paint_head_ground(self) -> None:
        corner, height = self._theme.px(_CORNER), self.view.head_height()
        ground, below = QPainterPath(), QPainterPath()
        inside = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        ground.addRoundedRect(inside, corner, corner)
        below.addRect(inside.adjusted(0, height, 0, 0))
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillPath(ground.subtracted(below), self._theme.colour("surface"))
        line = QRectF(inside.left(), inside.top() + height - 1, inside.width(), 1)
        painter.fillRect(line, self._theme.colour("border"))

    def _foot(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(
            self._theme.px(PADDING), self._theme.px(6), self._theme.px(PADDING), self._theme.px(6)
        )
        row.addStrut(self._theme.px(_FOOT))  # as high without buttons as with them
        row.setSpacing(self._theme.px(8))
        row.addWidget(self._chosen)
        self._ways.setSpacing(self._theme.px(8))
        row.addLayout(self._ways)
        row.addStretch()
        row.addWidget(self._shown)
        return row


def nothing_found(words: str) -> QWidget:
    """What a table shows when a filter leaves no row."""
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.addStretch()
    label = small(words)
    label.setWordWrap(True)
    column.addWidget(label)
    column.addStretch()
    column.setContentsMargins(PADDING, 0, PADDING, 0)
    return holder
