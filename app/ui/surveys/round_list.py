"""The forms of one wave after the other: tabs, figures, chips, and a table of the people who are asked."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from app.domain.sides import Side
from app.domain.survey_rounds import FormState
from app.domain.surveys import Wave
from app.storage import RoundCount
from app.text.catalog import _
from app.text.formats import whole
from app.text.survey_questions import form_title
from app.text.survey_rounds import state_word
from app.ui.common.chips import Chips, Choice
from app.ui.common.desk import Desk, Place
from app.ui.common.fields import SearchField
from app.ui.common.keys import tab_through
from app.ui.common.list_tools import list_tools
from app.ui.common.paged_model import PagedModel
from app.ui.common.table_card import TableCard, nothing_found
from app.ui.common.table_view import TableView
from app.ui.common.tabs import Tabs
from app.ui.surveys.columns import ALL, FormSource, columns
from app.ui.surveys.empty_round import EmptyRound
from app.ui.surveys.round_figures import RoundFigures

_WAVES = tuple(Wave)


class RoundList(QWidget):
    """The table; a click, or Enter, opens a form to type it in.

    Signals:
        opened: the row that was opened. turned: another wave is wanted.
    """

    opened = Signal(object)
    turned = Signal(object)

    def __init__(self, desk: Desk, hand_out: Callable[[], object]) -> None:
        """hand_out: gives everybody of the shown wave a form."""
        super().__init__()
        self._desk = desk
        self.counts: Mapping[Side, RoundCount] = {}
        self._source = FormSource(desk.store, desk.program.id, desk.today)
        self.tabs = Tabs(desk.theme, [form_title(wave) for wave in _WAVES])
        self.figures = RoundFigures(desk.theme)
        self.view = TableView(desk.theme, PagedModel(columns(desk.today), self._source, "state"), _("Forms"))
        self.chips = Chips(desk.theme, _("Show only"))
        self.filter = SearchField(desk.theme, _("Name or form code"), self._search_for, icon="filter")
        nothing = nothing_found(_("Nothing here matches. Clear the filter to see all."))
        self._card = TableCard(desk.theme, self.view, nothing)
        self._places = QStackedWidget()
        self._empty = EmptyRound(desk.theme, hand_out, lambda: desk.go_to(Place("pairings")))
        self._arrange()
        self.view.opened.connect(self.opened)
        self.view.typed.connect(self.filter.type_on)
        self.chips.chosen.connect(self._show_chip)
        self.tabs.turned.connect(lambda place: self.turned.emit(_WAVES[place]))

    @property
    def wave(self) -> Wave:
        """The wave that is shown."""
        return self._source.wave

    @property
    def is_handed_out(self) -> bool:
        """Whether anybody has a form of the wave that is shown."""
        return any(count.issued for count in self.counts.values())

    @property
    def to_hand_out(self) -> int:
        """How many people have no form of the wave that is shown yet."""
        return sum(count.to_hand_out for count in self.counts.values())

    def show_wave(self, wave: Wave) -> None:
        """Show the forms of a wave from the next reading on; whatever the list was filtered by is over."""
        if wave is not self._source.wave:
            self._source.wave, self._source.chip, self._source.search = wave, ALL, ""
            self.filter.show_text("")
        self.tabs.choose(_WAVES.index(wave))

    def show_all(self) -> None:
        """Filter nothing any more: a form is looked for that may be filtered out."""
        self._source.chip, self._source.search = ALL, ""
        self.filter.show_text("")

    def reload(self, wanted: int = 0) -> None:
        """Read the list again. wanted: the id of the form to choose."""
        self.counts = self._desk.store.survey_rounds.counts(self._desk.program.id, self.wave, self._desk.today())
        self.figures.show_counts(self.counts)
        choices = _choices(self.counts)
        if self._source.chip not in [choice.key for choice in choices]:
            self._source.chip = ALL
        self.chips.show_choices(choices, self._source.chip)
        chosen = self.view.row()
        self.view.paged.reload()
        self.view.choose(wanted or (chosen.id if chosen is not None else None))
        self._show_place()
        tab_through([*self.tabs.all(), *self.chips.all(), self.filter, self.view])
        asked = sum(choice.number or 0 for choice in choices[:1])
        shown = _("Showing {shown} of {all}")
        self._card.show_counts(
            _("Enter or a click opens a form to type it in."),
            shown.format(shown=whole(self.view.paged.rowCount()), all=whole(asked)),
        )

    def take_focus(self) -> None:
        """Have the keyboard in the table, or at the tabs where there is none."""
        is_listed = self._places.currentWidget() is not self._empty
        place = self.view if is_listed else self.tabs.all()[self.tabs.place]
        place.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_place(self) -> None:
        if self.is_handed_out:
            self._places.setCurrentIndex(0)
            return
        self._empty.show_wave(self.wave, self.to_hand_out)
        self._places.setCurrentWidget(self._empty)

    def _search_for(self, words: str) -> None:
        if words != self._source.search:
            self._source.search = words
            self.reload()

    def _show_chip(self, key: str) -> None:
        self._source.chip = key
        self.reload()

    def _arrange(self) -> None:
        px = self._desk.theme.px
        listing = QWidget()
        column = QVBoxLayout(listing)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(12))
        column.addWidget(self.figures)
        column.addLayout(list_tools(self._desk.theme, self.chips, self.filter))
        column.addWidget(self._card, 1)
        self._places.addWidget(listing)
        self._places.addWidget(self._empty)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(px(12))
        outer.addWidget(self.tabs)
        outer.addWidget(self._places, 1)


def _choices(counts: Mapping[Side, RoundCount]) -> list[Choice]:
    """All, and each state that somebody's form is in."""
    sums = [sum(numbers) for numbers in zip(*counts.values(), strict=True)]
    total = RoundCount(*sums)
    found = {
        FormState.OVERDUE: total.overdue,
        FormState.OUT: total.issued - total.returned - total.overdue,
        FormState.NOT_OUT: total.to_hand_out,
        FormState.RETURNED: total.returned,
    }
    chips = [Choice(state.value, state_word(state), n) for state, n in found.items() if n]
    return [Choice(ALL, _("All"), sum(found.values())), *chips]
