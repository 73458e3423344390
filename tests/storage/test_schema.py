"""The tables refuse what the domain doesn't know, and an older file is brought up to date or left as it was."""

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from app.domain.pairings import PairingState
from app.domain.problems import CounterpartError
from app.storage import IntegrityError, StepState, Store, schema
from app.storage.connection import Database, connect, pragma
from app.storage.journal import ACTION, REFLECTION
from app.storage.pairings import PAIRING
from app.storage.participants import PARTICIPANT
from app.storage.people import EXCLUSION, GRADE, PERSON
from app.storage.programs import DECISION, PROGRAM
from app.storage.records import Shape
from app.storage.schema import RECORD_TABLES
from app.storage.sessions import SESSION
from app.storage.surveys import ANSWER, LINE, SHEET
from app.storage.topics import TOPIC
from tests.support.builders import a_pairing, a_program, a_store, add_pairing, add_participant
from tests.support.processes import another_process
from tests.support.states import State, rows_of, state_of

SHAPES: list[Shape[Any]] = [
    ACTION, ANSWER, DECISION, EXCLUSION, GRADE, LINE, PAIRING, PARTICIPANT, PERSON, PROGRAM, REFLECTION, SESSION,
    SHEET, TOPIC,
]  # fmt: skip


def definition(store: Store, table: str) -> str:
    [(sql,)] = rows_of(store, f"SELECT sql FROM sqlite_master WHERE type = 'table' AND name = '{table}'")
    return str(sql)


def columns(store: Store, table: str) -> set[object]:
    return {row[1] for row in rows_of(store, f'PRAGMA table_info("{table}")')}


@pytest.mark.parametrize("shape", SHAPES, ids=lambda shape: shape.table)
def test_every_field_has_its_column(store: Store, shape: Shape[Any]) -> None:
    kept_beside = {"person_id"} if shape is PARTICIPANT else set()

    assert set(shape.columns()) | kept_beside == columns(store, shape.table)


@pytest.mark.parametrize("shape", SHAPES, ids=lambda shape: shape.table)
def test_a_column_allows_exactly_what_the_domain_knows(store: Store, shape: Shape[Any]) -> None:
    allowed = {
        name: set(re.findall(r"'([^']*)'", values))
        for name, values in re.findall(r"CHECK \(\s*(\w+) IN \(([^)]*)\)", definition(store, shape.table))
        if "'" in values
    }
    looked_up = {name: getattr(form.read, "__self__", None) for name, form in shape.forms.items()}
    known = {name: set(members) for name, members in looked_up.items() if isinstance(members, dict)}

    assert allowed == known


@pytest.mark.parametrize("table", RECORD_TABLES)
def test_no_id_of_a_record_is_ever_used_again(store: Store, table: str) -> None:
    assert "id INTEGER PRIMARY KEY AUTOINCREMENT" in definition(store, table)


@pytest.mark.parametrize("table", RECORD_TABLES)
def test_what_hangs_on_a_record_goes_with_it(store: Store, table: str) -> None:
    on_delete = {(row[3], row[6]) for row in rows_of(store, f'PRAGMA foreign_key_list("{table}")')}

    assert {how for column, how in on_delete if column != "manager_id"} <= {"CASCADE"}
    assert ("manager_id", "SET NULL") in on_delete or table != "person"


def test_every_table_is_watched_or_known_not_to_be(store: Store) -> None:
    tables = {str(name) for (name,) in rows_of(store, "SELECT name FROM sqlite_master WHERE type = 'table'")}

    not_records = {
        "logo",
        "issued_code",
        "history_step",
        "history_change",
        "_sqlite_migrations",
        "sqlite_sequence",
    }
    assert tables == {*RECORD_TABLES, *not_records}


def test_every_link_has_an_index_so_that_removing_is_quick(store: Store) -> None:
    slow = []
    for table in RECORD_TABLES:
        indexed = {
            rows_of(store, f'PRAGMA index_info("{index[1]}")')[0][2]
            for index in rows_of(store, f'PRAGMA index_list("{table}")')
        }
        links = {row[3] for row in rows_of(store, f'PRAGMA foreign_key_list("{table}")')}
        slow += [f"{table}.{column}" for column in links - indexed]

    assert slow == []


