"""A row of joined buttons of which one is pressed: arrows move, Tab leaves."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetricsF, QKeyEvent, QPainter, QPainterPath, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QSizePolicy, QWidget

from app.ui.common.choice_field import Option
from app.ui.common.flow import FlowLayout
from app.ui.common.fonts import font
from app.ui.common.theme import Theme

_HEIGHT, _PADDING, _TICK, _GAP, _CORNER, _GIVES_WAY_FROM = 36, 12, 15, 6, 8, 240


class Segment(QAbstractButton):
    """One of the row."""

    def __init__(self, theme: Theme, option: Option, *, apart: bool) -> None:
        super().__init__()
        self.key = option.key
        self._theme, self._apart = theme, apart
        self.is_first = self.is_last = False
        self.setText(option.words)
        self.setAccessibleName(option.words)
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        words = QFontMetricsF(font(weight=QFont.Weight.DemiBold)).horizontalAdvance(self.text())
        tick = 0 if self._apart else self._theme.px(_TICK + _GAP)
        least = self._theme.px(28) if self._apart else 0
        is_figure = self._apart and self.text().isdecimal()  # a score stands closer to its edge than words do
        width = max(words + tick + self._theme.px(12 if is_figure else 2 * _PADDING), least)
        height = max(self._theme.px(_HEIGHT), round(QFontMetricsF(font()).height()) + 8)
        return QSize(round(width), height)

    def minimumSizeHint(self) -> QSize:
        """Words that somebody else chose, such as a program's name, give way at their end."""
        hint = self.sizeHint()
        return QSize(min(hint.width(), self._theme.px(_GIVES_WAY_FROM)), hint.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.width() < self.sizeHint().width():
            self.setToolTip(self.text())
        elif self.toolTip() == self.text():  # what somebody else tells there stays
            self.setToolTip("")

    def paintEvent(self, _event: object) -> None:
        theme, px, chosen = self._theme, self._theme.px, self.isChecked()
        edge, ground, ink = self._colours()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.colour(edge), 1))
        painter.setBrush(theme.colour(ground))
        painter.drawPath(self._shape())
        weight = QFont.Weight.DemiBold if chosen else QFont.Weight.Normal
        painter.setFont(font(weight=weight))
        painter.setPen(theme.colour(ink))
        words, shown, metrics = QRectF(self.rect()), self.text(), QFontMetricsF(font(weight=weight))
        if self.width() < self.sizeHint().width():
            room = self.width() - px(2 * _PADDING + _TICK + _GAP)
            shown = metrics.elidedText(shown, Qt.TextElideMode.ElideRight, room)
        if chosen and not self._apart:
            width = metrics.horizontalAdvance(shown)
            start = (self.width() - width - px(_TICK + _GAP)) / 2
            at = self.width() - start - px(_TICK) if self.isRightToLeft() else start
            tick = theme.picture("check", theme.tokens.named(ink), _TICK)
            painter.drawPixmap(round(at), (self.height() - px(_TICK)) // 2, tick)
            step = px(_TICK + _GAP)
            words = words.adjusted(0, 0, -step, 0) if self.isRightToLeft() else words.adjusted(step, 0, 0, 0)
        painter.drawText(words, Qt.AlignmentFlag.AlignCenter, shown)

    def _colours(self) -> tuple[str, str, str]:
        """The tokens of edge, ground and words."""
        if not self.isEnabled():
            return "disabled", "sunken", "disabled"
        if self.isChecked():
            return "accent", "accent", "on_accent"
        return "outline", "raised", "text" if self._apart else "muted"

    def _shape(self) -> QPainterPath:
        """Round corners at the ends of the row only; all round where the segments stand apart."""
        rect, path = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), QPainterPath()
        corner = self._theme.px(_CORNER)
        first, last = (self.is_last, self.is_first) if self.isRightToLeft() else (self.is_first, self.is_last)
        if self._apart or (first and last):
            path.addRoundedRect(rect, corner, corner)
            return path
        if not first:
            rect.setLeft(-1.0)  # its edge is its neighbour's
        if not last:
            rect.setRight(self.width() - 0.5)
        path.setFillRule(Qt.FillRule.WindingFill)
        path.addRoundedRect(rect, corner if first or last else 0, corner if first or last else 0)
        if first or last:
            square = QRectF(rect)
            square.setLeft(rect.left() if last else rect.left() + corner)
            square.setRight(rect.right() if first else rect.right() - corner)
            path.addRect(square)
        return path.simplified()


