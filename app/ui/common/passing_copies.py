"""Copies of papers for the system's own viewer: in a folder that only this user can read, gone with the window."""

import shutil
import time
from pathlib import Path
from tempfile import gettempdir, mkdtemp
from weakref import finalize

from app.domain.problems import trouble
from app.ui.common.file_names import free_name

_PREFIX = "counterpart-paper-"
_FORGOTTEN_AFTER_S = 24 * 60 * 60


class PassingCopies:
    """Writes papers to be looked at. They are removed with this object, at the latest when the program ends."""

    def __init__(self) -> None:
        self._folder: Path | None = None

    def write(self, name: str, pdf: bytes) -> Path:
        """A copy of a paper, readable for this user alone. name: with its suffix.

        Can be called from a job. Raises CounterpartError not-written.
        """
        folder = Path(gettempdir())
        try:
            if self._folder is None:
                _remove_forgotten(folder)
                self._folder = Path(mkdtemp(prefix=_PREFIX))
                finalize(self, shutil.rmtree, self._folder, ignore_errors=True)
            path = self._folder / free_name(self._folder, name)  # a viewer may still show the copy before
            path.touch(mode=0o600)
            path.write_bytes(pdf)
        except OSError as error:
            raise trouble("not-written", path=folder / name, reason=error.strerror or str(error)) from error
        return path


def _remove_forgotten(folder: Path) -> None:
    """Remove what a program that was killed has left, a day later; what is another user's stays by itself."""
    long_ago = time.time() - _FORGOTTEN_AFTER_S
    for left in folder.glob(f"{_PREFIX}*"):
        if left.is_dir() and not left.is_symlink() and left.stat().st_mtime < long_ago:
            shutil.rmtree(left, ignore_errors=True)
