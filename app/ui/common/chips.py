"""Chips: one choice of a few, each with the number of rows that it leaves."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetricsF, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QSizePolicy, QWidget

from app.text.catalog import _
from app.text.formats import whole
from app.ui.common.flow import FlowLayout
from app.ui.common.fonts import Size, font
from app.ui.common.keys import pressed_by_enter
from app.ui.common.theme import Theme

_HEIGHT, _PADDING, _GAP, _TICK = 36, 13, 7, 15


class Choice(NamedTuple):
    """One chip. key: what the page gets back; number: shown small behind the words, None = nothing to count."""

    key: str
    words: str
    number: int | None = None


class Chip(QAbstractButton):
    """A checkable pill: tick, words and a count."""

    def __init__(self, theme: Theme, choice: Choice) -> None:
        super().__init__()
        self._theme = theme
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.toggled.connect(self.updateGeometry)
        theme.changed.connect(self.update)
        self.show_choice(choice)

    def show_choice(self, choice: Choice) -> None:
        self.key, self._count = choice.key, "" if choice.number is None else whole(choice.number)
        self.setText(choice.words)
        spoken = _("{choice}, {count}").format(choice=choice.words, count=self._count)
        self.setAccessibleName(spoken if self._count else choice.words)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        words = QFontMetricsF(self._words_font(True)).horizontalAdvance(self.text())
        count = QFontMetricsF(self._count_font()).horizontalAdvance(self._count)
        tick = self._theme.px(_TICK + _GAP) if self.isChecked() else 0
        count += self._theme.px(_GAP) if self._count else 0
        width = words + count + tick + self._theme.px(2 * _PADDING)
        return QSize(round(width), max(self._theme.px(_HEIGHT), QFontMetricsF(font()).height() + 8).__ceil__())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not pressed_by_enter(self, event):
            super().keyPressEvent(event)

    def paintEvent(self, _event: object) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter)
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        chosen, px = self.isChecked(), self._theme.px
        x: float = px(_PADDING)
        if chosen:
            picture = self._theme.picture("check", self._theme.tokens.accent_strong, _TICK)
            place = self._across(x, px(_TICK))
            painter.drawPixmap(QPointF(place.left(), (self.height() - px(_TICK)) / 2), picture)
            x += px(_TICK + _GAP)
        x = self._paint_words(painter, x, self.text(), self._words_font(chosen), "text")
        self._paint_words(painter, x + px(_GAP), self._count, self._count_font(), "muted")

    def _paint_ground(self, painter: QPainter) -> None:
        chosen, hovered = self.isChecked(), self.underMouse()
        painter.setPen(QPen(self._theme.colour("accent" if chosen else "outline" if hovered else "border"), 1))
        painter.setBrush(self._theme.colour("accent_soft" if chosen else "raised"))
        rect = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(rect, rect.height() / 2, rect.height() / 2)

    def _paint_words(self, painter: QPainter, x: float, words: str, of: QFont, ink: str) -> float:
        painter.setFont(of)
        painter.setPen(self._theme.colour("accent_strong" if self.isChecked() else ink))
        width = QFontMetricsF(of).horizontalAdvance(words)
        painter.drawText(self._across(x, width + 1), Qt.AlignmentFlag.AlignCenter, words)
        return x + width

    def _across(self, x: float, width: float) -> QRectF:
        """A place in the chip, from the right where the window reads from the right."""
        left = self.width() - x - width if self.isRightToLeft() else x
        return QRectF(left, 0, width, self.height())

    def _words_font(self, chosen: bool) -> QFont:
        return font(weight=QFont.Weight.DemiBold if chosen else QFont.Weight.Normal)

    def _count_font(self) -> QFont:
        return font(Size.SMALL, QFont.Weight.DemiBold if self.isChecked() else QFont.Weight.Normal)


class Chips(QWidget):
    """A row of chips of which one is chosen; it breaks into lines where it is too long.

    Signals:
        chosen: the key of the chip that was chosen by hand.
    """

    chosen = Signal(str)

    def __init__(self, theme: Theme, name: str) -> None:
        """name: what is chosen here, read out before the chips."""
        super().__init__()
        self._theme = theme
        self._group = QButtonGroup(self)
        self._row = FlowLayout(self, theme.px(8))
        self.setAccessibleName(name)
        self._group.buttonClicked.connect(lambda chip: self.chosen.emit(chip.key))

    def all(self) -> list[Chip]:
        """The chips, in their order."""
        return [button for button in self._group.buttons() if isinstance(button, Chip)]

    def show_choices(self, choices: Sequence[Choice], chosen: str) -> None:
        """Show these chips; the same keys as before keep their widgets, and the keyboard its place."""
        chips = self.all()
        if [chip.key for chip in chips] != [choice.key for choice in choices]:
            chips = self._made_anew(choices, chips)
        for chip, choice in zip(chips, choices, strict=True):
            chip.show_choice(choice)
            chip.setChecked(choice.key == chosen)

    def _made_anew(self, choices: Sequence[Choice], old: Sequence[Chip]) -> list[Chip]:
        for chip in old:
            self._group.removeButton(chip)
            self._row.removeWidget(chip)
            chip.hide()  # until it is let go
            chip.deleteLater()
        chips = [Chip(self._theme, choice) for choice in choices]
        for chip in chips:
            self._group.addButton(chip)
            self._row.addWidget(chip)
        return chips
