"""Whatever is done can be undone and redone, step by step, across closing and opening the file."""

import random
import tempfile
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule, run_state_machine_as_test

from app.domain.participants import Side
from app.domain.people import Grade
from app.storage import Changes, StepState, Store
from app.storage.history import KEPT_STEPS, KEPT_TIME
from tests.support.builders import (
    NOON,
    a_person,
    a_program,
    a_reflection,
    a_session,
    a_store,
    add_pairing,
    add_participant,
    add_session,
    an_action,
)
from tests.support.random_edits import RandomEdits
from tests.support.states import State, rows_of, state_of

seeds = st.integers(0, 2**32)


class UndoMachine(RuleBasedStateMachine):
    """A file edited at random beside a plain list of all states it went through.

    states: those that undo leads back to, the present one, and those that redo leads to. at: the present one.
    """

    @initialize()
    def new_file(self) -> None:
        self.folder = tempfile.TemporaryDirectory()
        self.store = a_store(Path(self.folder.name) / "program.counterpart")
        self.notices: list[Changes] = []
        self.store.on_change(self.notices.append)
        self.store.undo()
        empty = state_of(self.store)
        self.store.redo()
        self.states, self.labels, self.at = [empty, state_of(self.store)], ["New program"], 1
        self.notices.clear()
        self.highest: dict[str, int] = {}
        self.code_of: dict[object, object] = {}
        self.steps = 0

    @rule(seed=seeds, edits=st.integers(1, 6))
    def edit(self, seed: int, edits: int) -> None:
        before = state_of(self.store)
        self.steps += 1
        label = f"Step {self.steps}"
        random_edits = RandomEdits(self.store, random.Random(seed))
        with self.store.edit(label):
            for _ in range(edits):
                random_edits.one()
        after = state_of(self.store)
        told = self.check_notice(before, after)
        self.check_nothing_is_used_again(before, after)
        if told:
            self.states[self.at + 1 :] = [after]
            self.labels[self.at :] = [label]
            self.at += 1

    @rule(seed=seeds)
    def failing_edit(self, seed: int) -> None:
        with pytest.raises(ZeroDivisionError):
            self.edit_and_fail(seed)
        assert self.notices == []

    def edit_and_fail(self, seed: int) -> None:
        random_edits = RandomEdits(self.store, random.Random(seed))
        with self.store.edit("Never kept"):
            for _ in range(4):
                random_edits.one()
            raise ZeroDivisionError

    @rule()
    def edit_of_nothing(self) -> None:
        with self.store.edit("Nothing at all"):
            for person in self.store.people.all():
                self.store.people.change(person)
        assert self.notices == []

    @rule()
    def undo(self) -> None:
        before = state_of(self.store)
        label = self.store.undo()
        assert label == (self.labels[self.at - 1] if self.at else None)
        self.at = max(self.at - 1, 0)
        self.check_notice(before, state_of(self.store))

    @rule()
    def redo(self) -> None:
        before = state_of(self.store)
        label = self.store.redo()
        assert label == (self.labels[self.at] if self.at < len(self.labels) else None)
        self.at = min(self.at + 1, len(self.states) - 1)
        self.check_notice(before, state_of(self.store))

    @rule()
    def close_and_open(self) -> None:
        path = self.store.path
        self.store.close()
        self.store = Store.open(path)
        self.store.on_change(self.notices.append)

    @invariant()
    def the_file_is_as_it_should_be(self) -> None:
        if not hasattr(self, "store"):
            return
        assert state_of(self.store) == self.states[self.at]
        assert self.store.undo_label() == (self.labels[self.at - 1] if self.at else None)
        assert self.store.redo_label() == (self.labels[self.at] if self.at < len(self.labels) else None)

    def check_notice(self, before: State, after: State) -> frozenset[str]:
        """One notice for a step that did something, none for one that didn't; the tables it told.

        A step may do something and take it back, so it may tell of more tables than differ in the end.
        """
        told = [notice.tables for notice in self.notices]
        self.notices.clear()
        differing = {table for table in before if before[table] != after[table]}
        assert len(told) <= 1
        tables = told[0] if told else frozenset()
        assert differing <= tables
        return tables

    def check_nothing_is_used_again(self, before: State, after: State) -> None:
        """New rows have ids above all that ever were; a code belongs to one row for ever."""
        for table, rows in after.items():
            new = {int(str(row[0])) for row in rows} - {int(str(row[0])) for row in before[table]}
            assert all(row_id > self.highest.get(table, 0) for row_id in new)
            self.highest[table] = max([self.highest.get(table, 0), *(int(str(row[0])) for row in rows)])
        for table in ("pairing", "session"):
            for row_id, code in rows_of(self.store, f'SELECT id, code FROM "{table}"'):
                assert self.code_of.setdefault(code, (table, row_id)) == (table, row_id)

    def teardown(self) -> None:
        if hasattr(self, "store"):
            assert self.store.problems() == []
            self.store.close()
            self.folder.cleanup()


