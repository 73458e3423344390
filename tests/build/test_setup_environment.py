"""The environment is made once, added to, recognised when half-made, and made anew when out of date."""

from __future__ import annotations

import os
import subprocess
import sys
import tomllib
import venv
from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path
from zipfile import ZipFile

import pytest
from setup_ending import FAILED, SetupError
from setup_environment import DEV, RUNTIME, fingerprint, is_ready, make, python_of, requirements

ROOT = Path(__file__).resolve().parents[2]
HERE = f"{sys.version_info[0]}.{sys.version_info[1]}"


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A repository that needs nothing, and develops with nothing."""
    _ask_for(tmp_path, runtime=[], dev=[])
    return tmp_path


def _ask_for(root: Path, runtime: list[str], dev: list[str]) -> None:
    (root / "pyproject.toml").write_text(
        f"[project]\nname = 'x'\ndependencies = {runtime!r}\n[dependency-groups]\ndev = {dev!r}\n"
    )


def _wheel(folder: Path, name: str) -> str:
    """A package of one empty module, made here; returns what asks pip for it."""
    path = folder / f"{name}-1.0-py3-none-any.whl"
    with ZipFile(path, "w") as wheel:
        wheel.writestr(f"{name}.py", "")
        wheel.writestr(f"{name}-1.0.dist-info/METADATA", f"Metadata-Version: 2.1\nName: {name}\nVersion: 1.0\n")
        wheel.writestr(
            f"{name}-1.0.dist-info/WHEEL", "Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n"
        )
        wheel.writestr(f"{name}-1.0.dist-info/RECORD", "")
    return f"{name} @ {path.as_uri()}"


def _finished(root: Path, *parts: str) -> None:
    """A .venv as a finished set-up leaves it, without the minute of filling it."""
    venv.create(root / ".venv", symlinks=True)
    for part in parts:
        stamp = root / ".venv" / f"counterpart-{part}.stamp"
        stamp.write_text(fingerprint(HERE, requirements(root, part)))


def _imports(root: Path, name: str) -> bool:
    command = [python_of(root), "-c", f"import {name}"]
    return subprocess.run(command, capture_output=True, check=False).returncode == 0


def test_the_requirements_are_those_of_pyproject() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    assert requirements(ROOT, RUNTIME) == project["project"]["dependencies"]
    assert requirements(ROOT, DEV) == project["dependency-groups"]["dev"]
    assert all(isinstance(line, str) for line in requirements(ROOT, DEV))


def test_a_pyproject_that_can_not_be_read_is_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "pyproject.toml").write_text("<<<<<<< ours")
    with pytest.raises(SetupError, match=r"pyproject\.toml can't be read"):
        requirements(tmp_path, RUNTIME)


def test_a_fingerprint_knows_version_and_requirements_but_no_order() -> None:
    assert fingerprint("3.11", ["a>=1", "b"]) == fingerprint("3.11", ["b", "a>=1"])
    assert fingerprint("3.11", ["a>=1", "b"]) != fingerprint("3.12", ["a>=1", "b"])
    assert fingerprint("3.11", ["a>=1", "b"]) != fingerprint("3.11", ["a>=2", "b"])
    assert fingerprint("3.11", ["a", "b"]) != fingerprint("3.11", ["a"])


def test_nothing_is_ready_where_nothing_was_made(root: Path) -> None:
    assert not is_ready(root, RUNTIME)


def test_an_environment_stopped_while_pip_was_at_work_is_not_ready(root: Path) -> None:
    _finished(root)
    assert not is_ready(root, RUNTIME)


def test_a_finished_environment_is_ready_for_what_was_finished(root: Path) -> None:
    _finished(root, RUNTIME)
    assert is_ready(root, RUNTIME)
    assert not is_ready(root, DEV)


def test_an_environment_with_both_is_ready_for_both(root: Path) -> None:
    _finished(root, RUNTIME, DEV)
    assert is_ready(root, RUNTIME)
    assert is_ready(root, DEV)


def test_other_requirements_make_it_out_of_date(root: Path) -> None:
    _finished(root, RUNTIME, DEV)
    _ask_for(root, runtime=["click>=9"], dev=[])
    assert not is_ready(root, RUNTIME)
    assert not is_ready(root, DEV)


def test_other_development_tools_leave_the_program_ready(root: Path) -> None:
    _finished(root, RUNTIME, DEV)
    _ask_for(root, runtime=[], dev=["ruff>=9"])
    assert is_ready(root, RUNTIME)
    assert not is_ready(root, DEV)


def test_an_environment_whose_python_is_gone_is_not_ready(root: Path) -> None:
    _finished(root, RUNTIME)
    python_of(root).unlink()
    assert not is_ready(root, RUNTIME)


def test_an_environment_whose_python_became_another_is_not_ready(root: Path) -> None:
    _finished(root, RUNTIME)
    python_of(root).unlink()
    python_of(root).write_text("#!/bin/sh\necho 3.99\n")
    python_of(root).chmod(0o755)
    assert not is_ready(root, RUNTIME)


def test_a_file_in_the_way_is_named_and_kept(root: Path) -> None:
    (root / ".venv").write_text("mine")
    with pytest.raises(SetupError, match=r"\.venv is in the way"):
        make(root, RUNTIME)
    assert (root / ".venv").read_text() == "mine"


def test_a_read_only_folder_is_a_sentence(
    open_folder: Path, as_somebody: Callable[[], AbstractContextManager[None]]
) -> None:
    _ask_for(open_folder, runtime=[], dev=[])
    open_folder.chmod(0o555)
    with as_somebody(), pytest.raises(SetupError) as failed:
        make(open_folder, RUNTIME)
    assert failed.value.exit_code == FAILED
    assert "can't be written (Permission denied)" in failed.value.sentence
    assert os.listdir(open_folder) == ["pyproject.toml"]  # noqa: PTH208


def test_an_environment_is_repaired_filled_and_added_to(
    root: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    _ask_for(root, runtime=["nothing @ file:///nowhere/nothing-1.0-py3-none-any.whl"], dev=[])
    with pytest.raises(SetupError, match="pip could not install") as failed:
        make(root, RUNTIME)
    assert failed.value.details, "pip's last words are shown"
    assert "downloaded" in capsys.readouterr().err
    assert not is_ready(root, RUNTIME)

    (root / ".venv" / "half-made").touch()
    _ask_for(root, [_wheel(tmp_path, "first_thing")], [_wheel(tmp_path, "second_thing")])
    make(root, RUNTIME)
    assert is_ready(root, RUNTIME)
    assert "made anew" in capsys.readouterr().err
    assert not (root / ".venv" / "half-made").exists()
    assert _imports(root, "first_thing")
    assert not _imports(root, "second_thing")

    (root / ".venv" / "finished").touch()
    make(root, DEV)
    assert is_ready(root, DEV)
    assert "made anew" not in capsys.readouterr().err
    assert (root / ".venv" / "finished").exists()
    assert _imports(root, "second_thing")


def test_an_environment_that_another_finished_meanwhile_is_left_alone(root: Path) -> None:
    _finished(root, RUNTIME)
    (root / ".venv" / "finished").touch()
    make(root, RUNTIME)
    assert (root / ".venv" / "finished").exists()
