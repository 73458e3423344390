"""Rows of a card of which the first few are shown, until more are asked for in the card's head."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QVBoxLayout, QWidget

from app.text.catalog import _, ngettext
from app.text.formats import whole
from app.ui.common.buttons import Button, Look
from app.ui.common.cards import clear, hairline
from app.ui.common.keys import tab_through
from app.ui.common.theme import Theme

MOST_AT_ONCE = 50  # rows are real widgets: of thousands, no more than these are made at a time


class FoldedRows(QWidget):
    """Rows with hairlines between them."""

    def __init__(self, theme: Theme, head: QHBoxLayout, shown: int) -> None:
        """head: the card's, where the way to more rows stands. shown: how many rows before that."""
        super().__init__()
        self._few, self._is_unfolded = shown, False
        self._makers: Sequence[Callable[[], QWidget]] = ()
        self._made = 0
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._more = Button(theme, "", self._turn, look=Look.LINK, in_row=True)
        self._last_stop: QWidget = self._more
        head.addWidget(self._more)

    def show_rows(self, rows: Sequence[Callable[[], QWidget]]) -> None:
        """Show these rows in place of those before, each made only when it is shown; unfolded stays unfolded."""
        self._makers = rows
        self._begin()

    def show_first(self, n: int) -> None:
        """Show so many rows from now on before more are asked for: a higher page has room for more."""
        before, self._few = self._few, n
        if not self._is_unfolded and min(before, len(self._makers)) != min(n, len(self._makers)):
            self._begin()

    def _turn(self) -> None:
        """Show more rows, or the first few again once all are shown."""
        self._is_unfolded = self._made < len(self._makers)
        if self._is_unfolded:
            self._add(self._made + MOST_AT_ONCE)
        else:
            self._begin()

    def _begin(self) -> None:
        clear(self._column)
        self._made, self._last_stop = 0, self._more
        self._add(MOST_AT_ONCE if self._is_unfolded else self._few)

    def _add(self, up_to: int) -> None:
        """Make rows until there are so many; Tab goes through them in turn."""
        stops = [self._last_stop]
        batch = QWidget()  # put together out of sight: rows that appear one by one are all laid out each time
        column = QVBoxLayout(batch)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for make in self._makers[self._made : up_to]:
            if self._made:
                column.addWidget(hairline())
            row = make()
            column.addWidget(row)
            self._made += 1
            stops += [row] if isinstance(row, QAbstractButton) else []
            stops += row.findChildren(QAbstractButton)
        self._column.addWidget(batch)
        tab_through(stops)
        self._last_stop = stops[-1]
        self._say_what_is_left()

    def _say_what_is_left(self) -> None:
        n, left = len(self._makers), len(self._makers) - self._made
        self._more.setVisible(n > self._few)
        step = min(left, MOST_AT_ONCE)
        words = ngettext("Show {n} more", "Show {n} more", step).format(n=whole(step))
        if not left:
            words = _("Show fewer")
        elif n <= MOST_AT_ONCE:
            words = _("Show all {n}").format(n=whole(n))
        self._more.say(words)