UndoMachine.TestCase.settings = settings(max_examples=20, stateful_step_count=25, deadline=None)
TestUndo = UndoMachine.TestCase


@pytest.mark.nightly
def test_undo_holds_out_a_whole_night() -> None:
    run_state_machine_as_test(
        UndoMachine, settings=settings(max_examples=2_000, stateful_step_count=50, deadline=None)
    )


def everything(store: Store) -> tuple[int, int]:
    """A pairing with a session, both reflections and an action; the ids of the mentor's person and the session."""
    pairing = add_pairing(store)
    session = add_session(store, pairing, topic_ids=(1, 2))
    with store.edit("Type in a session"):
        store.reflections.add([a_reflection(session.id, side, takes="A line.") for side in Side])
        store.actions.add([an_action(session.id)])
    return store.participants.get(pairing.mentor_id).person.id, session.id


def test_undo_brings_back_all_that_went_with_a_person(store: Store) -> None:
    person_id, session_id = everything(store)
    before = state_of(store)
    with store.edit("Remove Ana Ruiz"):
        store.people.remove([person_id])
    gone = state_of(store)
    assert [gone[table] for table in ("pairing", "session", "reflection", "reflection_answer", "action")] == [
        []
    ] * 5

    store.undo()
    assert state_of(store) == before
    assert store.sessions.get(session_id).topic_ids == (1, 2)

    store.redo()
    assert state_of(store) == gone


def test_undo_brings_back_who_reported_to_someone_removed(store: Store) -> None:
    with store.edit("Two people"):
        [manager] = store.people.add([a_person("Bo Lind")])
        [junior] = store.people.add([a_person("Ana Ruiz", manager_id=manager)])
    with store.edit("Remove Bo"):
        store.people.remove([manager])
    assert store.people.get(junior).manager_id is None

    store.undo()

    assert store.people.get(junior).manager_id == manager


def test_a_whole_program_can_be_removed_and_undone(store: Store) -> None:
    everything(store)
    before = state_of(store)
    with store.edit("Remove the program"):
        store.programs.remove([1])

    store.undo()

    assert state_of(store) == before
    assert store.problems() == []


def test_people_who_manage_each_other_are_removed_and_undone(store: Store) -> None:
    with store.edit("A ring"):
        one, other = store.people.add([a_person("One"), a_person("Other")])
        store.people.change(a_person("One", id=one, manager_id=other))
        store.people.change(a_person("Other", id=other, manager_id=one))
    before = state_of(store)
    with store.edit("Remove both"):
        store.people.remove([one, other])

    assert (store.undo(), state_of(store)) == ("Remove both", before)
    assert (store.undo(), store.people.all()) == ("A ring", [])
    assert (store.redo(), state_of(store)) == ("A ring", before)


