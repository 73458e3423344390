"""Opening a program file beside other work: a thread checks it while the window is still being imported."""

from pathlib import Path
from threading import Thread

from app.storage.connection import is_sound
from app.storage.store import Store


class Opening:
    """Begun early and finished late; a file that doesn't pass is looked at again then, and refused politely."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._is_sound = False
        self._check = Thread(target=self._look, daemon=True)
        self._check.start()

    def finish(self) -> Store:
        """The open file, whose values are still to be checked: `Store.check_values`. Raises as `Store.open`."""
        self._check.join()
        return Store.open(self.path, is_sound=self._is_sound)

    def _look(self) -> None:
        self._is_sound = is_sound(self.path)
