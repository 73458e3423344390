"""The signs before the names in a file dialog."""

from PySide6.QtCore import QFileInfo
from PySide6.QtGui import QAbstractFileIconProvider, QIcon
from PySide6.QtWidgets import QApplication, QStyle

from app.text.catalog import _


class FileSigns(QAbstractFileIconProvider):
    """One sign for folders and one for files, chosen without opening any.

    Qt's own reads the beginning of each file to guess its kind. Where that file is the open program, closing it
    again gives up every lock that this process has on it (POSIX), and another window could write to it.
    The dialog asks from a thread of its own, so everything is made beforehand.
    """

    def __init__(self) -> None:
        super().__init__()
        style = QApplication.style()
        self._folder = style.standardIcon(QStyle.StandardPixmap.SP_DirIcon)
        self._file = style.standardIcon(QStyle.StandardPixmap.SP_FileIcon)
        self._words = _("Folder"), _("File")

    def icon(self, of: QAbstractFileIconProvider.IconType | QFileInfo) -> QIcon:
        if isinstance(of, QFileInfo):
            return self._folder if of.isDir() else self._file
        return self._file if of is QAbstractFileIconProvider.IconType.File else self._folder

    def type(self, info: QFileInfo) -> str:
        folder, file = self._words
        return folder if info.isDir() else file
