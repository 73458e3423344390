"""What the import will do in four figures, and what else there is to say, with ways to what waits."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.operations.import_plans import ImportPlan
from app.text.catalog import _
from app.text.formats import whole
from app.ui.common.buttons import Button, Look
from app.ui.common.cards import Card, clear, hairline
from app.ui.common.keys import tab_through
from app.ui.common.labels import small, title
from app.ui.common.signs import Sign
from app.ui.common.theme import Theme
from app.ui.participants.importing.outcome_lines import OutcomeLine, outcome_lines


class Figure(QWidget):
    """A number and what it counts; a dash while it isn't known."""

    def __init__(self, theme: Theme, words: str) -> None:
        super().__init__()
        self._words = words
        self._number = title()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._number)
        column.addWidget(small(words))
        self.show_number(None)

    def show_number(self, number: int | None) -> None:
        self._number.setText("-" if number is None else whole(number))
        self.setAccessibleName(f"{self._words}: {self._number.text()}")


class OutcomeCard(Card):
    """New, updated, as they were, skipped; below, a line for each thing to know or to decide."""

    def __init__(self, theme: Theme, look_at: Callable[[str], object], after: QWidget) -> None:
        """look_at: shows a part of the dialog, by the names in `outcome_lines`. after: where Tab comes from."""
        super().__init__(theme)
        self._after = after
        self._look_at = look_at
        self.new, self.updated = Figure(theme, _("new")), Figure(theme, _("updated"))
        self.unchanged, self.skipped = Figure(theme, _("as they were")), Figure(theme, _("skipped"))
        column = self.padded(gap=12)
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.px(16))
        grid.setVerticalSpacing(theme.px(8))
        for place, figure in enumerate((self.new, self.updated, self.unchanged, self.skipped)):
            grid.addWidget(figure, place // 2, place % 2)
        column.addLayout(grid)
        self._line = hairline()
        column.addWidget(self._line)
        self._lines = QVBoxLayout()
        self._lines.setSpacing(theme.px(8))
        column.addLayout(self._lines)
        self.show_nothing()

    def show_nothing(self) -> None:
        """Nothing is known, or nothing can be imported as the table is read now."""
        for figure in (self.new, self.updated, self.unchanged, self.skipped):
            figure.show_number(None)
        self._show_lines(())

    def show_plan(self, plan: ImportPlan, notes: int) -> None:
        """notes: how many things there are to say about the table as a whole."""
        self.new.show_number(len(plan.new))
        self.updated.show_number(plan.updated)
        self.unchanged.show_number(plan.unchanged)
        self.skipped.show_number(plan.rows_skipped)
        self._show_lines(outcome_lines(plan, notes))

    def _show_lines(self, lines: Sequence[OutcomeLine]) -> None:
        clear(self._lines)
        self._line.setVisible(bool(lines))
        ways = [self._add_line(line) for line in lines]
        tab_through([self._after, *(way for way in ways if way is not None)])

    def _add_line(self, line: OutcomeLine) -> Button | None:
        """A line below the others; its button, where it has one."""
        theme = self._theme
        holder, words = QWidget(), small(line.words, "" if line.waits else "muted")
        words.setWordWrap(True)
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(8))
        icon, token = ("triangle-alert", "caution") if line.waits else ("info", "muted")
        row.addWidget(Sign(theme, icon, token, 14))
        row.addWidget(words, 1)
        self._lines.addWidget(holder)
        if not line.way:
            return None
        way = Button(theme, line.way, lambda: self._look_at(line.part), look=Look.LINK, in_row=True)
        way.setAccessibleDescription(line.words)
        row.addWidget(way)
        return way
