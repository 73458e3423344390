"""Exporting everything of the program as CSV from the window: into a new folder, told with a way to see it."""

from collections.abc import Callable, Mapping
from datetime import date
from pathlib import Path

from PySide6.QtCore import QElapsedTimer, QObject, QTimer

from app.domain.problems import Problem
from app.domain.programs import Program
from app.operations.exporting import Exported, write_csvs
from app.operations.program_tables import ProgramTables
from app.operations.story_tables import Headed
from app.storage import Store
from app.text import labels
from app.text.catalog import _, ngettext
from app.text.formats import isolated, listing, whole
from app.text.problems import sentence
from app.ui.common.background import CancelledError, Progress
from app.ui.common.dialog import Dialog
from app.ui.common.file_names import file_name, free_folder
from app.ui.common.progress_line import ProgressLine
from app.ui.common.toast import Toasts, Way
from app.ui.shell.surroundings import Surroundings

Tables = Mapping[str, Headed]
_AT_ONCE_MS, _TURN_MS = 100, 40
_WIDTH, _HEIGHT = 520, 220


def export_everything(around: Surroundings, store: Store, program: Program, toasts: Toasts) -> None:
    """Ask for a folder, write everything into a new one inside it beside the window, and tell."""
    asked = around.asks.which_folder()
    if asked is None:
        return
    folder = free_folder(asked, folder_name(program, around.today()))
    teller = _Teller(around, toasts, folder)
    Reading(around, ProgramTables(store, program), toasts, teller.write).begin()


def folder_name(program: Program, today: date) -> str:
    """The name of the folder: the program's name is no personal data, and people need to know it again."""
    return file_name(_("{program} as CSV {day}").format(program=program.name, day=today.isoformat()))


class Reading(QObject):
    """Reads a program piece by piece; a large one behind a dialog, so that nothing changes meanwhile."""

    def __init__(
        self,
        around: Surroundings,
        tables: ProgramTables,
        toasts: Toasts,
        done: Callable[[Tables], object],
    ) -> None:
        super().__init__(toasts)
        self._tables, self._done = tables, done
        self._theme, self._window = around.theme, toasts.host.window()
        self._progress = Progress(lambda _done, _of: None)
        self._dialog: Dialog | None = None
        self._line: ProgressLine | None = None
        self._next = QTimer(self)
        self._next.setSingleShot(True)
        self._next.timeout.connect(self._go_on)

    def begin(self) -> None:
        """Read for a moment; what is left then is read turn by turn, with progress and a way to stop."""
        if self._read_for(_AT_ONCE_MS):
            self._show_progress()
            self._next.start()
        else:
            self._end()

    def cancel(self) -> None:
        """Stop; nothing was written."""
        self._progress.cancel()

    def _go_on(self) -> None:
        try:
            self._progress.step(self._tables.done, self._tables.of)
        except CancelledError:
            self._close()
            return
        if self._line is not None:
            self._line.step(self._tables.done, self._tables.of)
        if self._read_for(_TURN_MS):
            self._next.start()
        else:
            self._end()

    def _read_for(self, most_ms: int) -> bool:
        """Read pieces for so long; whether there is more."""
        clock = QElapsedTimer()
        clock.start()
        more = self._tables.step()
        while more and clock.elapsed() < most_ms:
            more = self._tables.step()
        return more

    def _end(self) -> None:
        self._close()
        self._done(self._tables.whole())

    def _close(self) -> None:
        if self._dialog is not None:
            self._dialog.close()
            self._dialog.deleteLater()
        self.deleteLater()

    def _show_progress(self) -> None:
        words = _("Everything is read, and then written to a folder of its own.")
        self._dialog = Dialog(self._theme, self._window, _("Export everything as CSV"), words)
        self._line = ProgressLine(self._theme)
        self._line.begin(_("Reading"), lambda: self._progress)
        self._line.show()
        self._dialog.rejected.connect(self.cancel)
        self._dialog.column.addWidget(self._line)
        self._dialog.column.addStretch()
        self._dialog.show_at(_WIDTH, _HEIGHT)


class _Teller(QObject):
    """Writes, and tells how it ended; goes with the toasts when the file is closed meanwhile."""

    def __init__(self, around: Surroundings, toasts: Toasts, folder: Path) -> None:
        super().__init__(toasts)
        self._around, self._toasts, self._folder = around, toasts, folder

    def write(self, tables: Tables) -> None:
        """Write what was read, beside the window."""
        folder = self._folder
        self._around.background.run(lambda: write_csvs(tables, folder), self.tell, self.warn)

    def tell(self, exported: Exported) -> None:
        n = len(exported.files)
        said = ngettext("{n} table saved in {folder}.", "{n} tables saved in {folder}.", n)
        words = said.format(n=whole(n), folder=isolated(self._folder.name))
        kept = listing([labels.text_kind(kind) for kind in exported.kept_back])
        left = _("They leave out what never leaves the file: {kinds}.").format(kinds=kept)
        first = exported.files[0]
        self._toasts.say(f"{words} {left}", Way(_("Show in folder"), lambda: self._around.show_folder(first)))

    def warn(self, problem: Problem) -> None:
        self._toasts.warn(sentence(problem))
