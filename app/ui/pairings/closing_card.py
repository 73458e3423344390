"""The closing record of a pairing that has ended, kept as it is changed."""

from collections.abc import Callable
from datetime import date

from app.domain.pairings import Closing, Pairing
from app.text.catalog import _
from app.ui.common.cards import Card
from app.ui.common.saved_note import SavedNote
from app.ui.common.theme import Theme
from app.ui.pairings.closing_fields import ClosingFields


class ClosingCard(Card):
    """Hidden while a pairing hasn't ended."""

    def __init__(
        self,
        theme: Theme,
        today: Callable[[], date],
        keep: Callable[[str, Closing], str],
        leave: Callable[[], object],
    ) -> None:
        """keep: writes the record after a field was changed; what stands in its way, as a sentence, or ""."""
        super().__init__(theme)
        self._keep = keep
        _label, row = self.add_head(_("Closing record"))
        self.saved = SavedNote(theme)
        row.addStretch()
        row.addWidget(self.saved)
        self.fields = ClosingFields(theme, today, columns=1)
        self.padded().addWidget(self.fields)
        self.fields.edited.connect(self._edited)
        self.fields.left.connect(leave)

    def show_pairing(self, pairing: Pairing) -> None:
        self.setVisible(pairing.closing is not None)
        if pairing.closing is not None:
            self.fields.show_closing(pairing.closing)

    def _edited(self, field: str) -> None:
        closing = self.fields.closing()
        if closing is None:
            return
        problem = self._keep(field, closing)
        self.fields.tell(problem)
        if not problem:
            self.saved.say_saved()
