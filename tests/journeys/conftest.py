"""The whole window of a journey: fresh settings, a folder of its own, and one mouse whose clicks are counted."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app import paths
from app.ui.common.background import Background
from app.ui.common.fonts import load_fonts
from app.ui.common.theme import Theme, ThemeChoice
from app.ui.shell.settings import Settings
from app.ui.shell.surroundings import Surroundings
from app.ui.shell.window import MainWindow
from tests.support.builders import a_store
from tests.support.recruits import add_grades, add_junior, add_senior
from tests.support.rooms import TODAY, Answers
from tests.support.whole_window import Mouse, StartProgram


@pytest.fixture
def answers(tmp_path: Path) -> Answers:
    """What is answered when a file is asked for: a path in tmp_path, until a test says otherwise."""
    return Answers(tmp_path)


@pytest.fixture
def start_program(qapp: QApplication, answers: Answers, tmp_path: Path, qtbot: QtBot) -> Iterator[StartProgram]:
    """Starts the program anew each time, on the settings as they were left; it begins on the welcome page."""
    qapp.setStyle("Fusion")
    load_fonts(paths.resources() / "fonts")
    theme = Theme(qapp, paths.resources() / "icons", ThemeChoice.LIGHT)
    started: list[MainWindow] = []

    def start() -> MainWindow:
        around = Surroundings(
            theme=theme,
            background=Background(),
            settings=Settings(tmp_path / "settings" / "window.ini"),
            asks=answers,
            ask_printer=answers.which_printer,
            today=lambda: TODAY,
            show_file=answers.shown.append,
            show_folder=answers.folders.append,
            documents=tmp_path,
        )
        window = MainWindow(around)
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
