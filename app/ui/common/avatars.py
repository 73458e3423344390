"""Two sides, two shapes: a mentor (junior) is a circle, a mentee (senior) a rounded square, everywhere."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QWidget

from app.domain.names import initials
from app.domain.sides import Side, WillingAs
from app.ui.common.fonts import font
from app.ui.common.theme import Theme
from app.ui.common.tokens import Tone

ONE_LETTER_BELOW = 28  # pixels: two letters would not be read in a smaller shape
_CORNER = 5


def tone_of(side: Side | WillingAs) -> Tone:
    """The tone of a side; neutral for people who would take either."""
    return {"mentor": Tone.MENTOR, "mentee": Tone.MENTEE, "either": Tone.NEUTRAL}[side.value]


def side_shape(rect: QRectF, side: Side | WillingAs, corner: float) -> QPainterPath:
    """The outline of a side: circle, rounded square, or for either side a circle's half and a square's."""
    path = QPainterPath()
    if side.value == "mentee":
        path.addRoundedRect(rect, corner, corner)
        return path
    path.addRoundedRect(rect, rect.height() / 2, rect.height() / 2)
    if side.value == "either":
        right = QPainterPath()
        right.addRoundedRect(rect, corner, corner)
        half = QPainterPath()
        half.addRect(QRectF(rect.center().x(), rect.top(), rect.width() / 2, rect.height()))
        path = path.subtracted(half).united(right.intersected(half))
    return path


def paint_avatar(painter: QPainter, rect: QRectF, name: str, side: Side | WillingAs, theme: Theme) -> None:
    """A person's initials in the shape of the side; one letter where the shape is small."""
    tone = tone_of(side)
    ink = QColor(theme.tokens.ink(tone))
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(ink, 1.2))
    painter.setBrush(QColor(theme.tokens.ground(tone)))
    edge = rect.adjusted(0.6, 0.6, -0.6, -0.6)
    painter.drawPath(side_shape(edge, side, theme.px(_CORNER)))
    painter.setFont(_letters_font(rect.height()))
    letters = initials(name)
    shown = letters if rect.height() >= theme.px(ONE_LETTER_BELOW) else letters[:1]
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, shown)
    painter.restore()


def _letters_font(height: float) -> QFont:
    letters = font(weight=QFont.Weight.DemiBold)
    share = 0.55 if height < ONE_LETTER_BELOW else 0.42 if height < 40 else 0.34
    letters.setPixelSize(max(9, round(height * share)))
    return letters


class Avatar(QWidget):
    """One avatar as a widget; named by whoever stands beside it, so it keeps silent itself."""

    def __init__(self, theme: Theme, size: int) -> None:
        """size: 20 with one letter, 28 in tables, 32 in pairs, 48 in a pane."""
        super().__init__()
        self._theme, self._name = theme, ""
        self._side: Side | WillingAs = Side.MENTOR
        self.setFixedSize(theme.px(size), theme.px(size))
        theme.changed.connect(self.update)

    def show_person(self, name: str, side: Side | WillingAs) -> None:
        self._name, self._side = name, side
        self.update()

    def paintEvent(self, _event: object) -> None:
        painter = QPainter(self)
        paint_avatar(painter, QRectF(self.rect()), self._name, self._side, self._theme)


def paint_mark(painter: QPainter, rect: QRectF, theme: Theme) -> None:
    """The mark of the program, 26 wide for 18 high: the junior's circle before the senior's square."""
    unit = rect.height() / 18
    centre = QPointF(rect.left() + 9 * unit, rect.top() + 9 * unit)
    square = QRectF(rect.left() + 8 * unit, rect.top() + 2 * unit, 17 * unit, 14.5 * unit)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(theme.colour("mentor"), 2 * unit))
    painter.drawEllipse(centre, 8 * unit, 8 * unit)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour("accent"))
    painter.drawEllipse(centre, 2.4 * unit, 2.4 * unit)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(theme.colour("mentee"), 2 * unit))
    painter.setClipPath(_outside_circle(rect.adjusted(-2, -2, 2, 2), centre, 9 * unit))
    painter.drawRoundedRect(square, 4.5 * unit, 4.5 * unit)
    painter.restore()


def _outside_circle(rect: QRectF, centre: QPointF, radius: float) -> QPainterPath:
    whole, circle = QPainterPath(), QPainterPath()
    whole.addRect(rect)
    circle.addEllipse(centre, radius, radius)
    return whole.subtracted(circle)
