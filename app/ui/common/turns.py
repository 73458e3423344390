"""Long reading in short turns: between two of them the window paints and listens."""

from collections.abc import Iterator

from PySide6.QtCore import QObject, QTimer


class Turns(QObject):
    """Takes one step after the other, each in a turn of the event loop of its own."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._steps: Iterator[object] = iter(())
        self._clock = QTimer(self)
        self._clock.setInterval(0)
        self._clock.timeout.connect(self._step)

    def take(self, steps: Iterator[object]) -> None:
        """Take these steps from the next turn on, in place of what is left of those before."""
        self._steps = steps
        self._clock.start()

    def rest(self) -> None:
        """Take no further step for now."""
        self._clock.stop()

    def go_on(self) -> None:
        """Take what is left of the steps."""
        self._clock.start()

    def _step(self) -> None:
        if next(self._steps, None) is None:
            self._clock.stop()
