"""Which side the people of the table are, for all of them at once."""

from collections import Counter

from app.domain.participants import WillingAs
from app.text import labels
from app.text.catalog import _
from app.text.formats import whole
from app.ui.common.cards import Card
from app.ui.common.choice_field import ChoiceField, Option
from app.ui.common.form_row import FormRow
from app.ui.common.labels import small
from app.ui.common.theme import Theme
from app.ui.participants.importing.draft import ImportDraft

NOT_SAID = ""


class SideCard(Card):
    """A choice, and in small print what it means for the people of the table."""

    def __init__(self, theme: Theme, draft: ImportDraft) -> None:
        super().__init__(theme)
        self._draft = draft
        self.side = ChoiceField(theme)
        self._means, self._counts = small(), small()
        column = self.padded(gap=6)
        column.addWidget(FormRow(theme, _("Which side are these people?"), self.side))
        for words in (self._means, self._counts):
            words.setWordWrap(True)
            column.addWidget(words)
        self.side.picked.connect(self._choose)
        draft.table_known.connect(self.show_draft)
        draft.plan_known.connect(self._count)
        self.show_draft()
        self._count()

    def show_draft(self) -> None:
        """Offer the sides; "as the table says" only where it says one."""
        says = any(column.field == "side" for column in self._draft.columns())
        chosen = self._draft.choices.side
        first = _("as the table says") if says else _("the table doesn't say")
        options = [Option(NOT_SAID, first), *(Option(side.value, labels.side(side)) for side in WillingAs)]
        self.side.offer(options, chosen.value if chosen else NOT_SAID)
        words = _means(chosen, says)
        self._means.setText(words)
        self.side.setAccessibleDescription(words)

    def _count(self) -> None:
        """How many of the table come out on which side: a column that was misread shows here first."""
        members = self._draft.planned.plan.changes.members.values() if self._draft.planned else ()
        counts = Counter(member.willing_as for member in members)
        words = " · ".join(f"{labels.side(side)} {whole(counts[side])}" for side in WillingAs if counts[side])
        self._counts.setText(words)
        self._counts.setVisible(bool(words))

    def _choose(self, key: str) -> None:
        self._draft.choose_side(WillingAs(key) if key else None)
        self.show_draft()


def _means(side: WillingAs | None, says: bool) -> str:
    if side is WillingAs.MENTOR:
        return _("Everyone in it is junior and shares what they know with a senior colleague.")
    if side is WillingAs.MENTEE:
        return _("Everyone in it is senior and learns from a junior colleague.")
    if side is WillingAs.EITHER:
        return _("Everyone in it can take either side.")
    if says:
        return _("Each row says it. New people whose row doesn't can take either side.")
    return _("New people can take either side; people who are here already keep theirs.")
