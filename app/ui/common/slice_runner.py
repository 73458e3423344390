"""Long work on the thread that has the file: some milliseconds at a time, and the window lives on in between."""

from time import perf_counter
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from app.domain.problems import CounterpartError
from app.operations.slices import Slices

_TURN_S = 0.012  # of each turn of the event loop: shorter than a frame on the screen


class SliceRunner(QObject):
    """Runs one piece of work in slices.

    Signals:
        stepped: how many of how many parts are done. done: the work's value. failed: the Problem that ended it.
    """

    stepped = Signal(int, int)
    done = Signal(object)
    failed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._slices: Slices[Any] | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._take_turn)

    @property
    def is_running(self) -> bool:
        return self._slices is not None

    def start(self, slices: Slices[Any]) -> None:
        """Begin with the next turn of the event loop; what ran before is stopped."""
        self.stop()
        self._slices = slices
        self._timer.start()

    def stop(self) -> None:
        """End the work where it is, which takes back what it has not finished. Nothing is told."""
        slices = self._forget()
        if slices is not None:
            slices.close()

    def _take_turn(self) -> None:
        slices, ends = self._slices, perf_counter() + _TURN_S
        if slices is None:
            return
        step = None
        try:
            while perf_counter() < ends:
                step = next(slices)
        except StopIteration as end:
            self._forget()
            self.done.emit(end.value)
            return
        except CounterpartError as error:
            self._forget()
            self.failed.emit(error.problem)
            return
        except BaseException:  # ours, for the excepthook: but the timer must not come back
            self._forget()
            raise
        if step is not None:
            self.stepped.emit(*step)

    def _forget(self) -> Slices[Any] | None:
        self._timer.stop()
        slices, self._slices = self._slices, None
        return slices
