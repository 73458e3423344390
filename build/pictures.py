"""Take pictures of every page of the window, to be looked at beside the drawn ones.

Run it with the development tools set up (`build/test.py` does that): `.venv/bin/python build/pictures.py FOLDER`.
Each page is taken in light, dark and high contrast, in three sizes, with an empty program, the sample, and absurd
data. A dialog is taken before the window, where it stands for the coordinator.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, NamedTuple

from pictures_opened import LONG_MS, OPENERS, SHORT_MS, close_search, face_of, let_work

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from PySide6.QtGui import QPixmap

    from app.ui.shell.surroundings import Surroundings
    from app.ui.shell.window import MainWindow

ROOT = Path(__file__).resolve().parent.parent
SIZES = ((1024, 700), (1280, 820), (1600, 1000))
THEMES = ("light", "dark", "contrast")
FILES = ("empty", "recruiting", "sample", "absurd")  # recruiting: the sample before anybody is paired


class Page(NamedTuple):
    """A page by the name of its pictures, and the place that leads to it.

    opens: what is opened there before the picture is taken, such as "command help"; a word of `OPENERS` first.
    """

    name: str
    room: str
    task: str = ""
    value: str = ""
    record_id: int = 0
    opens: str = ""


PAGES = (
    Page("home", "home"),
    Page("participants", "participants"),
    Page("participant-form", "participants", "edit", record_id=1),
    Page("participant-new", "participants", "add"),
    Page("pairings", "pairings"),
    Page("suggest", "pairings", "suggest"),
    Page("suggest-weights", "pairings", "suggest", opens="weights"),
    Page("suggest-wishes", "pairings", "suggest", opens="wishes"),
    Page("suggest-override", "pairings", "suggest", opens="override"),
    Page("pair-by-hand", "pairings", "pair"),
    Page("pairing", "pairings", "open", record_id=1),
    Page("journal", "journal"),
    Page("record", "journal", "record", record_id=1),
    Page("surveys", "surveys", value="T1"),
    Page("surveys-fresh", "surveys", value="T2"),
    Page("surveys-nobody", "surveys", value="T3"),
    Page("survey-form", "surveys", "record", record_id=13),  # of participant 1: the mid-point
    Page("survey-final", "surveys", "record", record_id=14),  # and the close
    Page("reports", "reports"),
    Page("reports-summary", "reports", value="summary"),
    Page("reports-agreement", "reports", value="agreement"),
    Page("reports-survey", "reports", value="survey:T2"),
    Page("reports-journal", "reports", value="journal"),
    Page("reports-certificate", "reports", value="certificate"),
    Page("setup", "setup"),
    Page("setup-looks", "setup", value="looks"),
    Page("setup-rhythm", "setup", value="rhythm"),
    Page("setup-grades", "setup", value="grades"),
    Page("setup-topics", "setup", value="topics"),
    Page("closing", "pairings", "open", "closed", 1),
    Page("pair-two", "pairings", "pair", "1,2"),
    Page("import-table", "participants", opens="import"),
    Page("import-columns", "participants", opens="import columns"),
    Page("import-grades", "participants", opens="import grades"),
    Page("merge", "participants", opens="merge 2"),
    Page("merge-choice", "participants", opens="merge 0"),
    Page("restore", "home", opens="restore"),
    Page("shortcuts", "home", opens="command shortcuts"),
    Page("help", "home", opens="command help"),
    Page("about", "home", opens="command about"),
    Page("new-program", "home", opens="command new-program"),
    Page("finder", "home", opens="find"),
    Page("finder-hits", "home", opens="find an"),
    Page("menu", "home", opens="menu"),
    Page("toast", "journal", "record", record_id=1, opens="toast"),
)


def main(arguments: Sequence[str]) -> int:
    """Take the pictures that were asked for, and tell how many."""
    options = _parser().parse_args(arguments)
    sys.path.insert(0, str(ROOT))
    options.folder.mkdir(parents=True, exist_ok=True)
    with TemporaryDirectory() as scratch:
        os.environ.setdefault("QT_QPA_PLATFORM", f"offscreen:configfile={_screen(Path(scratch))}")
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


def _screen(scratch: Path) -> Path:
    """A screen as large as the largest window: dialogs are no larger than their screen."""
    width, height = SIZES[-1]
    screen = {"name": "screen", "x": 0, "y": 0, "width": width, "height": height, "dpr": 1}
    path = scratch / "screens.json"
    path.write_text(
        json.dumps({"screens": [{**screen, "logicalDpi": 96, "logicalBaseDpi": 96}]}), encoding="utf-8"
    )
    return path


def _all_pictures(options: argparse.Namespace, scratch: Path) -> Iterator[Path]:
    from PySide6.QtWidgets import QApplication

    from app.ui.common.theme import ThemeChoice
    from tests.support.dressing import dressed, surroundings_of
    from tests.support.rooms import Answers

    theme, answers = dressed(QApplication([])), Answers(scratch)
    around = surroundings_of(theme, answers)
    answers.table = _table(scratch)
    for kind in options.files:
        path = _made(kind, scratch)
        answers.backup = Path(shutil.copy(path, scratch / f"Backup of {kind}.counterpart"))
        window = _window(around, path)
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


def _table(scratch: Path) -> Path:
    from tests.support.imports import PEOPLE
    from tests.support.people_files import a_csv

    return a_csv(scratch / "people.csv", *PEOPLE)


def _made(kind: str, scratch: Path) -> Path:
    from app.operations.sampling import write_sample
    from app.storage import Store
    from tests.support.absurd import absurd_program
    from tests.support.builders import a_program
    from tests.support.rooms import TODAY
    from tests.support.samples import nobody_paired

    path = scratch / f"{kind}.counterpart"
    if kind == "sample":
        write_sample(path, TODAY).close()
    elif kind == "recruiting":
        with write_sample(path, TODAY) as store:
            nobody_paired(store)
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

    face_of(window).arrive(Place(page.room, record_id=page.record_id, task=page.task, value=page.value))
    let_work(LONG_MS if page.room == "reports" or page.task == "suggest" else SHORT_MS)
    what, _space, detail = page.opens.partition(" ")
    OPENERS[what](window, detail)
    let_work(SHORT_MS)
    _seen(window).save(str(path))
    _close_all(window)


def _seen(window: MainWindow) -> QPixmap:
    """The window, and before it the dialog or menu that is open."""
    from PySide6.QtCore import QPoint
    from PySide6.QtGui import QPainter
    from PySide6.QtWidgets import QApplication

    picture = window.grab()
    before = QApplication.activeModalWidget() or QApplication.activePopupWidget()
    if before is not None:
        middle = QPoint(window.width() - before.width(), window.height() - before.height()) / 2
        is_menu = before is QApplication.activePopupWidget()
        at = window.mapFromGlobal(before.pos()) if is_menu else middle
        painter = QPainter(picture)
        painter.drawPixmap(at, before.grab())
        painter.setPen(before.palette().color(before.foregroundRole()))  # the frame that a screen would draw
        painter.drawRect(before.rect().translated(at))
        painter.end()
    return picture


def _close_all(window: MainWindow) -> None:
    """Close what was opened on the page, so that the next one is seen without it."""
    from PySide6.QtWidgets import QApplication

    for before in (QApplication.activeModalWidget(), QApplication.activePopupWidget()):
        if before is not None:
            before.close()
    close_search(window)
    if window.toasts.now is not None:
        window.toasts.now.leave()
    face_of(window).focus_room()
    let_work(50)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
