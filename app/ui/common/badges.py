"""Badges: an icon or a side's shape, and always a word."""

from typing import NamedTuple

from PySide6.QtCore import QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from app.domain.sides import Side, WillingAs
from app.text import labels
from app.ui.common.avatars import side_shape, tone_of
from app.ui.common.fonts import Size, font
from app.ui.common.theme import Theme
from app.ui.common.tokens import Tone

_HEIGHT, _PADDING, _GAP, _ICON = 22, 9, 5, 14
_BARS = 3
_CORNER, _MENTEE_CORNER = 6, 5


class BadgeLook(NamedTuple):
    """What a badge says. side: draws the shape of that side instead of a plain corner.

    bars: how many of three rising bars are filled, in the icon's place; None for no bars.
    """

    words: str
    tone: Tone = Tone.NEUTRAL
    icon: str = ""
    side: Side | WillingAs | None = None
    bars: int | None = None

    @property
    def has_sign(self) -> bool:
        """Whether something stands before the words."""
        return bool(self.icon) or self.bars is not None


def side_badge(side: Side | WillingAs) -> BadgeLook:
    """A side in its own shape and in words."""
    return BadgeLook(labels.side(side), tone_of(side), side=side)


def badge_font() -> QFont:
    return font(Size.SMALL, QFont.Weight.Medium)


def badge_size(look: BadgeLook, theme: Theme) -> QSizeF:
    """How large a badge is with all of its words."""
    metrics = QFontMetricsF(badge_font())
    icon = theme.px(_ICON + _GAP) if look.has_sign else 0
    width = metrics.horizontalAdvance(look.words) + icon + 2 * theme.px(_PADDING)
    return QSizeF(width, max(theme.px(_HEIGHT), metrics.height() + theme.px(4)))


def paint_badge(painter: QPainter, rect: QRectF, look: BadgeLook, theme: Theme, mirrored: bool = False) -> None:
    """A badge filling `rect`; its words give way at their end where it is too narrow."""
    ink = QColor(theme.tokens.ink(look.tone))
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(ink, 1) if theme.tokens.is_contrast else Qt.PenStyle.NoPen)
    painter.setBrush(QColor(theme.tokens.ground(look.tone)))
    _paint_ground(painter, rect.adjusted(0.5, 0.5, -0.5, -0.5), look, theme)
    inner = rect.adjusted(theme.px(_PADDING), 0, -theme.px(_PADDING), 0)
    if look.has_sign:
        side, step = theme.px(_ICON), theme.px(_ICON + _GAP)
        x = round(inner.right() - side if mirrored else inner.left())
        at = QRectF(x, round(inner.center().y() - side / 2), side, side)
        if look.bars is None:
            painter.drawPixmap(at.topLeft(), theme.picture(look.icon, ink.name(), _ICON))
        else:
            _paint_bars(painter, at, look.bars, ink, mirrored)
        inner = inner.adjusted(0, 0, -step, 0) if mirrored else inner.adjusted(step, 0, 0, 0)
    painter.setFont(badge_font())
    painter.setPen(ink)
    words = QFontMetricsF(badge_font()).elidedText(look.words, Qt.TextElideMode.ElideRight, inner.width() + 1)
    painter.drawText(inner, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextDontClip, words)
    painter.restore()


def _paint_ground(painter: QPainter, rect: QRectF, look: BadgeLook, theme: Theme) -> None:
    if look.side is not None:
        painter.drawPath(side_shape(rect, look.side, theme.px(_MENTEE_CORNER)))
    else:
        painter.drawRoundedRect(rect, theme.px(_CORNER), theme.px(_CORNER))


def _paint_bars(painter: QPainter, room: QRectF, filled: int, ink: QColor, mirrored: bool) -> None:
    """Three bars that rise in reading direction; those that aren't filled keep their edge."""
    painter.save()
    step, width = room.width() / _BARS, room.width() / _BARS - 2
    painter.setPen(QPen(ink, 1))
    for number in range(_BARS):
        height = room.height() * (number + 1.4) / (_BARS + 0.4) - 1
        x = room.right() - (number + 1) * step + 1 if mirrored else room.left() + number * step + 1
        painter.setBrush(ink if number < filled else Qt.BrushStyle.NoBrush)
        bar = QRectF(x, room.bottom() - height - 0.5, width, height).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(bar, 1, 1)
    painter.restore()


class Badge(QWidget):
    """A badge as a widget, read out by its words."""

    def __init__(self, theme: Theme, look: BadgeLook | None = None) -> None:
        super().__init__()
        self._theme = theme
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.wear(look or BadgeLook(""))
        theme.changed.connect(self.update)

    def wear(self, look: BadgeLook) -> None:
        """Say something else."""
        self._look = look
        self.setAccessibleName(look.words)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        size = badge_size(self._look, self._theme)
        return QSize(round(size.width() + 0.5), round(size.height()))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, _event: object) -> None:
        painter = QPainter(self)
        paint_badge(painter, QRectF(self.rect()), self._look, self._theme, self.isRightToLeft())
