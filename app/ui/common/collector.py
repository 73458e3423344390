"""Python's collector of garbage, kept from walking through everything there is while much is being made.

Its full collections hold up all threads, the window's among them, the longer the more values there are: some
tenths of a second for the stories of thousands of pairings. Values are dropped without it; it is for rings, and
these can wait.
"""

import gc

_USUAL = gc.get_threshold()
_NEVER = 1_000_000


def hold_full_collections() -> None:
    """No full collection from now on; young values are still looked through."""
    gc.set_threshold(*_USUAL[:2], _NEVER)


def allow_full_collections() -> None:
    """Full collections come as usual again."""
    gc.set_threshold(*_USUAL)
