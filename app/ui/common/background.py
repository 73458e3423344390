"""Work beside the window: a job gets values and returns values in a thread, never the Store."""

from collections.abc import Callable
from contextvars import Context, copy_context
from typing import Any, TypeVar

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal

from app.domain.problems import CounterpartError, Problem

T = TypeVar("T")


class _Outcome(QObject):
    """Brings the end of a job back to the main thread."""

    done = Signal(object)
    failed = Signal(object)
    ended = Signal()


class _Job(QRunnable):
    def __init__(self, context: Context, work: Callable[[], object], outcome: _Outcome) -> None:
        super().__init__()
        self._context, self._work, self._outcome = context, work, outcome

    def run(self) -> None:
        try:
            result = self._context.run(self._work)
        except CounterpartError as error:
            self._outcome.failed.emit(error.problem)
        else:
            self._outcome.done.emit(result)
        finally:
            self._outcome.ended.emit()


class Background(QObject):
    """Runs jobs in a pool of threads, in the language spoken where they were started.

    Signals:
        busy_changed: whether any job is under way.
    """

    busy_changed = Signal(bool)

    def __init__(self) -> None:
        super().__init__()
        self._pool = QThreadPool()
        self._under_way: set[_Outcome] = set()

    def run(self, work: Callable[[], T], on_done: Callable[[T], Any], on_failed: Callable[[Problem], Any]) -> None:
        """Run `work` in a thread; on the main thread, `on_done` gets its value, or `on_failed` its problem.

        Only a CounterpartError is a problem; any other error goes to the excepthook and calls neither.
        """
        outcome = _Outcome()
        outcome.done.connect(on_done)
        outcome.failed.connect(on_failed)
        outcome.ended.connect(lambda: self._end(outcome))
        self._under_way.add(outcome)
        self.busy_changed.emit(True)
        self._pool.start(_Job(copy_context(), work, outcome))

    def wait(self) -> None:
        """Wait until every job has ended: before the window goes."""
        self._pool.waitForDone()

    def _end(self, outcome: _Outcome) -> None:
        self._under_way.discard(outcome)
        self.busy_changed.emit(bool(self._under_way))
