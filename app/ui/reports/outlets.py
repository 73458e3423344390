"""What becomes of a finished paper: printed, saved, or opened in the system's viewer, always the very same PDF."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject

from app.domain.problems import Problem
from app.text.catalog import _
from app.text.problems import sentence
from app.ui.common.desk import Desk
from app.ui.common.file_names import file_name
from app.ui.common.paper_printing import PaperPrinting
from app.ui.common.paper_saving import Saved, write_paper
from app.ui.common.passing_copies import PassingCopies
from app.ui.common.printed_pages import PrintWish
from app.ui.reports.preview import Preview
from app.ui.reports.wishes import Made


class Outlets(QObject):
    """The ways out for the paper in the preview."""

    def __init__(self, desk: Desk, preview: Preview) -> None:
        super().__init__(preview)
        self._desk, self._preview = desk, preview
        self._copies = PassingCopies()
        self._saving: dict[Path, bytes] = {}
        self.printing = PaperPrinting(desk, preview.printing)

    def where(self, name: str) -> Path | None:
        """Ask where a paper is to be saved; None when the coordinator thinks better of it."""
        return self._desk.ask_where(f"{file_name(name)}.pdf")

    def save(self, path: Path, made: Made) -> None:
        """Write the paper there, then say so in the preview, with what can be done with the file."""
        self._saving[path] = made.paper.pdf
        write_paper(self._desk, path, lambda: made.paper, self._note_saved)

    def print(self, name: str, made: Made) -> None:
        """Ask for a printer, and print on it."""
        wish = PrintWish(
            title=name,
            pages=made.paper.pages,
            page=self._preview.view.pages.page,
            size=self._desk.program.paper,
            two_sided=made.wish.kind.is_two_sided,
        )
        self.printing.start(made.paper.pdf, wish)

    def open(self, name: str, made: Made) -> None:
        """Show the file that was saved, or a private copy that goes with the window."""
        saved = self._preview.saved.path
        if saved is not None:
            self._desk.open_file(saved)
            return
        write = partial(self._copies.write, f"{file_name(name)}.pdf", made.paper.pdf)
        self._desk.background.run(write, self._show_copy, self._warn)

    def _note_saved(self, saved: Saved) -> None:
        if self._saving.pop(saved.path) is self._preview.view.pdf:
            self._preview.saved.show_file(saved.path)

    def _show_copy(self, path: Path) -> None:
        self._desk.open_file(path)
        self._desk.toasts.say(_("Opened a copy that is removed when Counterpart ends. Save it to keep it."))

    def _warn(self, problem: Problem) -> None:
        self._desk.toasts.warn(sentence(problem))
