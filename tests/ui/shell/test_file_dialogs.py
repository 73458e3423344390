import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QFileDialog, QListView, QWidget
from pytestqt.qtbot import QtBot

from app.ui.shell.file_dialogs import FileDialogs


class Coordinator:
    """Sits before the dialogs: notes which name is proposed, and takes another or thinks better of it."""

    def __init__(self) -> None:
        self.proposed: list[str] = []

    def will_choose(self, name: Path | None) -> None:
        QTimer.singleShot(0, lambda: self._choose(name))

    def _choose(self, name: Path | None) -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QFileDialog)
        self.proposed.extend(dialog.selectedFiles())
        if name is None:
            dialog.reject()
        else:
            dialog.selectFile(str(name))
            dialog.accept()


@pytest.fixture
def coordinator() -> Coordinator:
    return Coordinator()


@pytest.fixture
def dialogs(tmp_path: Path, qtbot: QtBot) -> Iterator[FileDialogs]:
    window = QWidget()
    qtbot.addWidget(window)
    made = FileDialogs(tmp_path)
    made.belong_to(window)
    yield made
    QApplication.processEvents()


def test_cancel_is_no_answer(dialogs: FileDialogs, coordinator: Coordinator) -> None:
    coordinator.will_choose(None)
    assert dialogs.which_program_file() is None
    coordinator.will_choose(None)
    assert dialogs.where_to_keep("Spring.counterpart") is None
    coordinator.will_choose(None)
    assert dialogs.where_to_save("paper.pdf") is None


def test_a_name_without_ending_gets_the_right_one(
    dialogs: FileDialogs, coordinator: Coordinator, tmp_path: Path
) -> None:
    coordinator.will_choose(tmp_path / "Spring 2027")
    assert dialogs.where_to_keep("x") == tmp_path / "Spring 2027.counterpart"
    coordinator.will_choose(tmp_path / "Spring 2027")
    assert dialogs.where_to_save("x") == tmp_path / "Spring 2027.pdf"


def test_another_name_is_proposed_where_a_file_has_this_one(
    dialogs: FileDialogs, coordinator: Coordinator, tmp_path: Path
) -> None:
    (tmp_path / "paper.pdf").write_bytes(b"%PDF")
    coordinator.will_choose(None)
    dialogs.where_to_save("paper.pdf")
    assert [Path(name).name for name in coordinator.proposed] == ["paper-2.pdf"]


def test_the_next_question_starts_in_the_folder_of_the_last_answer(
    dialogs: FileDialogs, coordinator: Coordinator, tmp_path: Path
) -> None:
    (tmp_path / "papers").mkdir()
    coordinator.will_choose(tmp_path / "papers" / "one.pdf")
    dialogs.where_to_save("one.pdf")
    coordinator.will_choose(None)
    dialogs.where_to_save("two.pdf")
    assert coordinator.proposed == [str(tmp_path / "one.pdf"), str(tmp_path / "papers" / "two.pdf")]


def test_a_program_file_is_chosen(dialogs: FileDialogs, coordinator: Coordinator, tmp_path: Path) -> None:
    (tmp_path / "a.counterpart").touch()
    coordinator.will_choose(tmp_path / "a.counterpart")
    assert dialogs.which_program_file() == tmp_path / "a.counterpart"


TAKES_THE_LOCK = """
import fcntl, sys
with open(sys.argv[1], "r+b") as file:
    fcntl.lockf(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="locks do not depend on other handles there")
def test_looking_at_the_folder_of_the_open_file_keeps_its_lock(
    dialogs: FileDialogs, tmp_path: Path, qtbot: QtBot
) -> None:
    import fcntl

    path = tmp_path / "a.counterpart"
    path.write_bytes(b"\0" * 4096)

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QFileDialog)
        view = dialog.findChild(QListView, "listView")
        assert isinstance(view, QListView)
        qtbot.waitUntil(lambda: view.model().rowCount(view.rootIndex()) == 1)
        dialog.grab()
        dialog.reject()

    with path.open("r+b") as file:
        fcntl.lockf(file, fcntl.LOCK_EX)
        QTimer.singleShot(0, look)
        dialogs.which_program_file()
        other = subprocess.run([sys.executable, "-c", TAKES_THE_LOCK, path], capture_output=True, check=False)
    assert other.returncode != 0, "another process could lock the file"
