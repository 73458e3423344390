"""Exporting everything of the program as CSV from the window: into a new folder, told with a way to see it."""

from datetime import date
from pathlib import Path

from PySide6.QtCore import QObject

from app.domain.problems import Problem
from app.domain.programs import Program
from app.operations.exporting import Exported, tables_of, write_tables
from app.storage import Store
from app.text import labels
from app.text.catalog import _, ngettext
from app.text.formats import isolated, listing, whole
from app.text.problems import sentence
from app.ui.common.toast import Toasts, Way
from app.ui.shell.file_names import file_name, free_folder
from app.ui.shell.surroundings import Surroundings


def export_everything(around: Surroundings, store: Store, program: Program, toasts: Toasts) -> None:
    """Ask for a folder, write everything into a new one inside it beside the window, and tell."""
    asked = around.asks.which_folder()
    if asked is None:
        return
    folder = free_folder(asked, folder_name(program, around.today()))
    tables = tables_of(store, program)
    teller = _Teller(around, toasts, folder)
    around.background.run(lambda: write_tables(tables, folder), teller.tell, teller.warn)


def folder_name(program: Program, today: date) -> str:
    """The name of the folder: the program's name is no personal data, and people need to know it again."""
    return file_name(_("{program} as CSV {day}").format(program=program.name, day=today.isoformat()))


class _Teller(QObject):
    """Tells how it ended; goes with the toasts when the file is closed meanwhile."""

    def __init__(self, around: Surroundings, toasts: Toasts, folder: Path) -> None:
        super().__init__(toasts)
        self._around, self._toasts, self._folder = around, toasts, folder

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
