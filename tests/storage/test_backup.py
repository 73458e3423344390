"""A backup is a whole, checked copy, or there is none and the one before stays."""

from pathlib import Path

import pytest

from app.domain.problems import CounterpartError
from app.storage import Store
from app.storage.backup import write_backup
from app.storage.connection import connect, pragma
from tests.support.builders import a_store, add_pairing, add_participant, add_session
from tests.support.states import rows_of, state_of


def refusal_of(store: Store, target: Path) -> str:
    with pytest.raises(CounterpartError) as refusal:
        store.back_up(target)
    if refusal.value.problem.code != "file-damaged":
        assert refusal.value.problem.values["path"] == target
    return refusal.value.problem.code


def names_in(folder: Path) -> list[str]:
    """What lies in a folder, but the journal that an open program file has beside it."""
    return sorted(entry.name for entry in folder.iterdir() if entry.name != "program.counterpart-journal")


def test_a_backup_holds_everything_and_its_history(store: Store, tmp_path: Path) -> None:
    add_session(store, add_pairing(store))
    store.undo()
    before, steps = state_of(store), rows_of(store, "SELECT * FROM history_change")

    store.back_up(tmp_path / "copy.counterpart")

    with Store.open(tmp_path / "copy.counterpart") as copy:
        assert state_of(copy) == before
        assert rows_of(copy, "SELECT * FROM history_change") == steps
        assert copy.redo() == "Plan a session"
        assert copy.problems() == []
    assert state_of(store) == before
    assert names_in(tmp_path) == ["copy.counterpart", "program.counterpart"]


def test_a_backup_taken_again_replaces_the_one_before(store: Store, tmp_path: Path) -> None:
    target = tmp_path / "copy.counterpart"
    store.back_up(target)
    add_participant(store, "Ana Ruiz")

    store.back_up(target)

    with Store.open(target) as copy:
        assert len(copy.people.all()) == 1


def test_a_half_made_backup_is_replaced(store: Store, tmp_path: Path) -> None:
    (tmp_path / "copy.counterpart.part").write_bytes(b"half")

    store.back_up(tmp_path / "copy.counterpart")

    assert names_in(tmp_path) == ["copy.counterpart", "program.counterpart"]


def test_a_file_is_not_backed_up_onto_itself(store: Store, tmp_path: Path) -> None:
    (tmp_path / "link.counterpart").symlink_to(store.path)

    assert refusal_of(store, store.path) == "file-exists"
    assert refusal_of(store, tmp_path / "link.counterpart") == "file-exists"

    add_participant(store, "Ana Ruiz")
    store.close()
    with Store.open(store.path) as again:
        assert [person.name for person in again.people.all()] == ["Ana Ruiz"]


@pytest.mark.parametrize(
    "target", ["missing/copy.counterpart", "folder", "program.counterpart/copy", "long" * 100]
)
def test_a_backup_that_can_not_be_written_leaves_nothing(store: Store, tmp_path: Path, target: str) -> None:
    (tmp_path / "folder").mkdir()

    assert refusal_of(store, tmp_path / target) == "not-written"

    assert names_in(tmp_path) == ["folder", "program.counterpart"]
    assert names_in(tmp_path / "folder") == []


def damage(store: Store) -> None:
    """Zero a page in the middle of the open file, as a failing disk would, and forget what was read of it."""
    with store.path.open("r+b") as file:
        file.seek(store.path.stat().st_size // 2 // 4096 * 4096)
        file.write(bytes(4096))
    store._db.execute("PRAGMA shrink_memory")


def test_a_damaged_file_never_replaces_a_good_backup(tmp_path: Path) -> None:
    target = tmp_path / "copy.counterpart"
    store = a_store(tmp_path / "program.counterpart")
    for number in range(20):
        add_participant(store, f"Person {number}")
    store.back_up(target)
    good = target.read_bytes()

    damage(store)

    with pytest.raises(CounterpartError, match="file-damaged") as refusal:
        store.back_up(target)
    assert refusal.value.problem.values["path"] == store.path
    assert target.read_bytes() == good
    store.close()


def test_a_copy_is_made_by_the_same_driver_and_keeps_our_mark(store: Store, tmp_path: Path) -> None:
    target = tmp_path / "copy.counterpart"
    write_backup(store._db, store.path, target)

    copy = connect(target)
    assert pragma(copy, "application_id") == pragma(store._db, "application_id")
    assert pragma(copy, "user_version") == pragma(store._db, "user_version")
    copy.conn.close()
