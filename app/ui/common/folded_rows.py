"""Rows of a card of which the first few are shown, until all are asked for in the card's head."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QVBoxLayout, QWidget

from app.text.catalog import _
from app.text.formats import whole
from app.ui.common.buttons import Button, Look
from app.ui.common.cards import clear, hairline
from app.ui.common.keys import tab_through
from app.ui.common.theme import Theme


class FoldedRows(QWidget):
    """Rows with hairlines between them."""

    def __init__(self, theme: Theme, head: QHBoxLayout, shown: int) -> None:
        """head: the card's, where the way to all rows stands. shown: how many rows before that."""
        super().__init__()
        self._shown, self._all_asked = shown, False
        self._rows: Sequence[Callable[[], QWidget]] = ()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._more = Button(theme, "", self._turn, look=Look.LINK, in_row=True)
        head.addWidget(self._more)

    def show_rows(self, rows: Sequence[Callable[[], QWidget]]) -> None:
        """Show these rows in place of those before, each made only when it is shown; unfolded stays unfolded."""
        self._rows = rows
        self._fold()

    def _turn(self) -> None:
        self._all_asked = not self._all_asked
        self._fold()

    def _fold(self) -> None:
        clear(self._column)
        shown = self._rows if self._all_asked else self._rows[: self._shown]
        stops: list[QWidget] = [self._more]
        for number, make in enumerate(shown):
            if number:
                self._column.addWidget(hairline())
            row = make()
            self._column.addWidget(row)
            stops += [row] if isinstance(row, QAbstractButton) else []
            stops += row.findChildren(QAbstractButton)
        tab_through(stops)
        self._more.setVisible(len(self._rows) > self._shown)
        all_words = _("Show all {n}").format(n=whole(len(self._rows)))
        self._more.say(_("Show fewer") if self._all_asked else all_words)
