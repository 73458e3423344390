"""A page with a filtered table and a pane about the chosen row: what every list room has."""

from collections.abc import Sequence
from typing import Any, Generic

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedLayout, QStackedWidget, QVBoxLayout, QWidget

from app.text.catalog import _, ngettext
from app.text.formats import whole
from app.ui.common.chips import Chips, Choice
from app.ui.common.columns_button import ColumnsButton
from app.ui.common.desk import Desk, Place
from app.ui.common.fields import PAUSE_MS, SearchField
from app.ui.common.keys import tab_through
from app.ui.common.list_and_pane import ListAndPane
from app.ui.common.page_head import PageHead, page_column
from app.ui.common.paged_model import Row
from app.ui.common.room import Room
from app.ui.common.table_card import TableCard, nothing_found
from app.ui.common.table_view import TableView

FILTER_WIDTH = 224
_FILTER_BESIDE_COLUMNS = 216  # both together are as wide as the pane below
_DOWN = "down"


class ListPage(Room, Generic[Row]):
    """Head, chips, filter, table and pane; a room hands its own parts in and words its counts.

    Attributes:
        search: what the list is filtered by. chip: the chosen chip's key.
        wanted: the id of the row to choose at the next reading, or 0.
    """

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self.search, self.chip = "", ""
        self.wanted = 0
        self._key = ""
        self.columns_button: ColumnsButton | None = None

    def build(
        self,
        *,
        title: str,
        filter_words: str,
        view: TableView,
        pane: QWidget,
        empty: QWidget,
        actions: Sequence[QPushButton] = (),
        key: str = "",
        filters_at_once: bool = False,
    ) -> None:
        """Put the page together. pane: shows the row of the last `show_row`; empty: shown without any record.

        actions: stand at the end of the head, the primary one last; hidden while there is no record at all.
        key: by which order, chip and columns are remembered, and with which columns can be chosen; "" for none.
        filters_at_once: the list is filtered with each key, because the store finds its rows in no time.
        """
        theme = self.desk.theme
        self.head, self.view, self._actions = PageHead(theme, title, actions), view, tuple(actions)
        self.chips = Chips(theme, _("Show only"))
        pause = 0 if filters_at_once else PAUSE_MS
        self._filter = SearchField(theme, filter_words, self._search_for, icon="filter", pause_ms=pause)
        self._card = TableCard(theme, view, nothing_found(_("Nothing here matches. Clear the filter to see all.")))
        self._halves = ListAndPane(theme, self._card, pane)
        self._remember_under(key)
        self._places = QStackedWidget()
        self._places.addWidget(self._filtered_list())
        self._places.addWidget(empty)
        front = QWidget()
        page_column(front, theme, self.head).addWidget(self._places, 1)
        self._sides = QStackedLayout(self)
        self._sides.addWidget(front)
        view.chosen.connect(self._choose)
        view.selected.connect(self._select)
        view.opened.connect(lambda _row: self._open_pane())
        view.copied.connect(self._tell_copied)
        view.typed.connect(self._filter.type_on)
        self.chips.chosen.connect(self._show_chip)

    def visit(self, place: Place) -> None:
        """Filter the list by the place's search, and choose its record; a page as it was needn't be read again."""
        if place.search == self.search and not place.record_id:
            return
        self.search, self.wanted = place.search, place.record_id
        if place.search or place.record_id:
            self.chip = ""
        self._filter.show_text(place.search)
        self._is_stale = True
        if self.isVisible():
            self.freshen()

    def take_focus(self) -> None:
        # No focus proxy: Tab would take the page for its table, and pass over the chips and the filter.
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)

    def reload(self) -> None:
        self.refilter()

    def refilter(self) -> None:
        """Read the ids of the list again; what is counted beside it stays."""
        chosen, several = self.view.row(), self.view.selected_ids()
        self.view.paged.reload()
        self.view.choose(self.wanted or (chosen.id if chosen is not None else None))
        if not self.wanted:
            self.view.select(several)
        self.wanted = 0
        self._places.setCurrentIndex(1 if self.is_empty() else 0)
        for action in self._actions:
            action.setVisible(not self.is_empty())
        columns = [self.columns_button] if self.columns_button is not None else []
        # Chips are made anew with each reading, and would come last of all.
        tab_through([*self._actions, *self.chips.all(), self._filter, *columns, self.view, *self._card.ways])
        self._count()

    def show_chips(self, choices: Sequence[Choice]) -> None:
        """Offer these chips; everything is shown again where the chosen one isn't among them any more."""
        if self.chip not in [choice.key for choice in choices]:
            self.chip = ""
        self.chips.show_choices(choices, self.chip)

    def show_instead(self, page: QWidget) -> None:
        """Show a page of its own in place of the list, such as a form."""
        if self._sides.indexOf(page) < 0:
            self._sides.addWidget(page)
        self._sides.setCurrentWidget(page)

    def show_list(self) -> None:
        """Show the list again."""
        self._sides.setCurrentIndex(0)

    @property
    def filter(self) -> SearchField:
        """The field by whose words the list is filtered."""
        return self._filter

    @property
    def card(self) -> TableCard:
        """The card on which the table stands."""
        return self._card

    @property
    def shows_list(self) -> bool:
        return self._sides.currentIndex() == 0

    def is_empty(self) -> bool:
        """Whether the program has no record of this kind at all, whatever the filter says."""
        return not self.search and not self.chip and self.view.paged.rowCount() == 0

    def show_row(self, row: Any) -> None:
        """Show a row in the pane; None while the list has none."""
        raise NotImplementedError

    def show_selected(self, ids: Sequence[int]) -> None:
        """Which rows are selected has changed, after `show_row`; for lists in which there can be several."""

    def count_words(self, shown: int) -> str:
        """The foot of the table: how many rows are shown."""
        return ngettext("Showing {n}", "Showing {n}", shown).format(n=whole(shown))

    def _filtered_list(self) -> QWidget:
        """Chips, filter and columns above, list and pane below."""
        px = self.desk.theme.px
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(12))
        tools = QWidget()
        row = QHBoxLayout(tools)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(px(16))
        row.addWidget(self.chips, 1)
        row.addLayout(self._tools())
        column.addWidget(tools)
        self._halves.list_shown.connect(tools.setVisible)
        column.addWidget(self._halves, 1)
        return holder

    def _tools(self) -> QHBoxLayout:
        row, px = QHBoxLayout(), self.desk.theme.px
        row.setSpacing(px(8))
        self._filter.setFixedWidth(px(_FILTER_BESIDE_COLUMNS if self.columns_button else FILTER_WIDTH))
        row.addWidget(self._filter, 0, Qt.AlignmentFlag.AlignTop)
        if self.columns_button is not None:
            row.addWidget(self.columns_button, 0, Qt.AlignmentFlag.AlignTop)
        return row

    def _remember_under(self, key: str) -> None:
        """Begin as the list was left: its order, its chip and its columns."""
        self._key = key
        if not key:
            return
        order, _blank, down = self._recalled("order").partition(" ")
        if order in [column.order for column in self.view.paged.columns if column.order]:
            self.view.paged.order, self.view.paged.descending = order, down == _DOWN
        self.chip = self._recalled("chip")
        known = [column.name for column in self.view.paged.columns]
        names = [name for name in self._recalled("columns").split(",") if name in known] or None
        self.columns_button = ColumnsButton(self.desk.theme, self.view.paged.columns)
        self.columns_button.show_names(names)
        if names:
            self.view.show_columns(self.columns_button.names)
        self.columns_button.columns_chosen.connect(self._show_columns)
        self.view.sorted_by.connect(lambda by, is_down: self._keep("order", f"{by} {_DOWN if is_down else ''}"))

    def _recalled(self, what: str) -> str:
        return self.desk.memory.recall(f"{self._key}/{what}")

    def _keep(self, what: str, text: str) -> None:
        if self._key:
            self.desk.memory.remember(f"{self._key}/{what}", text.strip())

    def _show_columns(self, names: Sequence[str] | None) -> None:
        self.view.show_columns(names)
        self._keep("columns", ",".join(names or ()))

    def _search_for(self, words: str) -> None:
        if words != self.search:
            self.search = words
            self.refilter()

    def _show_chip(self, key: str) -> None:
        self.chip = key
        self._keep("chip", key)
        self.refilter()

    def _choose(self, row: Any) -> None:
        self.show_row(row)
        self._count()

    def _open_pane(self) -> None:
        if len(self.view.selected_ids()) == 1:  # adding rows to those selected doesn't lead away from them
            self._halves.open_pane()

    def _select(self) -> None:
        self.show_selected(self.view.selected_ids())
        self._count()

    def _count(self) -> None:
        shown, selected = self.view.paged.rowCount(), len(self.view.selected_ids())
        words = ngettext("{n} selected", "{n} selected", selected).format(n=whole(selected)) if selected else ""
        self._card.show_counts(words, self.count_words(shown))

    def _tell_copied(self, rows: int) -> None:
        self.desk.toasts.say(ngettext("{n} row copied", "{n} rows copied", rows).format(n=whole(rows)))
