"""A file opened to be checked later is checked part by part, and written only once all of it was."""

import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

from app.domain.problems import CounterpartError
from app.storage import Store
from tests.support.builders import a_person, a_store

PAGE = 4096


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A file with people on many pages."""
    path = tmp_path / "program.counterpart"
    with a_store(path) as store, store.edit("Add"):
        store.people.add(a_person(f"Ana {n}", notes="word " * 200) for n in range(60))
    return path


def spoil(path: Path, sql: str) -> None:
    """Change values behind the back of the file's own constraints."""
    with sqlite3.connect(path) as other:
        other.execute("PRAGMA ignore_check_constraints = ON")
        other.execute(sql)
    other.close()


def zero_the_last_page(path: Path) -> None:
    content = path.read_bytes()
    path.write_bytes(content[:-PAGE] + bytes(PAGE))


def check(store: Store) -> int:
    """Check all that is left; in how many parts."""
    parts = 1
    while store.check_some():
        parts += 1
    return parts


def test_a_sound_file_is_checked_in_many_parts(path: Path) -> None:
    with Store.open(path, checks_later=True) as store:
        assert check(store) > 15
        assert not store.check_some(), "nothing is left"


def test_a_file_checked_at_its_opening_has_nothing_left(path: Path) -> None:
    with Store.open(path) as store:
        assert check(store) == 1


@pytest.mark.parametrize(
    "damage",
    [
        lambda path: spoil(path, "UPDATE person SET has_left = 7 WHERE id = 60"),
        lambda path: spoil(path, "UPDATE history_step SET state = 'forgotten'"),
        zero_the_last_page,
    ],
)
def test_damage_is_found_sooner_or_later_and_stays_found(path: Path, damage: Callable[[Path], None]) -> None:
    damage(path)

    with Store.open(path, checks_later=True) as store:
        for _again in range(2):
            with pytest.raises(CounterpartError, match="file-damaged"):
                check(store)


def test_nothing_is_written_to_a_file_that_turns_out_to_be_damaged(path: Path) -> None:
    spoil(path, "UPDATE person SET has_left = 7 WHERE id = 60")
    before = path.read_bytes()

    with Store.open(path, checks_later=True) as store:
        with pytest.raises(CounterpartError, match="file-damaged"), store.edit("Add"):
            store.people.add([a_person()])
        with pytest.raises(CounterpartError, match="file-damaged"):
            store.undo()

    assert path.read_bytes() == before


def test_an_edit_before_all_is_checked_checks_the_rest_first(path: Path) -> None:
    with Store.open(path, checks_later=True) as store:
        store.check_some()
        with store.edit("Add"):
            store.people.add([a_person("Bo Lind")])
        assert not store.check_some(), "nothing is left"
        assert store.undo() == "Add"


@pytest.mark.parametrize("table", ["program", "sqlite_master"])
def test_what_everything_begins_with_is_checked_at_once(path: Path, table: str) -> None:
    if table == "program":
        spoil(path, "UPDATE program SET status = 'ruminating'")
    else:
        content = path.read_bytes()
        path.write_bytes(content[:200] + bytes(PAGE - 200) + content[PAGE:])

    with pytest.raises(CounterpartError, match="file-damaged"):
        Store.open(path, checks_later=True)


def test_a_file_that_can_only_be_read_is_checked_too(path: Path) -> None:
    path.chmod(0o444)
    with Store.open(path, checks_later=True) as store:
        assert check(store) > 15


def test_checking_waits_while_an_edit_is_under_way(path: Path) -> None:
    with Store.open(path, checks_later=True) as store:
        with store.edit("Add"):
            assert store.check_some()
            store.people.add([a_person("Bo Lind")])
        assert store.people.ids()
        while store.check_some():
            pass
        assert store.undo() == "Add"
