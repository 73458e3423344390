"""Every session of the program as one table, filtered by chips and by what is typed: the journal's first view."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from app.domain.pairings import PairingState
from app.domain.sessions import SessionState
from app.text import labels
from app.text.catalog import _, ngettext
from app.text.formats import whole
from app.ui.common.buttons import Button, Look
from app.ui.common.cards import Card
from app.ui.common.chips import Chips, Choice
from app.ui.common.desk import Desk, Place
from app.ui.common.empty_state import EmptyState
from app.ui.common.fields import SearchField
from app.ui.common.keys import tab_through
from app.ui.common.list_tools import list_tools
from app.ui.common.paged_model import PAGE, PagedModel
from app.ui.common.table_card import TableCard, nothing_found
from app.ui.common.table_view import TableView
from app.ui.journal.columns import ALL, SessionSource, columns

_ROW_HEIGHT = 52
_CHIP_KEY = "journal/chip"


class AllSessions(QWidget):
    """The table; a click, or Enter, opens the timeline of a session's pairing.

    Signals:
        opened: the row that was opened.
    """

    opened = Signal(object)

    def __init__(self, desk: Desk, plan: Callable[[], object]) -> None:
        """plan: gives each running pairing its sessions."""
        super().__init__()
        self._desk = desk
        self.search, self.chip = "", desk.memory.recall(_CHIP_KEY)
        self._source = SessionSource(desk.store, desk.program.id, lambda: self.search, lambda: self.chip)
        model = PagedModel(columns(desk.today), self._source, "day")
        self.view = TableView(desk.theme, model, _("Sessions"), _ROW_HEIGHT)
        self.chips = Chips(desk.theme, _("Show only"))
        self.filter = SearchField(desk.theme, _("Name or session code"), self._search_for, icon="filter")
        self._card = TableCard(
            desk.theme, self.view, nothing_found(_("Nothing here matches. Clear the filter to see all."))
        )
        self._places = QStackedWidget()
        self._arrange(plan)
        self.view.opened.connect(self.opened)
        self.chips.chosen.connect(self._show_chip)

    def look_for(self, words: str) -> None:
        """Filter the list as if it had been typed."""
        self.search = words
        if words:
            self.chip = ALL
        self.filter.show_text(words)

    def reload(self) -> str:
        """Read the list again; the line for the page's head."""
        counts = self._desk.store.sessions.counts(self._desk.program.id)
        if self.chip != ALL and not counts.get(SessionState(self.chip)):
            self.chip = ALL
        chosen = self.view.row()
        self.chips.show_choices(_choices(counts), self.chip)
        self.view.paged.reload()
        self.view.choose(chosen.id if chosen is not None else self._next_session())
        self._places.setCurrentIndex(0 if sum(counts.values()) else 1 if self._any_running() else 2)
        tab_through([*self.chips.all(), self.filter, self.view])
        self._count(sum(counts.values()))
        return _head_line(counts)

    def take_focus(self) -> None:
        """Have the keyboard in the table."""
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _search_for(self, words: str) -> None:
        if words != self.search:
            self.search = words
            self.reload()

    def _show_chip(self, key: str) -> None:
        self.chip = key
        self._desk.memory.remember(_CHIP_KEY, key)
        self.reload()

    def _next_session(self) -> int | None:
        """The first session from today on: the list opens there; None where there is none, or it was searched."""
        if self.search:
            return None
        planned = self._source.ids_of(SessionState.PLANNED.value)
        today = self._desk.today()
        return next((row.id for row in self._source.rows(planned[:PAGE]) if row.day >= today), None)

    def _any_running(self) -> bool:
        return bool(self._desk.store.pairings.ids(self._desk.program.id, state=PairingState.RUNNING.value))

    def _count(self, everyone: int) -> None:
        shown = _("Showing {shown} of {all}")
        foot = shown.format(shown=whole(self.view.paged.rowCount()), all=whole(everyone))
        self._card.show_counts(_("Enter or a click opens the journal of the pair."), foot)

    def _arrange(self, plan: Callable[[], object]) -> None:
        px = self._desk.theme.px
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._places)
        listing = QWidget()
        column = QVBoxLayout(listing)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(12))
        column.addLayout(list_tools(self._desk.theme, self.chips, self.filter))
        column.addWidget(self._card, 1)
        self._places.addWidget(listing)
        for empty in (self._no_sessions(plan), self._no_pairings()):
            card = Card(self._desk.theme)
            card.column.addWidget(empty)
            self._places.addWidget(card)

    def _no_sessions(self, plan: Callable[[], object]) -> EmptyState:
        way = Button(self._desk.theme, _("Plan sessions"), plan, icon="calendar-plus", look=Look.PRIMARY)
        what_for = _("Each running pairing gets its sessions, with the day by which each is due.")
        return EmptyState(self._desk.theme, _("When do they meet?"), what_for, [way])

    def _no_pairings(self) -> EmptyState:
        def go() -> None:
            self._desk.go_to(Place("pairings"))

        way = Button(self._desk.theme, _("Go to the pairings"), go, icon="handshake", look=Look.PRIMARY)
        sentence = _("Sessions belong to running pairings. Start the first pairing, and plan its sessions then.")
        return EmptyState(self._desk.theme, _("Who meets whom?"), sentence, [way])


def _choices(counts: Mapping[SessionState, int]) -> list[Choice]:
    """All, and each state in which there is a session."""
    found = [Choice(state.value, labels.session_state(state), n) for state, n in counts.items() if n]
    return [Choice(ALL, _("All"), sum(counts.values())), *found]


def _head_line(counts: Mapping[SessionState, int]) -> str:
    n = sum(counts.values())
    if not n:
        return _("No sessions yet.")
    total = ngettext("{n} session.", "{n} sessions.", n).format(n=whole(n))
    held = counts[SessionState.HELD]
    return f"{total} {ngettext('{n} was held.', '{n} were held.', held).format(n=whole(held))}"
