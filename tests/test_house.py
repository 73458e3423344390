"""The house rules that a machine can check: arrows, mirrored tests, words for every problem, and no leftovers."""

import ast
import os
import re
import shutil
import socket
import subprocess
import sys
from functools import cache
from importlib.metadata import version
from pathlib import Path

import pytest

from app.text.problems import is_known, sentence
from tests.support.raised import Raised, raised_problems

ROOT = Path(__file__).resolve().parent.parent
# Places where a problem's code comes in a variable; each is tested where it is made.
_CODES_FROM_ELSEWHERE = frozenset({"app/exchange/cells.py", "app/operations/import_managers.py"})


def python_files(folder: Path) -> list[Path]:
    return sorted(path for path in folder.rglob("*.py") if "__pycache__" not in path.parts)


def tracked_files() -> list[Path]:
    """What git would hand to somebody else; without git (an unpacked archive) everything that is no leftover."""
    if (ROOT / ".git").exists() and shutil.which("git"):
        listed = subprocess.run(
            ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
            cwd=ROOT, capture_output=True, check=True, text=True,
        )  # fmt: skip
        names = listed.stdout.split("\0")
        return [ROOT / name for name in names if name and (ROOT / name).is_file()]
    shown = (path for path in ROOT.rglob("*") if not any(map(_is_leftover, path.relative_to(ROOT).parts)))
    return [path for path in shown if path.is_file()]


def _is_leftover(part: str) -> bool:
    return part == "__pycache__" or (part.startswith(".") and part not in {".ci", ".gitignore"})


# Arrows


def test_arrows_only_point_down() -> None:
    lint = "from importlinter.cli import lint_imports_command; lint_imports_command()"
    done = subprocess.run(
        [sys.executable, "-c", lint, "--no-cache"], cwd=ROOT, capture_output=True, text=True, check=False
    )

    assert done.returncode == 0, done.stdout
    assert " 0 broken" in done.stdout


# Mirrored tests

MODULES = [path for path in python_files(ROOT / "app") if path.name != "__init__.py"]


def mirror_of(module: Path) -> Path:
    inner = module.relative_to(ROOT / "app")
    return ROOT / "tests" / inner.parent / f"test_{inner.name}"


@pytest.mark.parametrize("module", MODULES, ids=lambda path: str(path.relative_to(ROOT)))
def test_every_module_has_its_test_at_the_mirrored_place(module: Path) -> None:
    mirror = mirror_of(module)

    assert mirror.is_file(), f"there is no {mirror.relative_to(ROOT)}"
    assert module in reached_by(mirror), "it reaches its module neither itself nor through a neighbour"
    tree = ast.parse(mirror.read_text(encoding="utf-8"))
    assert any(checks_something(node) for node in ast.walk(tree)), "it has no test that checks anything"


def reached_by(test: Path) -> set[Path]:
    """The modules that a test imports, itself or through builders, and their neighbours that these import."""
    direct = imported_by(test)
    direct |= {module for helper in direct if "support" in helper.parts for module in imported_by(helper)}
    found, waiting = set[Path](), list(direct)
    while waiting:
        module = waiting.pop()
        found.add(module)
        waiting += [near for near in imported_by(module) - found if near.parent == module.parent]
    return found


@cache
def imported_by(path: Path) -> frozenset[Path]:
    """The files of this repository that a file imports."""
    names: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            names |= {node.module, *(f"{node.module}.{alias.name}" for alias in node.names)}
    places = [ROOT.joinpath(*name.split(".")) for name in names]
    files = [file for place in places for file in (place.with_suffix(".py"), place / "__init__.py")]
    return frozenset(file for file in files if file.is_file())


def checks_something(node: ast.AST) -> bool:
    """Whether this is a test with an assertion or an expected error in it."""
    if not isinstance(node, ast.FunctionDef) or not node.name.startswith("test_"):
        return False
    inside = list(ast.walk(node))
    raises = any(isinstance(part, ast.Attribute) and part.attr == "raises" for part in inside)
    return raises or any(isinstance(part, ast.Assert) for part in inside)


