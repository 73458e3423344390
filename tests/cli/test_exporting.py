"""export says which files it wrote, what it left out, and to keep them safe."""

from pathlib import Path

import pytest

from tests.support.command_line import counterpart
from tests.support.samples import a_sample


@pytest.fixture
def sample(tmp_path: Path) -> Path:
    return a_sample(tmp_path / "sample.counterpart")


def test_each_file_is_named_and_there(sample: Path, tmp_path: Path) -> None:
    ran = counterpart("export", sample, "-o", tmp_path / "out")

    assert ran.code == 0
    named = [line for line in ran.out.splitlines() if line.endswith(".csv")]
    assert sorted(named) == sorted(str(path) for path in (tmp_path / "out").iterdir())


def test_the_program_what_stayed_and_the_sensitivity_are_said(sample: Path, tmp_path: Path) -> None:
    ran = counterpart("export", sample, "-o", tmp_path / "out")

    assert ran.err == "Program: Reverse mentoring, sample\n"
    assert "never leave the file: exclusions (who must not be paired, and why) and access needs." in ran.out
    assert "personal data" in ran.out


def test_a_folder_with_files_is_refused(sample: Path, tmp_path: Path) -> None:
    ran = counterpart("export", sample, "-o", tmp_path)

    assert (ran.code, ran.out) == (1, "")
    assert f"The folder {tmp_path} is not empty" in ran.err


def test_the_program_file_is_not_a_folder(sample: Path) -> None:
    before = sample.read_bytes()

    ran = counterpart("export", sample, "-o", sample)

    assert ran.code == 1
    assert "could not be written" in ran.err
    assert sample.read_bytes() == before


def test_the_program_file_is_left_byte_by_byte(sample: Path, tmp_path: Path) -> None:
    before = sample.read_bytes()

    counterpart("export", sample, "-o", tmp_path / "out")

    assert sample.read_bytes() == before
