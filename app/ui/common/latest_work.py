"""Work of which only the latest counts: what was begun before is stopped, and its value is never seen."""

from collections.abc import Callable
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Signal
from shiboken6 import isValid

from app.domain.problems import Problem
from app.operations.slices import Slices
from app.ui.common.background import Background, Progress
from app.ui.common.slice_runner import SliceRunner

T = TypeVar("T")


class LatestWork(QObject):
    """One thing after the other is worked out, in a thread with values or in slices with the file.

    Attributes:
        is_busy: whether something is under way.

    Signals:
        stepped: how many of how many parts are done. failed: the Problem that ended it. busy_changed: `is_busy` is
        another; work that begins other work at its end stays busy in between.
    """

    stepped = Signal(int, int)
    failed = Signal(object)
    busy_changed = Signal()

    def __init__(self, background: Background, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._background = background
        self._turn = 0
        self._take: Callable[[Any], Any] = lambda _value: None
        self._job: Progress | None = None
        self._runner = SliceRunner(self)
        self._runner.done.connect(lambda value: self._end(self._turn, value))
        self.is_busy = False

    def run(self, work: Callable[[Progress], T], take: Callable[[T], Any]) -> None:
        """Work something out in a thread; `take` gets it on the main thread, unless other work came since."""
        turn = self._begin(take)
        self._job = self._background.run_watched(
            work,
            lambda value: self._end(turn, value),
            lambda problem: self._fail(turn, problem),
            lambda done, of: self._step(turn, done, of),
            lambda: None,
        )

    def run_slices(self, slices: Slices[T], take: Callable[[T], Any]) -> None:
        """The same on the main thread, in slices."""
        self._begin(take)
        self._runner.start(slices)

    def stop(self) -> None:
        """Forget what is under way."""
        self._forget()
        self._be_busy(False)

    def _begin(self, take: Callable[[Any], Any]) -> int:
        self._forget()
        self._take = take
        self._be_busy(True)
        return self._turn

    def _forget(self) -> None:
        self._turn += 1
        if self._job is not None:
            self._job.cancel()
            self._job = None
        self._runner.stop()

    def _end(self, turn: int, value: object) -> None:
        if self._counts(turn):
            self._take(value)
        if self._counts(turn):
            self._be_busy(False)

    def _fail(self, turn: int, problem: Problem) -> None:
        if self._counts(turn):
            self.failed.emit(problem)
        if self._counts(turn):
            self._be_busy(False)

    def _step(self, turn: int, done: int, of: int) -> None:
        if self._counts(turn):
            self.stepped.emit(done, of)

    def _counts(self, turn: int) -> bool:
        """Whether nothing was begun since; a job may come to its end when this object is gone with its window."""
        return turn == self._turn and isValid(self)

    def _be_busy(self, is_busy: bool) -> None:
        if is_busy != self.is_busy:
            self.is_busy = is_busy
            self.busy_changed.emit()
