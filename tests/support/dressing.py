"""What a window under test stands in: its own fonts and colours, and answers in place of questions."""

from PySide6.QtWidgets import QApplication

from app import paths
from app.ui.common.background import Background
from app.ui.common.fonts import load_fonts
from app.ui.common.theme import Theme, ThemeChoice
from app.ui.shell.settings import Settings
from app.ui.shell.surroundings import Surroundings
from tests.support.rooms import TODAY, Answers


def dressed(application: QApplication) -> Theme:
    """The application in the window's own fonts and light colours, as `launch` dresses it."""
    application.setStyle("Fusion")
    load_fonts(paths.resources() / "fonts")
    return Theme(application, paths.resources() / "icons", ThemeChoice.LIGHT)


def surroundings_of(theme: Theme, answers: Answers) -> Surroundings:
    """Everything around a window on TODAY; its settings and documents are in the folder of the answers."""
    return Surroundings(
        theme=theme,
        background=Background(),
        settings=Settings(answers.folder / "settings" / "window.ini"),
        asks=answers,
        ask_printer=answers.which_printer,
        today=lambda: TODAY,
        show_file=answers.shown.append,
        show_folder=answers.folders.append,
        documents=answers.folder,
    )
