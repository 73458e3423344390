"""Which pairings need a hand, worst first; until they are read, that they are being read."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.operations.overview import Attention
from app.storage import PairRow
from app.text import labels
from app.text.catalog import _, ngettext
from app.text.formats import isolated, whole
from app.ui.common.badges import Badge, BadgeLook
from app.ui.common.buttons import Button
from app.ui.common.cards import Card
from app.ui.common.folded_rows import FoldedRows
from app.ui.common.icon_tile import IconTile
from app.ui.common.labels import heading, small
from app.ui.common.theme import Theme
from app.ui.common.tokens import Tone
from app.ui.home.attention_row import SIGNS, AttentionRow, Trouble

if TYPE_CHECKING:
    from app.ui.home.next_steps import NextStep

_SHOWN, _ROW, _STEP_WIDTH = 5, 95, 153


class AttentionWays(NamedTuple):
    """What a row asks for when it is made: its people, its next step, and where its words lead."""

    pair_of: Callable[[Attention], PairRow]
    step_of: "Callable[[Attention, PairRow], NextStep]"
    read_journal: Callable[[Attention], object]


class AttentionCard(Card):
    """A row for each pairing that needs a hand; the first five until all are asked for."""

    def __init__(self, theme: Theme, ways: AttentionWays) -> None:
        super().__init__(theme)
        self._ways = ways
        self.column.setContentsMargins(0, 0, 0, 0)  # nothing here has a ground that could cover the corners
        _label, head = self.add_head(_("Needs attention"))
        self._urgent, self._soon = Badge(theme), Badge(theme)
        for badge in (self._urgent, self._soon):
            badge.hide()
            head.addWidget(badge)
        head.addStretch()
        self._rows = FoldedRows(theme, head, _SHOWN)
        self._rows.show_rows([self._reading])
        self.column.addWidget(self._rows)
        self.column.addStretch()

    def use_height(self, height: int) -> None:
        """Show as many rows as fit into so many pixels, five at least."""
        self._rows.show_first(max(_SHOWN, height // self._theme.px(_ROW)))

    def show_rows(self, found: Sequence[Attention]) -> None:
        """Show these pairings, in this order."""
        n = {urgency: sum(1 for row in found if row.risk.urgency == urgency) for urgency in SIGNS}
        self._count(self._urgent, "urgent", ngettext("{n} urgent", "{n} urgent", n["urgent"]), n["urgent"])
        self._count(self._soon, "soon", ngettext("{n} soon", "{n} soon", n["soon"]), n["soon"])
        rows = [partial(self._row, row) for row in found]
        self._rows.show_rows(rows or [self._nothing])

    def _count(self, badge: Badge, urgency: str, words: str, n: int) -> None:
        icon, tone = SIGNS[urgency]
        badge.wear(BadgeLook(words.format(n=whole(n)), tone, icon))
        badge.setVisible(n > 0)

    def _row(self, row: Attention) -> QWidget:
        pair = self._ways.pair_of(row)
        wrong, evidence = labels.risk(row.risk)
        if row.more:
            more = ngettext("{evidence} And {n} more reason.", "{evidence} And {n} more reasons.", row.more)
            evidence = more.format(evidence=evidence, n=whole(row.more))
        trouble = Trouble(row.risk.urgency, wrong, evidence, (pair.mentor_name, pair.mentee_name))
        step = self._button(self._ways.step_of(row, pair), pair)
        return AttentionRow(self._theme, trouble, partial(self._ways.read_journal, row), step)

    def _button(self, step: "NextStep", pair: PairRow) -> Button:
        button = Button(self._theme, step.words, step.go, icon=step.icon, in_row=True)
        button.setMinimumWidth(self._theme.px(_STEP_WIDTH))
        button.setToolTip(step.hint)
        spoken = _("{action}: {mentor} and {mentee}").format(
            action=step.words, mentor=isolated(pair.mentor_name), mentee=isolated(pair.mentee_name)
        )
        button.setAccessibleName(spoken)
        return button

    def _reading(self) -> QWidget:
        words = small(_("Looking through the pairings..."))
        words.setContentsMargins(*[self._theme.px(16)] * 4)
        return words

    def _nothing(self) -> QWidget:
        px = self._theme.px
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(px(16), px(16), px(16), px(16))
        line.setSpacing(px(12))
        line.addWidget(IconTile(self._theme, "circle-check", Tone.POSITIVE))
        lines = QVBoxLayout()
        lines.setSpacing(0)
        lines.addWidget(heading(_("Nothing needs a hand today")))
        note = small(_("Pairings that stall, miss sessions or lose energy appear here."))
        note.setWordWrap(True)
        lines.addWidget(note)
        line.addLayout(lines, 1)
        return row
