"""The pin in a row of a table: filled where the two are kept together."""

from collections.abc import Callable
from typing import Any, NamedTuple

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter

from app.ui.common.cells import place
from app.ui.common.theme import Theme

_PIN = 16


class PinCell(NamedTuple):
    """Pinned or not, as the page says."""

    is_pinned: Callable[[Any], bool]

    def least(self, theme: Theme) -> int:
        return theme.px(_PIN)

    def paint(self, painter: QPainter, room: QRectF, row: Any, theme: Theme, mirrored: bool) -> None:
        size, pinned = theme.px(_PIN), self.is_pinned(row)
        at = place(room, 0, size, mirrored)
        name, colour = ("pin-filled", theme.tokens.accent) if pinned else ("pin", theme.tokens.outline)
        top = round(room.center().y() - size / 2)
        painter.drawPixmap(QPointF(round(at.left()), top), theme.picture(name, colour, _PIN))
