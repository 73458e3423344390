"""Each step of a pairing is one undo step that names both people."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from app.domain.pairings import Closing, ClosingKind, Pairing, PairingState, place_of
from app.domain.problems import CounterpartError
from app.domain.programs import ProgramStatus
from app.domain.sessions import SessionState
from app.domain.wishes import WishKind
from app.operations import pairing_steps as steps
from app.storage import Store
from tests.support.builders import ENDS_ON, STARTS_ON, a_pairing, add_session
from tests.support.recruits import add_two, report_to
from tests.support.states import state_of
from tests.support.wishes import add_wish, wishes_in

S = PairingState
TODAY = date(2027, 3, 1)
CLOSING = Closing(on=TODAY, kind=ClosingKind.ENDED_EARLY, initiated_by="mentee", reason="diary")


def add_paired(store: Store, state: PairingState, **fields: Any) -> Pairing:
    ana, bo = add_two(store)
    start = STARTS_ON if state in (S.RUNNING, S.PAUSED, S.CLOSED) else None
    with store.edit("Pair"):
        [made] = store.pairings.add([a_pairing(ana.id, bo.id, state=state, started_on=start, **fields)])
    return store.pairings.get(made)


def now(store: Store) -> Pairing:
    return store.pairings.get(1)


STEPS: dict[str, tuple[PairingState, Callable[[Store], object], PairingState, str]] = {
    "asked": (S.SUGGESTED, lambda store: steps.consult(store, 1), S.CONSULTING, "Ask about the pair of"),
    "confirmed": (
        S.CONSULTING,
        lambda store: steps.confirm(store, store.programs.get(1), 1, TODAY),
        S.CONFIRMED,
        "Confirm the pair of",
    ),
    "started": (
        S.CONFIRMED,
        lambda store: steps.start(store, store.programs.get(1), 1, TODAY),
        S.RUNNING,
        "Start the pairing of",
    ),
    "paused": (S.RUNNING, lambda store: steps.pause(store, 1), S.PAUSED, "Pause the pairing of"),
    "resumed": (S.PAUSED, lambda store: steps.resume(store, 1), S.RUNNING, "Resume the pairing of"),
    "closed": (S.RUNNING, lambda store: steps.close(store, 1, CLOSING, TODAY), S.CLOSED, "Close the pairing of"),
    "dropped": (S.CONFIRMED, lambda store: steps.drop(store, 1, "No time"), S.DROPPED, "Drop the pair of"),
}


@pytest.mark.parametrize("name", STEPS)
def test_a_step_is_taken_named_and_taken_back(store: Store, name: str) -> None:
    before, take, after, label = STEPS[name]
    add_paired(store, before)
    state = state_of(store)

    take(store)

    assert now(store).state is after
    assert store.undo() == f"{label} Ana Ruiz and Bo Lind"
    assert state_of(store) == state


@pytest.mark.parametrize("name", STEPS)
def test_a_step_from_the_wrong_state_changes_nothing(store: Store, name: str) -> None:
    add_paired(store, S.DROPPED)
    state = state_of(store)

    with pytest.raises(CounterpartError) as refusal:
        STEPS[name][1](store)

    assert refusal.value.problem.code == "pairing-step-not-possible"
    assert state_of(store) == state


def test_resuming_is_for_paused_pairings_alone(store: Store) -> None:
    add_paired(store, S.CONFIRMED)

    with pytest.raises(CounterpartError):
        steps.resume(store, 1)


def test_confirming_keeps_where_both_stand(store: Store) -> None:
    pairing = add_paired(store, S.SUGGESTED)

    steps.confirm(store, store.programs.get(1), 1, TODAY)

    mentor = store.participants.get(pairing.mentor_id)
    assert now(store).mentor_place == place_of(mentor.person)


def test_confirming_needs_a_free_place_of_both(store: Store) -> None:
    pairing = add_paired(store, S.CONSULTING)
    with store.edit("Take the place away"):
        store.participants.change(replace(store.participants.get(pairing.mentee_id), places=0))

    with pytest.raises(CounterpartError) as refusal:
        steps.confirm(store, store.programs.get(1), 1, TODAY)

    assert refusal.value.problem.values["name"] == "Bo Lind"
    assert refusal.value.problem.code == "place-missing"


def test_starting_plans_the_sessions_and_lets_the_program_run(store: Store) -> None:
    add_paired(store, S.CONFIRMED)
    with store.edit("Recruit"):
        store.programs.change(replace(store.programs.get(1), status=ProgramStatus.RECRUITING))

    assert steps.start(store, store.programs.get(1), 1, TODAY) == 6

    assert now(store).started_on == TODAY
    assert len(store.sessions.of_pairings([1])) == 6
    assert store.programs.get(1).status is ProgramStatus.RUNNING


def test_a_start_after_the_program_is_refused(store: Store) -> None:
    add_paired(store, S.CONFIRMED)

    with pytest.raises(CounterpartError) as refusal:
        steps.start(store, store.programs.get(1), 1, ENDS_ON + timedelta(days=1))

    assert refusal.value.problem.code == "start-after-end"


def test_sessions_still_planned_at_the_close_keep_their_codes(store: Store) -> None:
    session = add_session(store, add_paired(store, S.RUNNING))

    steps.close(store, 1, CLOSING, TODAY)

    kept = store.sessions.get(session.id)
    assert (kept.code, kept.state) == (session.code, SessionState.PLANNED)
    assert store.pairings.rows([1])[0].next_day is None


def test_a_closing_record_is_changed_later(store: Store) -> None:
    add_paired(store, S.CLOSED, closing=CLOSING)
    other = replace(CLOSING, kind=ClosingKind.NO_FAULT, note="They stay in touch.")

    with store.edit("Change it"):
        steps.change_closing(store, 1, other, TODAY)

    assert now(store).closing == other


def test_dropping_needs_a_reason(store: Store) -> None:
    add_paired(store, S.SUGGESTED)

    with pytest.raises(CounterpartError) as refusal:
        steps.drop(store, 1, " ")

    assert refusal.value.problem.code == "drop-reason-missing"


def test_an_agreement_is_signed_and_its_day_changed(store: Store) -> None:
    add_paired(store, S.RUNNING)

    steps.sign(store, 1, TODAY)
    assert now(store).agreement_signed_on == TODAY
    assert store.undo_label() == "Note the signed agreement of Ana Ruiz and Bo Lind"

    with store.edit("Take it back"):
        steps.sign_on(store, 1, None)
    assert now(store).agreement_signed_on is None


def test_a_note_is_kept(store: Store) -> None:
    add_paired(store, S.RUNNING)

    with store.edit("Note"):
        steps.change_note(store, 1, "Ask again in May")

    assert now(store).note == "Ask again in May"


def test_a_rule_that_is_broken_by_now_stands_in_the_way_of_confirming(store: Store) -> None:
    pairing = add_paired(store, S.CONSULTING)
    report_to(store, *store.participants.get_many([pairing.mentor_id, pairing.mentee_id]))

    with pytest.raises(CounterpartError) as refusal:
        steps.confirm(store, store.programs.get(1), 1, TODAY)

    assert refusal.value.problem.code == "rule-in-the-way"
    assert refusal.value.problem.values["reason"] == "Ana Ruiz reports to Bo Lind."
    assert now(store).state is S.CONSULTING


def test_what_was_set_aside_with_a_reason_is_confirmed(store: Store) -> None:
    fields = {"overridden_rule": "reporting-line", "override_reason": "Both asked"}
    pairing = add_paired(store, S.CONSULTING, **fields)
    report_to(store, *store.participants.get_many([pairing.mentor_id, pairing.mentee_id]))

    steps.confirm(store, store.programs.get(1), 1, TODAY)

    assert now(store).state is S.CONFIRMED


def test_a_wish_for_two_is_over_once_their_pair_is_decided_or_dropped(store: Store) -> None:
    add_paired(store, S.SUGGESTED)
    add_wish(store, 1, 2)
    steps.consult(store, 1)
    assert wishes_in(store) == [(1, 2, WishKind.TOGETHER)]

    steps.drop(store, 1, "Bo would rather have somebody else")
    assert wishes_in(store) == []
