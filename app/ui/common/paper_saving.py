"""Papers from any room: to the Reports room with one session's agenda, or saved at once where they are to be."""

from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

from PySide6.QtCore import QObject, Signal

from app.domain.printables import Printable
from app.domain.problems import Problem
from app.text.catalog import _, ngettext
from app.text.formats import isolated, whole
from app.text.problems import sentence
from app.ui.common.desk import Desk, Place
from app.ui.common.file_names import file_name
from app.ui.common.toast import Way

OF_SESSION = "session:"
WEEK = "week"


class Saved(NamedTuple):
    """A paper that was written. missing: signs that no font of ours has, marked where they stand."""

    path: Path
    pages: int
    missing: tuple[str, ...]


def preview_agendas(desk: Desk, *, code: str) -> None:
    """Lead to the Reports room with this session's agenda in its preview: from there printing is one press."""
    desk.go_to(Place("reports", value=f"{OF_SESSION}{code}"))


def preview_week(desk: Desk) -> None:
    """Lead to the Reports room with the agendas of the next seven days in its preview."""
    desk.go_to(Place("reports", value=WEEK))


def preview_of_pairing(desk: Desk, kind: Printable, code: str) -> None:
    """Lead to the Reports room with a paper of this pairing in its preview. code: of the pairing."""
    desk.go_to(Place("reports", value=f"{kind.value}:{code}"))


def save_paper(desk: Desk, name: str, draw: Callable[[], Any]) -> None:
    """Ask where a paper is to be, draw and write it in the background, and tell.

    name: proposed for the file, without suffix. draw: makes the paper from values, without the store.
    """
    path = desk.ask_where(f"{file_name(name)}.pdf")
    if path is not None:
        write_paper(desk, path, draw)


def write_paper(
    desk: Desk, path: Path, draw: Callable[[], Any], then: Callable[[Saved], object] | None = None
) -> None:
    """Draw and write a paper in the background, and tell.

    then: gets what was written, once it is; a method of a widget is forgotten with it.
    """
    teller = _Teller(desk)
    if then is not None:
        teller.written.connect(then)
    desk.background.run(lambda: _write(draw, path), teller.tell, teller.warn)


def tell_saved(desk: Desk, saved: Saved) -> None:
    """Tell that a paper was written, with a way to open it."""
    _Teller(desk).tell(saved)


def _write(draw: Callable[[], Any], path: Path) -> Saved:
    from app.operations import printing

    paper = draw()
    printing.save(paper, path)
    return Saved(path, paper.pages, paper.missing)


class _Teller(QObject):
    """Tells how the saving ended; goes with the desk's toasts when the file is closed meanwhile.

    Signals:
        written: what was written, as `Saved`.
    """

    written = Signal(object)

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk.toasts)
        self._desk = desk

    def tell(self, saved: Saved) -> None:
        way = Way(_("Open"), lambda: self._desk.open_file(saved.path))
        said = ngettext("{n} page saved in {file}", "{n} pages saved in {file}", saved.pages)
        words = said.format(n=whole(saved.pages), file=isolated(saved.path.name))
        if saved.missing:
            marked = _("{saved}. No font here has these signs, so they are marked: {signs}")
            self._desk.toasts.warn(marked.format(saved=words, signs=" ".join(saved.missing)), way)
        else:
            self._desk.toasts.say(words, way)
        self.written.emit(saved)

    def warn(self, problem: Problem) -> None:
        self._desk.toasts.warn(sentence(problem))