def test_the_same_two_have_one_active_pairing_whichever_side_they_take(store: Store) -> None:
    pairing = add_pairing(store)
    suggested: dict[str, Any] = {"state": PairingState.SUGGESTED, "started_on": None}
    for one, other in ((pairing.mentor_id, pairing.mentee_id), (pairing.mentee_id, pairing.mentor_id)):
        with pytest.raises(IntegrityError, match="UNIQUE"), store.edit("Again"):
            store.pairings.add([a_pairing(one, other, **suggested)])

    with store.edit("After it was closed"):
        store.pairings.change(a_pairing(pairing.mentor_id, pairing.mentee_id, id=pairing.id, code=pairing.code,
                                        state=PairingState.CLOSED))  # fmt: skip
        store.pairings.add([a_pairing(pairing.mentee_id, pairing.mentor_id, **suggested)])


# Migrations


def with_next_migration(monkeypatch: pytest.MonkeyPatch, change: Callable[[Database], None]) -> None:
    """A program of the next version: its files have one migration more."""

    def following(database: Database) -> None:
        change(database)
        database.execute("PRAGMA user_version = 3")

    monkeypatch.setattr(schema, "MIGRATIONS", (*schema.MIGRATIONS, following))
    monkeypatch.setattr(schema, "VERSION", 3)


def add_a_column(database: Database) -> None:
    database.execute("ALTER TABLE person ADD COLUMN nickname TEXT NOT NULL DEFAULT ''")
    database.execute("UPDATE person SET nickname = name")


@pytest.fixture
def old_file(tmp_path: Path) -> Path:
    path = tmp_path / "program.counterpart"
    with a_store(path) as store:
        add_participant(store, "Ana Ruiz")
        add_participant(store, "Bo Lind")
        store.undo()
    return path


def opened_state(path: Path) -> tuple[State, str | None, str | None]:
    with Store.open(path) as store:
        return state_of(store), store.undo_label(), store.redo_label()


def names_in(folder: Path) -> list[str]:
    return sorted(entry.name for entry in folder.iterdir())


