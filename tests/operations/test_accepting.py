"""Proposed pairs are taken up in one step, as far as the coordinator wants."""

from dataclasses import replace
from datetime import date

import pytest

from app.domain.pairings import Pairing, PairingState, place_of
from app.domain.problems import CounterpartError
from app.domain.programs import ProgramStatus
from app.domain.wishes import WishKind
from app.operations.accepting import Acceptance, Accepted, accept_pairs
from app.operations.suggesting import suggest
from app.storage import Store
from tests.support.builders import ENDS_ON, a_pairing
from tests.support.recruits import add_grades, add_junior, add_senior, add_two, report_to
from tests.support.states import state_of
from tests.support.wishes import add_wish, wishes_in

S = PairingState
TODAY = date(2027, 3, 1)


def take_up(store: Store, state: PairingState, day: date | None = None) -> Accepted:
    program = store.programs.get(1)
    return accept_pairs(store, program, suggest(store, program, TODAY).pairs, Acceptance(state, day), TODAY)


def only(store: Store) -> Pairing:
    [pairing] = store.pairings.of(1)
    return pairing


@pytest.mark.parametrize("state", [S.SUGGESTED, S.CONSULTING])
def test_a_pair_that_nobody_has_agreed_to_takes_no_place_and_keeps_no_snapshot(
    store: Store, state: PairingState
) -> None:
    add_two(store)

    take_up(store, state)

    pairing = only(store)
    assert (pairing.state, pairing.suggested_on, pairing.started_on) == (state, TODAY, None)
    assert (pairing.mentor_place, pairing.mentee_place) == (None, None)
    assert pairing.score == sum(pairing.parts.values()) > 0


def test_a_confirmed_pair_keeps_where_both_stand(store: Store) -> None:
    ana, bo = add_two(store)

    take_up(store, S.CONFIRMED)

    assert (only(store).mentor_place, only(store).mentee_place) == (place_of(ana.person), place_of(bo.person))


def test_a_started_pair_gets_its_sessions_and_its_program_runs_in_the_same_step(store: Store) -> None:
    add_two(store)
    with store.edit("Recruit"):
        store.programs.change(replace(store.programs.get(1), status=ProgramStatus.RECRUITING))
    before = state_of(store)

    accepted = take_up(store, S.RUNNING, date(2027, 3, 8))

    assert accepted.sessions == len(store.sessions.of_pairings([only(store).id])) == 6
    assert (only(store).started_on, only(store).state) == (date(2027, 3, 8), S.RUNNING)
    assert store.programs.get(1).status is ProgramStatus.RUNNING
    assert store.undo() == "Start the pairing of Ana Ruiz and Bo Lind"
    assert state_of(store) == before


def test_a_start_after_the_program_changes_nothing(store: Store) -> None:
    add_two(store)
    before = state_of(store)

    with pytest.raises(CounterpartError) as refusal:
        take_up(store, S.RUNNING, ENDS_ON.replace(year=2028))

    assert refusal.value.problem.code == "start-after-end"
    assert state_of(store) == before


def test_several_pairs_are_one_step_that_counts_them(store: Store) -> None:
    add_two(store)
    add_junior(store, "Cem Öz"), add_senior(store, "Dee Poe")

    take_up(store, S.CONSULTING)

    assert store.undo_label() == "Ask about 2 pairs"
    assert len(store.pairings.of(1)) == 2


def test_two_who_are_suggested_already_go_on_with_the_pairing_they_have(store: Store) -> None:
    add_two(store)
    take_up(store, S.SUGGESTED)
    before = only(store)

    take_up(store, S.RUNNING, TODAY)

    assert (only(store).id, only(store).code, only(store).state) == (before.id, before.code, S.RUNNING)


def test_nobody_who_is_asked_goes_back_to_a_suggestion(store: Store) -> None:
    add_two(store)
    take_up(store, S.CONSULTING)

    take_up(store, S.SUGGESTED)

    assert only(store).state is S.CONSULTING


def test_a_suggestion_without_a_place_beside_the_accepted_pair_is_replaced(store: Store) -> None:
    ana, bo = add_two(store)
    cem = add_junior(store, "Cem Öz", interests={})
    with store.edit("Suggested before"):
        store.pairings.add([a_pairing(cem.id, bo.id, state=S.SUGGESTED, started_on=None)])

    take_up(store, S.CONFIRMED)

    assert {(one.mentor_id, one.mentee_id) for one in store.pairings.of(1)} == {(ana.id, bo.id)}


def test_a_suggestion_that_still_has_its_places_stays(store: Store) -> None:
    add_grades(store)
    ana, bo = add_junior(store), add_senior(store, places=2)
    cem = add_junior(store, "Cem Öz")
    with store.edit("Suggested before"):
        store.pairings.add([a_pairing(cem.id, bo.id, state=S.SUGGESTED, started_on=None)])
    program = store.programs.get(1)
    pairs = [pair for pair in suggest(store, program, TODAY).pairs if pair.mentor_id == ana.id]

    accept_pairs(store, program, pairs, Acceptance(S.CONFIRMED), TODAY)

    assert {one.state for one in store.pairings.of(1)} == {S.SUGGESTED, S.CONFIRMED}


def test_someone_who_is_asked_about_another_keeps_that_pairing(store: Store) -> None:
    _ana, bo = add_two(store)
    cem = add_junior(store, "Cem Öz", interests={})
    with store.edit("Asked before"):
        store.pairings.add([a_pairing(cem.id, bo.id, state=S.CONSULTING, started_on=None)])

    take_up(store, S.CONFIRMED)

    assert sorted(one.state for one in store.pairings.of(1)) == [S.CONFIRMED, S.CONSULTING]


def test_a_rule_set_aside_is_kept_with_its_reason_and_the_wish_is_over(store: Store) -> None:
    ana, bo = add_two(store)
    report_to(store, ana, bo)
    add_wish(store, 1, 2, reason="Both asked")

    take_up(store, S.CONFIRMED)

    assert (only(store).set_aside, only(store).override_reason) == (("reporting-line",), "Both asked")
    assert wishes_in(store) == []


def test_a_wish_stays_while_the_pair_is_only_asked_about(store: Store) -> None:
    add_two(store)
    add_wish(store, 1, 2)

    take_up(store, S.CONSULTING)

    assert wishes_in(store) == [(1, 2, WishKind.TOGETHER)]


def test_a_rule_is_not_set_aside_without_a_reason(store: Store) -> None:
    ana, bo = add_two(store)
    report_to(store, ana, bo)
    add_wish(store, 1, 2)
    before = state_of(store)

    with pytest.raises(CounterpartError) as refusal:
        take_up(store, S.CONSULTING)

    assert refusal.value.problem.code == "pin-against-rule"
    assert state_of(store) == before
