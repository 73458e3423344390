"""The program file as everybody sees it: one step is whole or not at all, told once, and survives being killed."""

import signal
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from app.domain.participants import Side
from app.domain.people import Person
from app.domain.problems import CounterpartError
from app.storage import Changes, IntegrityError, Store
from app.storage.schema import VERSION
from tests.support.builders import (
    NOON,
    a_person,
    a_reflection,
    a_store,
    add_pairing,
    add_participant,
    add_session,
    an_action,
)
from tests.support.limits import files_no_larger_than, posix
from tests.support.processes import another_process
from tests.support.states import rows_of, state_of


def names_in(folder: Path) -> list[str]:
    return sorted(entry.name for entry in folder.iterdir())


def refusal_of(action: Callable[[], object]) -> str:
    with pytest.raises(CounterpartError) as refusal:
        action()
    return refusal.value.problem.code


@pytest.fixture
def told(store: Store) -> list[Changes]:
    """The notices of the store from now on."""
    notices: list[Changes] = []
    store.on_change(notices.append)
    return notices


# A new file


def test_a_new_file_is_empty_and_whole(tmp_path: Path) -> None:
    with Store.create(tmp_path / "new.counterpart") as store:
        assert (store.programs.all(), store.undo_label(), store.redo_label()) == ([], None, None)
        assert store.problems() == []
        assert not store.is_read_only
        assert rows_of(store, "PRAGMA application_id") == [(int.from_bytes(b"CPRT"),)]

    assert names_in(tmp_path) == ["new.counterpart"]


