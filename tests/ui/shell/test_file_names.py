from pathlib import Path

import pytest

from app.ui.shell.file_names import file_name, free_folder, free_name


@pytest.mark.parametrize(
    ("name", "as_file"),
    [("Spring 2027", "Spring 2027"), ("A/B: c?", "A B  c"), ("...", "program"), ("", "program")],
)
def test_a_program_name_becomes_a_file_name_on_every_system(name: str, as_file: str) -> None:
    assert file_name(name) == as_file


def test_a_name_that_is_free_is_found(tmp_path: Path) -> None:
    assert free_name(tmp_path, "a").name == "a.counterpart"
    (tmp_path / "a.counterpart").touch()
    assert free_name(tmp_path, "a").name == "a-2.counterpart"


def test_a_folder_that_is_free_is_found(tmp_path: Path) -> None:
    for name in ("out", "out-2"):
        assert free_folder(tmp_path, "out").name == name
        (tmp_path / name).mkdir()
    assert free_folder(tmp_path, "out").name == "out-3"
