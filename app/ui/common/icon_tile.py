"""An icon on a small soft ground: the sign at the start of a row or a card."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QWidget

from app.ui.common.theme import Theme
from app.ui.common.tokens import Tone


class IconTile(QWidget):
    """Decoration: what it says stands in words beside it."""

    def __init__(self, theme: Theme, icon: str, tone: Tone, *, size: int = 32, icon_size: int = 18) -> None:
        super().__init__()
        self._theme, self._icon, self._tone, self._icon_size = theme, icon, tone, icon_size
        self.setFixedSize(theme.px(size), theme.px(size))
        theme.changed.connect(self.update)

    def paintEvent(self, _event: object) -> None:
        tokens, px = self._theme.tokens, self._theme.px
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(tokens.ink(self._tone)), 1) if tokens.is_contrast else Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.ground(self._tone)))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), px(8), px(8))
        picture = self._theme.picture(self._icon, tokens.ink(self._tone), self._icon_size)
        inset = (self.width() - px(self._icon_size)) / 2
        painter.drawPixmap(QPointF(inset, inset), picture)
