"""A list with a pane about the chosen row beside it; on narrow pages the pane is a page of its own with Back."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from app.text.catalog import _
from app.ui.common.buttons import Button, Look
from app.ui.common.theme import Theme

PANE_WIDTH = 336
QWIDGETSIZE_MAX = 16_777_215  # Qt's own "as wide as you like"
_TWO_COLUMNS_FROM = 824  # pixels for both: what a window of 960 leaves


class ListAndPane(QWidget):
    """The list grows and the pane keeps its width, or the other way round.

    `open_pane` and Back matter only while there is room for one of the two.

    Signals:
        list_shown: whether the list is to be seen, or the pane alone.
    """

    list_shown = Signal(bool)

    def __init__(
        self,
        theme: Theme,
        listing: QWidget,
        pane: QWidget,
        pane_width: int = PANE_WIDTH,
        *,
        list_width: int = 0,
    ) -> None:
        """pane_width, list_width: pixels at 96 dots per inch; with a list_width the pane grows."""
        super().__init__()
        self._theme, self._listing, self._pane, self._pane_width = theme, listing, pane, pane_width
        self._list_width = list_width
        self._is_narrow = False
        self._pane_open = False
        self._back = Button(theme, _("Back to the list"), self.close_pane, icon="arrow-left", look=Look.LINK)
        self._pane_side = QWidget()
        side = QVBoxLayout(self._pane_side)
        side.setContentsMargins(0, 0, 0, 0)
        side.addWidget(self._back, 0, Qt.AlignmentFlag.AlignLeft)
        side.addWidget(pane, 1)
        row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(16))
        row.addWidget(listing, 0 if list_width else 1)
        row.addWidget(self._pane_side, 1 if list_width else 0)
        self._arrange()

    def open_pane(self) -> None:
        """Show the pane where only one of the two has room."""
        self._pane_open = True
        self._arrange()
        if self._is_narrow:
            self._back.setFocus(Qt.FocusReason.OtherFocusReason)

    def close_pane(self) -> None:
        """Go back to the list."""
        self._pane_open = False
        self._arrange()
        self._listing.setFocus(Qt.FocusReason.OtherFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        narrow = event.size().width() < self._theme.px(_TWO_COLUMNS_FROM)
        if narrow != self._is_narrow:
            self._is_narrow = narrow
            self._pane_open = False
            self._arrange()

    def _arrange(self) -> None:
        pane_only = self._is_narrow and self._pane_open
        self._listing.setVisible(not pane_only)
        self._pane_side.setVisible(pane_only or not self._is_narrow)
        self._back.setVisible(self._is_narrow)
        self.list_shown.emit(not pane_only)
        keeps, wanted = (
            (self._listing, self._list_width) if self._list_width else (self._pane_side, self._pane_width)
        )
        width = QWIDGETSIZE_MAX if self._is_narrow else self._theme.px(wanted)
        keeps.setMaximumWidth(width)
        keeps.setMinimumWidth(0 if self._is_narrow else width)
