"""Printing a paper from any room: the printer is asked for, then the pages are painted beside the window."""

from functools import partial

from PySide6.QtCore import QObject, Signal

from app.domain.problems import Problem
from app.text.catalog import _, ngettext
from app.text.formats import isolated, whole
from app.text.problems import sentence
from app.ui.common.background import Progress
from app.ui.common.desk import Desk
from app.ui.common.printed_pages import PrintJob, PrintWish, pages_wanted, print_pages, target_of
from app.ui.common.progress_line import ProgressLine


class PaperPrinting(QObject):
    """Prints papers of a room, one at a time.

    Signals:
        busy_changed: whether something is being printed.
    """

    busy_changed = Signal(bool)

    def __init__(self, desk: Desk, line: ProgressLine) -> None:
        """line: where its progress is shown, and with which it goes."""
        super().__init__(line)
        self._desk, self._line = desk, line

    def start(self, pdf: bytes, wish: PrintWish) -> None:
        """Ask for a printer and print this paper on it."""
        printer = self._desk.ask_printer(wish)
        if printer is None:
            return
        pages = pages_wanted(printer, wish)
        words = ngettext("Printing {n} page", "Printing {n} pages", len(pages)).format(n=whole(len(pages)))
        job = PrintJob(pdf, printer, pages)
        self.busy_changed.emit(True)
        self._line.begin(words, lambda: self._run(job))

    def _run(self, job: PrintJob) -> Progress:
        return self._desk.background.run_watched(
            partial(print_pages, job),
            self._tell,
            self._warn,
            self._line.step,
            self._tell_stopped,
            on_ended=self._end,
        )

    def _tell(self, job: PrintJob) -> None:
        n, target = len(job.pages), isolated(target_of(job.printer))
        said = ngettext("{n} page was sent to {printer}.", "{n} pages were sent to {printer}.", n)
        self._desk.toasts.say(said.format(n=whole(n), printer=target))

    def _warn(self, problem: Problem) -> None:
        self._desk.toasts.warn(sentence(problem))

    def _tell_stopped(self) -> None:
        self._desk.toasts.say(_("Printing was stopped. Pages that the printer has already may still come out."))

    def _end(self) -> None:
        self._line.end()
        self.busy_changed.emit(False)
