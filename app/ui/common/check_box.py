"""A box to tick, with its words, which give way at their end."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from app.ui.common.fonts import font
from app.ui.common.theme import Theme

_BOX, _GAP, _LEAST_HEIGHT, _LEAST_WIDTH = 20, 10, 28, 96


class CheckBox(QAbstractButton):
    """Ticked or not."""

    def __init__(self, theme: Theme, words: str, ticked: bool = False) -> None:
        super().__init__()
        self._theme = theme
        self.setText(words)
        self.setCheckable(True)
        self.setChecked(ticked)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        metrics, px = QFontMetricsF(font()), self._theme.px
        width = metrics.horizontalAdvance(self.text()) + px(_BOX + _GAP) + 2
        return QSize(round(width), max(px(_LEAST_HEIGHT), round(metrics.height())))

    def minimumSizeHint(self) -> QSize:
        return QSize(min(self.sizeHint().width(), self._theme.px(_LEAST_WIDTH)), self.sizeHint().height())

    def permit(self, allowed: bool, why_not: str = "") -> None:
        """Whether it can be ticked; a disabled one tells in its tooltip why not."""
        self.setEnabled(allowed)
        self.setToolTip("" if allowed else why_not)
        self.setAccessibleDescription("" if allowed else why_not)

    def paintEvent(self, _event: object) -> None:
        painter, theme, px = QPainter(self), self._theme, self._theme.px
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = self._across(0, px(_BOX))
        box = QRectF(box.left(), (self.height() - px(_BOX)) / 2, px(_BOX), px(_BOX)).adjusted(0.5, 0.5, -0.5, -0.5)
        filled = "accent" if self.isEnabled() else "disabled"
        empty = ("outline", "raised") if self.isEnabled() else ("border", "sunken")
        painter.setPen(QPen(theme.colour(filled if self.isChecked() else empty[0]), 1))
        painter.setBrush(theme.colour(filled if self.isChecked() else empty[1]))
        painter.drawRoundedRect(box, px(5), px(5))
        if self.isChecked():
            inset = px(3)
            picture = theme.picture("check", theme.tokens.on_accent, _BOX - 6)
            painter.drawPixmap(QPointF(round(box.left()) + inset - 0.5, round(box.top()) + inset), picture)
        painter.setFont(font())
        painter.setPen(theme.colour("text" if self.isEnabled() else "disabled"))
        metrics, room = QFontMetricsF(font()), self.width() - px(_BOX + _GAP)
        words = metrics.elidedText(self.text(), Qt.TextElideMode.ElideRight, room)
        width = metrics.horizontalAdvance(words) + 1
        painter.drawText(self._across(px(_BOX + _GAP), width), Qt.AlignmentFlag.AlignCenter, words)

    def _across(self, x: float, width: float) -> QRectF:
        left = self.width() - x - width if self.isRightToLeft() else x
        return QRectF(left, 0, width, self.height())
