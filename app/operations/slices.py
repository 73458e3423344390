"""Work in slices: it stops again and again, so that a window can stay awake on the thread that has the file."""

from collections.abc import Generator
from typing import TypeVar

T = TypeVar("T")
# Tells after each slice how many of how many parts are done, and returns the value at its end. Closing it before
# ends the work where it is.
Slices = Generator[tuple[int, int], None, T]


def finished(slices: Slices[T]) -> T:
    """The value of work whose slices nobody needs to wait between."""
    while True:
        try:
            next(slices)
        except StopIteration as end:
            value: T = end.value
            return value
