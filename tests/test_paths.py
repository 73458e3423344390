"""Where things are on this computer."""

from pathlib import Path

import pytest

from app import paths


def test_resources_lie_beside_the_program() -> None:
    assert (paths.resources() / "fonts").is_dir()
    assert (paths.resources() / "icons").is_dir()


def test_a_frozen_program_has_its_resources_where_it_was_unpacked(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys._MEIPASS", str(tmp_path), raising=False)

    assert paths.resources() == tmp_path / "resources"


def test_the_coordinator_s_own_folders_are_three_below_their_home(monkeypatch: pytest.MonkeyPatch) -> None:
    folders = [paths.backups(), paths.settings(), paths.logs()]

    assert len(set(folders)) == 3
    assert all(paths.APP_NAME in folder.parts for folder in folders)


def test_files_and_folders_are_there(tmp_path: Path) -> None:
    (tmp_path / "file").touch()

    assert paths.is_there(tmp_path)
    assert paths.is_there(tmp_path / "file")
    assert not paths.is_there(tmp_path / "other")


def test_what_nobody_can_look_at_is_not_there(tmp_path: Path) -> None:
    (tmp_path / "file").touch()

    assert not paths.is_there(tmp_path / ("x" * 300))
    assert not paths.is_there(tmp_path / "file" / "below")