def test_no_test_hides_another_of_the_same_name() -> None:
    hidden = []
    for path in python_files(ROOT / "tests"):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        names = [node.name for node in tree.body if isinstance(node, ast.FunctionDef)]
        hidden += [f"{path.name}: {name}" for name in set(names) if names.count(name) > 1]

    assert hidden == []


def test_test_folders_are_no_packages() -> None:
    assert list((ROOT / "tests").rglob("__init__.py")) == []


# Problems

RAISED = raised_problems()


@pytest.mark.parametrize("raised", [one for one in RAISED if one.code], ids=str)
def test_every_problem_has_a_sentence_for_which_it_brings_the_values(raised: Raised) -> None:
    assert is_known(str(raised.code)), "app.text.problems has no sentence for it"
    assert sentence(raised.problem())


def test_codes_are_written_out_where_they_are_raised() -> None:
    assert {one.path for one in RAISED if one.code is None} <= _CODES_FROM_ELSEWHERE
    assert len(RAISED) > 20


# What goes to others


def test_the_folder_of_the_set_up_is_tracked() -> None:
    tracked = {path.relative_to(ROOT).as_posix() for path in tracked_files()}

    assert {"build/run.py", "build/test.py"} <= tracked
    ignored = [line.strip(" /*") for line in (ROOT / ".gitignore").read_text(encoding="utf-8").splitlines()]
    assert "build" not in ignored


A_HOME = re.compile(r"/(home|Users)/\w[\w.-]*/|[A-Z]:\\+Users\\+\w")


def test_no_tracked_file_says_on_which_computer_it_was_written() -> None:
    texts = [path for path in tracked_files() if path.suffix not in {".ttf", ".png", ".pdf", ".mo"}]
    found = []
    for path in texts:
        words = path.read_text(encoding="utf-8")
        place = path.relative_to(ROOT)
        # Tests may invent homes of people; where this copy happens to lie is nobody's business anywhere.
        if (place.parts[0] != "tests" and A_HOME.search(words)) or (len(ROOT.parts) > 2 and f"{ROOT}/" in words):
            found.append(str(place))

    assert found == []
    assert len(texts) > 100


# The tests' own surroundings


@pytest.mark.parametrize("family", [socket.AF_INET, socket.AF_INET6])
def test_no_test_reaches_the_network(family: socket.AddressFamily) -> None:
    with pytest.raises(AssertionError, match="out of bounds"):
        socket.socket(family)
    with pytest.raises(AssertionError, match="out of bounds"):
        socket.create_connection(("example.org", 80))
    with pytest.raises(AssertionError, match="out of bounds"):
        socket.getaddrinfo("example.org", 80)


def test_sockets_within_this_computer_still_work() -> None:
    one, other = socket.socketpair()
    with one, other:
        one.sendall(b"hello")
        assert other.recv(5) == b"hello"


def test_no_test_touches_the_real_home() -> None:
    homes = [Path.home(), *(Path(os.environ[name]) for name in os.environ if re.fullmatch(r"XDG_\w+_HOME", name))]

    assert len(homes) >= 5
    assert all("counterpart-tests-" in str(home) for home in homes)
    assert os.environ["QT_QPA_PLATFORM"]


# Qt


def test_the_release_of_qt_that_loses_references_is_not_used() -> None:
    if sys.version_info < (3, 12):
        assert version("PySide6_Essentials") != "6.12.0"
    assert "<6.12" in (ROOT / "pyproject.toml").read_text(encoding="utf-8")


def test_a_thousand_calls_of_qt_leave_the_references_of_none_alone(qtbot: object) -> None:
    from PySide6.QtWidgets import QLabel

    label = QLabel()
    label.setText("before")
    references = sys.getrefcount(None)
    for number in range(1_000):
        label.setText(str(number))

    assert label.text() == "999"
    assert abs(sys.getrefcount(None) - references) < 100
