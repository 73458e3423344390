"""Rows of a card of which the first few are shown, until all are asked for in the card's head."""

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.text.catalog import _
from app.text.formats import whole
from app.ui.common.buttons import Button, Look
from app.ui.common.cards import clear, hairline
from app.ui.common.theme import Theme


class FoldedRows(QWidget):
    """Rows with hairlines between them."""

    def __init__(self, theme: Theme, head: QHBoxLayout, shown: int) -> None:
        """head: the card's, where the way to all rows stands. shown: how many rows before that."""
        super().__init__()
        self._shown, self._all_asked = shown, False
        self._parts: list[tuple[QWidget, QWidget | None]] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._more = Button(theme, "", self._turn, look=Look.LINK, in_row=True)
        head.addWidget(self._more)

    def show_rows(self, rows: Sequence[QWidget]) -> None:
        """Show these rows in place of those before; they stay unfolded if they were."""
        clear(self._column)
        self._parts = []
        for number, row in enumerate(rows):
            line = hairline() if number else None
            if line is not None:
                self._column.addWidget(line)
            self._column.addWidget(row)
            self._parts.append((row, line))
        self._fold()

    def _turn(self) -> None:
        self._all_asked = not self._all_asked
        self._fold()

    def _fold(self) -> None:
        for number, (row, line) in enumerate(self._parts):
            is_shown = self._all_asked or number < self._shown
            row.setVisible(is_shown)
            if line is not None:
                line.setVisible(is_shown)
        self._more.setVisible(len(self._parts) > self._shown)
        all_words = _("Show all {n}").format(n=whole(len(self._parts)))
        self._more.say(_("Show fewer") if self._all_asked else all_words)