class Segments(QWidget):
    """One choice of two to five, all of them to be seen.

    Signals:
        picked: the key of the segment that was pressed by hand; "" where the pressed one was let go.
    """

    picked = Signal(str)

    def __init__(
        self,
        theme: Theme,
        name: str,
        options: Sequence[Option],
        chosen: str = "",
        *,
        apart: bool = False,
        may_be_none: bool = False,
        flows: bool = False,
    ) -> None:
        """name: what is chosen here. apart: squares with gaps, for scales. may_be_none: a second press lets go.

        flows: those that stand apart break into lines where they don't fit.
        """
        super().__init__()
        self._may_be_none = may_be_none
        self._segments = [Segment(theme, option, apart=apart) for option in options]
        self._segments[0].is_first = self._segments[-1].is_last = True
        self._group = QButtonGroup(self)
        self._group.setExclusive(False)
        gap = theme.px(4) if apart else 0
        row = FlowLayout(self, gap) if flows else QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(gap)
        for segment in self._segments:
            self._group.addButton(segment)
            row.addWidget(segment)
            segment.clicked.connect(lambda checked, segment=segment: self._press(segment, checked))
            segment.installEventFilter(self)
        if isinstance(row, QHBoxLayout):
            row.addStretch()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(name)
        self.show_choice(chosen)

    @property
    def chosen(self) -> str:
        """The key of the pressed segment; "" while there is none."""
        return next((segment.key for segment in self._segments if segment.isChecked()), "")

    def setAccessibleName(self, name: str) -> None:
        """What is chosen here, read out before each segment."""
        super().setAccessibleName(name)
        for segment in self._segments:
            segment.setAccessibleName(f"{name}: {segment.text()}" if name else segment.text())

    def show_choice(self, key: str) -> None:
        """Press the segment with this key; nothing is told. Tab comes to the pressed one, or to the first."""
        for segment in self._segments:
            segment.setChecked(segment.key == key)
        stop = next((segment for segment in self._segments if segment.isChecked()), self._segments[0])
        for segment in self._segments:
            segment.setFocusPolicy(Qt.FocusPolicy.StrongFocus if segment is stop else Qt.FocusPolicy.ClickFocus)
        self.setFocusProxy(stop)

    def all(self) -> list[Segment]:
        """The segments in their order: a page that says where Tab goes names them all, as Tab comes to any."""
        return list(self._segments)

    def segment(self, key: str) -> Segment:
        """The segment with this key. Raises KeyError where there is none."""
        return {segment.key: segment for segment in self._segments}[key]

    def pick(self, key: str) -> None:
        """Choose by hand, as a press does."""
        self.show_choice(key)
        self.picked.emit(key)

    def eventFilter(self, watched: object, event: object) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QKeyEvent.Type.KeyPress and watched in self._segments:
            return self._heed(self._segments.index(watched), event)
        return False

    def _heed(self, place: int, event: QKeyEvent) -> bool:
        """Arrows and a segment's own first letter or digit move, Delete lets go; whether the key was heeded."""
        steps = {Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1, Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1}
        step = steps.get(Qt.Key(event.key()), 0)
        if self.isRightToLeft() and event.key() in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            step = -step
        if step:
            self._go(min(max(place + step, 0), len(self._segments) - 1))
            return True
        if self._may_be_none and event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.pick("")
            return True
        typed = event.text().casefold().strip()
        meant = [n for n, one in enumerate(self._segments) if typed and one.text().casefold().startswith(typed)]
        if len(meant) == 1 and not event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier:
            self._go(meant[0])
            return True
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._segments[place].click()
            return True
        return False

    def _go(self, place: int) -> None:
        segment = self._segments[place]
        self.pick(segment.key)
        segment.setFocus(Qt.FocusReason.TabFocusReason)

    def _press(self, segment: Segment, checked: bool) -> None:
        if not checked and self._may_be_none:
            self.pick("")
        else:
            self.pick(segment.key)
