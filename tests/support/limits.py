"""Limits that the system sets to a process, where it can set any."""

import os
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

posix = pytest.mark.skipif(os.name != "posix", reason="limits of POSIX")


@contextmanager
def files_no_larger_than(size: int) -> Iterator[None]:
    """The system refuses to write beyond this size, as with a quota."""
    import resource

    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
