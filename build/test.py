"""Check everything, setting up the development tools first: python3 build/test.py [PYTEST ARGUMENTS]

Runs ruff, mypy, the import contracts and all tests, without a display. Paths among the arguments are taken
from the folder the person is in.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NamedTuple

import setup_environment
import setup_system
from setup_ending import exit_code_of, refuse_old_python
from setup_programs import run_in_sight

ROOT = Path(__file__).resolve().parent.parent
BENCHMARKS = Path("tests", "benchmarks")
ALONE = "alone"  # the mark of tests that watch how long the window is held up
LINT_IMPORTS = "from importlinter.cli import lint_imports_command; lint_imports_command()"


class Step(NamedTuple):
    """One check: its name for the person, and what .venv's Python is started with."""

    name: str
    arguments: list[str]


def main(arguments: Sequence[str]) -> int:
    """Set up what is lacking, do every step, and return the first exit code that is not 0."""
    refuse_old_python(sys.version_info[:2])
    prepare()
    given = [from_root(argument, Path.cwd()) for argument in arguments]
    return do_all([*checks(), *tests(ROOT, given)], _run)


def prepare() -> None:
    """Make .venv with the development tools, and Qt's libraries, ready."""
    is_ready = setup_environment.is_ready(ROOT, setup_environment.DEV)
    is_changed = setup_system.provide(setup_system.OFFSCREEN, needs_venv=not is_ready)
    if not is_ready:
        setup_environment.make(ROOT, setup_environment.DEV)
    if is_changed or not is_ready:
        setup_system.prove_qt(setup_environment.python_of(ROOT), setup_system.OFFSCREEN)


def checks() -> list[Step]:
    """What reads the code without running it."""
    return [
        Step("ruff check", ["-m", "ruff", "check", "."]),
        Step("ruff format", ["-m", "ruff", "format", "--check", "."]),
        Step("mypy", ["-m", "mypy"]),
        Step("import contracts", ["-c", LINT_IMPORTS]),
    ]


def tests(root: Path, given: Sequence[str]) -> list[Step]:
    """The tests on all cores, then those that measure, alone: side by side with others they would say nothing.

    given: pytest arguments. What runs alone does so when there are none; benchmarks also when they are named.
    """
    if any(BENCHMARKS.name in argument for argument in given):
        return [Step("benchmarks", ["-m", "pytest", *given])]
    spread = [] if any(_says_how_many(argument) for argument in given) else ["-n", "auto"]
    asked = given or ["-m", f"not {ALONE}"]
    steps = [Step("tests", ["-m", "pytest", *spread, f"--ignore={root / BENCHMARKS}", *asked])]
    if not given:
        steps.append(Step("watchdog", ["-m", "pytest", f"--ignore={root / BENCHMARKS}", "-m", ALONE]))
    if not given and any((root / BENCHMARKS).glob("test_*.py")):
        steps.append(Step("benchmarks", ["-m", "pytest", str(BENCHMARKS)]))
    return steps


def do_all(steps: Sequence[Step], run: Callable[[Sequence[str]], int]) -> int:
    """Run every step, also after one that failed; return the first exit code that is not 0, or 0."""
    failed: dict[str, int] = {}
    for step in steps:
        print(f"== {step.name}", flush=True)
        code = run(step.arguments)
        if code != 0:
            failed[step.name] = code
    print(f"Failed: {', '.join(failed)}." if failed else "Everything passed.", flush=True)
    return next(iter(failed.values()), 0)


def from_root(argument: str, folder: Path) -> str:
    """A pytest argument for the root: one that names a file in `folder` becomes an absolute path."""
    name, separator, rest = argument.partition("::")
    path = folder / name
    return f"{path}{separator}{rest}" if not name.startswith("-") and path.exists() else argument


def _says_how_many(argument: str) -> bool:
    return argument.startswith(("-n", "--numprocesses"))


def _run(arguments: Sequence[str]) -> int:
    env = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    return run_in_sight([str(setup_environment.python_of(ROOT)), *arguments], env, ROOT)


if __name__ == "__main__":
    sys.exit(exit_code_of(lambda: main(sys.argv[1:])))
