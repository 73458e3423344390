"""Python's garbage collector kept away from thousands of values that are no garbage.

It stops every thread while it looks through all there is, again and again as a table grows in memory: at ten
thousand rows a fifth of a second each time, in which the window stands still.
"""

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def unswept() -> Iterator[None]:
    """What is made in here isn't looked through, now or later; it still goes when nobody holds it any more."""
    gc.disable()
    try:
        yield
    finally:
        gc.freeze()
        gc.enable()


def sweep_again() -> None:
    """Look through everything again from now on."""
    gc.unfreeze()
