"""The window: the only folder that knows Qt.

Plain values here are NamedTuples: a dataclass costs ten times as much when it is imported, which the first
paint waits for. For the same reason, what the first page doesn't need is imported where it is used.
"""

import builtins

import PySide6.QtCore  # noqa: F401  which puts its own import in place of Python's

# PySide's import reads the source of each module that comes after it, to learn whether it wants `snake_case` names
# or `true_property`. Ours want neither, and reading some seventy sources takes a tenth of a start.
builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
