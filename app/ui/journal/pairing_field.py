"""Choosing another pairing: by both names or by its code, as it is typed."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent

from app.storage import PairingRow, Store
from app.text.catalog import _
from app.text.formats import isolated
from app.ui.common.suggest_field import SuggestField, Suggestion
from app.ui.common.theme import Theme

_MOST = 8


class PairingField(SuggestField):
    """A field that offers the pairings of the program.

    Signals:
        chosen: the id of the pairing that was chosen.
        left_alone: the coordinator thought better of it.
    """

    chosen = Signal(int)
    left_alone = Signal()

    def __init__(self, theme: Theme, store: Store, program_id: int) -> None:
        super().__init__(theme, self._pairings, example=_("Names of both, or a pairing code"))
        self._store, self._program_id = store, program_id
        self.setAccessibleName(_("Another pairing"))
        self.setProperty("row", True)
        self.taken.connect(lambda suggestion: self.chosen.emit(int(suggestion.key)))
        self.entered.connect(self._take_first)

    def begin(self) -> None:
        """Take the keyboard, empty."""
        self.begin_anew()
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left_alone.emit()
        else:
            super().keyPressEvent(event)

    def _pairings(self, text: str) -> Sequence[Suggestion]:
        ids = self._store.pairings.ids(self._program_id, text)[:_MOST]
        return [Suggestion(str(row.id), pairing_words(row)) for row in self._store.pairings.rows(ids)]

    def _take_first(self, text: str) -> None:
        """Enter takes the first that is offered."""
        self.close_list()
        first = next(iter(self._pairings(text)), None) if text else None
        if first is not None:
            self.chosen.emit(int(first.key))


def pairing_words(row: PairingRow) -> str:
    """ "Ana Ruiz and Bo Lind (P-K4T7RB9)": the mentor (junior) first."""
    words = _("{mentor} and {mentee} ({code})")
    return words.format(mentor=isolated(row.mentor_name), mentee=isolated(row.mentee_name), code=row.code)
