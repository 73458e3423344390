"""A meter of three cells for a level, which says its value in words."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QWidget

from app.domain.topics import HIGHEST_LEVEL
from app.ui.common.theme import Theme

_CELL, _CELL_GAP = 14, 3


class LevelMeter(QWidget):
    """A level from 0 to 3 as filled cells."""

    def __init__(self, theme: Theme, level: int, words: str) -> None:
        super().__init__()
        self._theme, self._level = theme, level
        width = HIGHEST_LEVEL * theme.px(_CELL) + (HIGHEST_LEVEL - 1) * theme.px(_CELL_GAP)
        self.setFixedSize(width, theme.px(9))
        self.setAccessibleName(words)
        theme.changed.connect(self.update)

    def paintEvent(self, _event: object) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width, step = self._theme.px(_CELL), self._theme.px(_CELL + _CELL_GAP)
        for number in range(HIGHEST_LEVEL):
            filled = number < self._level
            x = self.width() - number * step - width if self.isRightToLeft() else number * step
            painter.setPen(QPen(self._theme.colour("accent" if filled else "outline"), 1))
            painter.setBrush(self._theme.colour("accent") if filled else Qt.BrushStyle.NoBrush)
            cell = QRectF(x, 0, width, self.height()).adjusted(0.5, 0.5, -0.5, -0.5)
            painter.drawRoundedRect(cell, 2, 2)