def test_words_that_may_stand_once_are_exchanged_and_undone(store: Store) -> None:
    with store.edit("Two grades"):
        one, other = store.grades.add([Grade(name="G1", rank=1), Grade(name="G2", rank=2)])
    before = state_of(store)
    with store.edit("Exchange them"):
        store.grades.change(Grade(one, "G0", 1))
        store.grades.change(Grade(other, "G1", 2))
        store.grades.change(Grade(one, "G2", 1))
    after = state_of(store)

    assert (store.undo(), state_of(store)) == ("Exchange them", before)
    assert (store.redo(), state_of(store)) == ("Exchange them", after)


@pytest.mark.parametrize("years", [0.1 + 0.2, 1 / 3, 1e-300, 123456789.123456789, 1e15 + 0.5])
def test_numbers_come_back_to_the_last_digit(store: Store, years: float) -> None:
    with store.edit("Add"):
        [person_id] = store.people.add([a_person(years_in_organization=years)])

    store.undo()
    store.redo()

    assert store.people.get(person_id).years_in_organization == years


# The line of steps


def test_undo_and_redo_name_their_step_one_after_the_other(store: Store) -> None:
    for name in ("Ana", "Bo"):
        add_participant(store, name)

    assert [store.undo(), store.undo(), store.undo(), store.undo()] == ["Add Bo", "Add Ana", "New program", None]
    assert (store.undo_label(), store.redo_label()) == (None, "New program")
    assert [store.redo(), store.redo(), store.redo(), store.redo()] == ["New program", "Add Ana", "Add Bo", None]
    assert (store.undo_label(), store.redo_label()) == ("Add Bo", None)


def test_a_new_step_takes_the_place_of_those_undone(store: Store) -> None:
    add_participant(store, "Ana")
    add_participant(store, "Bo")
    store.undo()
    store.undo()
    add_participant(store, "Chen")

    assert (store.redo_label(), store.redo()) == (None, None)
    assert [store.undo(), store.undo(), store.undo()] == ["Add Chen", "New program", None]


def test_a_step_of_nothing_leaves_what_was_undone_to_be_redone(store: Store) -> None:
    add_participant(store, "Ana")
    store.undo()
    with store.edit("Nothing"):
        pass

    assert (store.undo_label(), store.redo_label()) == ("New program", "Add Ana")


def test_undo_can_be_redone_after_closing_and_opening(store: Store) -> None:
    add_participant(store, "Ana")
    after = state_of(store)
    store.undo()
    store.close()

    with Store.open(store.path) as again:
        assert again.redo() == "Add Ana"
        assert state_of(again) == after


# Codes


def test_a_code_printed_once_is_never_given_to_another_session_even_after_undo(tmp_path: Path) -> None:
    letters = iter("BBBBBB" * 2 + "CCCCCC" + "DDDDDD" * 3)
    with Store.create(tmp_path / "a.counterpart", choose=lambda _: next(letters)) as store:
        with store.edit("New program"):
            store.programs.add([a_program()])
        pairing = add_pairing(store)  # takes the first six
        session = add_session(store, pairing)  # of another kind: the same symbols are another code
        store.undo()
        other = add_session(store, pairing)

        assert [pairing.code[:8], session.code[:8], other.code[:8]] == ["P-BBBBBB", "S-BBBBBB", "S-CCCCCC"]
        store.undo()
        assert store.redo() == "Plan a session"
        assert store.sessions.get(other.id).code == other.code


def test_a_code_of_a_step_that_failed_may_be_given_again(store: Store) -> None:
    pairing = add_pairing(store)
    before = rows_of(store, "SELECT count(*) FROM issued_code")

    def plan_and_fail() -> None:
        with store.edit("Plan"):
            store.sessions.add([a_session(pairing_id=pairing.id)])
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        plan_and_fail()

    assert rows_of(store, "SELECT count(*) FROM issued_code") == before


# The story of one record


