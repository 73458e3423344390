from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from app.ui.shell.file_dialogs import FileDialogs


class Chosen:
    """Stands for the coordinator before the system's dialog: chooses a name, and notes what was proposed."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.proposed: list[str] = []

    def __call__(self, _parent: QWidget | None, _title: str, proposed: str, _kinds: str) -> tuple[str, str]:
        self.proposed.append(proposed)
        return self.name, ""


@pytest.fixture
def choose(monkeypatch: pytest.MonkeyPatch) -> Chosen:
    chosen = Chosen("")
    monkeypatch.setattr(QFileDialog, "getOpenFileName", chosen)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", chosen)
    return chosen


def test_cancel_is_no_answer(choose: Chosen, tmp_path: Path) -> None:
    dialogs = FileDialogs(tmp_path)
    assert dialogs.which_program_file() is None
    assert dialogs.where_to_keep("Spring.counterpart") is None
    assert dialogs.where_to_save("paper.pdf") is None


def test_a_name_without_ending_gets_the_right_one(choose: Chosen, tmp_path: Path) -> None:
    choose.name = str(tmp_path / "Spring 2027")
    assert FileDialogs(tmp_path).where_to_keep("x") == tmp_path / "Spring 2027.counterpart"
    assert FileDialogs(tmp_path).where_to_save("x") == tmp_path / "Spring 2027.pdf"


def test_the_next_question_starts_in_the_folder_of_the_last_answer(choose: Chosen, tmp_path: Path) -> None:
    dialogs = FileDialogs(tmp_path)
    choose.name = str(tmp_path / "papers" / "one.pdf")
    dialogs.where_to_save("one.pdf")
    dialogs.where_to_save("two.pdf")
    assert choose.proposed == [str(tmp_path / "one.pdf"), str(tmp_path / "papers" / "two.pdf")]


def test_dialogs_open_over_their_window(choose: Chosen, tmp_path: Path, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    dialogs = FileDialogs(tmp_path)
    dialogs.belong_to(window)
    choose.name = str(tmp_path / "a.counterpart")
    assert dialogs.which_program_file() == tmp_path / "a.counterpart"
