"""Every problem that the program can raise, read from its own lines."""

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from app.domain.problems import Problem

APP = Path(__file__).resolve().parents[2] / "app"
# A cell that was not understood is told with its field; row, name and column are added by `Cells`.
_TOLD_BY_CELLS = frozenset({"row", "name", "column"})


@dataclass(frozen=True)
class Raised:
    """A place that makes a problem. code: None where it isn't written out there."""

    path: str
    line: int
    code: str | None
    values: frozenset[str]

    def __str__(self) -> str:
        return f"{self.path}:{self.line} {self.code}"

    def problem(self) -> Problem:
        """The problem with a mark for each of its values."""
        return Problem(self.code or "", {name: f"<{name}>" for name in self.values})


def raised_problems() -> list[Raised]:
    """Every call of `trouble` and `Problem`, and of the `tell` of a row's cells, below app/."""
    return [found for path in sorted(APP.rglob("*.py")) for found in _in(path)]


def _in(path: Path) -> Iterator[Raised]:
    if path == APP / "domain" / "problems.py":
        return
    place = path.relative_to(APP.parent).as_posix()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call) and node.args and (values := _values(node)) is not None:
            yield Raised(place, node.lineno, _literal(node.args[0]), values)


def _values(call: ast.Call) -> frozenset[str] | None:
    """The names of the values that go along; None for a call of something else."""
    named = frozenset(keyword.arg for keyword in call.keywords if keyword.arg)
    if isinstance(call.func, ast.Name) and call.func.id == "trouble":
        return named
    if isinstance(call.func, ast.Name) and call.func.id == "Problem":
        given = call.args[1] if len(call.args) > 1 else None
        keys = given.keys if isinstance(given, ast.Dict) else []
        return frozenset(name for key in keys if (name := _literal(key)))
    if isinstance(call.func, ast.Attribute) and call.func.attr == "tell" and _literal(call.args[0]):
        return named | _TOLD_BY_CELLS
    return None


def _literal(node: ast.expr | None) -> str | None:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None
