"""One of two values that stand beside each other, of which one is kept."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from app.text.formats import isolated
from app.ui.common.fonts import font
from app.ui.common.theme import Theme

_HEIGHT, _PADDING, _MARK, _GAP, _CORNER = 36, 10, 16, 8, 8


class Pick(QAbstractButton):
    """A field's value with a round mark; a radio button to assistive technology."""

    def __init__(self, theme: Theme, field: str, value: str) -> None:
        super().__init__()
        self._theme = theme
        self.setText(value)
        self.setAccessibleName(f"{field}: {value}")
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        width = QFontMetricsF(font(weight=QFont.Weight.DemiBold)).horizontalAdvance(self.text())
        height = max(self._theme.px(_HEIGHT), round(QFontMetricsF(font()).height()) + 8)
        return QSize(round(width) + self._theme.px(2 * _PADDING + _MARK + _GAP) + 2, height)

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(120), self.sizeHint().height())

    def paintEvent(self, _event: object) -> None:
        theme, px, chosen = self._theme, self._theme.px, self.isChecked()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.colour("accent" if chosen else "border"), 1))
        painter.setBrush(theme.colour("accent_soft" if chosen else "raised"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), px(_CORNER), px(_CORNER))
        mark = self._across(px(_PADDING), px(_MARK))
        mark = QRectF(mark.left(), (self.height() - px(_MARK)) / 2, px(_MARK), px(_MARK)).adjusted(1, 1, -1, -1)
        painter.setPen(QPen(theme.colour("accent" if chosen else "outline"), 1.5))
        painter.setBrush(theme.colour("raised"))
        painter.drawEllipse(mark)
        if chosen:
            inset = mark.width() / 4
            painter.setBrush(theme.colour("accent"))
            painter.drawEllipse(mark.adjusted(inset, inset, -inset, -inset))
        self._paint_words(painter)

    def resizeEvent(self, event: object) -> None:
        self.setToolTip(self.text() if self._shown() != self.text() else "")

    def _paint_words(self, painter: QPainter) -> None:
        of = self._font()
        shown = self._shown()
        painter.setFont(of)
        painter.setPen(self._theme.colour("accent_strong" if self.isChecked() else "text"))
        width = QFontMetricsF(of).horizontalAdvance(shown) + 1
        start = self._theme.px(_PADDING + _MARK + _GAP)
        painter.drawText(self._across(start, width), Qt.AlignmentFlag.AlignCenter, isolated(shown))

    def _shown(self) -> str:
        room = self.width() - self._theme.px(2 * _PADDING + _MARK + _GAP)
        return QFontMetricsF(self._font()).elidedText(self.text(), Qt.TextElideMode.ElideRight, room)

    def _font(self) -> QFont:
        return font(weight=QFont.Weight.DemiBold if self.isChecked() else QFont.Weight.Normal)

    def _across(self, x: float, width: float) -> QRectF:
        left = self.width() - x - width if self.isRightToLeft() else x
        return QRectF(left, 0, width, self.height())
