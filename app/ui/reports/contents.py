"""What a paper will hold, listed before it is saved: its agendas, or its figures."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.domain.participants import Side
from app.text.catalog import _
from app.text.formats import whole
from app.ui.common.cards import Card, clear, hairline
from app.ui.common.labels import ElidedLabel, body, heading, paragraph, small
from app.ui.common.person_line import PersonLine
from app.ui.common.scrolling import scrolled
from app.ui.common.theme import Theme

_MOST_ROWS = 40


class AgendaLine(NamedTuple):
    """One agenda to come. when: its day in words; which: its number and kind."""

    when: str
    which: str
    mentor: str
    mentee: str


class FigureLine(NamedTuple):
    """One figure of the summary."""

    label: str
    figure: str
    note: str = ""


class Contents(Card):
    """The well at the end of the page."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, "sunken")
        px = theme.px
        self._head = heading()
        inner = self.padded(bottom=0, gap=8)
        inner.addWidget(self._head)
        holder = QWidget()
        self._rows = QVBoxLayout(holder)
        self._rows.setContentsMargins(px(16), px(8), px(16), px(16))
        self._rows.setSpacing(px(8))
        self.column.addWidget(scrolled(holder), 1)

    def show_agendas(self, head: str, lines: Sequence[AgendaLine]) -> None:
        self._begin(head)
        for line in lines[:_MOST_ROWS]:
            self._rows.addWidget(self._agenda(line))
        if len(lines) > _MOST_ROWS:
            more = _("and {n} more").format(n=whole(len(lines) - _MOST_ROWS))
            self._rows.addWidget(small(more))
        self._rows.addStretch()

    def show_figures(self, head: str, lines: Sequence[FigureLine]) -> None:
        self._begin(head)
        sheet = self._sheet()
        column = QVBoxLayout(sheet)
        column.setSpacing(0)
        for number, line in enumerate(lines):
            if number:
                column.addWidget(hairline())
            column.addLayout(self._figure(line))
        self._rows.addWidget(sheet)
        self._rows.addStretch()

    def show_nothing(self, head: str, sentence: str) -> None:
        """Why there is nothing to save."""
        self._begin(head)
        self._rows.addWidget(paragraph(sentence, "muted"))
        self._rows.addStretch()

    def _begin(self, head: str) -> None:
        self._head.setText(head)
        clear(self._rows)

    def _sheet(self) -> QFrame:
        sheet = QFrame()
        sheet.setProperty("card", "true")
        return sheet

    def _agenda(self, line: AgendaLine) -> QFrame:
        px = self._theme.px
        sheet = self._sheet()
        column = QVBoxLayout(sheet)
        column.setContentsMargins(px(14), px(10), px(14), px(10))
        column.setSpacing(px(4))
        first = QHBoxLayout()
        first.setSpacing(px(8))
        first.addWidget(heading(line.when))
        first.addStretch()
        first.addWidget(ElidedLabel(small(line.which)))
        column.addLayout(first)
        for name, side in ((line.mentor, Side.MENTOR), (line.mentee, Side.MENTEE)):
            column.addWidget(PersonLine(self._theme, name, side))
        return sheet

    def _figure(self, line: FigureLine) -> QHBoxLayout:
        px = self._theme.px
        row = QHBoxLayout()
        row.setContentsMargins(px(6), px(8), px(6), px(8))
        row.addWidget(body(line.label), 1)
        row.addWidget(small(line.note))
        row.addSpacing(px(8))
        row.addWidget(heading(line.figure), 0, Qt.AlignmentFlag.AlignVCenter)
        return row
