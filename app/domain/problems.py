"""Troubles that are the world's fault, told by code; `app.text.problems` words them."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType


@dataclass(frozen=True)
class Problem:
    """What went wrong, by code, with the values that its sentence needs.

    code: lower-case words joined by hyphens ("file-missing"); `app.text.problems` has a sentence for each.
    values: whatever the sentence names (path, row, name), as text, numbers or dates.
    """

    code: str
    values: Mapping[str, object] = field(default_factory=dict)

    def __post_init__(self) -> None:
        object.__setattr__(self, "values", MappingProxyType(dict(self.values)))


class CounterpartError(Exception):
    """The world's fault (a file is missing, a disk is full): caught once, at the face, and shown as a sentence."""

    def __init__(self, problem: Problem) -> None:
        super().__init__(problem.code)
        self.problem = problem


def trouble(code: str, **values: object) -> CounterpartError:
    """The error to raise for a problem: `raise trouble("file-missing", path=path)`."""
    return CounterpartError(Problem(code, values))
