"""Participants: a table to scan by side and status, and a pane about the person chosen."""

from app.domain.pairings import Pairing
from app.domain.participants import Participant, Side, WillingAs
from app.storage import ParticipantRow
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
from app.ui.participants.columns import EVERYONE, SIDES, WAITING, ParticipantSource, columns
from app.ui.participants.pane import ParticipantPane


class ParticipantsPage(ListPage[ParticipantRow]):
    """The people of the program."""

    tables = frozenset({"participant", "person", "interest", "pairing", "grade", "topic"})

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._source = ParticipantSource(desk.store, desk.program.id, lambda: self.search, lambda: self.chip)
        self._pane = ParticipantPane(desk.theme, self._read_journal)
        self.build(
            title=_("Participants"),
            filter_words=_("Filter this list"),
            view=TableView(desk.theme, PagedModel(columns(), self._source, "name"), _("Participants")),
            pane=self._pane,
            empty=self._nobody(),
        )

    def reload(self) -> None:
        counts = {chip: len(self._source.ids_of(chip)) for chip in (EVERYONE, *SIDES, WAITING)}
        self.head.say(_head_line(counts))
        self.chips.show_choices(_choices(counts), self.chip)
        super().reload()

    def show_row(self, row: ParticipantRow | None) -> None:
        if row is None:
            self._pane.show_nobody()
            return
        store = self.desk.store
        participant = store.participants.get(row.id)
        topics = store.topics.of(self.desk.program.id)
        self._pane.show_participant(
            row, participant, topics, manager=self._manager(participant), partners=self._partners(row.id)
        )

    def count_words(self, shown: int) -> str:
        everyone = len(self._source.ids_of(EVERYONE))
        return _("Showing {shown} of {all}").format(shown=whole(shown), all=whole(everyone))

    def _manager(self, participant: Participant) -> str:
        person = participant.person
        if person.manager_id is None:
            return person.manager_text
        return self.desk.store.people.get(person.manager_id).name

    def _partners(self, participant_id: int) -> list[tuple[Pairing, Side, str]]:
        """The pairings of a participant, each with the other's side and name."""
        found = []
        for pairing in self.desk.store.pairings.of(self.desk.program.id):
            for side in Side:
                if pairing.participant_id(side) == participant_id:
                    other = self.desk.store.participants.get(pairing.participant_id(side.other))
                    found.append((pairing, side.other, other.person.name))
        return found

    def _read_journal(self, name: str) -> None:
        self.desk.go_to(Place("journal", search=name))

    def _nobody(self) -> Card:
        card = Card(self.desk.theme)
        what_for = _(
            "Nobody takes part yet. People come from a spreadsheet, here people.xlsx; only names are needed."
        )
        card.column.addWidget(next_line(self.desk, _("Who takes part?"), what_for, "import {file} people.xlsx"))
        return card


def _choices(counts: dict[str, int]) -> list[Choice]:
    """Everyone and the two sides always; the other chips where they leave somebody."""
    words = {
        EVERYONE: _("Everyone"),
        **{side.value: labels.side(side) for side in WillingAs},
        WAITING: _("Waiting list"),
    }
    always = (EVERYONE, Side.MENTOR.value, Side.MENTEE.value)
    return [Choice(key, words[key], n) for key, n in counts.items() if n or key in always]


def _head_line(counts: dict[str, int]) -> str:
    people = counts[EVERYONE]
    if not people:
        return _("Nobody here yet.")
    parts = [
        ngettext("{n} mentor (junior)", "{n} mentors (junior)", counts["mentor"]).format(
            n=whole(counts["mentor"])
        ),
        ngettext("{n} mentee (senior)", "{n} mentees (senior)", counts["mentee"]).format(
            n=whole(counts["mentee"])
        ),
    ]
    if counts["either"]:
        parts.append(_("{n} either side").format(n=whole(counts["either"])))
    total = ngettext("{n} person.", "{n} people.", people).format(n=whole(people))
    return f"{total} {', '.join(parts)}."
