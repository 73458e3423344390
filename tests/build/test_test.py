"""What build/test.py runs, and which exit code it ends with."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def root(tmp_path: Path) -> Path:
    """A repository with a benchmark."""
    (tmp_path / "tests" / "benchmarks").mkdir(parents=True)
    (tmp_path / "tests" / "benchmarks" / "test_speed.py").touch()
    return tmp_path


def test_all_that_reads_the_code_comes_first(test_script: ModuleType) -> None:
    names = [step.name for step in test_script.checks()]
    assert names == ["ruff check", "ruff format", "mypy", "import contracts"]


def test_the_benchmarks_run_alone_after_the_tests(test_script: ModuleType, root: Path) -> None:
    everything, watchdog, benchmarks = test_script.tests(root, [])
    ignored = f"--ignore={root}/tests/benchmarks"
    assert everything.arguments == ["-m", "pytest", "-n", "auto", ignored, "-m", "not alone"]
    assert watchdog.arguments == ["-m", "pytest", ignored, "-m", "alone"]
    assert benchmarks.arguments == ["-m", "pytest", "tests/benchmarks"]


def test_where_there_are_no_benchmarks_none_are_run(test_script: ModuleType, tmp_path: Path) -> None:
    assert [step.name for step in test_script.tests(tmp_path, [])] == ["tests", "watchdog"]


def test_arguments_go_to_pytest_and_leave_the_benchmarks_out(test_script: ModuleType, root: Path) -> None:
    (step,) = test_script.tests(root, ["-k", "undo"])
    assert step.arguments[2:] == ["-n", "auto", f"--ignore={root}/tests/benchmarks", "-k", "undo"]


@pytest.mark.parametrize("given", [["-n", "0"], ["-n4"], ["--numprocesses=1"]])
def test_who_says_how_many_cores_gets_them(test_script: ModuleType, root: Path, given: list[str]) -> None:
    (step,) = test_script.tests(root, given)
    assert "auto" not in step.arguments
    assert step.arguments[-len(given) :] == given


def test_who_asks_for_the_benchmarks_gets_them_undisturbed(test_script: ModuleType, root: Path) -> None:
    (step,) = test_script.tests(root, ["tests/benchmarks/test_speed.py"])
    assert step.arguments == ["-m", "pytest", "tests/benchmarks/test_speed.py"]


def test_every_step_runs_and_the_first_failure_gives_the_exit_code(
    test_script: ModuleType, capsys: pytest.CaptureFixture[str]
) -> None:
    ran: list[str] = []

    def run(arguments: Sequence[str]) -> int:
        ran.append(arguments[0])
        return {"b": 4, "c": 5}.get(arguments[0], 0)

    steps = [test_script.Step(f"step {name}", [name]) for name in "abcd"]
    assert test_script.do_all(steps, run) == 4
    assert ran == ["a", "b", "c", "d"]
    lines = capsys.readouterr().out.splitlines()
    assert lines == ["== step a", "== step b", "== step c", "== step d", "Failed: step b, step c."]


def test_when_nothing_fails_the_exit_code_is_nought(
    test_script: ModuleType, capsys: pytest.CaptureFixture[str]
) -> None:
    assert test_script.do_all([test_script.Step("step", ["a"])], lambda _: 0) == 0
    assert capsys.readouterr().out.endswith("Everything passed.\n")


def test_a_path_is_meant_from_where_the_person_is(test_script: ModuleType, tmp_path: Path) -> None:
    (tmp_path / "test_x.py").touch()
    assert test_script.from_root("test_x.py", tmp_path) == f"{tmp_path}/test_x.py"
    assert test_script.from_root("test_x.py::test_a[1::2]", tmp_path) == f"{tmp_path}/test_x.py::test_a[1::2]"


@pytest.mark.parametrize("argument", ["-x", "nowhere.py", "--lf", "a and b"])
def test_what_is_no_path_there_stays_as_it_is(test_script: ModuleType, tmp_path: Path, argument: str) -> None:
    assert test_script.from_root(argument, tmp_path) == argument


def test_the_tests_of_the_set_up_are_found(request: pytest.FixtureRequest) -> None:
    # pytest never looks into folders named build unless it is told to.
    assert "build" not in request.config.getini("norecursedirs")


def test_ci_runs_exactly_the_one_command() -> None:
    lines = (ROOT / ".ci" / "run").read_text().splitlines()
    commands = [line for line in lines if line and not line.startswith("#")]
    assert commands == ['cd "$(dirname "$0")/.." && exec python3 build/test.py']
