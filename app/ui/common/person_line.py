"""One person on one line: shape, name, and the side in words, which never gives way."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.domain.participants import Side, WillingAs
from app.text import labels
from app.text.catalog import _
from app.text.formats import isolated
from app.ui.common.avatars import paint_avatar
from app.ui.common.fonts import Size, font
from app.ui.common.theme import Theme

_GAP = 6
_LEAST_NAME = 96  # only names longer than this give way; two of them break into two lines before


class PersonLine(QWidget):
    """Avatar, name and side label, painted in one widget and read out as one sentence."""

    def __init__(self, theme: Theme, name: str, side: Side | WillingAs, *, avatar: int = 20) -> None:
        super().__init__()
        self._theme, self._avatar = theme, avatar
        self._name, self._side = name, side
        self._name_font = font(Size.SMALL if avatar < 28 else Size.BODY, QFont.Weight.Medium)
        self._side_font = font(Size.SMALL)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(_("{name}, {side}").format(name=isolated(name), side=labels.side(side)))
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        name = QFontMetricsF(self._name_font).horizontalAdvance(self._name)
        return QSize(round(name + 2) + self._fixed_width(), self._height())

    def minimumSizeHint(self) -> QSize:
        return QSize(
            min(self.sizeHint().width(), self._fixed_width() + self._theme.px(_LEAST_NAME)), self._height()
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.setToolTip(self._name if self._shown_name() != self._name else "")

    def paintEvent(self, _event: object) -> None:
        painter = QPainter(self)
        side, gap = self._theme.px(self._avatar), self._theme.px(_GAP)
        square = self._across(0, side).adjusted(0, (self.height() - side) / 2, 0, -(self.height() - side) / 2)
        paint_avatar(painter, square, self._name, self._side, self._theme)
        shown = self._shown_name()
        width = QFontMetricsF(self._name_font).horizontalAdvance(shown) + 1
        painter.setFont(self._name_font)
        painter.setPen(self._theme.colour("text"))
        painter.drawText(self._across(side + gap, width), Qt.AlignmentFlag.AlignCenter, isolated(shown))
        painter.setFont(self._side_font)
        painter.setPen(self._theme.colour("muted"))
        words = self._across(side + 2 * gap + width, self._side_width())
        painter.drawText(words, Qt.AlignmentFlag.AlignCenter, labels.side(self._side))

    def _across(self, x: float, width: float) -> QRectF:
        left = self.width() - x - width if self.isRightToLeft() else x
        return QRectF(left, 0, width, self.height())

    def _shown_name(self) -> str:
        room = max(0, self.width() - self._fixed_width() + 1)
        return QFontMetricsF(self._name_font).elidedText(self._name, Qt.TextElideMode.ElideRight, room)

    def _fixed_width(self) -> int:
        """All but the name."""
        return self._theme.px(self._avatar + 2 * _GAP) + round(self._side_width()) + 1

    def _side_width(self) -> float:
        return QFontMetricsF(self._side_font).horizontalAdvance(labels.side(self._side)) + 2

    def _height(self) -> int:
        text = QFontMetricsF(self._name_font).height()
        return max(self._theme.px(self._avatar), round(text)) + 1
