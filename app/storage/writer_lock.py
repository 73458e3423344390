"""A second lock on an open program file, which the system can't drop behind our back.

SQLite locks a file for the whole process, and POSIX gives such a lock up as soon as anything in that process
closes any other handle of the file, such as a file dialog that looked into it. This lock belongs to its own
handle alone (Linux: an open file description lock), so that a second Counterpart is refused even then.
Windows ties SQLite's own locks to its handle; on other systems SQLite's lock stands alone.
"""

import errno
import os
import struct
import sys
from pathlib import Path

from app.domain.problems import trouble

_BEHIND_SQLITES = 0x40000000 + 1_024  # SQLite locks the 512 bytes from 0x40000000; nobody stores anything there
_TAKEN = (errno.EAGAIN, errno.EACCES)


class WriterLock:
    """Held from `take` until `release`; a killed process releases it by dying."""

    def __init__(self, descriptor: int | None) -> None:
        """Used by `take`."""
        self._descriptor = descriptor

    @classmethod
    def take(cls, path: Path) -> "WriterLock":
        """Lock a file for its one writer, before SQLite opens it.

        Raises CounterpartError "file-open-elsewhere" when another handle has it, "file-unreadable" when the file
        can't be opened. A disk that knows no such locks is left to SQLite's own.
        """
        if sys.platform != "linux":
            return cls(None)
        try:
            descriptor = os.open(path, os.O_RDWR | os.O_CLOEXEC)
        except OSError as error:
            raise trouble("file-unreadable", path=path, reason=error.strerror) from error
        try:
            _lock(descriptor)
        except OSError as error:
            os.close(descriptor)
            if error.errno in _TAKEN:
                raise trouble("file-open-elsewhere", path=path) from error
            return cls(None)
        return cls(descriptor)

    def release(self) -> None:
        """Give the lock up, after SQLite has closed the file. Doing it twice is harmless."""
        if self._descriptor is not None:
            os.close(self._descriptor)
            self._descriptor = None


def _lock(descriptor: int) -> None:
    if sys.platform == "linux":
        import fcntl

        wanted = struct.pack("hhqqi4x", fcntl.F_WRLCK, os.SEEK_SET, _BEHIND_SQLITES, 1, 0)
        fcntl.fcntl(descriptor, fcntl.F_OFD_SETLK, wanted)
