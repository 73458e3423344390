"""The pane beside a list: who or what the chosen row is, in sections, with its ways on at the foot."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from app.ui.common.cards import PADDING, Card, clear, hairline
from app.ui.common.flow import FlowLayout
from app.ui.common.labels import paragraph, small, wrapping
from app.ui.common.scrolling import scrolled
from app.ui.common.theme import Theme


class Pane(Card):
    """A card with a head that stays, sections that scroll, and a foot with buttons."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        px = theme.px
        self._head = QVBoxLayout()
        self._head.setContentsMargins(px(PADDING), px(PADDING), px(PADDING), px(12))
        self._head.setSpacing(px(8))
        content = QWidget()
        self._sections = QVBoxLayout(content)
        self._sections.setContentsMargins(px(PADDING), px(12), px(PADDING), px(PADDING))
        self._sections.setSpacing(px(3))
        self._scrolled = scrolled(content)
        self._foot_line, self._foot = hairline(), QHBoxLayout()
        self._foot.setContentsMargins(px(PADDING), px(10), px(PADDING), px(10))
        self._foot.setSpacing(px(8))
        self.column.addLayout(self._head)
        self.column.addWidget(hairline())
        self.column.addWidget(self._scrolled, 1)
        self.column.addWidget(self._foot_line)
        self.column.addLayout(self._foot)

    def begin(self) -> None:
        """Take out what is shown, to show another record; the pane starts at its top again."""
        for part in (self._head, self._sections, self._foot):
            clear(part)
        self._scrolled.verticalScrollBar().setValue(0)

    def end(self) -> None:
        """Sections begin at the top; the foot's line is shown only where the foot has buttons."""
        self._sections.addStretch()
        self._foot_line.setVisible(self._foot.count() > 0)

    def add_line(self, part: QWidget | QHBoxLayout) -> None:
        """A line of the head: a widget, or a row of them."""
        if isinstance(part, QWidget):
            self._head.addWidget(part)
        else:
            self._head.addLayout(part)

    def add_badges(self, badges: Sequence[QWidget]) -> None:
        """A line of badges in the head, over two lines where they are many."""
        holder = QWidget()
        row = FlowLayout(holder, self._theme.px(6))
        for badge in badges:
            row.addWidget(badge)
        self._head.addWidget(holder)

    def add_section(self, words: str, *parts: QWidget) -> None:
        """A section: its small label, if it has one, and what stands below."""
        if self._sections.count():
            self._sections.addSpacing(self._theme.px(9))
        if words:
            self._sections.addWidget(small(words))
        for part in parts:
            self._sections.addWidget(part)

    def add_words(self, words: str, text: str, second: str = "") -> None:
        """A section of running words, with a muted line below; nothing where there are no words."""
        if text:
            parts: list[QLabel] = [wrapping(paragraph(text))]
            if second:
                parts.append(wrapping(paragraph(second, "muted")))
            self.add_section(words, *parts)

    def add_way(self, button: QPushButton) -> None:
        """A button at the foot; the last one stands at the end."""
        self._foot.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)

    def push_ways_apart(self) -> None:
        self._foot.addStretch()
