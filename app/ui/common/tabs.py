"""Tabs above the parts of a pane: a row of words of which one is underlined. Arrows move, Tab leaves."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetricsF, QKeyEvent, QPainter
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QSizePolicy, QWidget

from app.text.catalog import _
from app.text.formats import whole
from app.ui.common.fonts import font
from app.ui.common.theme import Theme

_HEIGHT, _LINE, _GAP, _BETWEEN = 32, 2, 5, 20


class Tab(QAbstractButton):
    """One of them: its words, and how many things are there."""

    def __init__(self, theme: Theme, words: str) -> None:
        super().__init__()
        self._theme, self._count = theme, 0
        self.setText(words)
        self.setAccessibleName(words)
        self.setCheckable(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def show_count(self, count: int) -> None:
        """How many things are there; 0 shows nothing."""
        self._count = count
        spoken = _("{place}, {count}").format(place=self.text(), count=whole(count))
        self.setAccessibleName(spoken if count else self.text())
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        width = QFontMetricsF(font(weight=QFont.Weight.DemiBold)).horizontalAdvance(self._shown())
        height = max(self._theme.px(_HEIGHT), round(QFontMetricsF(font()).height()) + self._theme.px(10))
        return QSize(round(width) + 2, height)

    def paintEvent(self, _event: object) -> None:
        painter, chosen = QPainter(self), self.isChecked()
        painter.setFont(font(weight=QFont.Weight.DemiBold if chosen else QFont.Weight.Normal))
        painter.setPen(self._theme.colour("text" if chosen or self.underMouse() else "muted"))
        start = Qt.AlignmentFlag.AlignRight if self.isRightToLeft() else Qt.AlignmentFlag.AlignLeft
        flags = start | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        painter.drawText(QRectF(self.rect()), flags, self._shown())
        if chosen:
            line = self._theme.px(_LINE)
            painter.fillRect(0, self.height() - line, self.width(), line, self._theme.colour("accent"))

    def _shown(self) -> str:
        return f"{self.text()} {whole(self._count)}" if self._count else self.text()


class Tabs(QWidget):
    """One part of a few is shown.

    Signals:
        turned: the place of the tab that was chosen by hand, from 0.
    """

    turned = Signal(int)

    def __init__(self, theme: Theme, words: Sequence[str]) -> None:
        super().__init__()
        self._tabs = [Tab(theme, each) for each in words]
        self._group = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(_BETWEEN))
        for place, tab in enumerate(self._tabs):
            self._group.addButton(tab, place)
            row.addWidget(tab)
            tab.installEventFilter(self)
        row.addStretch()
        self._tabs[0].setChecked(True)
        self._reach_chosen()
        self._group.idClicked.connect(self._turn)

    @property
    def place(self) -> int:
        """The place of the chosen tab."""
        return self._group.checkedId()

    def all(self) -> list[Tab]:
        return self._tabs

    def choose(self, place: int) -> None:
        """Choose a tab; nothing is told."""
        self._tabs[place].setChecked(True)
        self._reach_chosen()

    def eventFilter(self, watched: object, event: object) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QKeyEvent.Type.KeyPress and watched in self._tabs:
            return self._heed(event)
        return False

    def _heed(self, event: QKeyEvent) -> bool:
        step = {Qt.Key.Key_Right: 1, Qt.Key.Key_Left: -1}.get(Qt.Key(event.key()), 0)
        if not step:
            return False
        place = self.place + (-step if self.isRightToLeft() else step)
        if 0 <= place < len(self._tabs):
            self._tabs[place].click()
            self._tabs[place].setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def _turn(self, place: int) -> None:
        self._reach_chosen()
        self.turned.emit(place)

    def _reach_chosen(self) -> None:
        """The keyboard comes to the chosen tab only; the others are reached by arrows."""
        for tab in self._tabs:
            tab.setFocusPolicy(Qt.FocusPolicy.StrongFocus if tab.isChecked() else Qt.FocusPolicy.ClickFocus)
