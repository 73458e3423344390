"""The window: the welcome page, or the workspace of the one file that is open."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QGuiApplication,
    QKeySequence,
    QShortcut,
)
from PySide6.QtWidgets import QApplication, QMainWindow

from app.domain.problems import CounterpartError, Problem
from app.storage import SUFFIX, Store
from app.text.catalog import _
from app.text.formats import isolated
from app.text.problems import sentence
from app.ui.common.desk import Place
from app.ui.common.file_names import file_name, free_name
from app.ui.common.focus_ring import FocusRing
from app.ui.common.mnemonics import Mnemonics
from app.ui.common.toast import Toasts, Way
from app.ui.common.turns import Turns
from app.ui.shell.field_undo import FieldUndo
from app.ui.shell.program_switcher import FileWays
from app.ui.shell.surroundings import Surroundings
from app.ui.shell.workspace import Workspace

if TYPE_CHECKING:
    from app.storage import Glance
    from app.ui.shell.drop_overlay import DropOverlay
    from app.ui.shell.new_program_form import Keeping
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
        self._overlay: DropOverlay | None = None
        self._mnemonics = Mnemonics(self)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            self._field_undo = FieldUndo(application, self)
        # Keys that are the same whatever is shown; the others belong to the open file.
        for keys, act in (
            ("Ctrl+O", self.ask_file),
            ("Ctrl+Q", self.close),
            ("F1", self.show_help),
            ("Ctrl+/", self.show_shortcuts),
        ):
            QShortcut(QKeySequence(keys), self).activated.connect(act)

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

        beginnings = Beginnings(
            make=self.make_program,
            ask_file=self.ask_file,
            open_file=self.open_path,
            explore=self.explore_sample,
            restore=self.ask_backup,
            keeping=self._keeping(),
            help=self.show_help,
        )
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
            self.show_store(store)
            QTimer.singleShot(_CHECK_AFTER_MS, self, self._check_file)

    def ask_file(self) -> None:
        """Ask which file to open, and open it."""
        path = self._around.asks.which_program_file()
        if path is not None:
            self.open_path(path)

    def ask_backup(self) -> None:
        """Ask for a backup, look inside it beside the window, and offer to make a new file of it."""
        from app.storage import look_into

        path = self._around.asks.which_backup()
        if path is not None:
            self._around.background.run(lambda: look_into(path), self._offer_restore, self._warn)

    def make_program(self, name: str, purpose: str, path: Path | None = None) -> None:
        """Make the file of a new program and open it. path: where; among the documents where None."""
        from app.operations import programs

        target = path or self._keeping().proposed(name)
        try:
            store = programs.create_file(target, name, purpose, self._around.today())
        except CounterpartError as error:
            self._warn(error.problem)
        else:
            self.show_store(store)

    def show_help(self) -> None:
        """Open the help at the page that is shown."""
        if self.workspace is not None:
            self.workspace.show_help()
            return
        from app.ui.shell.help_dialog import HelpDialog

        HelpDialog(self._around.theme, self, "welcome").open_at_page()

    def show_shortcuts(self) -> None:
        """Open the sheet of keys; on the welcome page it has those that work there."""
        if self.workspace is not None:
            self.workspace.book.run("shortcuts")
            return
        from app.ui.shell.commands import EVERYWHERE, command_table
        from app.ui.shell.shortcut_sheet import shortcut_sheet, show_sheet

        table = [command for command in command_table(()) if command.key in EVERYWHERE]
        show_sheet(shortcut_sheet(self._around.theme, self, table))

    def explore_sample(self) -> None:
        """Make a fresh copy of the sample among the coordinator's documents, beside the window, and open it."""
        path = _free_path(self._around.documents, _("Counterpart sample"))
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
        from app.ui.shell.drop_overlay import DropOverlay
        from app.ui.shell.drops import dropped

        drop = dropped(event.mimeData())
        if drop is None or QApplication.activeModalWidget() is not None:
            return  # a dialog is finished with first
        event.acceptProposedAction()
        self._lift_overlay()
        program = self.workspace.program if self.workspace is not None else None
        self._overlay = DropOverlay(self._around.theme, self, drop, program.name if program else None)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self._lift_overlay()

    def dropEvent(self, event: QDropEvent) -> None:
        from app.ui.shell.drops import DropKind, dropped, left_alone, why_no_import

        self._lift_overlay()
        drop = dropped(event.mimeData())
        if drop is None:
            return
        event.acceptProposedAction()
        if drop.kind is DropKind.PROGRAM:
            self.open_path(drop.path)
        elif self.workspace is not None and self.workspace.program is not None:
            self.workspace.go_to(Place("participants", task="import", value=str(drop.path)))
        else:
            self.toasts.warn(why_no_import())
            return
        if left_alone(drop):
            self.toasts.say(left_alone(drop))

    def _lift_overlay(self) -> None:
        if self._overlay is not None:
            self._overlay.hide()
            self._overlay.deleteLater()
            self._overlay = None

    def _keeping(self) -> "Keeping":
        from app.ui.shell.new_program_form import Keeping

        folder, asks = self._around.documents, self._around.asks
        return Keeping(
            proposed=lambda name: _free_path(folder, name),
            ask=lambda name: asks.where_to_keep(_free_path(folder, name).name),
        )

    def _offer_restore(self, glance: "Glance") -> None:
        from app.ui.shell.restore_dialog import RestoreDialog

        around = self._around
        dialog = RestoreDialog(
            around.theme,
            self,
            glance,
            keeping=self._keeping(),
            background=around.background,
            open_file=self._show_restored,
        )
        dialog.open_glance()

    def _show_restored(self, path: Path) -> None:
        self.open_path(path)
        if self._is_open(path):
            words = _("Restored as a new file: {path}. The copy that it came from is as it was.")
            self.toasts.say(words.format(path=isolated(str(path))))

    def show_store(self, store: Store) -> None:
        """Show an open file in place of what is shown; it is closed with the window."""
        self._close_file()
        self._around.settings.remember_file(store.path)
        ways = FileWays(self.ask_file, self.show_welcome, self.close)
        self.setCentralWidget(Workspace(store, self._around, ways, self))
        self.setWindowTitle(_("{file} - Counterpart").format(file=store.path.stem))

    def _close_file(self) -> None:
        if self.workspace is not None:
            self.workspace.end()

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


def _free_path(folder: Path, name: str) -> Path:
    return folder / free_name(folder, file_name(name, otherwise="program") + SUFFIX)


def _write_sample(path: Path, today: date) -> Path:
    from app.operations.sampling import write_sample

    write_sample(path, today).close()
    return path
