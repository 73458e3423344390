"""New people who look like somebody who is there already, one line each, to be told apart or joined."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.operations.identities import Likeness
from app.operations.import_facts import Facts
from app.operations.import_plans import ImportPlan
from app.text.catalog import _, ngettext
from app.text.formats import whole
from app.ui.common.buttons import Button, Look
from app.ui.common.cards import Card, clear, hairline
from app.ui.common.keys import tab_through
from app.ui.common.labels import paragraph
from app.ui.common.scrolling import scrolled
from app.ui.common.theme import Theme
from app.ui.participants.importing.draft import ImportDraft
from app.ui.participants.importing.likely_line import Described, LikelyLine

_AT_ONCE = 20


class LikelyPart(QWidget):
    """A line for each likely duplicate, some at a time."""

    def __init__(self, theme: Theme, draft: ImportDraft, after: QWidget) -> None:
        """after: where the keyboard comes from with Tab."""
        super().__init__()
        self._after = after
        self._theme, self._draft = theme, draft
        self._plan: ImportPlan | None = None
        self._facts: Facts | None = None
        self._wanted = _AT_ONCE
        self.lines: dict[Likeness, LikelyLine] = {}
        self.more = Button(theme, "", self._show_more, look=Look.LINK)
        card, holder = Card(theme), QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        about = paragraph(
            _("Nothing but the names says so: neither staff number nor e-mail. Compare them."), "muted"
        )
        about.setContentsMargins(theme.px(16), theme.px(12), theme.px(16), theme.px(12))
        card.column.addWidget(about)
        card.column.addWidget(hairline())
        self._rows = QVBoxLayout()
        self._rows.setSpacing(0)
        column.addLayout(self._rows)
        column.addWidget(self.more)
        column.addStretch()
        card.column.addWidget(scrolled(holder), 1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(card)

    def show_plan(self, plan: ImportPlan, facts: Facts) -> None:
        """Show the likely duplicates of a plan with what is decided about them."""
        others = self._plan is None or self._plan.likely_duplicates != plan.likely_duplicates
        self._plan, self._facts = plan, facts
        if others:
            clear(self._rows)
            self.lines, self._wanted = {}, _AT_ONCE
        self._fill()
        for like, line in self.lines.items():
            line.show_choice(same=like.row in plan.choices.same)

    def _show_more(self) -> None:
        self._wanted += _AT_ONCE
        self._fill()

    def _fill(self) -> None:
        if self._plan is None or self._facts is None:
            return
        likely = self._plan.likely_duplicates
        described = _Describing(self._plan, self._facts)
        for like in likely[len(self.lines) : self._wanted]:
            line = LikelyLine(self._theme, like, described.pair(like), self._decide)
            line.show_choice(same=like.row in self._plan.choices.same)
            before = next(reversed(self.lines.values())).stops()[-1] if self.lines else self._after
            self.lines[like] = line
            self._rows.addWidget(line)
            tab_through([before, *line.stops()])
            self._rows.addWidget(hairline())
        left = len(likely) - self._wanted
        self.more.say(ngettext("Show {n} more", "Show {n} more", left).format(n=whole(left)))
        self.more.setVisible(left > 0)

    def _decide(self, row: int, same: bool) -> None:
        self._draft.decide(row, same=same)


class _Describing:
    """Finds the two whom a likeness is about: rows of the table, and people of the file."""

    def __init__(self, plan: ImportPlan, facts: Facts) -> None:
        self._rows = {row.row: row for row in plan.read.people.rows}
        self._people = {person.id: person for person in facts.people}

    def pair(self, like: Likeness) -> tuple[Described, Described]:
        other = self._rows[like.other_row] if like.other_row is not None else self._people[like.person_id or 0]
        return self._rows[like.row], other
