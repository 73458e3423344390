"""Opening a program file: what is refused, how politely, and that a refused file is left as it was."""

import os
import shutil
import sqlite3
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from app.domain.problems import CounterpartError
from app.storage import Store
from app.storage.connection import APPLICATION_ID, connect, connect_checked, pragma
from app.storage.schema import VERSION
from tests.support.builders import a_store, add_participant
from tests.support.processes import another_process, as_ordinary_user

PAGE = 4096
HOLD = """
import sys
from pathlib import Path
from app.storage import Store
store = Store.open(Path(sys.argv[1]))
print("open", flush=True)
sys.stdin.read()
"""


def refusal_of(path: Path) -> str:
    """The code with which a file is refused; it has to be left as it was, with nothing new beside it."""
    folder = path.parent
    before = {entry.name: entry.read_bytes() for entry in folder.iterdir() if entry.is_file()}
    with pytest.raises(CounterpartError) as refusal:
        Store.open(path)
    assert {entry.name: entry.read_bytes() for entry in folder.iterdir() if entry.is_file()} == before
    assert refusal.value.problem.values["path"] == path
    return refusal.value.problem.code


@pytest.fixture(autouse=True)
def _impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    """A locked file is told soon: the tests needn't wait the two seconds that people do."""
    monkeypatch.setattr("app.storage.connection._BUSY_MS", 50)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """A sound, closed program file of many pages."""
    path = tmp_path / "program.counterpart"
    with a_store(path) as store:
        for number in range(20):
            add_participant(store, f"Person {number}")
    return path


def test_a_missing_file_is_told(tmp_path: Path) -> None:
    assert refusal_of(tmp_path / "gone.counterpart") == "file-missing"
    assert refusal_of(tmp_path / ("long" * 100)) == "file-unreadable"


def test_a_name_below_a_file_is_missing(file: Path) -> None:
    with pytest.raises(CounterpartError, match="file-missing"):
        Store.open(file / "inside.counterpart")


