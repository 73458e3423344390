"""The one bridge from the store's notices to a Qt signal."""

from PySide6.QtCore import QObject, Signal

from app.storage import Changes, Store


class StoreSignal(QObject):
    """Tells pages what a step, an undo or a redo changed.

    Signals:
        changed: the names of the tables, as a frozenset of str.
    """

    changed = Signal(object)

    def __init__(self, store: Store) -> None:
        super().__init__()
        store.on_change(self._tell)

    def _tell(self, changes: Changes) -> None:
        self.changed.emit(changes.tables)