def test_a_record_tells_each_of_its_changes_with_the_step(store: Store) -> None:
    with store.edit("Add Ana"):
        [person_id] = store.people.add([a_person("Ana Ruiz")])
    with store.edit("Rename Ana"):
        store.people.change(a_person("Ana Lind", id=person_id))
    with store.edit("Remove Ana"):
        store.people.remove([person_id])
    store.undo()

    story = store.history_of("person", person_id)

    assert [(c.label, c.state) for c in story] == [
        ("Add Ana", StepState.DONE),
        ("Rename Ana", StepState.DONE),
        ("Remove Ana", StepState.UNDONE),
    ]
    added, renamed, removed = story
    assert (added.before, removed.after) == (None, None)
    assert added.after is not None
    assert renamed.before == added.after
    assert renamed.after == {**added.after, "name": "Ana Lind", "sort_name": "Lind, Ana"}
    assert removed.before == renamed.after
    assert {change.at for change in story} == {NOON}


def test_a_step_that_was_overtaken_stays_readable(store: Store) -> None:
    someone = add_participant(store, "Ana")
    store.undo()
    add_participant(store, "Bo")

    assert [change.state for change in store.history_of("participant", someone.id)] == [StepState.GONE]


def test_a_row_written_as_it_was_is_no_change(store: Store) -> None:
    person = add_participant(store, "Ana").person
    with store.edit("Change another"):
        store.people.change(person)
        store.people.add([a_person("Bo")])

    assert len(store.history_of("person", person.id)) == 1


# How much is kept


def labels_kept(path: Path, *days: int) -> list[str]:
    """A file with a step on each of these days before noon today; the labels still there when it is opened."""
    now = [NOON]
    with Store.create(path, clock=lambda: now[0]) as store:
        for day in days:
            now[0] = NOON - timedelta(days=day)
            with store.edit(f"{day}"):
                store.people.add([a_person(f"Person of {day}")])
    with Store.open(path, clock=lambda: NOON) as store:
        labels = [str(label) for (label,) in rows_of(store, "SELECT label FROM history_step ORDER BY id")]
        for label in reversed(labels):
            assert store.undo() == label
        assert store.undo() is None
        assert len(store.people.all()) == len(days) - len(labels)
        return labels


def test_a_thousand_steps_or_twelve_months_are_kept() -> None:
    assert (KEPT_STEPS, KEPT_TIME.days) == (1_000, 366)


