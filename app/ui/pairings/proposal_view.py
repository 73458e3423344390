"""A proposal of pairs: boxes to tick, why the chosen pair fits, and who is left out."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.participants import Participant
from app.domain.proposals import Group, LeftOut, Proposal
from app.operations.mending import Fix
from app.text.catalog import _, ngettext
from app.text.formats import whole
from app.text.matching import Names
from app.text.refusals import loop_sentence
from app.ui.common.banner import Banner
from app.ui.common.desk import Desk
from app.ui.common.keys import tab_through
from app.ui.common.list_and_pane import ListAndPane
from app.ui.common.paged_model import PagedModel
from app.ui.common.table_card import TableCard, nothing_found
from app.ui.pairings.destination import Destination
from app.ui.pairings.fit_lines import FitView
from app.ui.pairings.fit_panel import PANEL_WIDTH, FitPanel
from app.ui.pairings.left_out_card import LeftOutCard
from app.ui.pairings.proposal_rows import ProposalRow, ProposalSource, columns, rows_of
from app.ui.pairings.tick_table import HeadTick, TickTable

_ROW_HEIGHT = 52
_LEFT_OUT_SHARE = 34  # percent of the height that those left out take at most


class ProposalView(QWidget):
    """The page's content once pairs were found.

    Signals:
        changed: other pairs are ticked, or something else becomes of them.

    Attributes:
        destination: what becomes of the pairs ticked.
    """

    changed = Signal()

    def __init__(self, desk: Desk, mend: Callable[[LeftOut, Fix], object]) -> None:
        super().__init__()
        self._desk, self._weights = desk, desk.program.weights
        self._names = Names(participants={})
        self._rows: list[ProposalRow] = []
        self._unticked: set[tuple[int, int]] = set()  # pairs, so that a later proposal keeps what was let go
        self._source = ProposalSource()
        self._model = PagedModel(columns(self._weights, self._is_ticked, False), self._source, "fit")
        self.table = TickTable(desk.theme, self._model, _("Suggested pairs"), _ROW_HEIGHT)
        self.destination = Destination(desk.theme, desk.today)
        self._all = HeadTick(desk.theme, self.table)
        self._loops = Banner(desk.theme)
        self.panel = FitPanel(desk.theme, _("Choose a pair to see why the two fit."))
        self.left_out = LeftOutCard(desk.theme, mend)
        self._card = TableCard(desk.theme, self.table, nothing_found(_("No pair can be suggested now.")))
        self._arrange()
        self._connect()

    def show_proposal(self, group: Group, proposal: Proposal, names: Names) -> None:
        """Show another proposal; the pair that was chosen stays chosen where it is proposed again."""
        before = self.table.row()
        self._names, self._rows = names, rows_of(proposal, group)
        self._source.hold(self._rows)
        self._show_columns(any(row.so_far for row in self._rows))
        again = [row.id for row in self._rows if before is not None and row.key == before.key]
        self.table.choose(again[0] if again else None)
        members: dict[int, Participant] = {member.id: member for member in group.participants}
        self.left_out.show_people(proposal.left_out, names, members)
        self._tell_loops(proposal)
        self._count()

    def forget_ticks(self) -> None:
        """Every pair is ticked again."""
        self._unticked.clear()
        self._count()

    def ticked(self) -> list[ProposalRow]:
        return [row for row in self._rows if self._is_ticked(row)]

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.left_out.keep_below(event.size().height() * _LEFT_OUT_SHARE // 100)

    def _is_ticked(self, row: ProposalRow) -> bool:
        return row.key not in self._unticked

    def _toggle(self, row: ProposalRow) -> None:
        self._unticked ^= {row.key}
        self._count()

    def _tick_all(self, ticked: bool) -> None:
        self._unticked = set() if ticked else {row.key for row in self._rows}
        self._count()

    def _count(self) -> None:
        n, of = len(self.ticked()), len(self._rows)
        words = ngettext("{n} of {all} pair chosen", "{n} of {all} pairs chosen", of)
        self._all.setChecked(n == of)
        self._card.show_counts("", words.format(n=whole(n), all=whole(of)))
        self.table.viewport().update()
        self.changed.emit()

    def _show_columns(self, with_so_far: bool) -> None:
        self._model.columns = columns(self._weights, self._is_ticked, with_so_far)
        self._model.reload()
        self.table.fit_columns()

    def _show_pair(self, row: ProposalRow | None) -> None:
        if row is None:
            self.panel.show_nothing()
        else:
            self.panel.show_fit(FitView.of(row.pair, self._names, self._weights))

    def _tell_loops(self, proposal: Proposal) -> None:
        if proposal.loops:
            self._loops.say(" ".join(loop_sentence(loop, self._names) for loop in proposal.loops))
        else:
            self._loops.be_silent()

    def _connect(self) -> None:
        self.table.chosen.connect(self._show_pair)
        self.table.toggled.connect(self._toggle)
        self.table.opened.connect(lambda _row: self._halves.open_pane())
        self._all.clicked.connect(self._tick_all)
        self.destination.changed.connect(self.changed)
        tab_through([*self.destination.stops(), self._all, self.table])

    def _arrange(self) -> None:
        px = self._desk.theme.px
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(12))
        column.addWidget(self._loops)
        column.addWidget(self.destination)
        column.addWidget(self._card, 1)
        column.addWidget(self.left_out)
        self._halves = ListAndPane(self._desk.theme, left, self.panel, PANEL_WIDTH)
        whole_page = QVBoxLayout(self)
        whole_page.setContentsMargins(0, 0, 0, 0)
        whole_page.addWidget(self._halves)
