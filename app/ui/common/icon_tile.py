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
        painter = QPainter(self)
        paint_icon_tile(
            painter, QRectF(self.rect()), self._theme, self._icon, self._tone, icon_size=self._icon_size
        )


def paint_icon_tile(
    painter: QPainter, rect: QRectF, theme: Theme, icon: str, tone: Tone, *, icon_size: int = 18
) -> None:
    """The tile filling a square."""
    tokens, px = theme.tokens, theme.px
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(tokens.ink(tone)), 1) if tokens.is_contrast else Qt.PenStyle.NoPen)
    painter.setBrush(QColor(tokens.ground(tone)))
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), px(8), px(8))
    inset = (rect.width() - px(icon_size)) / 2
    painter.drawPixmap(rect.topLeft() + QPointF(inset, inset), theme.picture(icon, tokens.ink(tone), icon_size))
    painter.restore()
