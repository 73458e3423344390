"""A proposal of pairs: boxes to tick, pins to press, why the chosen pair fits, who else could, who is left out."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.participants import Participant
from app.domain.programs import Program
from app.domain.proposals import Alternative, IdPair, LeftOut
from app.operations.arguing import Argument
from app.operations.mending import Fix
from app.text.alternatives import change_sentence, cost_sentence
from app.text.catalog import _, ngettext
from app.text.formats import whole
from app.text.matching import Names
from app.text.refusals import left_out_sentence, loop_sentence
from app.ui.common.banner import Banner
from app.ui.common.desk import Desk
from app.ui.common.keys import tab_through
from app.ui.common.latest_work import LatestWork
from app.ui.common.list_and_pane import ListAndPane
from app.ui.common.paged_model import Column, PagedModel
from app.ui.common.person_drag import Dragged
from app.ui.common.table_card import TableCard, nothing_found
from app.ui.common.toast import Way
from app.ui.pairings.beside import PANEL_WIDTH
from app.ui.pairings.caution_line import CautionLine
from app.ui.pairings.destination import Destination
from app.ui.pairings.fit_lines import FitView
from app.ui.pairings.left_out_card import LeftOutCard
from app.ui.pairings.pair_table import PairTable
from app.ui.pairings.proposal_rows import NEW_SIGN, ProposalRow, ProposalSource, columns, rows_of, signs_of
from app.ui.pairings.proposal_tools import ProposalTools
from app.ui.pairings.tick_table import HeadTick
from app.ui.pairings.why_panel import WhyPanel

_ROW_HEIGHT = 52
_LEFT_OUT_SHARE = 34  # percent of the height that those left out take at most
_ABOVE_ROWS, _LEAST_ROWS = 230, 3  # pixels of tools, head and foot; rows that are seen in a low window too
_PAUSE_MS = 120  # before others are looked for: arrows run over many rows


class ProposalView(QWidget):
    """The page's content once pairs were found.

    Signals:
        changed: other pairs are ticked, or something else becomes of them.
        pinned: the pair that is to be kept together, or no longer. blocked: the pair to keep apart.
        wanted: the alternative that is to be kept together, or for which a rule has to be set aside.
        dropped: the pair that somebody made by dragging.
        places_wanted, side_wanted: as those of `PlacesLines`.

    Attributes:
        destination: what becomes of the pairs ticked. tools: what is asked of all of them.
    """

    changed = Signal()
    pinned = Signal(object)
    blocked = Signal(object)
    wanted = Signal(object)
    dropped = Signal(object)
    places_wanted = Signal(int, int)
    side_wanted = Signal(int, object)

    def __init__(self, desk: Desk, mend: Callable[[LeftOut, Fix], object]) -> None:
        super().__init__()
        self._desk, self._weights = desk, desk.program.weights
        self._names = Names(participants={})
        self._members: Mapping[int, Participant] = {}
        self._rows: list[ProposalRow] = []
        self._unticked: set[IdPair] = set()  # so that a later proposal keeps what was let go
        self._argument: Argument | None = None
        self._comes_next: IdPair | None = None  # the pair to choose in the next proposal
        self._costs: Mapping[IdPair, Alternative] = {}  # of whoever is being dragged
        self._source = ProposalSource()
        self._model = PagedModel(self._columns(with_so_far=False, with_signs=0), self._source, "fit")
        self.table = PairTable(desk.theme, self._model, _("Suggested pairs"), _ROW_HEIGHT)
        self.destination = Destination(desk.theme, desk.today, says_meaning=False)
        self.tools = ProposalTools(desk.theme)
        self._all = HeadTick(desk.theme, self.table)
        self._banner = Banner(desk.theme)
        self._told = CautionLine(desk.theme, "", NEW_SIGN, "accent")
        self.panel = WhyPanel(desk.theme, _("Choose a pair to see why the two fit."))
        self.left_out = LeftOutCard(desk.theme, mend, self.show_left_out)
        self._card = TableCard(desk.theme, self.table, nothing_found(_("No pair can be suggested now.")))
        self._others = LatestWork(desk.background, self)
        self._carried_others = LatestWork(desk.background, self)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._look_for_others)
        self._arrange()
        self._connect()

    def renew(self, program: Program) -> None:
        """The program's own fields are others now."""
        self._weights = program.weights

    def show_argument(self, argument: Argument, names: Names, show_wishes: Callable[[], object]) -> None:
        """Show another proposal; the pair that was chosen stays chosen where it is proposed again.

        show_wishes: opens the list of wishes.
        """
        before = self.table.row()
        proposal, changed = argument.proposal, argument.changed
        self._argument, self._names = argument, names
        self._members = {member.id: member for member in argument.group.participants}
        self._rows = rows_of(proposal, argument.group, changed.gained if changed else ())
        self._source.hold(self._rows)
        self._show_columns()
        wanted = self._comes_next or (before.key if before is not None else (0, 0))
        self._comes_next = None
        self.table.choose(self._nearest(wanted))
        self.left_out.show_people(proposal.left_out, names, self._members)
        self.tools.show_state(proposal.priority, argument.standing)
        self._told.say(change_sentence(changed) if changed else "")
        self._tell_what_matters(argument, show_wishes)
        self._count()

    def _nearest(self, wanted: IdPair) -> int | None:
        """The row of this pair, or where it isn't proposed any more, of the same mentee (senior)."""
        same = (row.id for row in self._rows if row.key == wanted)
        of_mentee = (row.id for row in self._rows if row.key[1] == wanted[1])
        return next(same, next(of_mentee, None))

    def choose_next(self, pair: IdPair) -> None:
        """Choose this pair once it is proposed."""
        self._comes_next = pair

    def forget_ticks(self) -> None:
        """Every pair is ticked again."""
        self._unticked.clear()
        self._count()

    def ticked(self) -> list[ProposalRow]:
        return [row for row in self._rows if self._is_ticked(row)]

    def show_left_out(self, one: LeftOut) -> None:
        """Show whom somebody who is left out could have."""
        if one.side is not None:
            reason = left_out_sentence(one, self._names)
            members = self._members
            self.panel.show_person(members[one.participant_id], one.side, self._names, members, reason)
            self._halves.open_pane()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        px, height = self._desk.theme.px, event.size().height()
        beside_rows = height - px(_ABOVE_ROWS) - _LEAST_ROWS * self.table.row_height()
        self.left_out.keep_below(min(height * _LEFT_OUT_SHARE // 100, beside_rows))

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

    def _columns(self, *, with_so_far: bool, with_signs: int) -> tuple[Column[ProposalRow], ...]:
        return columns(self._weights, self._is_ticked, with_so_far=with_so_far, with_signs=with_signs)

    def _show_columns(self) -> None:
        signs = max((len(signs_of(row)) for row in self._rows), default=0)
        self._model.columns = self._columns(with_so_far=any(row.so_far for row in self._rows), with_signs=signs)
        self._model.reload()
        self.table.fit_columns()

    def _show_pair(self, row: ProposalRow | None) -> None:
        if row is None or self._argument is None:
            self.panel.show_nothing()
            return
        reason = self._argument.standing.typed().get(row.key, "")
        self.panel.show_pair(FitView.of(row.pair, self._names, self._weights), self._members, reason)

    def _begin_to_look(self) -> None:
        """Look for others after a moment, or in a very large group only when it is asked for."""
        self._others.stop()
        if self._argument is not None and self._argument.is_large:
            self.panel.offer_to_look()
        else:
            self._pause.start()

    def _look_for_others(self) -> None:
        argument, person = self._argument, self.panel.person
        if argument is None or not person:
            return
        names, members, instead_of = self._names, self._members, self.pinned_pair_of(person)
        self._others.run(
            lambda progress: argument.alternatives(person, instead_of, progress.step),
            lambda found: self.panel.show_alternatives(found, names, members),
        )

    def pinned_pair_of(self, participant_id: int) -> IdPair | None:
        """The chosen pair, where it is somebody's and kept together: another one would take its place."""
        row = self.table.row()
        is_theirs = row is not None and row.pair.pinned and participant_id in row.key
        return row.key if is_theirs else None

    def _tell_what_matters(self, argument: Argument, show_wishes: Callable[[], object]) -> None:
        """Rings of managers, and pairs kept together that can't be proposed."""
        loops = [loop_sentence(loop, self._names) for loop in argument.proposal.loops]
        n = len(argument.standing.idle)
        idle = ngettext(
            "{n} pair that you keep together can't be proposed now.",
            "{n} pairs that you keep together can't be proposed now.",
            n,
        )
        words = [*loops, *([idle.format(n=whole(n))] if n else [])]
        if words:
            self._banner.say(" ".join(words), way=Way(_("Show them"), show_wishes) if n else None)
        else:
            self._banner.be_silent()

    def _tell_cost(self, who: Dragged | None, row: ProposalRow | None) -> None:
        """While somebody is dragged: what dropping them here would cost, once it is known."""
        argument = self._argument
        if who is None or row is None or argument is None:
            self._costs = {}
            self._carried_others.stop()
            self._told.say("")
            return
        pair = who.pair_with(row.mentor.id, row.mentee.id)
        names = [self._names.participants[one] for one in pair]
        words = _("{mentor} with {mentee}: {cost}")
        known = self._costs.get(pair)
        cost = cost_sentence(known, self._names) if known else _("working out what it would cost…")
        self._told.say(words.format(mentor=names[0], mentee=names[1], cost=cost))
        if not self._costs and not self._carried_others.is_busy:
            self._carried_others.run(
                lambda progress: argument.alternatives(who.participant_id, tell=progress.step), self._keep_costs
            )

    def _keep_costs(self, found: list[Alternative]) -> None:
        self._costs = {(one.pair.mentor_id, one.pair.mentee_id): one for one in found}

    def _connect(self) -> None:
        self.table.chosen.connect(self._show_pair)
        self.table.toggled.connect(self._toggle)
        self.table.opened.connect(lambda _row: self._halves.open_pane())
        self.table.pin_pressed.connect(lambda row: self.pinned.emit(row.pair))
        self.table.block_pressed.connect(lambda row: self.blocked.emit(row.key))
        self.table.carried.connect(self._tell_cost)
        self.table.dropped.connect(self._drop)
        self._all.clicked.connect(self._tick_all)
        self.destination.changed.connect(self.changed)
        panel = self.panel
        panel.pin_pressed.connect(lambda: self.pinned.emit(self.table.row().pair))
        panel.block_pressed.connect(lambda: self.blocked.emit(self.table.row().key))
        panel.places_wanted.connect(self.places_wanted)
        panel.side_wanted.connect(self.side_wanted)
        panel.switched.connect(self.wanted)
        panel.waived.connect(self.wanted)
        panel.asked.connect(lambda _person: self._begin_to_look())
        panel.wants_others.connect(self._look_for_others)
        tab_through([*self.tools.stops(), *self.destination.stops(), self.tools.wishes, self._all, self.table])

    def _line_of_change(self) -> QHBoxLayout:
        """What the last change did, and at the end how many wishes there are."""
        row = QHBoxLayout()
        row.setSpacing(self._desk.theme.px(12))
        row.addWidget(self._told, 1, Qt.AlignmentFlag.AlignVCenter)
        row.addStretch()
        row.addWidget(self.tools.wishes)
        return row

    def _drop(self, who: Dragged, row: ProposalRow) -> None:
        self.dropped.emit(who.pair_with(row.mentor.id, row.mentee.id))

    def _arrange(self) -> None:
        px = self._desk.theme.px
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(12))
        column.addWidget(self._banner)
        column.addWidget(self.tools)
        column.addWidget(self.destination)
        column.addLayout(self._line_of_change())
        column.addWidget(self._card, 1)
        column.addWidget(self.left_out)
        self._told.say("")
        self._halves = ListAndPane(self._desk.theme, left, self.panel, PANEL_WIDTH)
        whole_page = QVBoxLayout(self)
        whole_page.setContentsMargins(0, 0, 0, 0)
        whole_page.addWidget(self._halves)
