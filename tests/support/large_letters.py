"""The window in a process of its own, in letters of another size: what is cut off on its pages and dialogs.

Qt asks once how large letters are, when an application begins; so each size is a process.
"""

import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtWidgets import QApplication, QWidget

from app.operations.sampling import write_sample
from app.ui.common.background import Background
from app.ui.participants.page import ParticipantsPage
from app.ui.shell.window import MainWindow
from tests.support.absurd import absurd_program
from tests.support.clipping import clipped
from tests.support.dressing import dressed, surroundings_of
from tests.support.imports import PEOPLE
from tests.support.people_files import a_csv
from tests.support.rooms import TODAY, Answers
from tests.support.walking import DIALOGS, PAGES

ROOT = Path(__file__).resolve().parents[2]
WINDOW = (1600, 1040)
_PATIENCE_S = 20


def cut_off_at(percent: int, kind: str, folder: Path) -> dict[str, list[str]]:
    """What is cut off, by page, in a window of 1600 by 1040 in letters of so many percent."""
    screen = {"name": "screen", "x": 0, "y": 0, "width": 1920, "height": 1080, "dpr": 1, "logicalDpi": 96}
    screens = folder / "screens.json"
    screens.write_text(json.dumps({"screens": [{**screen, "logicalBaseDpi": 96}]}), encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-m", "tests.support.large_letters", kind, str(folder)],
        cwd=ROOT,
        env={
            **os.environ,
            "QT_QPA_PLATFORM": f"offscreen:configfile={screens}",
            "QT_FONT_DPI": str(96 * percent // 100),
            "QT_ENABLE_HIGHDPI_SCALING": "0",  # else Qt would enlarge everything, not the letters
        },
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    found: dict[str, list[str]] = json.loads(done.stdout)
    return found


def main(kind: str, folder: Path) -> None:
    """Print what is cut off in a program of a kind, "sample" or "absurd"."""
    answers = Answers(folder)
    around = surroundings_of(dressed(QApplication([])), answers)
    path = folder / f"{kind}.counterpart"
    (write_sample if kind == "sample" else absurd_program)(path, TODAY).close()
    answers.table = a_csv(folder / "people.csv", *PEOPLE)
    answers.backup = shutil.copy(path, folder / "backup.counterpart")
    window = MainWindow(around)
    window.resize(*WINDOW)
    window.show()
    window.open_path(path)
    found = {name: clipped(part) for name, part in _shown(window, around.background)}
    sys.stdout.write(json.dumps({name: lines for name, lines in found.items() if lines}))
    window.close()


def _shown(window: MainWindow, background: Background) -> Iterator[tuple[str, QWidget]]:
    """Each page and dialog by its name, once nothing is under way there any more."""
    face = window.workspace
    assert face is not None
    busy: list[bool] = [False]
    background.busy_changed.connect(lambda is_busy: busy.__setitem__(0, is_busy))
    for places in PAGES.values():
        for place in places:
            face.arrive(place)
            _settle(busy)
            yield f"{place.room} {place.task} {place.record_id or ''} {place.value}", window
    for command in [*DIALOGS, "import"]:
        face.book.run(command)
        yield from _dialog(command, busy)
    window.ask_backup()
    yield from _dialog("restore", busy)
    face.arrive(PAGES["participants"][0])
    assert isinstance(face.room, ParticipantsPage)
    face.room.merge(1, 3)
    yield from _dialog("merge", busy)


def _dialog(name: str, busy: list[bool]) -> Iterator[tuple[str, QWidget]]:
    _settle(busy)
    dialog = QApplication.activeModalWidget()
    assert dialog is not None, name
    yield name, dialog
    dialog.close()


def _settle(busy: list[bool]) -> None:
    begun, calm = time.monotonic(), 0
    while calm < 5 and time.monotonic() - begun < _PATIENCE_S:
        QApplication.processEvents()
        calm = 0 if busy[0] else calm + 1


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]))
