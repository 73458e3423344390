"""Take pictures of every page of the window, to be looked at beside the drawn ones.

Run it with the development tools set up (`build/test.py` does that): `.venv/bin/python build/pictures.py FOLDER`.
Each page is taken in light, dark and high contrast, in three sizes, with an empty program, the sample, and absurd
data.
"""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from app.ui.common.theme import Theme
    from app.ui.shell.surroundings import Surroundings
    from app.ui.shell.window import MainWindow

ROOT = Path(__file__).resolve().parent.parent
SIZES = ((1024, 700), (1280, 820), (1600, 1000))
THEMES = ("light", "dark", "contrast")
FILES = ("empty", "sample", "absurd")
_SHORT_MS, _LONG_MS = 250, 1_500


class Page(NamedTuple):
    """A page by the name of its pictures, and the place that leads to it."""

    name: str
    room: str
    task: str = ""
    value: str = ""
    record_id: int = 0


PAGES = (
    Page("home", "home"),
    Page("participants", "participants"),
    Page("participant-form", "participants", "edit", record_id=1),
    Page("participant-new", "participants", "add"),
    Page("pairings", "pairings"),
    Page("suggest", "pairings", "suggest"),
    Page("pair-by-hand", "pairings", "pair"),
    Page("pairing", "pairings", "open", record_id=1),
    Page("journal", "journal"),
    Page("record", "journal", "record", record_id=1),
    Page("reports", "reports"),
    Page("reports-summary", "reports", value="summary"),
    Page("setup", "setup"),
)


def main(arguments: Sequence[str]) -> int:
    """Take the pictures that were asked for, and tell how many."""
    options = _parser().parse_args(arguments)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    sys.path.insert(0, str(ROOT))
    options.folder.mkdir(parents=True, exist_ok=True)
    with TemporaryDirectory() as scratch:
        taken = sum(1 for _path in _all_pictures(options, Path(scratch)))
    print(f"{taken} pictures in {options.folder}")
    return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(description="Take pictures of every page of the window.")
    parser.add_argument("folder", type=Path, help="where the pictures go")
    parser.add_argument("--only", nargs="*", default=[page.name for page in PAGES], help="pages by name")
    parser.add_argument("--themes", nargs="*", default=THEMES, choices=THEMES)
    parser.add_argument("--files", nargs="*", default=FILES, choices=FILES)
    parser.add_argument("--sizes", nargs="*", default=[f"{width}x{height}" for width, height in SIZES])
    return parser


def _all_pictures(options: argparse.Namespace, scratch: Path) -> Iterator[Path]:
    from app.ui.common.theme import ThemeChoice

    theme = _dressed()
    around = _surroundings(theme, scratch)
    for kind in options.files:
        window = _window(around, _made(kind, scratch))
        for name in options.themes:
            theme.choose(ThemeChoice(name))
            for size in options.sizes:
                window.resize(*(int(side) for side in size.split("x")))
                for page in PAGES:
                    if page.name in options.only:
                        path = options.folder / f"{page.name}-{kind}-{name}-{size}.png"
                        _take(window, page, path)
                        yield path
        theme.choose(ThemeChoice.LIGHT)
        window.close()


def _dressed() -> Theme:
    from PySide6.QtWidgets import QApplication

    from app import paths
    from app.ui.common.fonts import load_fonts
    from app.ui.common.theme import Theme, ThemeChoice

    application = QApplication.instance() or QApplication([])
    if not isinstance(application, QApplication):
        raise TypeError(application)
    application.setStyle("Fusion")
    load_fonts(paths.resources() / "fonts")
    return Theme(application, paths.resources() / "icons", ThemeChoice.LIGHT)


def _surroundings(theme: Theme, scratch: Path) -> Surroundings:
    from app.ui.common.background import Background
    from app.ui.shell.settings import Settings
    from app.ui.shell.surroundings import Surroundings
    from tests.support.rooms import TODAY, Answers

    answers = Answers(scratch)
    return Surroundings(
        theme=theme,
        background=Background(),
        settings=Settings(scratch / "window.ini"),
        asks=answers,
        ask_printer=answers.which_printer,
        today=lambda: TODAY,
        show_file=answers.shown.append,
        show_folder=answers.folders.append,
        documents=scratch,
    )


def _made(kind: str, scratch: Path) -> Path:
    from app.operations.sampling import write_sample
    from app.storage import Store
    from tests.support.absurd import absurd_program
    from tests.support.builders import a_program
    from tests.support.rooms import TODAY

    path = scratch / f"{kind}.counterpart"
    if kind == "sample":
        write_sample(path, TODAY).close()
    elif kind == "absurd":
        absurd_program(path, TODAY).close()
    else:
        with Store.create(path) as store, store.edit("Begin"):
            store.programs.add([a_program()])
    return path


def _window(around: Surroundings, path: Path) -> MainWindow:
    from app.ui.shell.window import MainWindow

    window = MainWindow(around)
    window.show()
    window.open_path(path)
    return window


def _take(window: MainWindow, page: Page, path: Path) -> None:
    """Go to the page, wait until nothing works any more, and keep what is seen."""
    from app.ui.common.desk import Place

    face = window.workspace
    if face is None:
        raise RuntimeError(f"the file of {path.name} was not opened")
    face.arrive(Place(page.room, record_id=page.record_id, task=page.task, value=page.value))
    _let_work(_LONG_MS if page.room == "reports" or page.task == "suggest" else _SHORT_MS)
    window.grab().save(str(path))


def _let_work(milliseconds: int) -> None:
    """Give the window time to paint, and its background jobs time to end."""
    from PySide6.QtCore import QElapsedTimer, QEventLoop
    from PySide6.QtWidgets import QApplication

    watch = QElapsedTimer()
    watch.start()
    while watch.elapsed() < milliseconds:
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 50)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
