"""Keeping the plan: written in slices while the window lives, whole in the end or not at all."""

from PySide6.QtCore import QObject, Signal

from app.operations.import_plans import ImportPlan
from app.operations.importing import import_in_slices
from app.storage import Store
from app.ui.common.background import CancelledError, Progress
from app.ui.common.slice_runner import SliceRunner


class ImportWriter(QObject):
    """Writes one plan at a time.

    Signals:
        stepped: how many of how many records are written. kept: the ImportResult, once all is in the file.
        taken_back: it was cancelled, and the file is as it was. failed: the Problem for which nothing was kept.
    """

    stepped = Signal(int, int)
    kept = Signal(object)
    taken_back = Signal()
    failed = Signal(object)

    def __init__(self, store: Store, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._progress = Progress(self.stepped.emit)
        self._runner = SliceRunner(self)
        self._runner.stepped.connect(self._step)
        self._runner.done.connect(self.kept)
        self._runner.failed.connect(self.failed)

    @property
    def is_writing(self) -> bool:
        return self._runner.is_running

    def write(self, plan: ImportPlan) -> Progress:
        """Begin to write; the progress that comes back is there to cancel it by."""
        self._progress = Progress(self.stepped.emit)
        self._runner.start(import_in_slices(self._store, plan))
        return self._progress

    def take_back(self) -> None:
        """Stop, and leave the file as it was before."""
        if self.is_writing:
            self._runner.stop()
            self.taken_back.emit()

    def _step(self, done: int, of: int) -> None:
        try:
            self._progress.step(done, of)
        except CancelledError:
            self.take_back()