def test_an_older_file_is_backed_up_and_brought_up_to_date(
    old_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = opened_state(old_file)
    with monkeypatch.context() as next_version:
        with_next_migration(next_version, add_a_column)
        with Store.open(old_file) as store:
            assert rows_of(store, "SELECT nickname FROM person") == [("Ana Ruiz",)]
            assert rows_of(store, "PRAGMA user_version") == [(3,)]
            assert store.problems() == []

    assert names_in(old_file.parent) == ["program-before-version-3.counterpart", "program.counterpart"]
    assert opened_state(old_file.with_name("program-before-version-3.counterpart")) == before
    with pytest.raises(CounterpartError, match="file-newer"):
        Store.open(old_file)


def test_a_migration_ends_the_line_of_undo_and_keeps_it_readable(
    old_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with_next_migration(monkeypatch, add_a_column)
    with Store.open(old_file) as store:
        assert (store.undo_label(), store.undo(), store.redo_label(), store.redo()) == (None, None, None, None)
        [change] = store.history_of("person", 1)
        assert (change.label, change.state) == ("Add Ana Ruiz", StepState.SEALED)
        after = state_of(store)
        add_participant(store, "Chen")
        assert store.undo() == "Add Chen"
        assert state_of(store) == after


STATEMENTS = [
    "ALTER TABLE person ADD COLUMN nickname TEXT NOT NULL DEFAULT ''",
    "UPDATE person SET name = 'nobody'",
    "DELETE FROM session",
    "CREATE TABLE idea (id INTEGER PRIMARY KEY AUTOINCREMENT)",
    "DROP TABLE decision",
]


@pytest.mark.parametrize("good", range(len(STATEMENTS) + 1))
def test_a_migration_that_fails_anywhere_leaves_the_file_as_it_was(
    old_file: Path, monkeypatch: pytest.MonkeyPatch, good: int
) -> None:
    before = opened_state(old_file)

    def fail(database: Database) -> None:
        for statement in STATEMENTS[:good]:
            database.execute(statement)
        raise ArithmeticError("a fault of ours")

    with monkeypatch.context() as next_version:
        with_next_migration(next_version, fail)
        for _retry in range(2):
            with pytest.raises(ArithmeticError):
                Store.open(old_file)

    backup = old_file.with_name("program-before-version-3.counterpart")
    assert names_in(old_file.parent) == [backup.name, old_file.name]
    assert opened_state(old_file) == before
    assert opened_state(backup) == before


def test_a_file_that_can_not_be_backed_up_is_not_migrated(old_file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = opened_state(old_file)
    old_file.with_name("program-before-version-3.counterpart").mkdir()

    with monkeypatch.context() as next_version:
        with_next_migration(next_version, add_a_column)
        with pytest.raises(CounterpartError, match="not-written"):
            Store.open(old_file)

    assert opened_state(old_file) == before


KILLED_WHILE_MIGRATING = """
import os, sys
from pathlib import Path
from app.storage import Store, schema

def following(database):
    database.execute("PRAGMA cache_size = 1")
    database.execute("UPDATE person SET notes = hex(zeroblob(100000))")
    os.kill(os.getpid(), 9)

schema.MIGRATIONS, schema.VERSION = (*schema.MIGRATIONS, following), 3
Store.open(Path(sys.argv[1]))
"""


def test_a_process_killed_while_migrating_leaves_the_file_as_it_was(old_file: Path) -> None:
    before = opened_state(old_file)
    with another_process(KILLED_WHILE_MIGRATING, old_file) as killed:
        killed.wait()
    assert "program-before-version-3.counterpart" in names_in(old_file.parent)

    assert opened_state(old_file) == before


def test_opening_a_file_of_this_version_backs_nothing_up(old_file: Path) -> None:
    content = old_file.read_bytes()
    Store.open(old_file).close()

    assert names_in(old_file.parent) == ["program.counterpart"]
    assert old_file.read_bytes() == content


# Files of the first version


@pytest.fixture
def first_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A file as the first version made it."""
    path = tmp_path / "first.counterpart"
    path.touch()
    database = connect(path)
    with monkeypatch.context() as first_version:
        first_version.setattr(schema, "MIGRATIONS", schema.MIGRATIONS[:1])
        schema.migrate(database)
    database.execute("INSERT INTO grade (name, rank) VALUES ('Analyst', 1)")
    assert pragma(database, "user_version") == 1
    database.conn.close()
    return path


def test_a_file_of_the_first_version_is_brought_up_to_date_with_all_its_records(first_file: Path) -> None:
    with Store.open(first_file) as store:
        assert [grade.name for grade in store.grades.all()] == ["Analyst"]
        with store.edit("Add a program"):
            [program_id] = store.programs.add([a_program(accent="#0B6170", employer_statement="Ask us.")])
        assert store.programs.get(program_id).employer_statement == "Ask us."
        assert store.problems() == []


def test_an_older_file_that_can_only_be_read_is_read_and_stays_as_it_is(
    first_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    content = first_file.read_bytes()
    monkeypatch.setattr("app.storage.connection.os.access", lambda _path, _how: False)
    with Store.open(first_file) as store:
        assert store.is_read_only
        assert [grade.name for grade in store.grades.all()] == ["Analyst"]
        assert store.survey_lines.of(1) == []

    assert first_file.read_bytes() == content
    assert names_in(first_file.parent) == [first_file.name]


def test_a_file_of_the_first_version_without_one_of_its_tables_is_damaged(first_file: Path) -> None:
    database = connect(first_file)
    database.execute("DROP TABLE decision")
    database.conn.close()

    with pytest.raises(CounterpartError, match="file-damaged"):
        Store.open(first_file)
