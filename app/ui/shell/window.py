"""The window: the welcome page, or the workspace of the one file that is open."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent, QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QMainWindow

from app.domain.names import clean_text
from app.domain.problems import CounterpartError, Problem
from app.storage import SUFFIX, Store
from app.text.catalog import _
from app.text.formats import isolated
from app.text.problems import sentence
from app.ui.common.focus_ring import FocusRing
from app.ui.common.toast import Toasts, Way
from app.ui.common.turns import Turns
from app.ui.shell.program_switcher import FileWays
from app.ui.shell.surroundings import Surroundings
from app.ui.shell.workspace import Workspace

if TYPE_CHECKING:
    from app.ui.shell.welcome import Welcome

_SMALLEST, _FIRST_SIZE = (720, 520), (1280, 820)
_CHECK_AFTER_MS = 500  # the pages come first


class MainWindow(QMainWindow):
    """Opens and closes files; one at a time.

    Signals:
        checked: all of the file opened last was looked at, and found sound.
    """

    checked = Signal()

    def __init__(self, around: Surroundings) -> None:
        super().__init__()
        self._around = around
        px = around.theme.px
        self.setMinimumSize(px(_SMALLEST[0]), px(_SMALLEST[1]))
        self.resize(px(_FIRST_SIZE[0]), px(_FIRST_SIZE[1]))
        self.setAcceptDrops(True)
        geometry = around.settings.geometry
        if geometry is not None:
            self.restoreGeometry(geometry)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Open), self).activated.connect(self.ask_file)

    @property
    def workspace(self) -> Workspace | None:
        """The open file's workspace; None on the welcome page."""
        face = self.centralWidget()
        return face if isinstance(face, Workspace) else None

    @property
    def welcome(self) -> "Welcome | None":
        """The welcome page; None while a file is open."""
        face = self.centralWidget()
        return None if face is None or isinstance(face, Workspace) else cast("Welcome", face)

    @property
    def toasts(self) -> Toasts:
        """Where things are told now."""
        face = self.workspace or self.welcome
        if face is None:
            raise RuntimeError("the window has no face yet")
        return face.toasts

    def wear_ring(self, ring: FocusRing) -> None:
        """Keep the focus ring as long as the window lives."""
        self._ring = ring

    def show_welcome(self) -> None:
        """Close the file, if one is open, and show the ways to begin."""
        self._close_file()
        from app.ui.shell.welcome import Beginnings, Welcome

        beginnings = Beginnings(self.make_program, self.ask_file, self.open_path, self.explore_sample)
        self.setCentralWidget(Welcome(self._around, beginnings))
        self.setWindowTitle(_("Counterpart"))

    def open_path(self, path: Path) -> None:
        """Open a file in place of what is shown; when it refuses, say why and stay."""
        if self._is_open(path):
            return
        try:
            store = Store.open(path, checks_later=True)
        except CounterpartError as error:
            self._warn(error.problem)
        else:
            self._show_store(store)
            QTimer.singleShot(_CHECK_AFTER_MS, self, self._check_file)

    def ask_file(self) -> None:
        """Ask which file to open, and open it."""
        path = self._around.asks.which_program_file()
        if path is not None:
            self.open_path(path)

    def make_program(self, name: str, purpose: str) -> None:
        """Ask where to keep a new program, make its file and open it."""
        from app.operations import programs

        path = self._around.asks.where_to_keep(f"{file_name(name)}{SUFFIX}")
        if path is None:
            return
        try:
            store = programs.create_file(path, name, purpose, self._around.today())
        except CounterpartError as error:
            self._warn(error.problem)
        else:
            self._show_store(store)

    def explore_sample(self) -> None:
        """Make a fresh copy of the sample among the coordinator's documents, beside the window, and open it."""
        path = free_name(self._around.documents, _("Counterpart sample"))
        today = self._around.today()
        if self.welcome is not None:
            self.welcome.show_busy(True)
        self._around.background.run(lambda: _write_sample(path, today), self._show_sample, self._sample_failed)

    def tell_trouble(self, words: str, details: str) -> None:
        """Tell what nobody caught; details, if any, can be copied."""
        if self.centralWidget() is None:  # something went wrong before there was anything to tell it on
            self.show_welcome()
        way = Way(_("Copy details"), lambda: QGuiApplication.clipboard().setText(details)) if details else None
        self.toasts.warn(words, way)

    def closeEvent(self, event: QCloseEvent) -> None:
        self._around.settings.remember_geometry(self.saveGeometry())
        self._around.background.wait()
        self._close_file()
        super().closeEvent(event)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _dropped_program(event) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        path = _dropped_program(event)
        if path is not None:
            self.open_path(path)

    def _show_store(self, store: Store) -> None:
        self._close_file()
        self._around.settings.remember_file(store.path)
        self.setCentralWidget(Workspace(store, self._around, FileWays(self.ask_file, self.show_welcome), self))
        self.setWindowTitle(_("{file} - Counterpart").format(file=store.path.stem))

    def _close_file(self) -> None:
        if self.workspace is not None:
            self.workspace.store.close()

    def _check_file(self) -> None:
        """Check the open file in short turns; a damaged one is closed again, and told."""
        if self.workspace is not None:
            Turns(self.workspace).take(self._checks(self.workspace.store))

    def _checks(self, store: Store) -> Iterator[bool]:
        is_unchecked = True
        while is_unchecked and self._shows(store):
            try:
                is_unchecked = store.check_some()
            except CounterpartError as error:
                self.show_welcome()
                self._warn(error.problem)
                return
            yield is_unchecked
        if not is_unchecked:
            self.checked.emit()

    def _shows(self, store: Store) -> bool:
        """Whether this file is still open: a window that was closed has closed its file."""
        return self.isVisible() and self.workspace is not None and self.workspace.store is store

    def _is_open(self, path: Path) -> bool:
        return self.workspace is not None and self.workspace.store.path.resolve() == path.resolve()

    def _show_sample(self, path: Path) -> None:
        self.open_path(path)
        if self._is_open(path):
            words = _("Try anything here: this is a copy of the sample, in the file {path}.")
            self.toasts.say(words.format(path=isolated(str(path))))

    def _sample_failed(self, problem: Problem) -> None:
        if self.welcome is not None:
            self.welcome.show_busy(False)
        self._warn(problem)

    def _warn(self, problem: Problem) -> None:
        if self.centralWidget() is None:
            self.show_welcome()
        self.toasts.warn(sentence(problem))


def file_name(name: str) -> str:
    """A program's name as a file may be called on every system."""
    return "".join(" " if sign in '<>:"/\\|?*' else sign for sign in clean_text(name)).strip(" .") or "program"


def free_name(folder: Path, stem: str) -> Path:
    """A program file of this name in the folder that isn't there yet: with -2, -3 where it is."""
    number, path = 1, folder / f"{stem}{SUFFIX}"
    while path.exists():
        number += 1
        path = folder / f"{stem}-{number}{SUFFIX}"
    return path


def _write_sample(path: Path, today: date) -> Path:
    from app.operations.sampling import write_sample

    write_sample(path, today).close()
    return path


def _dropped_program(event: QDropEvent) -> Path | None:
    """The first program file among what is dragged; None where there is none."""
    paths = [Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile()]
    return next((path for path in paths if path.suffix == SUFFIX), None)
