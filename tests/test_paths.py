"""Folders of the program and of the person, from source and when frozen."""

import inspect
import sys
from pathlib import Path

import pytest

from app import paths


def test_from_source_resources_lie_beside_the_program() -> None:
    assert paths.resources() == Path(__file__).resolve().parent.parent / "resources"
    assert (paths.resources() / "fonts").is_dir()


def test_when_frozen_resources_lie_where_they_were_unpacked(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "_MEIPASS", str(tmp_path), raising=False)

    assert paths.resources() == tmp_path / "resources"


def test_backups_logs_and_fonts_have_folders_of_their_own_in_the_home() -> None:
    folders = {paths.backups(), paths.logs(), paths.fonts()}

    assert len(folders) == 3
    assert all(paths.APP_NAME in folder.parts for folder in folders)
    assert all(folder.is_absolute() for folder in folders)


@pytest.mark.parametrize("system", ["linux", "win32", "darwin"])
def test_fonts_of_the_system_are_files_of_truetype(system: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", system)

    found = inspect.unwrap(paths.system_fonts)()

    assert found
    assert {path.suffix for path in found} <= {".ttf", ".ttc"}


def test_asking_for_a_folder_does_not_make_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"):
        monkeypatch.setenv(name, str(tmp_path / "home"))

    folders = [paths.backups(), paths.logs(), paths.fonts()]

    assert not any(folder.exists() for folder in folders)
    assert list(tmp_path.iterdir()) == []


def test_files_and_folders_are_there(tmp_path: Path) -> None:
    (tmp_path / "file").touch()

    assert paths.is_there(tmp_path)
    assert paths.is_there(tmp_path / "file")
    assert not paths.is_there(tmp_path / "other")


def test_what_nobody_can_look_at_is_not_there(tmp_path: Path) -> None:
    (tmp_path / "file").touch()

    assert not paths.is_there(tmp_path / ("x" * 300))
    assert not paths.is_there(tmp_path / "file" / "below")
