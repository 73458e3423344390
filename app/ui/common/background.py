"""Work beside the window: a job gets values and returns values in a thread, never the Store."""

import sys
from collections.abc import Callable
from contextvars import Context, copy_context
from threading import Event
from time import monotonic
from typing import Any, TypeVar

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal

from app.domain.problems import CounterpartError, Problem
from app.ui.common.collector import allow_full_collections, hold_full_collections

_ALL_TOLD, _PAUSE_S = 50, 0.05  # so many steps are all told, later ones twenty times a second
T = TypeVar("T")
_SWITCH_S = 0.000_2


class CancelledError(Exception):
    """A job was asked to stop, and did."""


class Progress:
    """What a long job tells while it works, and where it hears that it shall stop."""

    def __init__(self, tell: Callable[[int, int], object]) -> None:
        self._tell = tell
        self._stops = Event()
        self._told, self._told_at = 0, 0.0

    def cancel(self) -> None:
        """Ask the job to stop at its next step; can be called from any thread."""
        self._stops.set()

    def step(self, done: int, of: int) -> None:
        """Tell how far the job is: `done` of `of` parts. Raises CancelledError once it shall stop.

        Thousands of steps in a second are not all told: the window would do nothing but hear of them.
        """
        if self._stops.is_set():
            raise CancelledError
        now = monotonic()
        if self._told < _ALL_TOLD or now - self._told_at >= _PAUSE_S or done == of:
            self._told, self._told_at = self._told + 1, now
            self._tell(done, of)


class _Outcome(QObject):
    """Brings what a job tells, and its end, back to the main thread."""

    stepped = Signal(int, int)
    done = Signal(object)
    failed = Signal(object)
    cancelled = Signal()
    ended = Signal()


class _Job(QRunnable):
    def __init__(self, context: Context, work: Callable[[], object], outcome: _Outcome) -> None:
        super().__init__()
        self._context, self._work, self._outcome = context, work, outcome

    def run(self) -> None:
        try:
            result = self._context.run(self._work)
        except CancelledError:
            self._outcome.cancelled.emit()
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
        # A job that computes keeps the window waiting this long at each of its calls into Qt, and painting a table
        # makes hundreds. Python's own five milliseconds made half a second of that.
        sys.setswitchinterval(_SWITCH_S)
        self._pool = QThreadPool()
        self._under_way: set[_Outcome] = set()
        self._watched: set[Progress] = set()

    def run(self, work: Callable[[], T], on_done: Callable[[T], Any], on_failed: Callable[[Problem], Any]) -> None:
        """Run `work` in a thread; on the main thread, `on_done` gets its value, or `on_failed` its problem.

        Only a CounterpartError is a problem; any other error goes to the excepthook and calls neither.
        """
        self._start(work, _outcome(on_done, on_failed))

    def run_watched(
        self,
        work: Callable[[Progress], T],
        on_done: Callable[[T], Any],
        on_failed: Callable[[Problem], Any],
        on_step: Callable[[int, int], Any],
        on_cancelled: Callable[[], Any],
        *,
        on_ended: Callable[[], Any] | None = None,
    ) -> Progress:
        """Run a long job as `run` does; it tells its steps to the progress that comes back, to cancel it by.

        on_ended: called after the job whichever way it ended, a fault of our own included.
        """
        outcome = _outcome(on_done, on_failed)
        outcome.stepped.connect(on_step)
        outcome.cancelled.connect(on_cancelled)
        if on_ended is not None:
            outcome.ended.connect(on_ended)
        progress = Progress(outcome.stepped.emit)
        self._watched.add(progress)
        outcome.ended.connect(lambda: self._watched.discard(progress))
        self._start(lambda: work(progress), outcome)
        return progress

    def wait(self) -> None:
        """Wait until every job has ended: before the window goes. Long ones are asked to stop."""
        for progress in self._watched:
            progress.cancel()
        self._pool.waitForDone()

    def _start(self, work: Callable[[], object], outcome: _Outcome) -> None:
        outcome.ended.connect(lambda: self._end(outcome))
        self._under_way.add(outcome)
        hold_full_collections()
        self.busy_changed.emit(True)
        self._pool.start(_Job(copy_context(), work, outcome))

    def _end(self, outcome: _Outcome) -> None:
        self._under_way.discard(outcome)
        if not self._under_way:
            allow_full_collections()
        self.busy_changed.emit(bool(self._under_way))


def _outcome(on_done: Callable[[Any], Any], on_failed: Callable[[Problem], Any]) -> _Outcome:
    outcome = _Outcome()
    outcome.done.connect(on_done)
    outcome.failed.connect(on_failed)
    return outcome
