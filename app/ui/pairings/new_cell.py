"""A sign in rows of a table that weren't there before the last change; the line above the table counts them."""

from collections.abc import Callable
from typing import Any, NamedTuple

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter

from app.ui.common.cells import place
from app.ui.common.theme import Theme

SIGN = "circle-plus"
_SIZE = 16


class NewCell(NamedTuple):
    """New or not, as the page says."""

    is_new: Callable[[Any], bool]

    def least(self, theme: Theme) -> int:
        return theme.px(_SIZE)

    def paint(self, painter: QPainter, room: QRectF, row: Any, theme: Theme, mirrored: bool) -> None:
        if self.is_new(row):
            size = theme.px(_SIZE)
            at = place(room, 0, size, mirrored)
            picture = theme.picture(SIGN, theme.tokens.accent, _SIZE)
            painter.drawPixmap(QPointF(round(at.left()), round(room.center().y() - size / 2)), picture)
