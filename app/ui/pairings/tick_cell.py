"""A box to tick in a row of a table."""

from collections.abc import Callable
from typing import Any, NamedTuple

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter, QPen

from app.ui.common.cells import place
from app.ui.common.theme import Theme

BOX = 20


class TickCell(NamedTuple):
    """Ticked or not, as the page says."""

    is_ticked: Callable[[Any], bool]

    def least(self, theme: Theme) -> int:
        return theme.px(BOX)

    def paint(self, painter: QPainter, room: QRectF, row: Any, theme: Theme, mirrored: bool) -> None:
        px, ticked = theme.px, self.is_ticked(row)
        across = place(room, 0, px(BOX), mirrored)
        top = round(room.center().y() - px(BOX) / 2)
        box = QRectF(round(across.left()), top, px(BOX), px(BOX)).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.colour("accent" if ticked else "outline"), 1))
        painter.setBrush(theme.colour("accent" if ticked else "raised"))
        painter.drawRoundedRect(box, px(5), px(5))
        if ticked:
            picture = theme.picture("check", theme.tokens.on_accent, BOX - 6)
            painter.drawPixmap(QPointF(round(box.left()) + px(3) - 0.5, top + px(3)), picture)
