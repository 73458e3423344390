"""A bar for a share, as a widget that says its value in words and as part of another."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.ui.common.theme import Theme

_BAR = 6


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
        paint_share(QPainter(self), QRectF(self.rect()), self._share, self._theme, self.isRightToLeft())


def paint_share(painter: QPainter, track: QRectF, share: float, theme: Theme, mirrored: bool) -> None:
    """A bar filled from its start. share: from 0 to 1."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    edge = theme.tokens.is_contrast
    painter.setPen(QPen(theme.colour("outline"), 1) if edge else Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour("sunken"))
    painter.drawRoundedRect(track.adjusted(0.5, 0.5, -0.5, -0.5) if edge else track, 3, 3)
    width = track.width() * share
    if width > 0:
        x = track.right() - width if mirrored else track.left()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("accent"))
        painter.drawRoundedRect(QRectF(x, track.top(), max(width, track.height()), track.height()), 3, 3)
    painter.restore()