@pytest.mark.parametrize("content", [b"", b"precious"])
def test_a_file_that_is_there_is_never_replaced(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "there.counterpart"
    path.write_bytes(content)

    assert refusal_of(lambda: Store.create(path)) == "file-exists"

    assert path.read_bytes() == content
    assert names_in(tmp_path) == ["there.counterpart"]


def test_the_rest_of_a_failed_creation_is_no_hindrance(tmp_path: Path) -> None:
    (tmp_path / "new.counterpart.part").write_bytes(b"half")

    Store.create(tmp_path / "new.counterpart").close()

    assert names_in(tmp_path) == ["new.counterpart"]


@pytest.mark.parametrize("name", ["missing/new.counterpart", "file/new.counterpart", "long" * 100])
def test_a_file_that_can_not_be_made_leaves_nothing(tmp_path: Path, name: str) -> None:
    (tmp_path / "file").touch()

    assert refusal_of(lambda: Store.create(tmp_path / name)) == "not-written"

    assert names_in(tmp_path) == ["file"]


# One step


def test_a_step_is_told_once_with_its_tables(store: Store, told: list[Changes]) -> None:
    with store.edit("Add two people and a topic"):
        store.people.add([a_person("Ana Ruiz"), a_person("Bo Lind")])
        store.topics.change(replace(store.topics.get(1), name="Another"))
        assert told == []

    assert told == [Changes(frozenset({"person", "topic"}))]


def test_a_cascade_is_told_with_all_its_tables(store: Store, told: list[Changes]) -> None:
    pairing = add_pairing(store)
    add_session(store, pairing, topic_ids=(1,))
    told.clear()
    with store.edit("Remove the pairing"):
        store.pairings.remove([pairing.id])
    store.undo()
    store.redo()

    assert [notice.tables for notice in told] == [{"pairing", "session", "session_topic"}] * 3


def test_every_listener_hears_when_the_step_is_in_the_file(store: Store) -> None:
    heard: list[str | None] = []
    for _listener in range(2):
        store.on_change(lambda _changes: heard.append(store.undo_label()))

    add_participant(store, "Ana")

    assert heard == ["Add Ana", "Add Ana"]


def test_a_listener_may_edit_in_its_turn(store: Store) -> None:
    def note(changes: Changes) -> None:
        if "participant" in changes.tables:
            with store.edit("Note it"):
                store.people.add([a_person("Note")])

    store.on_change(note)
    add_participant(store, "Ana")

    assert [store.undo(), store.undo()] == ["Note it", "Add Ana"]


def test_a_step_that_fails_leaves_nothing_and_tells_nobody(store: Store, told: list[Changes]) -> None:
    before = state_of(store)

    def add_and_fail() -> None:
        with store.edit("Fails"):
            store.people.add([a_person("Ana Ruiz")])
            store.programs.remove([1])
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        add_and_fail()

    assert (state_of(store), told, store.undo_label()) == (before, [], "New program")
    assert rows_of(store, "SELECT count(*) FROM history_step") == [(1,)]


def test_after_a_failed_step_the_next_one_works(store: Store) -> None:
    with pytest.raises(IntegrityError), store.edit("Fails"):
        store.people.add([a_person("Ana"), a_person("")])

    add_participant(store, "Bo")

    assert [person.name for person in store.people.all()] == ["Bo"]


def test_a_step_of_nothing_is_no_step(store: Store, told: list[Changes]) -> None:
    with store.edit("Nothing"):
        store.programs.change(store.programs.get(1))

    assert (told, store.undo_label()) == ([], "New program")


def test_one_step_at_a_time(store: Store) -> None:
    for action in (store.undo, store.redo, store.edit("Inner").__enter__):
        with pytest.raises(RuntimeError, match="already under way"), store.edit("Outer"):
            action()

    assert store.undo_label() == "New program"


def test_with_nothing_to_undo_nothing_happens(store: Store, told: list[Changes]) -> None:
    store.undo()
    told.clear()

    assert (store.undo(), store.undo_label(), told) == (None, None, [])
    assert store.redo() == "New program"
    told.clear()
    assert (store.redo(), store.redo_label(), told) == (None, None, [])


def test_undo_may_be_kept_from_reaching_back(store: Store) -> None:
    add_participant(store, "Ana")
    before = state_of(store)

    store.end_undo_here()

    assert (store.undo_label(), store.undo(), state_of(store)) == (None, None, before)


def test_a_closed_store_is_closed(store: Store) -> None:
    store.close()

    with pytest.raises(Exception, match="closed"):
        store.people.all()


def test_the_history_has_the_time_of_the_clock_in_utc(tmp_path: Path) -> None:
    with a_store(tmp_path / "a.counterpart") as store:
        [change] = store.history_of("program", 1)
    assert (change.at, change.at.utcoffset()) == (NOON, NOON.utcoffset())

    with Store.open(tmp_path / "a.counterpart") as store:
        person = add_participant(store).person
        [change] = store.history_of("person", person.id)
    assert abs(datetime.now(UTC) - change.at) < timedelta(minutes=5)


# Whole stories


def test_the_stories_of_a_program_hold_everything_of_its_pairings(store: Store) -> None:
    pairing, other = add_pairing(store), add_pairing(store, "Chen", "Dana")
    late = add_session(store, pairing, due_by=date(2027, 5, 1))
    early = add_session(store, pairing, due_by=date(2027, 2, 1))
    elsewhere = add_session(store, other)
    with store.edit("Type in"):
        store.reflections.add([a_reflection(early.id, side) for side in Side])
        store.reflections.add([a_reflection(elsewhere.id)])
        store.actions.add([an_action(late.id), an_action(early.id), an_action(elsewhere.id)])

    story, second = store.stories(1)

    assert story == store.story(pairing.id)
    assert (story.pairing, story.sessions) == (pairing, (early, late))
    assert (story.mentor.person.name, story.mentee.person.name) == ("Ana Ruiz", "Bo Lind")
    assert [reflection.session_id for reflection in story.reflections] == [early.id, early.id]
    assert {action.session_id for action in story.actions} == {early.id, late.id}
    assert second.sessions == (elsewhere,)
    assert store.stories(2) == []


def test_stories_can_be_read_of_some_pairings_only(store: Store) -> None:
    pairings = [add_pairing(store, f"Junior {n}", f"Senior {n}") for n in range(3)]
    for pairing in pairings:
        add_session(store, pairing)
    all_of_them = {story.pairing.id: story for story in store.stories(1)}
    wanted = [pairings[2].id, pairings[0].id]

    assert store.stories_of(wanted) == [all_of_them[pairing_id] for pairing_id in wanted]
    assert store.stories_of([]) == []


def test_the_story_of_no_pairing_is_not_found(store: Store) -> None:
    with pytest.raises(KeyError):
        store.story(9)


def test_a_file_tells_its_own_problems(store: Store) -> None:
    store._db.execute("PRAGMA foreign_keys = OFF")
    store._db.execute("UPDATE topic SET program_id = 9 WHERE id = 3")

    assert store.problems() == ["topic 3 -> program"]


# When the world fails


@contextmanager
def room_for(store: Store, pages: int) -> Iterator[None]:
    """A file that can't grow by more than so many pages, as on a disk that is full."""
    [(count,)] = rows_of(store, "PRAGMA page_count")
    store._db.execute(f"PRAGMA max_page_count = {int(str(count)) + pages}")
    yield
    store._db.execute("PRAGMA max_page_count = 1000000")


def add_many(store: Store, count: int = 500) -> None:
    with store.edit("Add many"):
        store.people.add(Person(name=f"Person {n}", sort_name="x", notes="word " * 100) for n in range(count))


def test_on_a_full_disk_the_step_is_not_kept_and_all_before_is_safe(store: Store, told: list[Changes]) -> None:
    add_participant(store, "Ana")
    before = state_of(store)
    told.clear()

    with room_for(store, pages=2):
        assert refusal_of(lambda: add_many(store)) == "disk-full"

    assert (state_of(store), told, store.undo_label()) == (before, [], "Add Ana")
    add_many(store)
    assert store.undo() == "Add many"
    assert (state_of(store), store.problems()) == (before, [])


def test_on_a_full_disk_undo_fails_as_a_whole_too(store: Store) -> None:
    add_many(store)
    with store.edit("Remove all"):
        store.people.remove([person.id for person in store.people.all()])
    store._db.execute("VACUUM")
    before = state_of(store)

    with room_for(store, pages=2):
        assert refusal_of(store.undo) == "disk-full"

    assert (state_of(store), store.undo_label()) == (before, "Remove all")
    assert store.undo() == "Remove all"
    assert len(store.people.all()) == 500


@posix
def test_what_the_system_refuses_to_write_is_told_and_nothing_half_kept(store: Store) -> None:
    before = state_of(store)

    with files_no_larger_than(store.path.stat().st_size):
        assert refusal_of(lambda: add_many(store)) == "not-written"

    assert (state_of(store), store.undo_label(), store.problems()) == (before, "New program", [])
    add_many(store)
    assert len(store.people.all()) == 500


@posix
def test_a_file_for_which_there_is_no_room_is_not_made(tmp_path: Path) -> None:
    with files_no_larger_than(20_000):
        assert refusal_of(lambda: Store.create(tmp_path / "new.counterpart")) == "not-written"

    assert names_in(tmp_path) == []


def test_no_copy_is_made_of_half_an_edit(store: Store, tmp_path: Path) -> None:
    with store.edit("Half"):
        assert store.is_editing
        with pytest.raises(RuntimeError, match="under way"):
            store.back_up(tmp_path / "copy.counterpart")

    assert not store.is_editing


@posix
def test_a_backup_for_which_there_is_no_room_leaves_the_one_before(store: Store, tmp_path: Path) -> None:
    target = tmp_path / "copy.counterpart"
    store.back_up(target)
    good = target.read_bytes()

    with files_no_larger_than(20_000):
        assert refusal_of(lambda: store.back_up(target)) == "not-written"

    assert target.read_bytes() == good
    assert not target.with_name("copy.counterpart.part").exists()


# Killed

EDITS_UNTIL_KILLED = """
import itertools, sys
from pathlib import Path
from app.domain.people import Person
from app.storage import Store
store = Store.open(Path(sys.argv[1]))
for step in itertools.count(1):
    with store.edit(f"Step {step}"):
        store.people.add(Person(name=f"{step}", sort_name="x") for _ in range(200))
        store.people.change(Person(id=1, name=f"Step {step}", sort_name="x"))
    print(step, flush=True)
"""


@pytest.mark.parametrize("acknowledged", [1, 2, 3, 5, 8])
def test_a_process_killed_while_editing_keeps_all_it_said_and_half_of_nothing(
    store: Store, acknowledged: int
) -> None:
    with store.edit("First"):
        store.people.add([a_person("Step 0")])
    store.close()
    with another_process(EDITS_UNTIL_KILLED, store.path) as process:
        assert process.stdout is not None
        while process.stdout.readline() != f"{acknowledged}\n":
            assert process.poll() is None
        process.kill()

    with Store.open(store.path) as again:
        steps, rest = divmod(len(again.people.all()) - 1, 200)
        assert rest == 0
        assert steps >= acknowledged
        assert again.people.get(1).name == f"Step {steps}" == again.undo_label()
        assert again.problems() == []
        again.undo()
        assert again.people.get(1).name == f"Step {steps - 1}"


KILLED_AT = """
import os, sys
from pathlib import Path
from app.domain.people import Person
from app.storage import Store
action, point = sys.argv[2], int(sys.argv[3])
store = Store.open(Path(sys.argv[1]))
store._db.execute("PRAGMA cache_size = 10")  # what is changed goes to the disk before the step is whole
calls = 0

def tick():
    global calls
    calls += 1
    if calls == point:
        os.kill(os.getpid(), 9)

store._db.conn.set_progress_handler(tick, 500)
if action == "edit":
    with store.edit("Killed"):
        store.people.add(Person(name=f"New {n}", sort_name="x", notes="word " * 200) for n in range(200))
else:
    getattr(store, action)()
"""


@pytest.mark.parametrize("point", [1, 20, 40])
@pytest.mark.parametrize("action", ["edit", "undo", "redo"])
def test_a_process_killed_within_a_step_leaves_the_state_before(store: Store, action: str, point: int) -> None:
    for step in ("One", "Two"):
        with store.edit(step):
            store.people.add(a_person(f"{step} {n}", notes="word " * 200) for n in range(200))
    store.undo()
    before, labels = state_of(store), (store.undo_label(), store.redo_label())
    store.close()

    with another_process(KILLED_AT, store.path, action, point) as process:
        assert process.wait() == -signal.SIGKILL

    with Store.open(store.path) as again:
        assert state_of(again) == before
        assert (again.undo_label(), again.redo_label()) == labels == ("One", "Two")
        assert again.problems() == []
        assert again.redo() == "Two"


def test_a_store_tells_the_version_of_its_tables(store: Store) -> None:
    assert store.version == VERSION


def test_the_stories_of_some_pairings_are_those_of_all(store: Store) -> None:
    first, second = add_pairing(store), add_pairing(store, "Chen Wu", "Dee Fox")
    add_session(store, second)

    assert store.stories_of([second.id, first.id]) == store.stories(1)[::-1]
    with pytest.raises(KeyError):
        store.stories_of([99])
