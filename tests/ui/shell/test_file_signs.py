from pathlib import Path

from PySide6.QtCore import QFileInfo
from PySide6.QtGui import QAbstractFileIconProvider
from pytestqt.qtbot import QtBot

from app.ui.shell.file_signs import FileSigns


def test_folders_and_files_are_told_apart(qtbot: QtBot, tmp_path: Path) -> None:
    file = tmp_path / "a.counterpart"
    file.write_bytes(b"%PDF-1.4")
    signs = FileSigns()
    assert signs.type(QFileInfo(str(tmp_path))) == "Folder"
    assert signs.type(QFileInfo(str(file))) == "File"
    assert not signs.icon(QFileInfo(str(file))).isNull()
    assert not signs.icon(QAbstractFileIconProvider.IconType.Computer).isNull()
