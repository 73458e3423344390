"""Pairings: who is with whom and how it stands, and the story of the pairing chosen."""

from app.domain.pairings import PairingState
from app.storage import PairingRow
from app.text import labels
from app.text.catalog import _, ngettext
from app.text.formats import whole
from app.ui.common.cards import Card
from app.ui.common.chips import Choice
from app.ui.common.desk import Desk, Place
from app.ui.common.list_page import ListPage
from app.ui.common.next_line import next_line
from app.ui.common.paged_model import PagedModel
from app.ui.common.table_view import TableView
from app.ui.pairings.columns import ALL, PairingSource, columns
from app.ui.pairings.pane import PairingPane

_ROW_HEIGHT = 52


class PairingsPage(ListPage[PairingRow]):
    """The pairings of the program."""

    tables = frozenset({"pairing", "participant", "person", "session", "action"})

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._source = PairingSource(desk.store, desk.program.id, lambda: self.search, lambda: self.chip)
        self._pane = PairingPane(desk.theme, self._read_journal)
        model = PagedModel(columns(), self._source, "mentor")
        self.build(
            title=_("Pairings"),
            filter_words=_("Filter this list"),
            view=TableView(desk.theme, model, _("Pairings"), _ROW_HEIGHT),
            pane=self._pane,
            empty=self._nobody_paired(),
        )

    def reload(self) -> None:
        counts = {state: len(self._source.ids_of(state.value)) for state in PairingState}
        self.head.say(_head_line(counts))
        self.chips.show_choices(_choices(counts), self.chip)
        super().reload()

    def show_row(self, row: PairingRow | None) -> None:
        if row is None:
            self._pane.show_nothing()
        else:
            story = self.desk.store.story(row.id)
            self._pane.show_story(story, self.desk.program, self.desk.today())

    def count_words(self, shown: int) -> str:
        everyone = len(self._source.ids_of(ALL))
        return _("Showing {shown} of {all}").format(shown=whole(shown), all=whole(everyone))

    def _read_journal(self, story: object) -> None:
        row = self.view.row()
        self.desk.go_to(Place("journal", search=f"{row.mentor_name} {row.mentee_name}"))

    def _nobody_paired(self) -> Card:
        card = Card(self.desk.theme)
        what_for = _("Pairs are suggested for the whole group, confirmed, and start today.")
        card.column.addWidget(next_line(self.desk, _("Who meets whom?"), what_for, "suggest {file} --accept"))
        return card


def _choices(counts: dict[PairingState, int]) -> list[Choice]:
    """All, and each state in which there is a pairing."""
    found = [Choice(state.value, labels.pairing_state(state), n) for state, n in counts.items() if n]
    return [Choice(ALL, _("All"), sum(counts.values())), *found]


def _head_line(counts: dict[PairingState, int]) -> str:
    n = sum(counts.values())
    if not n:
        return _("No pairings yet.")
    total = ngettext("{n} pairing.", "{n} pairings.", n).format(n=whole(n))
    running = counts[PairingState.RUNNING]
    return f"{total} {ngettext('{n} is running.', '{n} are running.', running).format(n=whole(running))}"
