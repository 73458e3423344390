"""How far a long job is, with a way to stop it; shown only once it has taken a second."""

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QWidget

from app.text.catalog import _
from app.ui.common.buttons import Button
from app.ui.common.labels import ElidedLabel, body
from app.ui.common.theme import Theme

SHOWN_AFTER_MS = 1_000


class Stoppable(Protocol):
    """Whatever is under way and can be asked to stop, such as the `Progress` of a job."""

    def cancel(self) -> None: ...


class ProgressLine(QWidget):
    """Words, a bar, and Cancel.

    Signals:
        cancelled: Cancel was pressed; the job itself stops at its next step.
    """

    cancelled = Signal()

    def __init__(self, theme: Theme, *, may_cancel: bool = True) -> None:
        """may_cancel: not where another button beside it cancels the job."""
        super().__init__()
        self._job: Stoppable | None = None
        self._words = ElidedLabel(body())
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setFixedHeight(theme.px(6))
        self._cancel = Button(theme, _("Cancel"), self.cancel, in_row=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(12))
        row.addWidget(self._words)
        row.addWidget(self._bar, 1)
        row.addWidget(self._cancel)
        self._cancel.setVisible(may_cancel)
        self._delay = QTimer(self)
        self._delay.setSingleShot(True)
        self._delay.setInterval(SHOWN_AFTER_MS)
        self._delay.timeout.connect(self.show)
        self.hide()

    def begin(self, words: str, start: Callable[[], Stoppable]) -> None:
        """Watch a job from now on. words: what is being done; start: starts it, its steps led to `step`."""
        self._words.say(words)
        self._bar.setAccessibleName(words)
        self._bar.setRange(0, 0)
        self._delay.start()
        self._job = start()

    def step(self, done: int, of: int) -> None:
        """How many of so many parts are done."""
        self._bar.setRange(0, of)
        self._bar.setValue(done)

    def cancel(self) -> None:
        """Ask the job to stop."""
        if self._job is not None:
            self._job.cancel()
            self.cancelled.emit()

    def end(self) -> None:
        """The job has ended, whichever way."""
        self._job = None
        self._delay.stop()
        self.hide()
