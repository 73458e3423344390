"""Makes papers beside the window: what they are drawn from is read in slices, the drawing is a job."""

from collections.abc import Callable, Generator
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, Signal

from app.domain.problems import CounterpartError, Problem
from app.operations.gathering import AgendaMatter, agenda_matter
from app.operations.papers.matter import Matter, gather
from app.ui.common.background import Progress
from app.ui.common.desk import Desk
from app.ui.common.slices import Slices
from app.ui.reports.wishes import Made, Wish, draw_ordered, draw_wanted, shown

Draw = Callable[[Progress], Made]


class PaperMaker(QObject):
    """One paper at a time; a newer wish replaces the one before, whose drawing is stopped.

    Signals:
        began: something is being made from now on.
        stepped: so many of so many sessions are drawn.
        made: the paper, as `Made`.
        failed: why there is none, as `Problem`.
    """

    began = Signal()
    stepped = Signal(int, int)
    made = Signal(object)
    failed = Signal(object)

    def __init__(self, desk: Desk, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = desk
        self._reading = Slices(self)
        self._wish: tuple[Wish, bool] | None = None  # with whether it is to be drawn whole
        self._drawing: Progress | None = None
        self._next: Draw | None = None
        self._is_awaited = self._is_told = False  # what is being drawn; whether its end was told
        desk.signal.changed.connect(self._read_again)

    @property
    def is_busy(self) -> bool:
        """Whether something is being made that was not called off."""
        return self._wish is not None

    def make(self, wish: Wish, *, whole: bool = False) -> None:
        """Make this paper. whole: all of a long one, not only what a preview shows."""
        self.stop()
        self._wish = (wish, whole)
        self.began.emit()
        try:
            self._read(wish, whole)
        except CounterpartError as error:
            self._wish = None
            self.failed.emit(error.problem)

    def stop(self) -> None:
        """Call off what is being made; nobody is told."""
        self._wish, self._next, self._is_awaited = None, None, False
        self._reading.stop()
        if self._drawing is not None:
            self._drawing.cancel()

    def _read(self, wish: Wish, whole: bool) -> None:
        store, program = self._desk.store, self._desk.program
        if not wish.kind.is_of_sessions:
            self._gather(gather(store, program, wish.order(self._desk.today())), partial(_ordered, wish))
            return
        today = self._desk.today()
        wanted = wish.sessions(store, program, today)
        some = shown(wanted, wish, whole=whole)
        self._gather(agenda_matter(store, program, some, today), partial(_drawing, wish, len(wanted)))

    def _gather(self, slices: Generator[None, None, Any], job: Callable[[Any, Progress], Made]) -> None:
        self._reading.run(slices, lambda matter: self._draw(partial(job, matter)))

    def _draw(self, draw: Draw) -> None:
        """Start drawing, or once the drawing called off before has ended: never two at once."""
        if self._drawing is not None:
            self._next = draw
            return
        self._is_awaited, self._is_told = True, False
        self._drawing = self._desk.background.run_watched(
            draw, self._take, self._fail, self._step, self._note_cancelled, on_ended=self._note_end
        )

    def _step(self, done: int, of: int) -> None:
        if self._is_awaited:
            self.stepped.emit(done, of)

    def _take(self, made: Made) -> None:
        self._is_told = True
        if self._is_awaited:
            self._wish = None
            self.made.emit(made)

    def _fail(self, problem: Problem) -> None:
        self._is_told = True
        if self._is_awaited:
            self._wish = None
            self.failed.emit(problem)

    def _note_cancelled(self) -> None:
        self._is_told = True

    def _note_end(self) -> None:
        """A drawing has ended; one that told nothing broke off, and whoever waits for it is told so."""
        self._drawing = None
        waiting, self._next = self._next, None
        if waiting is not None:
            self._draw(waiting)
        elif not self._is_told:
            self._fail(Problem("paper-not-drawn"))

    def _read_again(self, _tables: frozenset[str]) -> None:
        """What was read so far is another thing now."""
        if self._wish is not None and self._reading.is_running:
            wish, whole = self._wish
            self.make(wish, whole=whole)


def _drawing(wish: Wish, of: int, matter: AgendaMatter, progress: Progress) -> Made:
    return draw_wanted(wish, matter, of, progress.step)


def _ordered(wish: Wish, matter: Matter, progress: Progress) -> Made:
    return draw_ordered(wish, matter, progress.step)
