"""A file that a thread checks while the window is imported is opened, or refused, as any other."""

import sqlite3
from pathlib import Path

import pytest

from app.domain.problems import CounterpartError
from app.storage import Opening, Store
from app.storage.connection import is_sound
from tests.support.builders import a_person, a_store

PAGE = 4096


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "program.counterpart"
    a_store(path).close()
    return path


def spoil(path: Path, sql: str) -> None:
    with sqlite3.connect(path) as other:
        other.execute("PRAGMA ignore_check_constraints = ON")
        other.execute(sql)
    other.close()


def test_a_sound_file_is_opened_for_writing(path: Path) -> None:
    with Opening(path).finish() as store, store.edit("Add"):
        store.people.add([a_person()])

    with Store.open(path) as again:
        assert [person.name for person in again.people.all()] == ["Ana Ruiz"]


def test_a_damaged_file_is_refused_as_such(path: Path) -> None:
    content = path.read_bytes()
    path.write_bytes(content[: 2 * PAGE] + bytes(PAGE) + content[3 * PAGE :])

    assert not is_sound(path)
    with pytest.raises(CounterpartError, match="file-damaged"):
        Opening(path).finish()


def test_a_file_that_is_not_there_is_refused_as_such(tmp_path: Path) -> None:
    with pytest.raises(CounterpartError, match="file-missing"):
        Opening(tmp_path / "gone.counterpart").finish()


def test_a_file_that_is_open_already_is_refused_and_stays_open_there(path: Path) -> None:
    with Store.open(path) as store:
        with pytest.raises(CounterpartError, match="file-open-elsewhere"):
            Opening(path).finish()
        with store.edit("Add"):
            store.people.add([a_person()])


def test_what_stands_in_a_sound_file_is_checked_table_by_table(path: Path) -> None:
    with Opening(path).finish() as store:
        assert {"person", "session", "decision"} <= set(store.check_values())


def test_a_word_that_its_table_does_not_know_is_damage(path: Path) -> None:
    spoil(path, "UPDATE program SET status = 'ruminating'")

    assert is_sound(path)
    with Opening(path).finish() as store, pytest.raises(CounterpartError, match="file-damaged"):
        list(store.check_values())
    with pytest.raises(CounterpartError, match="file-damaged"):
        Store.open(path)