def test_a_folder_is_told(tmp_path: Path) -> None:
    folder = tmp_path / "folder.counterpart"
    folder.mkdir()

    assert refusal_of(folder) == "file-is-folder"


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"\0" * 8192,
        b"Dear diary, today we met.\n" * 500,
        b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n",
        b"SQLite format 3\0",
    ],
    ids=["empty", "zeros", "text", "pdf", "header alone"],
)
def test_other_files_are_not_ours(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "other.counterpart"
    path.write_bytes(content)

    assert refusal_of(path) == "file-not-ours"


def make_other_program(path: Path, *pragmas: str) -> sqlite3.Connection:
    other = sqlite3.connect(path, isolation_level=None)
    for pragma_words in ("application_id = 7", *pragmas):
        other.execute(f"PRAGMA {pragma_words}")
    other.execute("CREATE TABLE thing (name TEXT)")
    other.execute("INSERT INTO thing VALUES ('x')")
    return other


def test_the_database_of_another_program_is_not_ours(tmp_path: Path) -> None:
    path = tmp_path / "other.counterpart"
    make_other_program(path).close()

    assert refusal_of(path) == "file-not-ours"


LEAVE_BEHIND = """
import os, sqlite3, sys
other = sqlite3.connect(sys.argv[1], isolation_level=None)
other.execute(f"PRAGMA journal_mode = {sys.argv[2]}")
other.execute("PRAGMA cache_size = 1")
other.execute("CREATE TABLE thing (name TEXT)")
other.execute("BEGIN")
other.executemany("INSERT INTO thing VALUES (?)", [("x" * 1000,)] * 500)
if sys.argv[2] == "WAL":
    other.execute("COMMIT")
os.kill(os.getpid(), 9)
"""


@pytest.mark.parametrize("mode", ["WAL", "DELETE"])
def test_what_another_program_left_behind_when_it_was_killed_is_left_alone(tmp_path: Path, mode: str) -> None:
    path = tmp_path / "other.counterpart"
    with another_process(LEAVE_BEHIND, path, mode) as killed:
        killed.wait()
    assert len(list(tmp_path.iterdir())) > 1

    assert refusal_of(path) == "file-not-ours"


def test_a_file_of_a_newer_version_is_refused(file: Path) -> None:
    with sqlite3.connect(file) as newer:
        newer.execute(f"PRAGMA user_version = {VERSION + 1}")
    newer.close()

    assert refusal_of(file) == "file-newer"


def test_our_mark_without_our_tables_is_damage(tmp_path: Path) -> None:
    path = tmp_path / "hollow.counterpart"
    make_other_program(path, f"application_id = {APPLICATION_ID}", f"user_version = {VERSION}").close()

    assert refusal_of(path) == "file-damaged"


def zero_a_page(content: bytes, page: int) -> bytes:
    return content[: page * PAGE] + bytes(PAGE) + content[(page + 1) * PAGE :]


def test_a_zeroed_page_is_damage_wherever_it_is(file: Path) -> None:
    content = file.read_bytes()
    codes = []
    for page in range(1, len(content) // PAGE):
        file.write_bytes(zero_a_page(content, page))
        codes.append(refusal_of(file))

    assert set(codes) == {"file-damaged"}


def test_without_its_first_page_a_file_is_not_ours(file: Path) -> None:
    file.write_bytes(zero_a_page(file.read_bytes(), 0))

    assert refusal_of(file) == "file-not-ours"


@pytest.mark.parametrize("part", [0.1, 0.5, 0.9])
def test_a_truncated_file_is_damage(file: Path, part: float) -> None:
    content = file.read_bytes()
    file.write_bytes(content[: int(len(content) * part)])

    assert refusal_of(file) == "file-damaged"


@pytest.mark.parametrize("length", [100, 1000, PAGE])
def test_the_first_bytes_of_a_file_are_refused(file: Path, length: int) -> None:
    file.write_bytes(file.read_bytes()[:length])

    assert refusal_of(file) in ("file-damaged", "file-not-ours")


def test_a_second_process_is_refused_until_the_first_is_killed(file: Path) -> None:
    with another_process(HOLD, file) as first:
        assert first.stdout is not None
        assert first.stdout.readline() == "open\n"
        with pytest.raises(CounterpartError, match="file-open-elsewhere"):
            Store.open(file)
        first.kill()
        first.wait()

    with Store.open(file) as store:
        assert store.problems() == []


def test_the_same_process_is_refused_too_and_does_not_lose_its_lock(file: Path) -> None:
    with Store.open(file) as store:
        with pytest.raises(CounterpartError, match="file-open-elsewhere"):
            Store.open(file)
        with another_process(HOLD, file) as second:
            assert second.stdout is not None
            assert second.stdout.readline() == ""
        add_participant(store, "Still mine")


def test_a_link_to_an_open_file_is_refused(file: Path) -> None:
    link = file.with_name("link.counterpart")
    link.symlink_to(file)
    with Store.open(link) as store, pytest.raises(CounterpartError, match="file-open-elsewhere"):
        Store.open(store.path.resolve())


NAMES = [
    "o'brien",
    "what?",
    "no #1",
    "100%41",
    "caf\u00e9 \u738b",
    "a b;c&d=e",
    "semi:colon",
    "\u202egnp.exe",
    "?mode=memory",
]


@pytest.mark.parametrize("name", NAMES)
def test_a_file_may_be_called_and_lie_anywhere(tmp_path: Path, name: str) -> None:
    folder = tmp_path / name
    folder.mkdir()
    path = folder / f"{name}.counterpart"
    with a_store(path) as store:
        add_participant(store, "Ana Ruiz")
    with Store.open(path) as store:
        assert [person.name for person in store.people.all()] == ["Ana Ruiz"]
        store.back_up(folder / f"{name} copy.counterpart")

    assert sorted(entry.name for entry in folder.iterdir()) == [f"{name} copy.counterpart", f"{name}.counterpart"]


def test_a_connection_is_set_up_for_safety(file: Path) -> None:
    database, lock = connect_checked(file, VERSION)

    assert lock is not None
    settings = {
        name: pragma(database, name) for name in ("foreign_keys", "synchronous", "secure_delete", "trusted_schema")
    }
    assert settings == {"foreign_keys": 1, "synchronous": 2, "secure_delete": 1, "trusted_schema": 0}
    assert database.execute("PRAGMA journal_mode").fetchone() == ("delete",)
    assert database.execute("SELECT fold('\u017bY\u0141A')").fetchone() == ("zyla",)
    database.conn.close()
    lock.release()


def test_a_file_opened_for_reading_can_not_be_written(file: Path) -> None:
    database = connect(file, read_only=True)

    with pytest.raises(Exception, match="readonly"):
        database.execute("DELETE FROM person")
    database.conn.close()


@pytest.fixture
def folder_of_all() -> Iterator[Path]:
    """A folder that an ordinary user can reach, which those of the tests' own are not."""
    folder = Path(tempfile.mkdtemp())
    folder.chmod(0o755)
    yield folder
    for path in [folder, *folder.rglob("*")]:
        path.chmod(0o777)
    shutil.rmtree(folder)


posix = pytest.mark.skipif(os.name != "posix", reason="permissions of POSIX")


@posix
@pytest.mark.parametrize(("file_mode", "folder_mode"), [(0o444, 0o777), (0o666, 0o555), (0o444, 0o555)])
def test_what_can_not_be_written_is_opened_for_reading(
    folder_of_all: Path, file_mode: int, folder_mode: int
) -> None:
    folder = folder_of_all / "inner"
    folder.mkdir()
    path = folder / "program.counterpart"
    with a_store(path) as store:
        add_participant(store, "Ana Ruiz")
    before = path.read_bytes()
    path.chmod(file_mode)
    folder.chmod(folder_mode)
    exports = folder_of_all / "exports"
    exports.mkdir()
    exports.chmod(0o777)

    def look() -> str:
        with Store.open(path) as store:
            names = [person.name for person in store.people.all()]
            refusals = [refusal(lambda: add_participant(store)), refusal(store.undo), refusal(store.redo)]
            store.back_up(exports / "copy.counterpart")
            return f"{store.is_read_only} {names} {refusals} {store.undo_label()}"

    assert as_ordinary_user(look) == f"True ['Ana Ruiz'] {['file-read-only'] * 3} Add Ana Ruiz"
    assert path.read_bytes() == before
    assert [entry.name for entry in folder.iterdir()] == ["program.counterpart"]
    with Store.open(exports / "copy.counterpart") as copy:
        assert len(copy.people.all()) == 1


def refusal(action: Callable[[], object]) -> str:
    with pytest.raises(CounterpartError) as error:
        action()
    return error.value.problem.code


@posix
@pytest.mark.parametrize(("file_mode", "folder_mode"), [(0o000, 0o755), (0o644, 0o000)])
def test_what_can_not_be_read_is_told(folder_of_all: Path, file_mode: int, folder_mode: int) -> None:
    folder = folder_of_all / "inner"
    folder.mkdir()
    path = folder / "program.counterpart"
    a_store(path).close()
    path.chmod(file_mode)
    folder.chmod(folder_mode)

    assert as_ordinary_user(lambda: refusal(lambda: Store.open(path))) == "file-unreadable"
