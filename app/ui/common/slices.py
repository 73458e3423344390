"""Long reading on the main thread, in slices: between two of them the window hears its coordinator."""

from collections.abc import Callable, Generator
from time import perf_counter
from typing import Any, TypeVar

from PySide6.QtCore import QObject, QTimer

from app.ui.common.collector import allow_full_collections, hold_full_collections

T = TypeVar("T")
_AT_ONCE_S = 0.02


class Slices(QObject):
    """Runs one generator at a time, its steps some milliseconds each, some of them in a row."""

    def __init__(self, parent: QObject) -> None:
        """parent: with it ends the reading."""
        super().__init__(parent)
        self._steps: Generator[None, None, Any] | None = None
        self._on_done: Callable[[Any], object] = _forget
        self._next = QTimer(self)
        self._next.setInterval(0)
        self._next.timeout.connect(self._go_on)

    @property
    def is_running(self) -> bool:
        return self._steps is not None

    def run(self, steps: Generator[None, None, T], on_done: Callable[[T], object]) -> None:
        """Go through the steps, and hand on what they return; whatever ran before is given up."""
        self.stop()
        self._steps, self._on_done = steps, on_done
        self._next.start()
        hold_full_collections()

    def stop(self) -> None:
        """Give up; nobody is told."""
        self._next.stop()
        if self._steps is not None:
            self._steps.close()
            allow_full_collections()
        self._steps, self._on_done = None, _forget

    def _go_on(self) -> None:
        until = perf_counter() + _AT_ONCE_S
        steps, on_done = self._steps, self._on_done
        while steps is not None and perf_counter() < until:
            try:
                next(steps)
            except StopIteration as end:
                self.stop()
                on_done(end.value)
                return


def _forget(_value: object) -> None:
    """Nobody waits for it."""
