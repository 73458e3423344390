"""A field in which one of a few is chosen from a list that opens below it."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import (
    QComboBox,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionComboBox,
    QStyleOptionViewItem,
    QStylePainter,
)

from app.ui.common.fonts import font
from app.ui.common.theme import Theme

_ROW, _ARROW, _ARROW_AT = 34, 16, 11
Index = QModelIndex | QPersistentModelIndex


class Option(NamedTuple):
    """One of the list. key: what the page gets back; icon: before the words, or "" for none."""

    key: str
    words: str
    icon: str = ""


class _Rows(QStyledItemDelegate):
    """Rows of the list with room around their words: Qt heeds no padding of a style sheet there."""

    def __init__(self, theme: Theme, parent: QComboBox) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        size = super().sizeHint(option, index)
        height = max(self._theme.px(_ROW), size.height() + self._theme.px(8))
        return QSize(size.width() + self._theme.px(24), height)

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        super().initStyleOption(option, index)
        option.state &= ~QStyle.StateFlag.State_HasFocus


class ChoiceField(QComboBox):
    """One choice of a few.

    Signals:
        picked: the key of the option that was picked by hand.
    """

    picked = Signal(str)

    def __init__(self, theme: Theme, options: Sequence[Option] = (), chosen: str = "") -> None:
        super().__init__()
        self._theme = theme
        self._options: Sequence[Option] = ()
        self.setFont(font())
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setItemDelegate(_Rows(theme, self))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(6)
        self.activated.connect(lambda place: self.picked.emit(self._options[place].key))
        theme.changed.connect(self._dress)
        self.offer(options, chosen)

    @property
    def chosen(self) -> str:
        """The key of the option shown; "" where there is none."""
        place = self.currentIndex()
        return self._options[place].key if 0 <= place < len(self._options) else ""

    def offer(self, options: Sequence[Option], chosen: str = "") -> None:
        """Offer these, and show one of them; nothing is told."""
        if list(options) != list(self._options):
            self._options = tuple(options)
            self.clear()
            for option in options:
                self.addItem(option.words)
            self._dress()
            self.updateGeometry()
        self.show_choice(chosen)

    def show_choice(self, key: str) -> None:
        """Show the option with this key; none where there is none."""
        keys = [option.key for option in self._options]
        self.setCurrentIndex(keys.index(key) if key in keys else -1)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scrolling the page over a field must not change it."""
        event.ignore()

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(90), super().minimumSizeHint().height())

    def sizeHint(self) -> QSize:
        words = max((QFontMetricsF(font()).horizontalAdvance(option.words) for option in self._options), default=0)
        icon = self._theme.px(34) if any(option.icon for option in self._options) else 0
        return QSize(round(words) + icon + self._theme.px(48), super().sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The field as the style draws it, with an arrow of our own family."""
        painter = QStylePainter(self)
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
        side, at = self._theme.px(_ARROW), self._theme.px(_ARROW_AT)
        x = at if self.isRightToLeft() else self.width() - at - side
        token = "text" if self.isEnabled() else "disabled"
        picture = self._theme.picture("chevron-down", self._theme.tokens.named(token), _ARROW)
        QPainter.drawPixmap(painter, x, (self.height() - side) // 2, picture)

    def _dress(self) -> None:
        self.setIconSize(QSize(self._theme.px(16), self._theme.px(16)))
        for place, option in enumerate(self._options):
            if option.icon:
                self.setItemIcon(place, self._theme.icon(option.icon, "text"))
