"""What the tests of the window stand on: the theme, a sample file of their own, a desk, and a whole window."""

import gc
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDrag
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.operations.sampling import write_sample
from app.storage import Store
from app.ui.common import person_drag
from app.ui.common.person_drag import Dragged, dragged_in
from app.ui.common.place_button import PlaceButton
from app.ui.common.theme import Theme, ThemeChoice
from app.ui.shell.surroundings import Surroundings
from app.ui.shell.window import MainWindow
from tests.support import dressing
from tests.support.programs import a_large_program
from tests.support.rooms import TODAY, Answers, DeskAt, a_desk

SIZES = {"300 people": (300, 1_500), "10,000 people": (10_000, 50_000)}


@pytest.fixture(scope="session")
def dressed(qapp: QApplication) -> Theme:
    """The application in the window's own fonts and colours."""
    return dressing.dressed(qapp)


@pytest.fixture
def theme(dressed: Theme) -> Iterator[Theme]:
    yield dressed
    dressed.choose(ThemeChoice.LIGHT)


@pytest.fixture(scope="session")
def sample_made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("sample") / "sample.counterpart"
    write_sample(path, TODAY).close()
    return path


@pytest.fixture
def sample_path(sample_made: Path, tmp_path: Path) -> Path:
    """A copy of the sample program as it stands on TODAY."""
    return shutil.copy(sample_made, tmp_path / "sample.counterpart")


@pytest.fixture
def sample(sample_path: Path) -> Iterator[Store]:
    with Store.open(sample_path) as store:
        yield store


@pytest.fixture
def others_apart() -> Iterator[None]:
    """What other tests left in memory is not walked through by the collector: a window alone has none of it."""
    gc.collect()
    gc.freeze()
    yield
    gc.unfreeze()


@pytest.fixture
def desk(sample: Store, theme: Theme, tmp_path: Path, qtbot: QtBot) -> Iterator[DeskAt]:
    """A desk with the sample on it; it notes where a room wanted to go."""
    made = a_desk(sample, theme, tmp_path, qtbot)
    yield made
    made.desk.background.wait()


@pytest.fixture
def empty_desk(store: Store, theme: Theme, tmp_path: Path, qtbot: QtBot) -> DeskAt:
    """A desk with a program in which nobody takes part yet."""
    return a_desk(store, theme, tmp_path, qtbot)


@pytest.fixture
def answers(tmp_path: Path) -> Answers:
    """What the coordinator answers when a file is asked for: a path in tmp_path, until a test says otherwise."""
    return Answers(tmp_path)


@pytest.fixture
def surroundings(theme: Theme, answers: Answers) -> Iterator[Surroundings]:
    around = dressing.surroundings_of(theme, answers)
    yield around
    around.background.wait()


@pytest.fixture
def carried(monkeypatch: pytest.MonkeyPatch) -> list[Dragged | None]:
    """Who was carried away by the mouse; nothing really hangs at the pointer, which would wait for a person."""
    taken: list[Dragged | None] = []

    def take(self: QDrag, _action: Qt.DropAction) -> Qt.DropAction:
        assert not self.pixmap().isNull()
        taken.append(dragged_in(self.mimeData()))
        return Qt.DropAction.IgnoreAction

    monkeypatch.setattr(person_drag.QDrag, "exec", take)
    return taken


@pytest.fixture
def window(surroundings: Surroundings, qtbot: QtBot) -> Iterator[MainWindow]:
    """The whole window, on the welcome page."""
    made = MainWindow(surroundings)
    qtbot.addWidget(made)
    made.show_welcome()
    made.show()
    qtbot.waitExposed(made)
    yield made
    made.close()


@pytest.fixture
def open_window(window: MainWindow, sample_path: Path, qtbot: QtBot) -> MainWindow:
    """The whole window with the sample open, on Home, which has read all that needs a hand."""
    window.open_path(sample_path)
    entries = window.findChildren(PlaceButton)
    qtbot.waitUntil(lambda: any(entry.accessibleName().startswith("Home, ") for entry in entries))
    return window


@pytest.fixture(scope="session", params=SIZES)
def large(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The file of a program in its middle, made once for each size."""
    path = tmp_path_factory.mktemp("large") / "large.counterpart"
    return a_large_program(path, *SIZES[request.param], TODAY)
