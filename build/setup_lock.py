"""One set-up at a time. The operating system holds the lock, so a process that dies lets go by itself."""

from __future__ import annotations

import errno
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

SECONDS_BETWEEN_TRIES = 0.5
HELD_BY_ANOTHER = {errno.EAGAIN, errno.EACCES, errno.EDEADLK}
NO_LOCKS_ON_THIS_DISK = {errno.ENOLCK, errno.ENOTSUP, errno.ENOSYS}


@contextmanager
def held(path: Path, on_wait: Callable[[], None]) -> Iterator[None]:
    """Hold the lock file `path` (made when missing); wait for another process that holds it.

    on_wait is called once when there is somebody to wait for. On a disk that knows no locks nothing is
    promised. Raises OSError when the file can't be opened.
    """
    with path.open("ab") as file:
        if not _is_taken(file):
            on_wait()
            while not _is_taken(file):
                time.sleep(SECONDS_BETWEEN_TRIES)
        yield


def _is_taken(file: IO[bytes]) -> bool:
    try:
        _take(file)
    except OSError as problem:
        if problem.errno in HELD_BY_ANOTHER:
            return False
        if problem.errno not in NO_LOCKS_ON_THIS_DISK:
            raise
    return True


if sys.platform == "win32":
    import msvcrt

    def _take(file: IO[bytes]) -> None:
        file.seek(0)
        msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
else:
    import fcntl

    def _take(file: IO[bytes]) -> None:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
