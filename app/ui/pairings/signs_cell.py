"""Small signs in a row of a table; what they mean is said in words where the row is explained."""

from collections.abc import Callable, Sequence
from typing import Any, NamedTuple

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter

from app.ui.common.cells import place
from app.ui.common.theme import Theme

_SIZE, _GAP = 16, 4


class RowSign(NamedTuple):
    """An icon in the colour of a token, and the words that are read out and told in the tooltip."""

    icon: str
    token: str
    words: str


class SignsCell(NamedTuple):
    """The signs of a row, side by side. most: how many there can be."""

    signs: Callable[[Any], Sequence[RowSign]]
    most: int

    def least(self, theme: Theme) -> int:
        return theme.px(self.most * _SIZE + (self.most - 1) * _GAP)

    def paint(self, painter: QPainter, room: QRectF, row: Any, theme: Theme, mirrored: bool) -> None:
        size, step = theme.px(_SIZE), theme.px(_SIZE + _GAP)
        for number, sign in enumerate(self.signs(row)):
            at = place(room, number * step, size, mirrored)
            picture = theme.picture(sign.icon, theme.tokens.named(sign.token), _SIZE)
            painter.drawPixmap(QPointF(round(at.left()), round(room.center().y() - size / 2)), picture)
