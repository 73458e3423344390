"""A page of two columns that stand below each other where it is narrow; both scroll together."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from app.ui.common.page_head import MARGIN
from app.ui.common.scrolling import scrolled_page
from app.ui.common.theme import Theme

PANEL_WIDTH = 372  # pixels, of what says why two people fit
_TWO_FROM = 872  # pixels for both with their margins: what a window of 960 leaves


class Beside(QWidget):
    """The first column grows, the second keeps its width. It reaches to the edges of its page."""

    def __init__(self, theme: Theme, first: QWidget, second: QWidget, second_width: int) -> None:
        """second_width: pixels at 96 dots per inch."""
        super().__init__()
        px = theme.px
        self._theme, self._second, self._second_width = theme, second, second_width
        content = QWidget()
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.setSpacing(px(16))
        self._row.addWidget(first, 1)
        self._row.addWidget(second)
        margins = QVBoxLayout(content)
        margins.setContentsMargins(px(MARGIN), 0, px(MARGIN), px(MARGIN))
        margins.addLayout(self._row)
        self.area = scrolled_page(content, margins, theme)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.area)
        self._arrange(narrow=False)

    def to_top(self) -> None:
        """Show its beginning."""
        self.area.verticalScrollBar().setValue(0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange(narrow=event.size().width() < self._theme.px(_TWO_FROM))

    def _arrange(self, narrow: bool) -> None:
        directions = QBoxLayout.Direction
        self._row.setDirection(directions.TopToBottom if narrow else directions.LeftToRight)
        width = self._theme.px(self._second_width)
        self._second.setMinimumWidth(0 if narrow else width)
        self._second.setMaximumWidth(16_777_215 if narrow else width)


def wide_column(page: QWidget, theme: Theme, head: QWidget) -> QVBoxLayout:
    """The column of a page whose content reaches to its edges; only the head has margins."""
    px = theme.px
    above = QVBoxLayout()
    above.setContentsMargins(px(MARGIN), px(20), px(MARGIN), 0)
    above.addWidget(head)
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(px(16))
    column.addLayout(above)
    return column
