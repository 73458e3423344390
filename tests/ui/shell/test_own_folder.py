from pathlib import Path

from app.ui.shell.own_folder import first_writable


def test_the_first_folder_is_taken(tmp_path: Path) -> None:
    home = tmp_path / "home"
    home.mkdir()
    assert first_writable([home, tmp_path], Path("/nowhere")) == home


def test_a_folder_that_is_not_there_is_passed_over(tmp_path: Path) -> None:
    assert first_writable([tmp_path / "Documents", tmp_path], Path("/nowhere")) == tmp_path


def test_no_folder_known_is_not_the_current_one(tmp_path: Path) -> None:
    assert first_writable([Path()], tmp_path) == tmp_path
