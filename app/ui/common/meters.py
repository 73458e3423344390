"""Meters: three cells for a level, and a bar for a share; both say their value in words."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.domain.topics import HIGHEST_LEVEL
from app.ui.common.theme import Theme

_CELL, _CELL_GAP, _BAR = 14, 3, 6


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


class ShareBar(QWidget):
    """A share from 0 to 1 as a bar; empty where there is nothing to divide by."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme, self._share = theme, 0.0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def show_share(self, share: float | None, words: str) -> None:
        """words: the share in words, for assistive technology."""
        self._share = min(1.0, share or 0.0)
        self.setAccessibleName(words)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(80), self._theme.px(_BAR))

    def paintEvent(self, _event: object) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        track = QRectF(self.rect())
        edge = self._theme.tokens.is_contrast
        painter.setPen(QPen(self._theme.colour("outline"), 1) if edge else Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour("sunken"))
        painter.drawRoundedRect(track.adjusted(0.5, 0.5, -0.5, -0.5) if edge else track, 3, 3)
        width = track.width() * self._share
        if width > 0:
            x = track.right() - width if self.isRightToLeft() else track.left()
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.colour("accent"))
            painter.drawRoundedRect(QRectF(x, 0, max(width, track.height()), track.height()), 3, 3)