def test_the_newest_steps_are_kept_however_old(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.storage.history.KEPT_STEPS", 3)

    assert labels_kept(tmp_path / "a.counterpart", 900, 800, 700, 600, 500) == ["700", "600", "500"]


def test_the_steps_of_twelve_months_are_kept_however_many(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.storage.history.KEPT_STEPS", 1)

    assert labels_kept(tmp_path / "a.counterpart", 368, 367, 366, 200, 0) == ["366", "200", "0"]


def test_a_clock_set_back_makes_no_hole_in_the_line(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.storage.history.KEPT_STEPS", 1)

    assert labels_kept(tmp_path / "a.counterpart", 20, 5000, 10, -300, 0) == ["20", "5000", "10", "-300", "0"]


def test_a_thinned_step_takes_its_changes_with_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("app.storage.history.KEPT_STEPS", 1)
    path = tmp_path / "a.counterpart"
    labels_kept(path, 900, 800, 0)

    with Store.open(path, clock=lambda: NOON) as store:
        assert rows_of(store, "SELECT count(*) FROM history_change") == [(1,)]


# The history itself


def test_sealing_ends_the_line_and_keeps_it_readable(store: Store) -> None:
    someone = add_participant(store, "Ana")
    store.undo()

    store._history.seal()

    assert (store.undo_label(), store.redo_label()) == (None, None)
    assert [change.state for change in store.history_of("participant", someone.id)] == [StepState.SEALED]


def test_nothing_is_written_down_while_no_step_runs(store: Store) -> None:
    before = rows_of(store, "SELECT count(*) FROM history_change")
    store._db.execute("UPDATE program SET sponsor = 'somebody'")
    store.undo()
    store.redo()

    assert rows_of(store, "SELECT count(*) FROM history_change") == before


def _typed(store: Store, name: str, going_on: int | None = None) -> int:
    """Give the first person of the file another name, as somebody types it; the step."""
    [person_id] = store.people.ids()
    with store.edit("Change the name", going_on) as step:
        store.people.change(a_person(name, id=person_id))
    return step


def _name(store: Store) -> str:
    [person_id] = store.people.ids()
    return store.people.get(person_id).name


def test_what_is_typed_on_in_one_field_is_taken_back_at_once(store: Store) -> None:
    add_participant(store, "Ana")
    step = _typed(store, "Ana Maria")

    assert _typed(store, "Ana Maria Ruiz", going_on=step) == step
    assert store.undo() == "Change the name"
    assert _name(store) == "Ana"
    assert store.redo() == "Change the name"
    assert _name(store) == "Ana Maria Ruiz"


def test_a_step_that_another_followed_is_not_gone_on_with(store: Store) -> None:
    add_participant(store, "Ana")
    step = _typed(store, "Ana Maria")
    with store.edit("Add a grade"):
        store.grades.add([Grade(name="Officer")])

    assert _typed(store, "Ana Maria Ruiz", going_on=step) != step
    store.undo()
    assert _name(store) == "Ana Maria"


def test_a_step_that_was_undone_is_not_gone_on_with(store: Store) -> None:
    add_participant(store, "Ana")
    step = _typed(store, "Ana Maria")
    store.undo()

    assert _typed(store, "Ana Ruiz", going_on=step) != step
    assert store.redo_label() is None, "the undone step is overtaken"
    store.undo()
    assert _name(store) == "Ana"


def test_going_on_tells_only_what_changed_since(store: Store) -> None:
    add_participant(store, "Ana")
    step = _typed(store, "Ana Maria")
    told: list[Changes] = []
    store.on_change(told.append)

    with store.edit("Change the name", going_on=step):
        store.grades.add([Grade(name="Officer")])
    with store.edit("Change the name", going_on=step):
        pass

    assert told == [Changes(frozenset({"grade"}))]
    assert store.undo_label() == "Change the name", "an addition of nothing takes nothing away"


def test_what_undo_and_redo_would_change_is_told_before(store: Store) -> None:
    person = add_participant(store, "Ana Ruiz").person
    with store.edit("Rename"):
        store.people.change(replace(person, name="Anna Ruiz"))

    [touched] = store.undo_touches()
    assert (touched.table, touched.record_id) == ("person", person.id)
    assert touched.before is not None
    assert touched.after is not None
    assert (touched.before["name"], touched.after["name"]) == ("Ana Ruiz", "Anna Ruiz")
    assert store.redo_touches() == []

    store.undo()
    assert store.redo_touches() == [touched]
    assert [one.table for one in store.undo_touches()] == ["person", "participant"]


def test_of_a_large_step_the_first_changes_are_told(store: Store) -> None:
    with store.edit("Many"):
        store.people.add(a_person(f"Person {number}") for number in range(2_100))

    assert [one.record_id for one in store.undo_touches()] == list(range(1, 2_001))


def test_what_belongs_to_a_record_tells_its_changes_also_when_it_is_gone(store: Store) -> None:
    pairing = add_pairing(store)
    first, other = add_session(store, pairing), add_session(store, pairing)
    with store.edit("Promise"):
        [kept] = store.actions.add([an_action(first.id, f'"session_id":{other.id}, said nobody')])
    with store.edit("Take it back"):
        store.actions.remove([kept])

    changes = store.history_of_children("action", "session_id", [first.id])

    assert [(change.label, change.after is None) for change in changes] == [
        ("Promise", False),
        ("Take it back", True),
    ]
    assert changes[0].step_id < changes[1].step_id
    assert store.history_of_children("action", "session_id", [other.id]) == []
    assert len(store.history_of_children("action", "session_id", [first.id, other.id])) == 2
    assert store.history_of_children("action", "session_id", []) == []


def test_a_step_that_is_gone_on_with_is_called_as_it_is_now(store: Store) -> None:
    with store.edit("Add A") as step:
        store.people.add([a_person("A")])
    with store.edit("Add Ana", going_on=step):
        store.people.change(a_person("Ana", id=1))

    assert store.undo_label() == "Add Ana"
    store.undo()
    assert store.people.ids() == []
