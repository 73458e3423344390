"""What there is to say about the table as a whole, in sentences."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.problems import Problem
from app.text.catalog import _, ngettext
from app.text.formats import whole
from app.text.problems import sentence
from app.ui.common.cards import Card, clear, hairline
from app.ui.common.labels import paragraph, small
from app.ui.common.scrolling import scrolled
from app.ui.common.signs import Sign
from app.ui.common.theme import Theme

_MOST = 50


class NotesPart(QWidget):
    """One sentence a line."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        card, holder = Card(theme), QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(0)
        column.addLayout(self._lines)
        column.addStretch()
        card.column.addWidget(scrolled(holder))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(card)

    def show_notes(self, notes: Sequence[Problem]) -> None:
        clear(self._lines)
        for problem in notes[:_MOST]:
            self._lines.addWidget(self._line(sentence(problem)))
            self._lines.addWidget(hairline())
        if not notes:
            self._lines.addWidget(self._quiet(_("There is nothing to say about the table as a whole.")))
        if len(notes) > _MOST:
            more = len(notes) - _MOST
            words = ngettext("{n} more like these.", "{n} more like these.", more).format(n=whole(more))
            self._lines.addWidget(self._quiet(words))

    def _line(self, words: str) -> QWidget:
        holder, px = QWidget(), self._theme.px
        row = QHBoxLayout(holder)
        row.setContentsMargins(px(16), px(12), px(16), px(12))
        row.setSpacing(px(10))
        row.addWidget(Sign(self._theme, "info", "accent"), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(paragraph(words), 1)
        return holder

    def _quiet(self, words: str) -> QWidget:
        label, px = small(words), self._theme.px
        label.setContentsMargins(px(16), px(12), px(16), px(12))
        return label
