"""A page with a filtered table and a pane about the chosen row: what every list room has."""

from collections.abc import Sequence
from typing import Any, Generic

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from app.text.catalog import _, ngettext
from app.text.formats import whole
from app.ui.common.chips import Chips
from app.ui.common.desk import Desk, Place
from app.ui.common.fields import SearchField
from app.ui.common.keys import tab_through
from app.ui.common.list_and_pane import ListAndPane
from app.ui.common.page_head import PageHead, page_column
from app.ui.common.paged_model import Row
from app.ui.common.room import Room
from app.ui.common.table_card import TableCard, nothing_found
from app.ui.common.table_view import TableView

FILTER_WIDTH = 224


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

    def build(
        self,
        *,
        title: str,
        filter_words: str,
        view: TableView,
        pane: QWidget,
        empty: QWidget,
        actions: Sequence[QPushButton] = (),
    ) -> None:
        """Put the page together. pane: shows the row of the last `show_row`; empty: shown without any record.

        actions: stand at the end of the head, the primary one last; hidden while there is no record at all.
        """
        theme = self.desk.theme
        self.head, self.view, self._actions = PageHead(theme, title, actions), view, tuple(actions)
        self.chips = Chips(theme, _("Show only"))
        self._filter = SearchField(theme, filter_words, self._search_for, icon="filter")
        self._card = TableCard(theme, view, nothing_found(_("Nothing here matches. Clear the filter to see all.")))
        self._halves = ListAndPane(theme, self._card, pane)
        self._places = QStackedWidget()
        self._places.addWidget(self._filtered_list())
        self._places.addWidget(empty)
        column = page_column(self, theme, self.head)
        column.addWidget(self._places, 1)
        view.chosen.connect(self._choose)
        view.opened.connect(lambda _row: self._halves.open_pane())
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
        chosen = self.view.row()
        self.view.paged.reload()
        self.view.choose(self.wanted or (chosen.id if chosen is not None else None))
        self.wanted = 0
        self._places.setCurrentIndex(1 if self.is_empty() else 0)
        for action in self._actions:
            action.setVisible(not self.is_empty())
        tab_through([*self.chips.all(), self._filter, self.view])
        self._count()

    def is_empty(self) -> bool:
        """Whether the program has no record of this kind at all, whatever the filter says."""
        return not self.search and not self.chip and self.view.paged.rowCount() == 0

    def show_row(self, row: Any) -> None:
        """Show a row in the pane; None while the list has none."""
        raise NotImplementedError

    def count_words(self, shown: int) -> str:
        """The foot of the table: how many rows are shown."""
        return ngettext("Showing {n}", "Showing {n}", shown).format(n=whole(shown))

    def _filtered_list(self) -> QWidget:
        """Chips and filter above, list and pane below."""
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
        self._filter.setFixedWidth(px(FILTER_WIDTH))
        row.addWidget(self._filter, 0, Qt.AlignmentFlag.AlignTop)
        column.addWidget(tools)
        self._halves.list_shown.connect(tools.setVisible)
        column.addWidget(self._halves, 1)
        return holder

    def _search_for(self, words: str) -> None:
        if words != self.search:
            self.search = words
            self.reload()

    def _show_chip(self, key: str) -> None:
        self.chip = key
        self.reload()

    def _choose(self, row: Any) -> None:
        self.show_row(row)
        self._count()

    def _count(self) -> None:
        shown = self.view.paged.rowCount()
        self._card.show_counts(_("1 selected") if self.view.row() is not None else "", self.count_words(shown))
