"""The parts of the dialog on one line: the one that is shown is underlined, and each says how much is in it."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QSizePolicy, QWidget

from app.text.catalog import _
from app.text.formats import whole
from app.ui.common.chips import Choice
from app.ui.common.fonts import Size, font
from app.ui.common.keys import pressed_by_enter
from app.ui.common.theme import Theme

_HEIGHT, _LINE, _GAP, _APART = 40, 3, 6, 24
_SIGN = 14


class Tab(QAbstractButton):
    """One of them: words, a count, and a sign where it waits for the coordinator."""

    def __init__(self, theme: Theme, choice: Choice) -> None:
        super().__init__()
        self._theme, self._waits = theme, False
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        theme.changed.connect(self.update)
        self.show_choice(choice)

    def show_choice(self, choice: Choice, *, waits: bool = False) -> None:
        """waits: whether something in there should be looked at before the import."""
        self.key, self._count = choice.key, "" if choice.number is None else whole(choice.number)
        self._waits = waits
        self.setText(choice.words)
        words = _("{choice}, {count}").format(choice=choice.words, count=self._count)
        self.setAccessibleName(words if self._count else choice.words)
        self.setAccessibleDescription(_("Waits for a decision") if waits else "")
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        words = QFontMetricsF(_words_font()).horizontalAdvance(self.text())
        count = QFontMetricsF(font(Size.SMALL)).horizontalAdvance(self._count)
        gap = self._theme.px(_GAP)
        width = words + (gap + count if self._count else 0) + (gap + self._theme.px(_SIGN) if self._waits else 0)
        return QSize(round(width + 2), max(self._theme.px(_HEIGHT), round(QFontMetricsF(font()).height()) + 14))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def keyPressEvent(self, event: object) -> None:
        if not pressed_by_enter(self, event):  # type: ignore[arg-type]
            super().keyPressEvent(event)  # type: ignore[arg-type]

    def paintEvent(self, _event: object) -> None:
        theme, px, chosen = self._theme, self._theme.px, self.isChecked()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ink = "text" if chosen or self.underMouse() else "muted"
        x = self._paint_words(painter, 0, self.text(), _words_font(), ink)
        if self._count:
            x = self._paint_words(painter, x + px(_GAP), self._count, font(Size.SMALL), "muted")
        if self._waits:
            place = self._across(x + px(_GAP), px(_SIGN))
            picture = theme.picture("triangle-alert", theme.tokens.caution, _SIGN)
            painter.drawPixmap(round(place.left()), (self.height() - px(_SIGN)) // 2, picture)
        if chosen:
            line = QRectF(0, self.height() - px(_LINE), self.width(), px(_LINE))
            painter.fillRect(line, theme.colour("accent"))

    def _paint_words(self, painter: QPainter, x: float, words: str, of: QFont, ink: str) -> float:
        painter.setFont(of)
        painter.setPen(self._theme.colour(ink))
        width = QFontMetricsF(of).horizontalAdvance(words)
        painter.drawText(self._across(x, width + 1), Qt.AlignmentFlag.AlignCenter, words)
        return x + width

    def _across(self, x: float, width: float) -> QRectF:
        left = self.width() - x - width if self.isRightToLeft() else x
        return QRectF(left, 0, width, self.height())


def _words_font() -> QFont:
    return font(weight=QFont.Weight.DemiBold)


class Tabs(QWidget):
    """A line of tabs. Arrows move between them, Tab leaves.

    Signals:
        chosen: the key of the tab that was chosen by hand.
    """

    chosen = Signal(str)

    def __init__(self, theme: Theme, name: str, keys: Sequence[str]) -> None:
        """name: what is chosen here. keys: of the tabs, whose words come later; the first is chosen."""
        super().__init__()
        self._tabs = {key: Tab(theme, Choice(key, "")) for key in keys}
        self._group = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(_APART))
        for tab in self._tabs.values():
            self._group.addButton(tab)
            row.addWidget(tab)
            tab.toggled.connect(lambda on, tab=tab: self._tell(tab) if on else None)
        row.addStretch()
        self._tabs[keys[0]].setChecked(True)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(name)

    def _tell(self, tab: Tab) -> None:
        self.chosen.emit(tab.key)

    def tab(self, key: str) -> Tab:
        """The tab with this key. Raises KeyError where there is none."""
        return self._tabs[key]

    @property
    def chosen_key(self) -> str:
        return next(key for key, tab in self._tabs.items() if tab.isChecked())

    def choose(self, key: str) -> None:
        """Show a part; told as if it was chosen by hand."""
        self._tabs[key].setChecked(True)
