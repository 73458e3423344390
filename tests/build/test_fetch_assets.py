"""What build/fetch_assets.py brings, and what of it the repository holds."""

from __future__ import annotations

import io
import tarfile
from pathlib import Path

import fetch_assets
import pytest
from fetch_assets import FONTS, LUCIDE, Package

RESOURCES = Path(__file__).resolve().parents[2] / "resources"
MOST_BYTES = 8 * 1024 * 1024


def _archive(folder: Path, files: dict[str, bytes]) -> Path:
    """A package as npm packs it."""
    path = folder / "package.tgz"
    with tarfile.open(path, "w:gz") as packed:
        for name, content in files.items():
            member = tarfile.TarInfo(f"package/{name}")
            member.size = len(content)
            packed.addfile(member, io.BytesIO(content))
    return path


def test_everything_that_is_fetched_is_in_the_repository_and_nothing_else() -> None:
    fetched = {below for package in (*FONTS, LUCIDE) for below in package.files.values()}
    held = {
        path.relative_to(RESOURCES).as_posix()
        for folder in ("fonts", "icons")
        for path in (RESOURCES / folder).iterdir()
    }
    assert held == fetched


def test_every_package_comes_with_its_licence_and_a_fixed_version() -> None:
    for package in (*FONTS, LUCIDE):
        assert any("LICENSE" in inside for inside in package.files)
        assert package.name.rsplit("@", 1)[1][0].isdigit()


def test_fonts_stay_small_enough_to_come_with_the_program() -> None:
    assert sum(path.stat().st_size for path in (RESOURCES / "fonts").iterdir()) < MOST_BYTES


def test_icons_take_the_colour_of_the_theme() -> None:
    for icon in (RESOURCES / "icons").glob("*.svg"):
        assert 'stroke="currentColor"' in icon.read_text(encoding="utf-8")


def test_wanted_files_are_written_below_resources(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fetch_assets, "RESOURCES", tmp_path / "resources")
    archive = _archive(tmp_path, {"a.ttf": b"\x00\x01 ", "LICENSE": b"Free  \r\n\r\n"})
    fetch_assets._unpack(archive, Package("a@1.0.0", {"a.ttf": "fonts/A.ttf", "LICENSE": "fonts/A-LICENSE.txt"}))
    assert (tmp_path / "resources/fonts/A.ttf").read_bytes() == b"\x00\x01 "
    assert (tmp_path / "resources/fonts/A-LICENSE.txt").read_text() == "Free\n"


def test_a_package_that_lacks_a_file_is_named_and_nothing_is_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(fetch_assets, "RESOURCES", tmp_path / "resources")
    archive = _archive(tmp_path, {"a.ttf": b"font"})
    wanted = Package("a@1.0.0", {"a.ttf": "fonts/A.ttf", "b.ttf": "fonts/B.ttf"})
    with pytest.raises(SystemExit, match=r"a@1\.0\.0 no longer holds b\.ttf"):
        fetch_assets._unpack(archive, wanted)
    assert not (tmp_path / "resources").exists()
