"""What is being typed in, before it is kept: each answer can be taken back on its own."""

from typing import Generic, TypeVar

T = TypeVar("T")


class Draft(Generic[T]):
    """A frozen value that is changed again and again. now: as it stands at present."""

    def __init__(self, begun: T) -> None:
        self._begun = self.now = begun
        self._before: list[T] = []
        self._after: list[T] = []

    @property
    def is_changed(self) -> bool:
        """Whether it differs from what it was begun with."""
        return self.now != self._begun

    @property
    def can_undo(self) -> bool:
        return bool(self._before)

    @property
    def can_redo(self) -> bool:
        return bool(self._after)

    def change(self, to: T) -> None:
        """It stands like this now; what was taken back can't be done again any more."""
        if to != self.now:
            self._before.append(self.now)
            self.now, self._after = to, []

    def undo(self) -> None:
        """Take the last change back, if there is one."""
        if self._before:
            self._after.append(self.now)
            self.now = self._before.pop()

    def redo(self) -> None:
        """Do what was taken back last again, if there is something."""
        if self._after:
            self._before.append(self.now)
            self.now = self._after.pop()
