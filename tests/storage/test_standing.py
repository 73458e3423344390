"""The counts of Home are the figures of the program summary."""

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest

from app.domain.figures import Ratio
from app.domain.pairings import Closing, ClosingKind, PairingState
from app.domain.participants import IntakeStatus, Side
from app.domain.sessions import ActionState, SessionState
from app.operations.overview import progress, summary_of
from app.storage import Store
from tests.support.builders import (
    ENDS_ON,
    a_reflection,
    add_pairing,
    add_participant,
    add_session,
    an_action,
)
from tests.support.rooms import TODAY
from tests.support.samples import a_sample

DAY = date(2027, 3, 3)


def assert_figures_agree(store: Store, day: date) -> None:
    program = store.programs.get(1)
    found, summary = progress(store, program, day), summary_of(store, program, day)
    actions = [summary.actions[side] for side in Side]
    done, due = sum(side.numerator for side in actions), sum(side.denominator for side in actions)
    assert (found.of_plan, found.two_way, found.matched) == (summary.of_plan, summary.two_way, summary.matched)
    assert found.actions == Ratio(done, due)


@pytest.mark.parametrize("days", [-90, -30, -7, 0, 1, 30])
def test_the_sample_has_the_same_figures_on_any_day(tmp_path: Path, days: int) -> None:
    with Store.open(a_sample(tmp_path / "sample.counterpart")) as store:
        assert_figures_agree(store, TODAY + timedelta(days=days))


@pytest.mark.parametrize("state", PairingState)
@pytest.mark.parametrize("kind", ClosingKind)
@pytest.mark.parametrize("closed_on", [DAY - timedelta(days=9), DAY + timedelta(days=9)])
def test_pairings_of_any_state_and_end_count_alike(
    store: Store, state: PairingState, kind: ClosingKind, closed_on: date
) -> None:
    closing = Closing(on=closed_on, kind=kind) if state is PairingState.CLOSED else None
    pairing = add_pairing(store, state=state, closing=closing)
    held = add_session(store, pairing, state=SessionState.HELD, held_on=DAY - timedelta(days=20), minutes=60)
    add_session(store, pairing, state=SessionState.HELD, held_on=DAY + timedelta(days=1), minutes=60)
    with store.edit("Hand in"):
        store.reflections.add([a_reflection(held.id, side, handed_in_on=DAY) for side in Side])
        store.actions.add([an_action(held.id, due_on=DAY, state=one) for one in ActionState])
        store.actions.add([an_action(held.id, due_on=DAY + timedelta(days=1)), an_action(held.id)])

    assert_figures_agree(store, DAY)


def test_what_was_handed_in_later_does_not_count_yet(store: Store) -> None:
    held = add_session(store, add_pairing(store), state=SessionState.HELD, held_on=DAY)
    with store.edit("Hand in"):
        store.reflections.add([a_reflection(held.id, side, handed_in_on=ENDS_ON) for side in Side])

    assert progress(store, store.programs.get(1), DAY).two_way == Ratio(0, 1)
    assert_figures_agree(store, DAY)


@pytest.mark.parametrize("left_on", [None, DAY, DAY + timedelta(days=1)])
def test_who_left_later_was_still_there(store: Store, left_on: date | None) -> None:
    member = add_participant(store, "Chen Wei", status=IntakeStatus.LEFT, status_on=left_on)
    other = add_participant(store, "Dee Poe")
    with store.edit("Leave"):
        store.people.change(replace(other.person, has_left=True, left_on=left_on))

    assert store.participants.get(member.id).status is IntakeStatus.LEFT
    assert_figures_agree(store, DAY)


def test_people_and_pairings_of_any_kind_are_there(store: Store) -> None:
    add_pairing(store, state=PairingState.SUGGESTED)
    add_participant(store, "Chen Wei", status=IntakeStatus.WAITING)
    counts = store.standing

    assert (counts.has_people(1), counts.has_pairings(1), counts.under_way(1)) == (True, True, 0)
    assert (counts.has_people(2), counts.has_pairings(2), counts.under_way(2)) == (False, False, 0)


def test_planned_sessions_are_those_of_pairings_under_way(store: Store) -> None:
    for name, state in (("A", PairingState.RUNNING), ("B", PairingState.PAUSED), ("C", PairingState.CONFIRMED)):
        add_session(store, add_pairing(store, f"{name} Ruiz", f"{name} Lind", state=state))

    assert store.standing.planned(1) == 2
