from pathlib import Path

from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from app.ui.common.theme import Theme
from app.ui.shell.recent_files import RecentFiles
from tests.support.rooms import shown, words_on


def test_each_file_is_shown_with_its_folder_and_opens(theme: Theme, qtbot: QtBot) -> None:
    opened: list[Path] = []
    paths = [Path("/home/ana/Spring 2027.counterpart"), Path("/media/stick/Autumn.counterpart")]
    files = RecentFiles(theme, paths, opened.append)
    shown(files, qtbot, 640, 200)
    assert "Spring 2027\n" + str(paths[0].parent) in words_on(files)
    files.findChildren(QPushButton)[1].click()
    assert opened == [paths[1]]


def test_without_files_it_says_how_they_come_here(theme: Theme, qtbot: QtBot) -> None:
    files = RecentFiles(theme, [], lambda _path: None)
    shown(files, qtbot, 640, 200)
    assert "No files yet" in words_on(files)
    assert "drop a file" in words_on(files)
