"""A watchdog: for how long the window could not have answered, in time of its own thread."""

import time
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer
from pytestqt.qtbot import QtBot

from app.ui.common.background import Background

_CALM_S, _STIRS_MS, _PATIENCE_MS = 0.2, 2.0, 120_000


class Watchdog(QObject):
    """Ticks once in each turn of the event loop, and notes what the thread has worked since the tick before.

    It counts the thread's own time, so that neither other programs nor jobs in other threads give a false alarm.
    """

    def __init__(self, background: Background, qtbot: QtBot) -> None:
        super().__init__()
        self._qtbot, self._is_busy, self._longest_ms = qtbot, False, 0.0
        self._ticked = time.thread_time()
        self._stirred = time.monotonic()
        background.busy_changed.connect(self._note_busy)
        self._clock = QTimer(self)
        self._clock.setInterval(0)
        self._clock.timeout.connect(self._tick)

    def longest_ms(self, act: Callable[[], object]) -> float:
        """Milliseconds of the longest stretch without a turn, from an act until everything is calm after it."""
        self._longest_ms, self._ticked = 0.0, time.thread_time()
        self._clock.start()
        act()
        self._stirred = time.monotonic()
        self._qtbot.waitUntil(self._is_calm, timeout=_PATIENCE_MS)
        self._clock.stop()
        return round(self._longest_ms, 1)

    def _is_calm(self) -> bool:
        return not self._is_busy and time.monotonic() - self._stirred > _CALM_S

    def _tick(self) -> None:
        now = time.thread_time()
        worked = 1_000 * (now - self._ticked)
        self._ticked = now
        self._longest_ms = max(self._longest_ms, worked)
        if worked > _STIRS_MS:
            self._stirred = time.monotonic()

    def _note_busy(self, is_busy: bool) -> None:
        self._is_busy = is_busy
        self._stirred = time.monotonic()
