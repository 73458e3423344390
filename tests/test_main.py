"""No argument or one existing file opens the window; anything else is a command and never starts Qt."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from main import main
from tests.support.command_line import ROOT, counterpart, in_own_process
from tests.support.samples import a_sample

# The real window without its event loop: what is shown is printed, and the loop ends at once with 7.
_WINDOW = """
import sys
from PySide6.QtWidgets import QApplication

def tell(*_nothing):
    print([widget.windowTitle() for widget in QApplication.topLevelWidgets() if widget.isVisible()])
    return 7

QApplication.exec = tell
from main import main
sys.exit(main(sys.argv[1:]))
"""

_MODULES = """
import sys
from main import main
main(sys.argv[1:])
slow = {"PySide6", "reportlab", "pypdfium2", "python_calamine", "xlsxwriter"}
print("LOADED", sorted(slow & {name.split(".")[0] for name in sys.modules}))
"""


def in_child(script: str, *arguments: object) -> tuple[int, str]:
    ended = subprocess.run(
        [sys.executable, "-c", script, *map(str, arguments)],
        env={**os.environ, "PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    return ended.returncode, ended.stdout + ended.stderr


def test_without_arguments_the_window_opens() -> None:
    code, said = in_child(_WINDOW)

    assert code == 7, said
    assert "['Counterpart']" in said


def test_one_existing_file_opens_in_the_window(tmp_path: Path) -> None:
    code, said = in_child(_WINDOW, a_sample(tmp_path / "spring.counterpart"))

    assert code == 7, said
    assert "spring" in said


def test_a_file_that_is_not_a_program_opens_the_window_that_says_so(tmp_path: Path) -> None:
    (tmp_path / "letter.txt").write_text("mine")

    code, said = in_child(_WINDOW, tmp_path / "letter.txt")

    assert code == 7, said
    assert "Traceback" not in said


def test_anything_else_is_a_command(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["sample", str(tmp_path / "s.counterpart"), "--as-of", "2027-03-16"]) == 0
    assert "The sample program is in" in capsys.readouterr().out


@pytest.mark.parametrize("argument", ["lsit", "gone.counterpart", "x" * 300, "", "--nonsense"])
def test_a_mistyped_command_or_a_file_that_is_not_there_is_wrong_usage(argument: str) -> None:
    assert main([argument]) == counterpart(argument).code == 2


def test_a_folder_alone_is_no_program_to_open(tmp_path: Path) -> None:
    assert main([str(tmp_path)]) == 2


def test_two_files_are_no_command(tmp_path: Path) -> None:
    path = a_sample(tmp_path / "s.counterpart")

    assert main([str(path), str(path)]) == 2


@pytest.mark.parametrize(
    "arguments", [["lsit"], ["--help"], ["list", "{sample}", "participants"], ["check", "{sample}"]]
)
def test_commands_load_neither_qt_nor_what_they_do_not_need(tmp_path: Path, arguments: list[str]) -> None:
    sample = a_sample(tmp_path / "s.counterpart")

    _code, said = in_child(_MODULES, *(str(sample) if word == "{sample}" else word for word in arguments))

    assert "LOADED []" in said


def test_the_exit_code_reaches_the_shell(tmp_path: Path) -> None:
    assert in_own_process("--help").code == 0
    assert in_own_process("undo", tmp_path / "gone").code == 1
    assert in_own_process("lsit").code == 2
