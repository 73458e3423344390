"""Where every trouble that nobody caught ends: the world's faults in words, our own in the log."""

from collections.abc import Callable
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QObject, Signal

from app.domain.problems import CounterpartError
from app.text.catalog import _
from app.text.problems import sentence


class Troubles(QObject):
    """The excepthook of the window. Data stays as of the last finished edit, whatever happens here.

    Signals:
        happened: a sentence for the coordinator, and details to copy ("" for the world's faults). Threads of
            jobs end here too, so it arrives on the main thread.
    """

    happened = Signal(str, str)

    def __init__(self, log_folder: Callable[[], Path]) -> None:
        """log_folder: asked for when there is something to log."""
        super().__init__()
        self._log_folder = log_folder

    def take(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """Tell and log an error that nobody caught; as `sys.excepthook`."""
        if isinstance(error, CounterpartError):
            self.happened.emit(sentence(error.problem), "")
            return
        if isinstance(error, KeyboardInterrupt):
            raise error
        details = _details(kind, trace)
        self._log(kind, error, trace)
        words = _("Something went wrong in Counterpart. Everything up to your last finished step is saved.")
        self.happened.emit(words, details)

    def _log(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        import logging

        folder = self._log_folder()
        folder.mkdir(parents=True, exist_ok=True)
        handler = logging.FileHandler(folder / "counterpart.log", encoding="utf-8")
        handler.setFormatter(logging.Formatter("%(asctime)s %(message)s"))
        record = logging.LogRecord("counterpart", logging.ERROR, "", 0, "error", None, (kind, error, trace))
        handler.emit(record)
        handler.close()


def _details(kind: type[BaseException], trace: TracebackType | None) -> str:
    """Where in the program it happened, without the message, which may quote a person's data."""
    import traceback

    return "".join(traceback.format_tb(trace)) + kind.__name__
