"""A list in order with the form of its chosen row beside it, or below it where the page is narrow."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLineEdit, QSizePolicy, QWidget

from app.text.catalog import _
from app.ui.common.buttons import Button, Look
from app.ui.common.cards import Card
from app.ui.common.list_and_pane import QWIDGETSIZE_MAX
from app.ui.common.theme import Theme
from app.ui.setup.ordered_list import OrderedList

_LIST_LEAST, _LIST_MOST, _BESIDE_FROM, _GAP = 288, 352, 680, 16


class ListAndForm(QWidget):
    """Two cards; the list's has its buttons for moving and a field for a new row at its foot."""

    def __init__(self, theme: Theme, list_head: str, form_head: str) -> None:
        super().__init__()
        self._theme = theme
        self.list_card, self.form_card = Card(theme), Card(theme)
        _label, self.head_row = self.list_card.add_head(list_head)
        self.form_label, _row = self.form_card.add_head(form_head)
        for card in (self.list_card, self.form_card):
            card.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.form = self.form_card.padded(gap=16)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._columns.setContentsMargins(0, 0, 0, 0)
        self._columns.setSpacing(theme.px(_GAP))
        top = Qt.AlignmentFlag.AlignTop
        self._columns.addWidget(self.list_card, 0, top)
        self._columns.addWidget(self.form_card, 1, top)
        self._is_beside = False
        self._arrange(True, theme.px(_LIST_MOST))

    def add_movers(self, listing: OrderedList) -> None:
        """Buttons in the list's head that move its chosen row; they tell when they can't."""
        up = Button(self._theme, _("Move up"), lambda: listing.shift(-1), icon="arrow-up", look=Look.ICON)
        down = Button(self._theme, _("Move down"), lambda: listing.shift(1), icon="arrow-down", look=Look.ICON)
        self.head_row.addStretch()
        self.head_row.addWidget(up)
        self.head_row.addWidget(down)

        def permit(_key: str = "") -> None:
            up.permit(listing.can_move(-1), _("This is the first, or nothing is chosen."))
            down.permit(listing.can_move(1), _("This is the last, or nothing is chosen."))

        listing.chosen.connect(permit)
        listing.model().modelReset.connect(permit)
        permit()

    def add_adder(self, words: str, add: Callable[[str], bool]) -> QLineEdit:
        """A field for a new row at the list's foot, with its button. add: gets the text; whether it was added."""
        field = QLineEdit()
        field.setPlaceholderText(words)
        field.setAccessibleName(words)

        def submit() -> None:
            if field.text().strip() and add(field.text()):
                field.clear()
            field.setFocus(Qt.FocusReason.OtherFocusReason)

        field.returnPressed.connect(submit)
        row = QHBoxLayout()
        px = self._theme.px
        row.setContentsMargins(px(12), px(12), px(12), px(12))
        row.setSpacing(px(8))
        row.addWidget(field, 1)
        row.addWidget(Button(self._theme, _("Add"), submit, icon="plus"))
        self.list_card.column.addLayout(row)
        return field

    def add_list(self, listing: OrderedList) -> None:
        """A list on the list's card."""
        self.list_card.column.addWidget(listing)

    def add_line(self, widget: QWidget) -> None:
        """Something else on the list's card, with the card's padding around it while it is shown."""
        px = self._theme.px
        widget.setContentsMargins(px(16), px(10), px(16), px(10))
        self.list_card.column.addWidget(widget)

    def minimumSizeHint(self) -> QSize:
        """No wider than the wider of both: one goes below the other where they don't fit beside each other."""
        wider = max(self._list_needs(), self.form_card.minimumSizeHint().width())
        return QSize(wider, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        px, width = self._theme.px, event.size().width()
        room = width - px(_GAP) - self.form_card.minimumSizeHint().width()
        beside = width >= px(_BESIDE_FROM) and room >= max(px(_LIST_LEAST), self._list_needs())
        self._arrange(beside, min(px(_LIST_MOST), room))

    def _list_needs(self) -> int:
        inside = self.list_card.layout()
        return inside.minimumSize().width() if inside is not None else 0

    def _arrange(self, beside: bool, list_width: int) -> None:
        """list_width: beside the form; below each other both are as wide as the page."""
        self.list_card.setMinimumWidth(list_width if beside else 0)
        self.list_card.setMaximumWidth(list_width if beside else QWIDGETSIZE_MAX)
        if beside == self._is_beside:
            return
        self._is_beside = beside
        direction = QBoxLayout.Direction
        self._columns.setDirection(direction.LeftToRight if beside else direction.TopToBottom)
        top, start = Qt.AlignmentFlag.AlignTop, Qt.AlignmentFlag.AlignLeft
        self._columns.setAlignment(self.list_card, top | start if beside else Qt.AlignmentFlag(0))
        self._columns.setAlignment(self.form_card, top if beside else Qt.AlignmentFlag(0))
