"""The parts of a pair's fit as small upright bars in a row of a table."""

from collections.abc import Callable, Sequence
from typing import Any, NamedTuple

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from app.ui.common.cells import place
from app.ui.common.theme import Theme

_BAR, _GAP, _HEIGHT, _CORNER = 8, 4, 28, 2


class PartsCell(NamedTuple):
    """A bar for each part. shares: how full each is, from 0 to 1. most: how many bars there can be."""

    shares: Callable[[Any], Sequence[float]]
    most: int

    def least(self, theme: Theme) -> int:
        return self.most * theme.px(_BAR) + (self.most - 1) * theme.px(_GAP)

    def paint(self, painter: QPainter, room: QRectF, row: Any, theme: Theme, mirrored: bool) -> None:
        px, edge = theme.px, theme.tokens.is_contrast
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        top = round(room.center().y() - px(_HEIGHT) / 2)
        for number, share in enumerate(self.shares(row)):
            across = place(room, number * px(_BAR + _GAP), px(_BAR), mirrored)
            track = QRectF(round(across.left()), top, px(_BAR), px(_HEIGHT))
            painter.setPen(QPen(theme.colour("outline"), 1) if edge else Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("sunken"))
            inset = track.adjusted(0.5, 0.5, -0.5, -0.5) if edge else track
            painter.drawRoundedRect(inset, px(_CORNER), px(_CORNER))
            height = track.height() * min(1.0, share)
            if height > 0:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(theme.colour("accent"))
                filled = QRectF(track.left(), track.bottom() - height, track.width(), height)
                painter.drawRoundedRect(filled, px(_CORNER), px(_CORNER))
