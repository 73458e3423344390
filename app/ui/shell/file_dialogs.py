"""Questions about files, asked with the system's own dialogs."""

from pathlib import Path

from PySide6.QtWidgets import QWidget

from app.storage import SUFFIX
from app.text.catalog import _


class FileDialogs:
    """Asks which file to open and where to save; starts in the folder of the last answer."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._parent: QWidget | None = None

    def belong_to(self, parent: QWidget) -> None:
        """The window over which the dialogs open."""
        self._parent = parent

    def which_program_file(self) -> Path | None:
        from PySide6.QtWidgets import QFileDialog

        name, _filter = QFileDialog.getOpenFileName(
            self._parent, _("Open a program file"), str(self._folder), self._programs()
        )
        return self._answer(name)

    def where_to_keep(self, name: str) -> Path | None:
        return self._where(_("Keep the new program in a file"), name, SUFFIX, self._programs())

    def where_to_save(self, name: str) -> Path | None:
        return self._where(_("Save as PDF"), name, ".pdf", _("PDF files (*.pdf)"))

    def _where(self, title: str, name: str, suffix: str, kinds: str) -> Path | None:
        from PySide6.QtWidgets import QFileDialog

        proposed = str(self._folder / name)
        chosen, _filter = QFileDialog.getSaveFileName(self._parent, title, proposed, kinds)
        answer = self._answer(chosen)
        if answer is not None and not answer.suffix:
            answer = answer.with_suffix(suffix)
        return answer

    def _answer(self, name: str) -> Path | None:
        if not name:
            return None
        path = Path(name)
        self._folder = path.parent
        return path

    def _programs(self) -> str:
        return _("Counterpart programs (*{suffix})").format(suffix=SUFFIX)
