"""The sample program as a file, made once in each test process."""

import tempfile
from datetime import date
from functools import cache
from pathlib import Path

from app.operations.sampling import write_sample
from app.storage import Store

TODAY = date(2027, 3, 16)  # a Tuesday


def a_sample(path: Path, today: date = TODAY) -> Path:
    """The sample as it stands on this day, in a file of its own."""
    path.write_bytes(_sample(today))
    return path


@cache
def _sample(today: date) -> bytes:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "sample.counterpart"
        write_sample(path, today).close()
        return path.read_bytes()


def nobody_paired(store: Store) -> None:
    """The sample as it was before anybody was paired."""
    with store.edit("Before the first pairs"):
        store.pairings.remove(store.pairings.ids(1))
