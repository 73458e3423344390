"""Where the parts of the Reports room stand: three columns, two, or one, as the page is wide."""

from typing import NamedTuple

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from app.ui.common.page_head import MARGIN
from app.ui.common.scrolling import scrolled_page
from app.ui.common.theme import Theme

_LIST_WIDTH, _OPTIONS_WIDTH = 228, 288
_LIST_FROM, _BESIDE_FROM = 980, 760
_LEAST_PREVIEW = 360
_NO_LIMIT = 16_777_215


class Parts(NamedTuple):
    """listing: the papers; combo: the same where there is no room for a list."""

    listing: QWidget
    combo: QWidget
    options: QWidget
    preview: QWidget


class Columns(QWidget):
    """The list, the options and the preview; it scrolls only where all of them stand below each other."""

    def __init__(self, theme: Theme, parts: Parts) -> None:
        super().__init__()
        self._theme, self._parts, px = theme, parts, theme.px
        self._side, content = QWidget(), QWidget()
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        body = QVBoxLayout(content)
        body.setContentsMargins(px(MARGIN), 0, px(MARGIN), px(MARGIN))
        self.area = scrolled_page(content, body, theme)
        body.addLayout(self._columns)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.area)
        self._fill()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        px, width = self._theme.px, event.size().width()
        has_list, beside = width >= px(_LIST_FROM), width >= px(_BESIDE_FROM)
        self._parts.listing.setVisible(has_list)
        self._parts.combo.setVisible(not has_list)
        direction = QBoxLayout.Direction
        self._columns.setDirection(direction.LeftToRight if beside else direction.TopToBottom)
        self._side.setMaximumWidth(px(_OPTIONS_WIDTH) if beside else _NO_LIMIT)
        self._side.setMinimumWidth(px(_OPTIONS_WIDTH) if beside else 0)
        # Below the options a paper is as high as can be seen at once.
        room = 0 if beside else event.size().height() - px(MARGIN)
        self._parts.preview.setMinimumHeight(max(room, px(_LEAST_PREVIEW)))

    def _fill(self) -> None:
        px, parts = self._theme.px, self._parts
        side = QVBoxLayout(self._side)
        side.setContentsMargins(0, 0, 0, 0)
        side.setSpacing(px(12))
        side.addWidget(parts.combo)
        side.addWidget(parts.options, 1)
        parts.listing.setFixedWidth(px(_LIST_WIDTH))
        parts.preview.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self._columns.setSpacing(px(16))
        self._columns.addWidget(parts.listing)
        self._columns.addWidget(self._side)
        self._columns.addWidget(parts.preview, 1)
