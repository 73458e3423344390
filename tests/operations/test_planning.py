"""Each running pairing gets the sessions it lacks, once."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from app.domain.pairings import Pairing, PairingState
from app.domain.sessions import Session, SessionKind, SessionState, due_days
from app.operations.planning import Planned, lacks_sessions, plan, plan_one, plan_started
from app.storage import Store
from tests.support.builders import STARTS_ON, add_pairing, add_session
from tests.support.states import state_of


def sessions(store: Store, pairing: Pairing) -> list[Session]:
    return sorted(store.sessions.of_pairings([pairing.id]), key=lambda session: (session.day, session.id))


def test_a_pairing_gets_all_kinds_in_order_each_due_by_its_day_and_without_a_date(store: Store) -> None:
    pairing = add_pairing(store)

    planned = plan(store, program := store.programs.get(1))

    assert planned == Planned(sessions=6, pairings=1, running=1)
    made = sessions(store, pairing)
    assert [session.kind.value for session in made] == ["start", "topic", "topic", "mid-point", "topic", "closing"]
    assert [session.due_by for session in made] == due_days(program, STARTS_ON)
    assert {session.planned_at for session in made} == {None}
    assert len({session.code for session in made}) == 6


def test_planning_twice_adds_nothing_and_leaves_no_step(store: Store) -> None:
    add_pairing(store)
    program = store.programs.get(1)
    plan(store, program)
    before = state_of(store)

    assert plan(store, program) == Planned(sessions=0, pairings=0, running=1)

    assert state_of(store) == before
    assert store.undo() == "Plan 6 sessions"
    assert store.undo_label() != "Plan 6 sessions"


@pytest.mark.parametrize("state", [SessionState.CANCELLED, SessionState.NO_SHOW])
@pytest.mark.parametrize("kind", list(SessionKind))
def test_a_missed_session_is_replaced_by_one_of_its_kind(
    store: Store, state: SessionState, kind: SessionKind
) -> None:
    pairing = add_pairing(store)
    plan(store, store.programs.get(1))
    missed = next(session for session in sessions(store, pairing) if session.kind is kind)
    with store.edit("Miss it"):
        store.sessions.change(replace(missed, state=state))

    assert plan(store, store.programs.get(1)).sessions == 1

    there = [session for session in sessions(store, pairing) if session.kind is kind]
    assert sum(1 for session in there if session.state is SessionState.PLANNED) == (
        3 if kind is SessionKind.TOPIC else 1
    )
    assert missed.code in {session.code for session in there}


def test_held_sessions_count_and_keep_their_day(store: Store) -> None:
    pairing = add_pairing(store)
    held_on = STARTS_ON + timedelta(days=9)
    add_session(store, pairing, kind=SessionKind.START, state=SessionState.HELD, held_on=held_on)

    assert plan(store, store.programs.get(1)).sessions == 5

    assert [session.kind for session in sessions(store, pairing)].count(SessionKind.START) == 1


@pytest.mark.parametrize("state", [state for state in PairingState if state is not PairingState.RUNNING])
def test_only_running_pairings_are_planned(store: Store, state: PairingState) -> None:
    pairing = add_pairing(store, state=state)

    assert plan(store, store.programs.get(1)) == Planned(sessions=0, pairings=0, running=0)

    assert sessions(store, pairing) == []


def test_a_later_pairing_is_planned_from_its_own_start(store: Store) -> None:
    late = add_pairing(store, started_on=date(2027, 3, 1))

    plan(store, program := store.programs.get(1))

    assert [session.due_by for session in sessions(store, late)] == due_days(program, date(2027, 3, 1))
    assert max(session.due_by for session in sessions(store, late)) <= program.ends_on


def test_all_pairings_are_planned_in_one_step_and_taken_back_in_one(store: Store) -> None:
    first, second = add_pairing(store), add_pairing(store, "Chen Wei", "Dee Poe")
    before = state_of(store)

    assert plan(store, store.programs.get(1)) == Planned(sessions=12, pairings=2, running=2)
    assert len(sessions(store, first)) == len(sessions(store, second)) == 6

    assert store.undo() == "Plan 12 sessions"
    assert state_of(store) == before
    assert store.redo() == "Plan 12 sessions"
    assert len(sessions(store, second)) == 6


def test_one_pairing_alone_is_planned_in_a_step_that_names_both(store: Store) -> None:
    first, second = add_pairing(store), add_pairing(store, "Chen Wei", "Dee Poe")

    assert plan_one(store, store.programs.get(1), second.id) == 6

    assert sessions(store, first) == []
    assert store.undo_label() == "Plan 6 sessions of Chen Wei and Dee Poe"
    assert plan_one(store, store.programs.get(1), second.id) == 0


def test_pairings_that_start_are_planned_inside_the_step_that_starts_them(store: Store) -> None:
    pairing = add_pairing(store)

    with store.edit("Start"):
        assert plan_started(store, store.programs.get(1), [pairing]) == 6

    assert store.undo_label() == "Start"
    assert len(sessions(store, pairing)) == 6


@pytest.mark.parametrize("state", [PairingState.RUNNING, PairingState.PAUSED])
def test_only_a_running_pairing_lacks_sessions(store: Store, state: PairingState) -> None:
    pairing = add_pairing(store, state=state)
    program = store.programs.get(1)

    assert lacks_sessions(program, pairing, []) is (state is PairingState.RUNNING)
    plan(store, program)
    assert not lacks_sessions(program, pairing, sessions(store, pairing)) or state is PairingState.PAUSED
