"""A level from 0 to 3 that is set with a click, an arrow key or a digit."""

from collections.abc import Callable

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QSizePolicy, QSlider

from app.domain.topics import HIGHEST_LEVEL
from app.ui.common.fonts import Size, font
from app.ui.common.meters import level_width, paint_level
from app.ui.common.theme import Theme

_HEIGHT, _CELLS, _PADDING, _GAP, _CORNER = 28, 9, 6, 6, 6


class LevelField(QSlider):
    """Three cells and the level in words. A slider to assistive technology; `valueChanged` tells of it."""

    def __init__(self, theme: Theme, name: str, words: Callable[[int], str], level: int = 0) -> None:
        """name: what the level is of. words: a level in words."""
        super().__init__(Qt.Orientation.Horizontal)
        self._theme, self._words = theme, words
        self.setRange(0, HIGHEST_LEVEL)
        self.setPageStep(1)
        self.setValue(level)
        self.setAccessibleName(name)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.valueChanged.connect(lambda _level: self._tell())
        theme.changed.connect(self.update)
        self._tell()

    def show_level(self, level: int) -> None:
        """Show what the file holds; nothing is told."""
        self.blockSignals(True)
        self.setValue(level)
        self.blockSignals(False)
        self._tell()
        self.update()

    def sizeHint(self) -> QSize:
        metrics, px = QFontMetricsF(font(Size.SMALL)), self._theme.px
        words = max(metrics.horizontalAdvance(self._words(level)) for level in range(HIGHEST_LEVEL + 1))
        width = level_width(self._theme) + px(_GAP + 2 * _PADDING) + words + 1
        return QSize(round(width), max(px(_HEIGHT), round(metrics.height()) + 8))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        digit = event.key() - Qt.Key.Key_0
        if 0 <= digit <= HIGHEST_LEVEL:
            self.setValue(digit)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A press on a cell sets that level, and takes it back where it is the level already."""
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        level = self._level_at(event.position().x())
        self.setValue(level - 1 if level == self.value() else level)
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def wheelEvent(self, event: object) -> None:
        """Scrolling the page over a field must not change it."""
        event.ignore()  # type: ignore[attr-defined]

    def paintEvent(self, _event: object) -> None:
        painter, px = QPainter(self), self._theme.px
        cells = level_width(self._theme)
        if self.hasFocus():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(self._theme.colour("focus"), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), px(_CORNER), px(_CORNER))
        high = px(_CELLS)
        room = self._across(px(_PADDING), cells)
        room = QRectF(room.left(), (self.height() - high) / 2, room.width(), high)
        paint_level(painter, room, self.value(), self._theme, self.isRightToLeft())
        painter.setFont(font(Size.SMALL))
        painter.setPen(self._theme.colour("text" if self.value() else "muted"))
        words = self._words(self.value())
        width = QFontMetricsF(font(Size.SMALL)).horizontalAdvance(words) + 1
        at = self._across(px(_PADDING + _GAP) + cells, width)
        painter.drawText(at, Qt.AlignmentFlag.AlignCenter, words)

    def _level_at(self, x: float) -> int:
        across = self.width() - x if self.isRightToLeft() else x
        step = level_width(self._theme) / HIGHEST_LEVEL
        return min(max(int((across - self._theme.px(_PADDING)) // step) + 1, 1), HIGHEST_LEVEL)

    def _across(self, x: float, width: float) -> QRectF:
        left = self.width() - x - width if self.isRightToLeft() else x
        return QRectF(left, 0, width, self.height())

    def _tell(self) -> None:
        self.setAccessibleDescription(self._words(self.value()))
