"""The coordinator's note on a pairing, kept as it is typed."""

from collections.abc import Callable

from app.text.catalog import _
from app.ui.common.cards import Card
from app.ui.common.form_row import FormRow
from app.ui.common.saved_note import SavedNote
from app.ui.common.text_fields import TextArea
from app.ui.common.theme import Theme


class NoteCard(Card):
    """Only in the coordinator's own copy of anything printed."""

    def __init__(self, theme: Theme, keep: Callable[[str], str], leave: Callable[[], object]) -> None:
        """keep: writes the note; what stands in its way, as a sentence, or ""."""
        super().__init__(theme)
        self._write = keep
        _label, row = self.add_head(_("For the coordinator"))
        self.saved = SavedNote(theme)
        row.addStretch()
        row.addWidget(self.saved)
        self.area = TextArea(theme, example=_("For you alone"), lines=3)
        self._row = FormRow(theme, _("Note"), self.area)
        self.padded().addWidget(self._row)
        self.area.settled.connect(self._keep)
        self.area.left.connect(leave)

    def show_text(self, text: str) -> None:
        self.area.show_text(text)

    def _keep(self, text: str) -> None:
        problem = self._write(text)
        self._row.show_problem(problem)
        if not problem:
            self.saved.say_saved()
