"""A button that leads to a place: icon, word and a count; on narrow windows the word stands below the icon."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from app.text.catalog import ngettext
from app.text.formats import whole
from app.ui.common.fonts import Size, font
from app.ui.common.keys import pressed_by_enter
from app.ui.common.theme import Theme

_HEIGHT, _NARROW_HEIGHT = 40, 54
_ICON, _ICON_AT, _WORDS_AT = 18, 13, 43
_COUNT, _COUNT_AT = 22, 12


class PlaceButton(QAbstractButton):
    """Leads to one room of the window, or to one paper of a list; checked while that is shown."""

    def __init__(
        self,
        theme: Theme,
        words: str,
        icon: str,
        *,
        stays: bool = True,
        chosen_ground: str = "raised",
        short: str = "",
    ) -> None:
        """stays: remains checked; a button that opens a menu doesn't. chosen_ground: a token.

        short: the word below the icon, where the whole one would be too long.
        """
        super().__init__()
        self._short = short or words
        self._theme, self._icon_name, self._chosen_ground = theme, icon, chosen_ground
        self._count, self._is_narrow = 0, False
        self.setText(words)
        self.setAccessibleName(words)
        self.setCheckable(stays)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def show_count(self, count: int) -> None:
        """How many things wait there; 0 shows nothing."""
        self._count = count
        waiting = ngettext("{place}, {count} waits", "{place}, {count} wait", count)
        self.setAccessibleName(waiting.format(place=self.text(), count=whole(count)) if count else self.text())
        self.update()

    def narrow(self, is_narrow: bool) -> None:
        """Whether the word stands below the icon."""
        self._is_narrow = is_narrow
        self.setToolTip(self.text() if is_narrow else "")
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        height = self._theme.px(_NARROW_HEIGHT if self._is_narrow else _HEIGHT)
        return QSize(self._theme.px(64), max(height, round(QFontMetricsF(font()).height() * 1.6)))

    def nextCheckState(self) -> None:
        """A press never leaves the place: whoever shows places unchecks the others."""
        self.setChecked(self.isCheckable())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not pressed_by_enter(self, event):
            super().keyPressEvent(event)

    def paintEvent(self, _event: object) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.isChecked() or self.underMouse():
            self._paint_ground(painter)
        if self._is_narrow:
            self._paint_narrow(painter)
        else:
            self._paint_wide(painter)

    def _paint_ground(self, painter: QPainter) -> None:
        theme, px = self._theme, self._theme.px
        rect = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(QPen(theme.colour("border"), 1) if self.isChecked() else Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour(self._chosen_ground if self.isChecked() else "surface"))
        painter.drawRoundedRect(rect, px(8), px(8))
        if self.isChecked():
            bar = self._across(1, px(3))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("accent"))
            painter.drawRoundedRect(
                bar.adjusted(0, self.height() / 2 - px(9), 0, px(9) - self.height() / 2), 1.5, 1.5
            )

    def _paint_wide(self, painter: QPainter) -> None:
        px = self._theme.px
        icon = self._across(px(_ICON_AT), px(_ICON))
        self._paint_icon(painter, icon.left(), (self.height() - px(_ICON)) / 2)
        self._set_words_pen(painter)
        painter.setFont(font(weight=self._weight()))
        width = min(painter.fontMetrics().horizontalAdvance(self.text()) + 2, self.width() - px(_WORDS_AT))
        painter.drawText(self._across(px(_WORDS_AT), width), Qt.AlignmentFlag.AlignCenter, self.text())
        if self._count:
            at = self._across(self.width() - px(_COUNT + _COUNT_AT), px(_COUNT))
            self._paint_count(painter, at.center().x(), self.height() / 2)

    def _paint_narrow(self, painter: QPainter) -> None:
        px = self._theme.px
        self._paint_icon(painter, (self.width() - px(_ICON)) / 2, px(9))
        self._set_words_pen(painter)
        painter.setFont(font(Size.SMALL, self._weight()))
        below = QRectF(0, px(30), self.width(), self.height() - px(34))
        words = painter.fontMetrics().elidedText(self._short, Qt.TextElideMode.ElideRight, self.width() - 2)
        painter.drawText(below, Qt.AlignmentFlag.AlignCenter, words)
        if self._count:
            self._paint_count(painter, self.width() / 2 + px(18), px(14))

    def _paint_icon(self, painter: QPainter, x: float, y: float) -> None:
        token = "accent" if self.isChecked() else "muted"
        painter.drawPixmap(round(x), round(y), self._theme.picture(self._icon_name, self._ink(token), _ICON))

    def _paint_count(self, painter: QPainter, x: float, y: float) -> None:
        size, theme = self._theme.px(_COUNT), self._theme
        words = whole(self._count)
        painter.setFont(font(Size.SMALL, QFont.Weight.DemiBold))
        width = max(size, painter.fontMetrics().horizontalAdvance(words) + theme.px(10))
        rect = QRectF(x - width / 2, y - size / 2, width, size)
        painter.setPen(QPen(theme.colour("critical"), 1) if theme.tokens.is_contrast else Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("critical_soft"))
        painter.drawRoundedRect(rect, size / 2, size / 2)
        painter.setPen(theme.colour("critical"))
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, words)

    def _set_words_pen(self, painter: QPainter) -> None:
        painter.setPen(self._theme.colour("text" if self.isChecked() else "muted"))

    def _ink(self, token: str) -> str:
        return self._theme.tokens.named(token)

    def _weight(self) -> QFont.Weight:
        return QFont.Weight.DemiBold if self.isChecked() else QFont.Weight.Normal

    def _across(self, x: float, width: float) -> QRectF:
        left = self.width() - x - width if self.isRightToLeft() else x
        return QRectF(left, 0, width, self.height())
