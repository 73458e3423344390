"""Meters: three cells for a level, and a bar for a share; both say their value in words."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QWidget

from app.domain.topics import HIGHEST_LEVEL
from app.ui.common.theme import Theme

_CELL, _CELL_GAP, _LEVEL, _BAR = 14, 3, 9, 6


def level_width(theme: Theme) -> int:
    """How wide the cells of a level are."""
    return HIGHEST_LEVEL * theme.px(_CELL) + (HIGHEST_LEVEL - 1) * theme.px(_CELL_GAP)


def paint_level(painter: QPainter, room: QRectF, level: int, theme: Theme, mirrored: bool) -> None:
    """A level from 0 to 3 as filled cells, as high as the room, from its start."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    width, step = theme.px(_CELL), theme.px(_CELL + _CELL_GAP)
    for number in range(HIGHEST_LEVEL):
        filled = number < level
        x = room.right() - number * step - width if mirrored else room.left() + number * step
        painter.setPen(QPen(theme.colour("accent" if filled else "outline"), 1))
        painter.setBrush(theme.colour("accent") if filled else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(x, room.top(), width, room.height()).adjusted(0.5, 0.5, -0.5, -0.5), 2, 2)


class LevelMeter(QWidget):
    """A level from 0 to 3 as filled cells."""

    def __init__(self, theme: Theme, level: int, words: str) -> None:
        super().__init__()
        self._theme, self._level = theme, level
        self.setFixedSize(level_width(theme), theme.px(_LEVEL))
        self.setAccessibleName(words)
        theme.changed.connect(self.update)

    def show_level(self, level: int, words: str) -> None:
        self._level = level
        self.setAccessibleName(words)
        self.update()

    def paintEvent(self, _event: object) -> None:
        paint_level(QPainter(self), QRectF(self.rect()), self._level, self._theme, self.isRightToLeft())
