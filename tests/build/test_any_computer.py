"""The two commands start on any computer with a Python: an old one, or one of Windows."""

from __future__ import annotations

import ast
import os
import sys
from pathlib import Path

import pytest

BUILD = Path(__file__).resolve().parents[2] / "build"
SCRIPTS = [BUILD / "run.py", BUILD / "test.py", *sorted(BUILD.glob("setup_*.py"))]
POSIX_ONLY = {"fcntl", "grp", "posix", "pty", "pwd", "resource", "syslog", "termios", "tty"}
NEWER_THAN_3_7 = {"tomllib", "zoneinfo", "graphlib"}

of_each_script = pytest.mark.parametrize("path", SCRIPTS, ids=lambda path: path.name)


def _imported(nodes: list[ast.stmt]) -> set[str]:
    names = set()
    for node in nodes:
        if isinstance(node, ast.Import):
            names |= {alias.name.partition(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            names.add((node.module or "").partition(".")[0])
    return names


@of_each_script
def test_an_old_python_reads_it_far_enough_to_refuse(path: Path) -> None:
    tree = ast.parse(path.read_text(encoding="utf-8"), feature_version=(3, 7))
    assert not _imported(tree.body) & NEWER_THAN_3_7


@of_each_script
def test_it_needs_nothing_but_python(path: Path) -> None:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    own = {script.stem for script in SCRIPTS}
    everywhere = [node for node in ast.walk(tree) if isinstance(node, ast.stmt)]
    assert _imported(everywhere) <= set(sys.stdlib_module_names) | own


@of_each_script
def test_it_starts_where_there_is_no_posix(path: Path) -> None:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    assert not _imported(tree.body) & POSIX_ONLY


def test_the_one_command_of_ci_can_be_executed() -> None:
    assert os.access(BUILD.parent / ".ci" / "run", os.X_OK)
