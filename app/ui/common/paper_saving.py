"""Saving a paper from any room: where to, drawn beside the window, then said with a way to open it."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from app.operations import printing
from app.text.catalog import _, ngettext
from app.text.formats import isolated, whole
from app.text.problems import sentence
from app.ui.common.desk import Desk
from app.ui.common.toast import Way


@dataclass(frozen=True, slots=True)
class Saved:
    """A paper that was written. missing: signs that no font of ours has, marked where they stand."""

    path: Path
    pages: int
    missing: tuple[str, ...]


def save_paper(desk: Desk, name: str, draw: Callable[[], Any]) -> None:
    """Ask where a paper is to be, draw and write it in the background, and tell.

    name: proposed for the file, without suffix. draw: makes the paper from values, without the store.
    """
    path = desk.ask_where(f"{name}.pdf")
    if path is None:
        return
    desk.background.run(
        lambda: _write(draw, path),
        lambda saved: _tell(desk, saved),
        lambda problem: desk.toasts.warn(sentence(problem)),
    )


def _write(draw: Callable[[], Any], path: Path) -> Saved:
    paper = draw()
    printing.save(paper, path)
    return Saved(path, paper.pages, paper.missing)


def _tell(desk: Desk, saved: Saved) -> None:
    way = Way(_("Open"), lambda: desk.open_file(saved.path))
    said = ngettext("{n} page saved in {file}", "{n} pages saved in {file}", saved.pages)
    words = said.format(n=whole(saved.pages), file=isolated(saved.path.name))
    if not saved.missing:
        desk.toasts.say(words, way)
        return
    marked = _("{saved}. No font here has these signs, so they are marked: {signs}")
    desk.toasts.warn(marked.format(saved=words, signs=" ".join(saved.missing)), way)
