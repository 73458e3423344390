"""The drawing of the two sides: the junior's circle and the senior's square, and what goes both ways."""

from PySide6.QtCore import QLineF, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.text.catalog import _
from app.ui.common.fonts import font
from app.ui.common.theme import Theme

# Places on a drawing of 336 by 220, the circle at the left.
_WIDTH, _HEIGHT = 336, 220
_CENTRE, _RADIUS = QPointF(109, 113), 105
_SQUARE, _CORNER = QRectF(145, 2, 189, 188), 36
_ARROWS = (QLineF(160, 90, 198, 90), QLineF(198, 124, 160, 124))


class SidesDrawing(QWidget):
    """Two shapes that overlap, with an arrow each way; with the sides' words where it is large."""

    def __init__(self, theme: Theme, width: int, with_words: bool) -> None:
        super().__init__()
        self._theme, self._with_words = theme, with_words
        self._size = QSize(theme.px(width), theme.px(width * _HEIGHT / _WIDTH))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(_("A mentor (junior) and a mentee (senior), each learning from the other"))
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return self._size

    def paintEvent(self, _event: object) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        scale = self.width() / _WIDTH
        painter.scale(scale, scale)
        circle, square = QPainterPath(), QPainterPath()
        circle.addEllipse(_CENTRE, _RADIUS, _RADIUS)
        square.addRoundedRect(_SQUARE, _CORNER, _CORNER)
        painter.fillPath(circle, self._theme.colour("mentor_soft"))
        painter.fillPath(square, self._theme.colour("mentee_soft"))
        painter.fillPath(circle.intersected(square), self._theme.colour("raised"))
        line = 3.5 if self._with_words else 3
        painter.strokePath(square, QPen(self._theme.colour("mentee"), line))
        painter.strokePath(circle, QPen(self._theme.colour("mentor"), line))
        for arrow in _ARROWS:
            self._paint_arrow(painter, arrow)
        if self._with_words:
            self._paint_words(painter)

    def _paint_arrow(self, painter: QPainter, line: QLineF) -> None:
        pen = QPen(self._theme.colour("accent"), 3.2)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.drawLine(line)
        step = 10 if line.dx() > 0 else -10
        for across in (-10, 10):
            painter.drawLine(line.p2(), line.p2() + QPointF(-step, across))

    def _paint_words(self, painter: QPainter) -> None:
        for x, side, rank in ((73, _("mentor"), _("(junior)")), (265, _("mentee"), _("(senior)"))):
            top = 94 if x < 100 else 79
            painter.setFont(font(weight=QFont.Weight.DemiBold))
            painter.setPen(self._theme.colour("text"))
            centre = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextDontClip
            painter.drawText(QRectF(x - 60, top, 120, 20), centre, side)
            painter.setFont(font())
            painter.setPen(self._theme.colour("muted"))
            painter.drawText(QRectF(x - 60, top + 21, 120, 20), centre, rank)
