"""Undo and redo: taken back or done again, shown where it happened, and told with the way back."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from app.storage import Store, Touched
from app.text.catalog import _
from app.text.formats import isolated
from app.ui.common.toast import Toasts, Way

if TYPE_CHECKING:
    from app.operations.retracing import Spot


class Steps:
    """The line of steps of the open file as the window shows it."""

    def __init__(
        self, store: Store, toasts: Toasts, show: "Callable[[Spot], object]", program_id: Callable[[], int]
    ) -> None:
        """show: leads to where something was changed. program_id: of the program shown now, 0 for none."""
        self._store, self._toasts, self._show, self._program_id = store, toasts, show, program_id

    def undo(self) -> None:
        """Take back the last step, show it, and offer to do it again."""
        touched = self._store.undo_touches()
        label = self._store.undo()
        if label is not None:
            self._go(touched)
            self._toasts.say(_("Undone: {step}").format(step=isolated(label)), Way(_("Redo"), self.redo))

    def redo(self) -> None:
        """Do the step undone last again, show it, and offer to take it back."""
        touched = self._store.redo_touches()
        label = self._store.redo()
        if label is not None:
            self._go(touched)
            self._toasts.say(_("Done again: {step}").format(step=isolated(label)), Way(_("Undo"), self.undo))

    def why_no_undo(self) -> str:
        """Why nothing can be undone; "" where something can."""
        return "" if self._store.undo_label() is not None else _("There is nothing to undo.")

    def why_no_redo(self) -> str:
        """Why nothing can be redone; "" where something can."""
        return "" if self._store.redo_label() is not None else _("There is nothing to redo.")

    def _go(self, touched: Sequence[Touched]) -> None:
        from app.operations.retracing import spot_of

        spot = spot_of(self._store, touched, self._program_id())
        if spot is not None and self._program_id():
            self._show(spot)
