"""Keeping what fields hold, as it is typed: one field is one undo step until the keyboard leaves it."""

from collections.abc import Callable, Hashable

from PySide6.QtCore import QObject, Signal

from app.domain.problems import CounterpartError
from app.storage import Store
from app.text.problems import sentence


class Keeper(QObject):
    """Writes into the open file whatever a form's fields settle on.

    Signals:
        kept: something was written.
    """

    kept = Signal()

    def __init__(self, store: Store, parent: QObject) -> None:
        super().__init__(parent)
        self._store = store
        self._field: Hashable = None
        self._step: int | None = None

    def keep(self, field: Hashable, label: str, write: Callable[[], object]) -> str:
        """Write one field's value in a step of this label; what stands in its way, as a sentence, or "".

        field: goes on in the same step as long as it is the one that was kept last and `leave` wasn't called.
        """
        going_on = self._step if field == self._field else None
        try:
            with self._store.edit(label, going_on) as step:
                write()
        except CounterpartError as error:
            return sentence(error.problem)
        self._field, self._step = field, step
        self.kept.emit()
        return ""

    def goes_on(self, field: Hashable) -> bool:
        """Whether keeping this field now would go on in the step of before."""
        return self._step is not None and field == self._field

    def leave(self) -> None:
        """The keyboard left the field: whatever comes next is a step of its own."""
        self._field = self._step = None
