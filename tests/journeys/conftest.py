"""The whole window of a journey: fresh settings, a folder of its own, and one mouse whose clicks are counted."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.ui.shell.window import MainWindow
from tests.support.builders import a_store
from tests.support.dressing import dressed, surroundings_of
from tests.support.recruits import add_grades, add_junior, add_senior
from tests.support.rooms import Answers
from tests.support.whole_window import Mouse, StartProgram


@pytest.fixture
def answers(tmp_path: Path) -> Answers:
    """What is answered when a file is asked for: a path in tmp_path, until a test says otherwise."""
    return Answers(tmp_path)


@pytest.fixture
def start_program(qapp: QApplication, answers: Answers, tmp_path: Path, qtbot: QtBot) -> Iterator[StartProgram]:
    """Starts the program anew each time, on the settings as they were left; it begins on the welcome page."""
    theme = dressed(qapp)
    started: list[MainWindow] = []

    def start() -> MainWindow:
        window = MainWindow(surroundings_of(theme, answers))
        started.append(window)
        qtbot.addWidget(window)
        window.show_welcome()
        window.show()
        qtbot.waitExposed(window)
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        return window

    yield start
    for window in started:
        window.close()


@pytest.fixture
def window(start_program: StartProgram) -> MainWindow:
    """The program as it was just started for the first time."""
    return start_program()


@pytest.fixture
def mouse(window: MainWindow) -> Mouse:
    return Mouse(window)


@pytest.fixture
def two_pairs_of_people(tmp_path: Path) -> Path:
    """A program with two juniors and two seniors, nobody paired."""
    path = tmp_path / "spring.counterpart"
    with a_store(path) as store:
        add_grades(store)
        for junior, senior in (("Ana Ruiz", "Bo Lind"), ("Cem Öz", "Dee Poe")):
            add_junior(store, junior)
            add_senior(store, senior)
    return path
