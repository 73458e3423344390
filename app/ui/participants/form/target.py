"""What a field of the form reads and writes."""

from collections.abc import Callable
from typing import NamedTuple

from app.ui.participants.form.entry import Values


class Target(NamedTuple):
    """Where a field's value lies. name: as undo and the history call it.

    read: what the file holds, as the field shows it. person, participant: the values to write of a typed one.
    """

    name: str
    read: Callable[[], object]
    person: Callable[[object], Values] | None = None
    participant: Callable[[object], Values] | None = None


def values_of(name: str) -> Callable[[object], Values]:
    """For a target: a typed value under this name."""
    return lambda value: {name: value}
