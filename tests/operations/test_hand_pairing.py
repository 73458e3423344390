"""Two people are paired by hand, and what is set aside for them is kept with its reason."""

from datetime import date
from typing import Any

import pytest

from app.domain.pairings import Pairing, PairingState
from app.domain.participants import IntakeStatus, Participant
from app.domain.problems import CounterpartError
from app.operations.accepting import Acceptance, Accepted
from app.operations.hand_pairing import pair_by_hand
from app.storage import Store
from tests.support.builders import a_pairing
from tests.support.recruits import add_grades, add_junior, add_senior, add_two, report_to

S = PairingState
TODAY = date(2027, 3, 1)


def pair(
    store: Store, mentor: Participant, mentee: Participant, state: PairingState = S.CONSULTING, reason: str = ""
) -> Accepted:
    acceptance = Acceptance(state, TODAY)
    return pair_by_hand(
        store, store.programs.get(1), mentor.id, mentee.id, acceptance=acceptance, today=TODAY, reason=reason
    )


def problem_of(*arguments: Any) -> str:
    with pytest.raises(CounterpartError) as refusal:
        pair(*arguments)
    return refusal.value.problem.code


def only(store: Store) -> Pairing:
    [pairing] = store.pairings.of(1)
    return pairing


def test_a_pair_made_by_hand_has_no_score_and_nothing_set_aside(store: Store) -> None:
    ana, bo = add_two(store)

    pair(store, ana, bo, reason="typed for nothing")

    pairing = only(store)
    assert (pairing.state, pairing.score, pairing.suggested_on) == (S.CONSULTING, None, TODAY)
    assert (pairing.overridden_rule, pairing.override_reason) == ("", "")
    assert store.undo_label() == "Ask about the pair of Ana Ruiz and Bo Lind"


def test_a_pair_that_starts_gets_its_sessions(store: Store) -> None:
    ana, bo = add_two(store)

    assert pair(store, ana, bo, S.RUNNING).sessions == 6
    assert only(store).started_on == TODAY


def test_every_rule_that_is_broken_is_kept_with_the_reason(store: Store) -> None:
    add_grades(store)
    ana, bo = add_junior(store, status=IntakeStatus.WAITING), add_senior(store)
    report_to(store, ana, bo)
    assert problem_of(store, ana, bo) == "override-reason-missing"

    pair(store, ana, bo, reason=" Both asked. ")

    assert only(store).set_aside == ("reporting-line", "not-accepted")
    assert only(store).override_reason == "Both asked."


def test_a_pair_that_there_is_can_not_be_made_again_with_any_reason(store: Store) -> None:
    ana, bo = add_two(store)
    pair(store, ana, bo)

    assert problem_of(store, ana, bo, S.CONFIRMED, "because") == "pair-impossible"
    assert problem_of(store, bo, ana, S.CONFIRMED, "because") == "pair-impossible"
    assert problem_of(store, ana, ana, S.CONFIRMED, "because") == "pair-impossible"


def test_two_who_were_dropped_can_be_paired_after_all(store: Store) -> None:
    ana, bo = add_two(store)
    with store.edit("Drop"):
        store.pairings.add([a_pairing(ana.id, bo.id, state=S.DROPPED, started_on=None)])
    assert problem_of(store, ana, bo) == "override-reason-missing"

    pair(store, ana, bo, reason="Bo has time now")

    assert [one.state for one in store.pairings.of(1)] == [S.DROPPED, S.CONSULTING]


def test_a_place_is_needed_once_it_is_taken(store: Store) -> None:
    add_grades(store)
    ana, bo = add_junior(store), add_senior(store, places=0)

    assert problem_of(store, ana, bo, S.CONFIRMED) == "place-missing"
    assert problem_of(store, ana, bo, S.RUNNING) == "place-missing"
    assert pair(store, ana, bo, S.SUGGESTED).pairing_ids
