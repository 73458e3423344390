"""The arrow from the mentor (junior) to the mentee (senior): who mentors whom."""

from typing import Any, NamedTuple

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from app.ui.common.cells import place
from app.ui.common.theme import Theme

_ARROW = 16


class ArrowCell(NamedTuple):
    """The same in every row; it points in reading direction."""

    def least(self, theme: Theme) -> int:
        return theme.px(_ARROW)

    def paint(self, painter: QPainter, room: QRectF, row: Any, theme: Theme, mirrored: bool) -> None:
        size = theme.px(_ARROW)
        at = place(room, 0, size, mirrored)
        name = "arrow-left" if mirrored else "arrow-right"
        picture = theme.picture(name, theme.tokens.muted, _ARROW)
        painter.drawPixmap(round(at.left()), round(room.center().y() - size / 2), picture)
