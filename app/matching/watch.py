"""How far a long search for pairs is, told part by part, so that whoever waits can see it and stop it."""

from collections.abc import Callable

Tell = Callable[[int, int], object]  # parts done, of so many expected so far


def _nobody(_done: int, _of: int) -> None:
    """Nobody waits."""


class Watch:
    """Counts the parts of one search: people looked at, places filled. `tell` may raise, which ends the search."""

    def __init__(self, tell: Tell = _nobody) -> None:
        self._tell = tell
        self._done = self._of = 0

    def expect(self, parts: int) -> None:
        """So many more parts will follow."""
        self._of += parts

    def step(self) -> None:
        """One more part is done."""
        self._done += 1
        self._tell(self._done, self._of)
