"""Looking for the best pairs beside the window: read in short parts, worked out in a thread, stopped by hand."""

from dataclasses import replace

from PySide6.QtCore import QObject, QTimer, Signal

from app.domain.problems import Problem
from app.domain.proposals import Group
from app.operations.arguing import Argument, argue
from app.operations.suggesting import Gathering
from app.text.catalog import _
from app.text.problems import sentence
from app.ui.common.background import Progress
from app.ui.common.desk import Desk
from app.ui.common.progress_line import ProgressLine


class PairSearch(QObject):
    """One search at a time; a new one ends the one before, and goes on from the pairs that were found last.

    Signals:
        found: what was found, as an `Argument`.
        stopped: it ended without pairs: Cancel was pressed, or it failed, which was told.

    Attributes:
        desk: the file and its program. now: what was found last; None before that.
    """

    found = Signal(object)
    stopped = Signal()

    def __init__(self, desk: Desk, line: ProgressLine, parent: QObject) -> None:
        super().__init__(parent)
        self.desk, self._line = desk, line
        self.now: Argument | None = None
        self._gathering: Gathering | None = None
        self._group: Group | None = None  # that is being looked at
        self._known: Group | None = None  # as the file still has it
        self._progress: Progress | None = None
        self._number = 0
        self._next_part = QTimer(self)
        self._next_part.setInterval(0)
        self._next_part.timeout.connect(self._read_part)
        line.cancelled.connect(self._stop_by_hand)

    @property
    def is_under_way(self) -> bool:
        """Whether somebody waits for a search."""
        return self._gathering is not None or self._group is not None

    @property
    def is_reading(self) -> bool:
        """Whether the file is still being read for it."""
        return self._gathering is not None

    def begin(self) -> None:
        """Look for pairs in the file as it is now."""
        self.end()
        self._known = None
        self._gathering = Gathering(self.desk.store, self.desk.program)
        self._next_part.start()

    def go_on(self) -> None:
        """Look again among the same people: only wishes, or the program's own fields, have changed."""
        group, program = self._group or self._known, self.desk.program
        if group is None:
            self.begin()
            return
        self.end()
        self._look(group if group.program == program else replace(group, program=program))

    def forget(self) -> None:
        """Begin from nothing the next time, as if no pairs had been seen."""
        self.end()
        self.now = self._known = None

    def end(self) -> None:
        """Stop waiting; a thread that is at work stops at its next step."""
        self._number += 1
        self._next_part.stop()
        if self._progress is not None:
            self._progress.cancel()
        self._gathering = self._group = self._progress = None
        self._line.end()

    def _read_part(self) -> None:
        gathering = self._gathering
        if gathering is None or not gathering.step():
            return
        self._next_part.stop()
        self._gathering = None
        self._look(gathering.group())

    def _look(self, group: Group) -> None:
        self._group = group
        self._line.begin(_("Looking for the best pairs…"), lambda: self._start(group))

    def _start(self, group: Group) -> Progress:
        desk, number, before = self.desk, self._number, self.now
        records, today = desk.store.wishes.of(desk.program.id), desk.today()
        self._progress = desk.background.run_watched(
            lambda progress: (number, argue(group, records, today, progress.step, before=before)),
            self._take,
            self._tell,
            self._line.step,
            self._forget,
        )
        return self._progress

    def _take(self, numbered: tuple[int, Argument]) -> None:
        number, argument = numbered
        if number != self._number or self._group is None:
            return  # of a search that nobody waits for any more
        self.now, self._known = argument, argument.group
        self._group = self._progress = None
        self._line.end()
        self.found.emit(argument)

    def _tell(self, problem: Problem) -> None:
        self.end()
        self.desk.toasts.warn(sentence(problem))
        self.stopped.emit()

    def _forget(self) -> None:
        """The thread has stopped: whoever asked it to knows already."""

    def _stop_by_hand(self) -> None:
        if self.is_under_way:
            self.end()
            self.stopped.emit()
