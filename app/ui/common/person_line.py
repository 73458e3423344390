"""One person on one line: shape, name, and the side in words, which never gives way."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.domain.sides import Side, WillingAs
from app.text import labels
from app.text.catalog import _
from app.text.formats import isolated
from app.ui.common.avatars import paint_avatar
from app.ui.common.fonts import Size, font
from app.ui.common.labels import set_apart
from app.ui.common.theme import Theme

_GAP = 6
LEAST_NAME = 96  # only names longer than this give way; two of them break into two lines before


class PersonLine(QWidget):
    """Avatar, name and side label, painted in one widget and read out as one sentence."""

    def __init__(self, theme: Theme, name: str, side: Side | WillingAs, *, avatar: int = 20) -> None:
        super().__init__()
        self._theme, self._name, self._look = theme, name, PersonLook(theme, side, avatar)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(spoken_person(name, side))
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(self._look.width(self._name), self._look.height())

    def minimumSizeHint(self) -> QSize:
        return QSize(self._look.least_width(self._name), self._look.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        whole = self._look.shown_name(self._name, self.width()) == self._name
        self.setToolTip("" if whole else self._name)

    def paintEvent(self, _event: object) -> None:
        self._look.paint(QPainter(self), QRectF(self.rect()), self._name, self.isRightToLeft())


class PersonLook:
    """How a person of a side is painted on one line, for a widget of its own or as part of another."""

    def __init__(self, theme: Theme, side: Side | WillingAs, avatar: int = 20) -> None:
        self._theme, self._side, self._avatar = theme, side, avatar
        self._name_font = font(Size.SMALL if avatar < 28 else Size.BODY, QFont.Weight.Medium)
        self._side_font = font(Size.SMALL)
        self._side_words = labels.side(side)
        self._side_width = QFontMetricsF(self._side_font).horizontalAdvance(self._side_words) + 2
        self._fixed_width = theme.px(avatar + 2 * _GAP) + round(self._side_width) + 1

    def width(self, name: str) -> int:
        """How wide the line is with the whole name."""
        return round(QFontMetricsF(self._name_font).horizontalAdvance(name) + 2) + self._fixed_width

    def least_width(self, name: str) -> int:
        """How wide it is at least: only long names give way."""
        return min(self.width(name), self._fixed_width + self._theme.px(LEAST_NAME))

    def height(self) -> int:
        text = QFontMetricsF(self._name_font).height()
        return max(self._theme.px(self._avatar), round(text)) + 1

    def shown_name(self, name: str, width: float) -> str:
        """As much of a name as a line of this width has room for."""
        room = max(0, width - self._fixed_width + 1)
        return QFontMetricsF(self._name_font).elidedText(name, Qt.TextElideMode.ElideRight, room)

    def paint(self, painter: QPainter, line: QRectF, name: str, mirrored: bool) -> None:
        """The person at the start of a line."""
        side, gap = self._theme.px(self._avatar), self._theme.px(_GAP)
        square = _across(line, 0, side, mirrored).adjusted(
            0, (line.height() - side) / 2, 0, -(line.height() - side) / 2
        )
        paint_avatar(painter, square, name, self._side, self._theme)
        shown = self.shown_name(name, line.width())
        width = QFontMetricsF(self._name_font).horizontalAdvance(shown) + 1
        painter.setFont(self._name_font)
        painter.setPen(self._theme.colour("text"))
        painter.drawText(
            _across(line, side + gap, width, mirrored), Qt.AlignmentFlag.AlignCenter, set_apart(shown, mirrored)
        )
        painter.setFont(self._side_font)
        painter.setPen(self._theme.colour("muted"))
        words = _across(line, side + 2 * gap + width, self._side_width, mirrored)
        painter.drawText(words, Qt.AlignmentFlag.AlignCenter, self._side_words)


def spoken_person(name: str, side: Side | WillingAs) -> str:
    """A person with the side, as one reads it out."""
    return _("{name}, {side}").format(name=isolated(name), side=labels.side(side))


def _across(line: QRectF, x: float, width: float, mirrored: bool) -> QRectF:
    left = line.right() - x - width if mirrored else line.left() + x
    return QRectF(left, line.top(), width, line.height())
