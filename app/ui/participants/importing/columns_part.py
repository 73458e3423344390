"""What each column of the table means: guessed, to be corrected, or left out."""

from collections.abc import Sequence

from PySide6.QtCore import QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.operations.import_reading import MeantColumn
from app.text.catalog import ngettext
from app.text.formats import whole
from app.ui.common.banner import Banner
from app.ui.common.buttons import Button, Look
from app.ui.common.cards import Card, clear, hairline
from app.ui.common.keys import tab_through
from app.ui.common.scrolling import scrolled
from app.ui.common.theme import Theme
from app.ui.common.tokens import Tone
from app.ui.participants.importing.column_line import ColumnLine, field_options
from app.ui.participants.importing.draft import ImportDraft

_AT_ONCE, _AT_FIRST = 6, 60


class ColumnsPart(QWidget):
    """A line for each column. Of a very wide table some at first, and the others when they are asked for."""

    def __init__(self, theme: Theme, draft: ImportDraft, after: QWidget) -> None:
        """after: where the keyboard comes from with Tab."""
        super().__init__()
        self._after = after
        self._theme, self._draft = theme, draft
        self._options = field_options()
        self._columns: Sequence[MeantColumn] = ()
        self._wanted = _AT_FIRST
        self.lines: list[ColumnLine] = []
        self.banner = Banner(theme)
        self.more = Button(theme, "", self._show_more, look=Look.LINK)
        card = Card(theme)
        self._holder = QWidget()
        column = QVBoxLayout(self._holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        column.addLayout(self._rows)
        column.addWidget(self.more)
        column.addStretch()
        card.column.addWidget(scrolled(self._holder))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(theme.px(12))
        outer.addWidget(self.banner)
        outer.addWidget(card, 1)
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._build)

    def show_columns(self, columns: Sequence[MeantColumn]) -> None:
        """Show what the columns mean; other headings than before are made anew, some in each turn of the loop."""
        same = [column.heading for column in columns] == [column.heading for column in self._columns]
        self._columns = columns
        if not same:
            clear(self._rows)
            self.lines, self._wanted = [], _AT_FIRST
        for line, column in zip(self.lines, columns, strict=False):
            line.show_column(column)
        self._go_on()

    def say(self, words: str) -> None:
        """Say above the columns what is wrong with them; nothing where nothing is."""
        if words:
            self.banner.say(words, Tone.CRITICAL)
        else:
            self.banner.be_silent()

    def _go_on(self) -> None:
        left = len(self._columns) - self._wanted
        words = ngettext("Show {n} more column", "Show {n} more columns", left).format(n=whole(left))
        self.more.say(words)
        self.more.setVisible(left > 0)
        if self.isVisible() and len(self.lines) < min(self._wanted, len(self._columns)):
            self._holder.setUpdatesEnabled(False)  # lines that are still coming push the others about
            self._timer.start()

    def showEvent(self, event: QShowEvent) -> None:
        """Lines are made once they are looked at: while rows are being read, each would take ten times as long."""
        super().showEvent(event)
        self._go_on()

    def _show_more(self) -> None:
        self._wanted += _AT_FIRST
        self._go_on()

    def _build(self) -> None:
        """A few lines more: each has a field of its own, and a hundred of them would hold up the window."""
        until = min(self._wanted, len(self._columns))
        for column in self._columns[len(self.lines) : min(len(self.lines) + _AT_ONCE, until)]:
            if self.lines:
                self._rows.addWidget(hairline())
            before = self.lines[-1].field if self.lines else self._after
            line = ColumnLine(self._theme, self._options, self._draft.mean, column)
            self.lines.append(line)
            self._rows.addWidget(line)
            tab_through([before, line.otherwise, line.field])
        if len(self.lines) >= until:
            self._timer.stop()
            self._holder.setUpdatesEnabled(True)
