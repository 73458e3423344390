"""The composition root: makes the window's parts and hands them to each other. Start-up order:

1. the application, and the language: the system's, where the program speaks it;
2. the excepthook, so that nothing is lost from here on;
3. settings, fonts and theme, which every widget reads;
4. the window with the file that was named, or the welcome page;
5. the first paint; after it, the file is checked and the modules that import slowly are warmed while nobody waits.
"""

import gc
import sys
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QStandardPaths, QTimer
from PySide6.QtWidgets import QApplication

from app import paths
from app.text.catalog import SOURCE_LANGUAGE, use_language
from app.ui.common.background import Background
from app.ui.common.focus_ring import FocusRing
from app.ui.common.fonts import load_fonts
from app.ui.common.theme import Theme
from app.ui.shell.file_dialogs import FileDialogs
from app.ui.shell.own_folder import first_writable
from app.ui.shell.settings import Settings, settings_folder
from app.ui.shell.surroundings import Surroundings
from app.ui.shell.troubles import Troubles
from app.ui.shell.window import MainWindow

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

    from app.ui.common.printed_pages import PrintWish

_WARM_AFTER_MS = 400


def main(path: str | None = None) -> int:
    """Open the window, with a file when one is named, and stay until it is closed. Returns the exit code."""
    # Named here, as `setStyle` would hand the style back, and PySide take 4 ms to describe what a style is.
    application = QApplication([*sys.argv[:1], "-style", "Fusion"])
    application.setApplicationName(paths.APP_NAME)
    application.setDesktopFileName("counterpart")
    _speak(application)
    troubles = Troubles(paths.logs)
    sys.excepthook = troubles.take
    background = Background()
    window = build_window(application, background)
    troubles.happened.connect(window.tell_trouble)
    if path is None:
        window.show_welcome()
    else:
        window.open_path(Path(path))
    window.show()
    QTimer.singleShot(_WARM_AFTER_MS, lambda: _warm(background))
    return application.exec()


def build_window(application: QApplication, background: Background) -> MainWindow:
    """The window with all of its parts, not shown yet."""
    settings = Settings(settings_folder() / "window.ini")
    load_fonts(paths.resources() / "fonts")
    theme = Theme(application, paths.resources() / "icons", settings.theme)
    documents = _documents()
    dialogs = FileDialogs(documents)
    window = MainWindow(
        Surroundings(
            theme=theme,
            background=background,
            settings=settings,
            asks=dialogs,
            ask_printer=lambda wish: _ask_printer(wish, window),
            today=date.today,
            show_file=_show_file,
            show_folder=lambda path: _show_file(path.parent),
            documents=documents,
        )
    )
    dialogs.belong_to(window)
    window.wear_ring(FocusRing(application, theme))
    return window


def _documents() -> Path:
    """The coordinator's documents; their home where the system has no such folder, at worst a passing one."""
    where = QStandardPaths.StandardLocation
    named, home, passing = (
        Path(QStandardPaths.writableLocation(place))
        for place in (where.DocumentsLocation, where.HomeLocation, where.TempLocation)
    )
    return first_writable([named, home], otherwise=passing)


def _ask_printer(wish: "PrintWish", window: MainWindow) -> "QPrinter | None":
    from app.ui.shell.print_dialog import ask_printer

    return ask_printer(wish, window)


def _show_file(path: Path) -> None:
    from PySide6.QtCore import QUrl
    from PySide6.QtGui import QDesktopServices

    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


def _speak(application: QApplication) -> None:
    """Speak the system's language where the program has it; Qt's own words and the direction follow."""
    language = spoken(QLocale.system().name(), paths.resources() / "translations")
    use_language(language)
    if language == SOURCE_LANGUAGE:
        return
    from PySide6.QtCore import QLibraryInfo, QTranslator

    translator = QTranslator(application)
    if translator.load(f"qtbase_{language}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        application.installTranslator(translator)
    application.setLayoutDirection(QLocale(language).textDirection())


def spoken(system: str, translations: Path) -> str:
    """The language to speak for a system's ("pt_BR"): itself or its short form where translated, else English."""
    for code in (system, system.split("_", maxsplit=1)[0]):
        if (translations / code).is_dir():
            return code
    return SOURCE_LANGUAGE


def _warm(background: Background) -> None:
    """After the first paint: collect garbage again, but not what the start made, and import what is slow."""
    gc.freeze()
    gc.enable()
    from app.operations import printing

    background.run(printing.prepare, lambda _nothing: None, lambda _problem: None)
