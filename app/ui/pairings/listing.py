"""The list of pairings: who is with whom and how it stands, and the story of the pairing chosen."""

from collections.abc import Mapping

from app.domain.pairings import UNDECIDED, PairingState
from app.domain.stories import PairingStory
from app.operations.pairing_checks import check_pair, line_refusal, pairings_in_lines
from app.storage import PairingRow
from app.text import labels
from app.text.catalog import _, ngettext
from app.text.formats import isolated, whole
from app.text.refusals import refusal_sentence
from app.ui.common.buttons import Button, Look
from app.ui.common.chips import Choice
from app.ui.common.desk import Desk, Place
from app.ui.common.list_page import ListPage
from app.ui.common.paged_model import PagedModel
from app.ui.common.table_view import TableView
from app.ui.pairings.columns import ALL, IN_LINE, PairingSource, columns
from app.ui.pairings.empty_list import EmptyList
from app.ui.pairings.fit_lines import FitView
from app.ui.pairings.pane import PairingPane
from app.ui.pairings.places import by_hand, own_page, suggestions
from app.ui.pairings.steps import asks_first, take_step
from app.ui.pairings.stored_fit import fit_view

_ROW_HEIGHT = 52
_OPEN = UNDECIDED | {PairingState.CONFIRMED}


class PairingsList(ListPage[PairingRow]):
    """The pairings of the program."""

    tables = frozenset({"pairing", "participant", "person", "session", "action"})

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._in_lines: Mapping[int, tuple[int, ...]] = {}
        self._all = 0  # how many pairings there are
        self._source = PairingSource(
            desk.store, desk.program.id, lambda: self.search, lambda: self.chip, self._is_flagged
        )
        self._pane = PairingPane(
            desk.theme, read_journal=self._read_journal, open_page=self._open, take_step=self._take_step
        )
        self._empty = EmptyList(desk, self._suggest, self._pair)
        model = PagedModel(columns(self._is_flagged, desk.program), self._source, "mentor")
        view = TableView(desk.theme, model, _("Pairings"), _ROW_HEIGHT)
        view.entered_row.connect(lambda row: desk.go_to(own_page(row.id)))
        self.build(
            title=_("Pairings"),
            filter_words=_("Filter this list"),
            view=view,
            pane=self._pane,
            empty=self._empty,
            actions=self._actions_of_head(),
        )

    def reload(self) -> None:
        self._in_lines = pairings_in_lines(self.desk.store, self.desk.program)
        found = self.desk.store.pairings.counts(self.desk.program.id)
        counts = {state: found.get(state, 0) for state in PairingState}
        self._all = sum(counts.values())
        self.head.say(_head_line(counts))
        if self.chip == IN_LINE and not self._in_lines:
            self.chip = ALL
        self.chips.show_choices(_choices(counts, len(self._in_lines)), self.chip)
        self._empty.ask_for_people(not self.desk.store.participants.count(self.desk.program.id))
        super().reload()

    def show_row(self, row: PairingRow | None) -> None:
        if row is None:
            self._pane.show_nothing()
            return
        story = self.desk.store.story(row.id)
        fit = self._fit(story) if row.state in _OPEN else None
        self._pane.show_story(story, self.desk.program, self.desk.today(), self._line_words(row), fit)

    def count_words(self, shown: int) -> str:
        return _("Showing {shown} of {all}").format(shown=whole(shown), all=whole(self._all))

    def _is_flagged(self, pairing_id: int) -> bool:
        return pairing_id in self._in_lines

    def _line_words(self, row: PairingRow) -> str:
        line = self._in_lines.get(row.id, ())
        if not line:
            return ""
        return refusal_sentence(*line_refusal(self.desk.store, line, row.mentor_id, row.mentee_id))

    def _fit(self, story: PairingStory) -> FitView:
        """Why the two fit, for a pair that hasn't started."""
        desk, pairing = self.desk, story.pairing
        checked = check_pair(
            desk.store, desk.program, pairing.mentor_id, pairing.mentee_id, today=desk.today(), worn=isolated
        )
        return fit_view(story, checked, desk.program.weights)

    def _actions_of_head(self) -> list[Button]:
        theme = self.desk.theme
        return [
            Button(theme, _("Pair two people"), self._pair, icon="link"),
            Button(theme, _("Suggest pairs"), self._suggest, icon="handshake", look=Look.PRIMARY),
        ]

    def _suggest(self) -> None:
        self.desk.go_to(suggestions())

    def _pair(self) -> None:
        self.desk.go_to(by_hand())

    def _open(self, story: PairingStory) -> None:
        self.desk.go_to(own_page(story.pairing.id))

    def _take_step(self, story: PairingStory, wanted: PairingState) -> None:
        if asks_first(story.pairing.state, wanted):
            self.desk.go_to(own_page(story.pairing.id, wanted.value))
        else:
            self.wanted = story.pairing.id
            take_step(self.desk, story, wanted)

    def _read_journal(self, story: PairingStory) -> None:
        names = f"{story.mentor.person.name} {story.mentee.person.name}"
        self.desk.go_to(Place("journal", search=names))


def _choices(counts: dict[PairingState, int], in_lines: int) -> list[Choice]:
    """All, each state in which there is a pairing, and those inside a reporting line."""
    found = [Choice(state.value, labels.pairing_state(state), n) for state, n in counts.items() if n]
    flagged = [Choice(IN_LINE, _("Inside a reporting line"), in_lines)] if in_lines else []
    return [Choice(ALL, _("All"), sum(counts.values())), *found, *flagged]


def _head_line(counts: dict[PairingState, int]) -> str:
    n = sum(counts.values())
    if not n:
        return _("No pairings yet.")
    total = ngettext("{n} pairing.", "{n} pairings.", n).format(n=whole(n))
    running = counts[PairingState.RUNNING]
    words = [total, ngettext("{n} is running.", "{n} are running.", running).format(n=whole(running))]
    asked = counts[PairingState.CONSULTING]
    if asked:
        waiting = ngettext(
            "{n} mentee (senior) hasn't answered yet.", "{n} mentees (senior) haven't answered yet.", asked
        )
        words.append(waiting.format(n=whole(asked)))
    return " ".join(words)
