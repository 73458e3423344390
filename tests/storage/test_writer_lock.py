"""The file stays locked for its one writer, whatever else this process does with it."""

import sys
from pathlib import Path

import pytest

from app.domain.problems import CounterpartError
from app.storage import Store
from app.storage.writer_lock import WriterLock
from tests.support.processes import another_process

linux_only = pytest.mark.skipif(sys.platform != "linux", reason="other systems lock by handle, or by SQLite alone")

_TRIES_TO_OPEN = """
import sys
from pathlib import Path
from app.domain.problems import CounterpartError
from app.storage import Store
try:
    Store.open(Path(sys.argv[1])).close()
    print("opened", flush=True)
except CounterpartError as error:
    print(error.problem.code, flush=True)
"""


def answer_of_another(path: Path) -> str:
    """What a second process hears when it opens the file."""
    with another_process(_TRIES_TO_OPEN, path) as process:
        assert process.stdout is not None
        return process.stdout.readline().strip()


@linux_only
def test_looking_into_the_open_file_does_not_let_a_second_writer_in(tmp_path: Path) -> None:
    path = tmp_path / "spring.counterpart"
    with Store.create(path):
        path.read_bytes()  # what a file dialog does; closing this handle drops SQLite's own lock
        assert answer_of_another(path) == "file-open-elsewhere"


def test_a_closed_file_can_be_opened_by_another(tmp_path: Path) -> None:
    path = tmp_path / "spring.counterpart"
    Store.create(path).close()
    assert answer_of_another(path) == "opened"


@linux_only
def test_a_lock_is_held_once_and_free_again_after_its_release(tmp_path: Path) -> None:
    path = tmp_path / "any"
    path.touch()
    lock = WriterLock.take(path)
    with pytest.raises(CounterpartError, match="file-open-elsewhere"):
        WriterLock.take(path)
    lock.release()
    lock.release()
    WriterLock.take(path).release()


@linux_only
def test_a_lock_without_a_file_is_told(tmp_path: Path) -> None:
    with pytest.raises(CounterpartError, match="file-unreadable"):
        WriterLock.take(tmp_path / "missing")
