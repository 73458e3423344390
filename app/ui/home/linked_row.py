"""A row of a card on Home: it leads somewhere wherever it is pressed, and has its next step as a button."""

from collections.abc import Callable

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QSizePolicy

from app.text.catalog import _
from app.ui.common.buttons import Button
from app.ui.common.fonts import Size, font
from app.ui.common.keys import pressed_by_enter
from app.ui.common.labels import line_height
from app.ui.common.theme import Theme

PADDING, GAP = 16, 12
_WIDTH, _LEAST_WIDTH = 640, 240
_NO_END = 10_000
_WRAPPED = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap


class LinkedRow(QAbstractButton):
    """Paints its own words, so that a row is two widgets: itself and its step."""

    def __init__(
        self, theme: Theme, spoken: str, go: Callable[[], object], *, step: Button, place: Qt.AlignmentFlag
    ) -> None:
        """spoken: all of its words, as one reads them out. place: of the step, at the end of the row."""
        super().__init__()
        self._theme, self.step = theme, step
        self._height = 0
        self.setAccessibleName(spoken)
        self.setAccessibleDescription(_("Opens their journal"))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        px = theme.px
        line = QHBoxLayout(self)
        line.setContentsMargins(px(PADDING), px(GAP), px(PADDING), px(GAP))
        line.addStretch()
        line.addWidget(step, 0, place)
        self.clicked.connect(lambda _checked: go())
        theme.changed.connect(self.update)

    def height_at(self, width: int) -> int:
        """How high the row gets at a width."""
        raise NotImplementedError

    def shortened(self) -> list[str]:
        """What doesn't fit and gives way."""
        raise NotImplementedError

    def sizeHint(self) -> QSize:
        """As high as it needs to be at its width, once it has one."""
        wanted = self._theme.px(_WIDTH)
        return QSize(wanted, self._height or self.height_at(wanted))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(_LEAST_WIDTH), self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        height = self.height_at(event.size().width())
        if height != self._height:
            self._height = height
            self.updateGeometry()
        self.setToolTip("\n".join(self.shortened()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not pressed_by_enter(self, event):
            super().keyPressEvent(event)

    def head_ink(self) -> str:
        """The token of the words that stand for the link."""
        return "accent_strong" if self.underMouse() and self.isEnabled() else "text"

    def step_room(self) -> int:
        """How much of the width the step takes, with the gap before it and the padding behind it."""
        return max(self.step.sizeHint().width(), self.step.minimumWidth()) + self._theme.px(GAP + PADDING)

    def across(self, x: float, y: float, width: float, height: float) -> QRectF:
        """A rectangle by its distance from the start of the row."""
        left = self.width() - x - width if self.isRightToLeft() else x
        return QRectF(left, y, width, height)


def wrapped_height(words: str, size: Size, width: float, weight: QFont.Weight = QFont.Weight.Normal) -> int:
    """How high words stand, broken into lines of this width."""
    metrics = QFontMetricsF(font(size, weight))
    if metrics.horizontalAdvance(words) <= width:
        return line_height(size)
    return round(metrics.boundingRect(QRectF(0, 0, width, _NO_END), _WRAPPED, words).height())


def paint_wrapped(painter: QPainter, rect: QRectF, words: str) -> None:
    """Words from the start of the rectangle, in its lines, with the painter's font and pen."""
    painter.drawText(rect, _WRAPPED, words)
