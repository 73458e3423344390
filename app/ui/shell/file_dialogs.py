"""Questions about files, asked with dialogs that never open a file."""

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from app.storage import SUFFIX
from app.text.catalog import _
from app.ui.common.file_names import free_name

if TYPE_CHECKING:
    from PySide6.QtWidgets import QFileDialog

    from app.ui.shell.file_signs import FileSigns


class FileDialogs:
    """Asks which file to open and where to save; starts in the folder of the last answer."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._parent: QWidget | None = None
        self._signs: FileSigns | None = None

    def belong_to(self, parent: QWidget) -> None:
        """The window over which the dialogs open."""
        self._parent = parent

    def which_program_file(self) -> Path | None:
        from PySide6.QtWidgets import QFileDialog

        dialog = self._dialog(_("Open a program file"), self._programs())
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        return self._answer(dialog)

    def which_table(self) -> Path | None:
        from PySide6.QtWidgets import QFileDialog

        kinds = _("Tables of people (*.csv *.tsv *.txt *.xlsx *.ods *.xls)")
        dialog = self._dialog(_("Import people from a table"), kinds)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        return self._answer(dialog)

    def which_picture(self) -> Path | None:
        from PySide6.QtWidgets import QFileDialog

        dialog = self._dialog(_("Choose a logo"), _("Pictures (*.png *.jpg *.jpeg)"))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        return self._answer(dialog)

    def which_backup(self) -> Path | None:
        from PySide6.QtWidgets import QFileDialog

        dialog = self._dialog(_("Choose a backup, or any copy of a program file"), self._programs())
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        return self._answer(dialog)

    def which_folder(self) -> Path | None:
        from PySide6.QtWidgets import QFileDialog

        dialog = self._dialog(_("Choose a folder"), "")
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        return self._answer(dialog)

    def where_to_keep(self, name: str) -> Path | None:
        return self._where(_("Keep the new program in a file"), name, SUFFIX, self._programs())

    def where_to_save(self, name: str) -> Path | None:
        if name.endswith(".eml"):
            return self._where(_("Save as an e-mail draft"), name, ".eml", _("E-mail drafts (*.eml)"))
        if name.endswith(".xlsx"):
            return self._where(_("Save as a workbook"), name, ".xlsx", _("Workbooks (*.xlsx)"))
        return self._where(_("Save as PDF"), name, ".pdf", _("PDF files (*.pdf)"))

    def _where(self, title: str, name: str, suffix: str, kinds: str) -> Path | None:
        from PySide6.QtWidgets import QFileDialog

        dialog = self._dialog(title, kinds)
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(suffix.removeprefix("."))  # before the question whether to replace a file
        dialog.selectFile(free_name(self._folder, name))
        return self._answer(dialog)

    def _dialog(self, title: str, kinds: str) -> "QFileDialog":
        from PySide6.QtWidgets import QFileDialog

        from app.ui.shell.file_signs import FileSigns

        self._signs = self._signs or FileSigns()
        dialog = QFileDialog(self._parent, title, str(self._folder), kinds)
        # The desktops' own dialogs run inside this process there, and look into files.
        dialog.setOption(QFileDialog.Option.DontUseNativeDialog, sys.platform.startswith("linux"))
        dialog.setOption(QFileDialog.Option.DontUseCustomDirectoryIcons)
        dialog.setIconProvider(self._signs)
        return dialog

    def _answer(self, dialog: "QFileDialog") -> Path | None:
        accepted = dialog.exec()
        names = dialog.selectedFiles()
        dialog.deleteLater()
        if not accepted or not names:
            return None
        path = Path(names[0])
        self._folder = path.parent
        return path

    def _programs(self) -> str:
        return _("Counterpart programs (*{suffix})").format(suffix=SUFFIX)
