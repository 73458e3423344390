"""What the window has whatever file is open, handed from the composition root to its parts."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, Protocol

from app.ui.common.background import Background
from app.ui.common.theme import Theme
from app.ui.shell.settings import Settings

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

    from app.ui.common.printed_pages import PrintWish


class Asks(Protocol):
    """Questions about files, put to the coordinator; None when they think better of it."""

    def which_program_file(self) -> Path | None: ...

    def which_picture(self) -> Path | None: ...

    def which_table(self) -> Path | None:
        """A table of people to import."""
        ...

    def which_backup(self) -> Path | None:
        """A backup, or any copy of a program file."""
        ...

    def which_folder(self) -> Path | None:
        """A folder to put new files into."""
        ...

    def where_to_keep(self, name: str) -> Path | None:
        """Where a new program file is to be. name: proposed, without folder."""
        ...

    def where_to_save(self, name: str) -> Path | None:
        """Where a PDF or a workbook is to be. name: proposed, without folder, with the suffix of its kind."""
        ...


class Surroundings(NamedTuple):
    """The parts that every face of the window shares.

    ask_printer: asks on what to print a paper; None when the coordinator thinks better of it. show_file: shows a
    file in the program that the system has for it. show_folder: shows the folder of a file.
    documents: the coordinator's own folder.
    """

    theme: Theme
    background: Background
    settings: Settings
    asks: Asks
    ask_printer: "Callable[[PrintWish], QPrinter | None]"
    today: Callable[[], date]
    show_file: Callable[[Path], None]
    show_folder: Callable[[Path], None]
    documents: Path
