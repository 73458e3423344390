"""Keeping two together or apart: one step each, refused in words where it can't be."""

from dataclasses import replace

import pytest

from app.domain.pairings import PairingState
from app.domain.participants import IntakeStatus
from app.domain.problems import CounterpartError
from app.domain.proposals import Priority
from app.domain.wishes import WishKind
from app.operations.suggesting import group_of, suggest
from app.operations.wishing import forget_wishes, keep_apart, keep_together, release, standing_wishes
from app.storage import Store
from tests.support.builders import a_pairing
from tests.support.groups import TODAY
from tests.support.recruits import add_junior, add_senior, add_two, report_to
from tests.support.states import state_of
from tests.support.wishes import add_wish, wishes_in

TOGETHER, APART = WishKind.TOGETHER, WishKind.APART


def together(store: Store, mentor: int, mentee: int, reason: str = "") -> None:
    keep_together(store, store.programs.get(1), mentor, mentee, today=TODAY, reason=reason)


def refused(store: Store, mentor: int, mentee: int, reason: str = "") -> str:
    before = state_of(store)
    with pytest.raises(CounterpartError) as caught:
        together(store, mentor, mentee, reason)
    assert state_of(store) == before
    return caught.value.problem.code


def proposed(store: Store) -> set[tuple[int, int]]:
    return {(one.mentor_id, one.mentee_id) for one in suggest(store, store.programs.get(1), TODAY).pairs}


def test_two_are_kept_together_in_one_named_step(store: Store) -> None:
    add_two(store)
    together(store, 1, 2)

    assert wishes_in(store) == [(1, 2, TOGETHER)]
    assert store.undo() == "Keep Ana Ruiz and Bo Lind together"
    assert wishes_in(store) == []


def test_two_who_were_kept_together_are_kept_apart_instead(store: Store) -> None:
    add_two(store)
    together(store, 1, 2)
    keep_apart(store, store.programs.get(1), 1, 2)

    assert wishes_in(store) == [(1, 2, APART)]
    assert proposed(store) == set()


def test_a_wish_is_taken_back(store: Store) -> None:
    add_two(store)
    keep_apart(store, store.programs.get(1), 1, 2)
    release(store, 1, 2)

    assert wishes_in(store) == []
    assert proposed(store) == {(1, 2)}
    assert store.undo_label() == "Leave Ana Ruiz and Bo Lind to the suggestion"


def test_a_hard_rule_is_set_aside_with_a_reason_only(store: Store) -> None:
    ana, bo = add_two(store)
    report_to(store, ana, bo)

    assert refused(store, 1, 2) == "override-reason-missing"
    together(store, 1, 2, " Both asked. ")
    assert [one.reason for one in store.wishes.of(1)] == ["Both asked."]
    assert proposed(store) == {(1, 2)}


def test_a_reason_is_not_kept_where_no_rule_is_broken(store: Store) -> None:
    add_two(store)
    together(store, 1, 2, "Because")

    assert [one.reason for one in store.wishes.of(1)] == [""]


def test_who_can_not_be_proposed_is_not_kept_together_with_anybody(store: Store) -> None:
    add_two(store)
    add_senior(store, "Eva Fox", status=IntakeStatus.WAITING)

    assert refused(store, 1, 3, "Because") == "pin-not-possible"
    assert refused(store, 2, 1, "Because") == "pin-not-possible"


def test_two_who_are_a_pair_already_are_not_kept_together(store: Store) -> None:
    add_two(store)
    with store.edit("Pair"):
        store.pairings.add([a_pairing(1, 2)])

    assert refused(store, 1, 2, "Because") == "pin-not-possible"


def test_two_who_are_asked_already_can_be_kept_together(store: Store) -> None:
    add_two(store)
    with store.edit("Ask"):
        store.pairings.add([a_pairing(1, 2, state=PairingState.CONSULTING, started_on=None)])
    together(store, 1, 2)

    assert wishes_in(store) == [(1, 2, TOGETHER)]


def test_a_second_pair_needs_a_second_place(store: Store) -> None:
    add_two(store)
    add_senior(store, "Eva Fox")
    together(store, 1, 2)

    assert refused(store, 1, 3) == "pin-without-place"


def test_what_was_wished_for_decided_pairs_is_forgotten(store: Store) -> None:
    add_two(store)
    add_junior(store, "Gil Hart")
    add_wish(store, 1, 2)
    add_wish(store, 3, 2, APART)
    with store.edit("Decide"):
        forget_wishes(store, [(2, 1)])

    assert wishes_in(store) == [(3, 2, APART)]


def test_wishes_that_can_not_hold_now_are_told_apart(store: Store) -> None:
    add_two(store)
    add_wish(store, 1, 2, reason="Both asked")
    with store.edit("Withdraw"):
        bo = store.participants.get(2)
        store.participants.change(replace(bo, status=IntakeStatus.WITHDRAWN))
    standing = standing_wishes(store.wishes.of(1), group_of(store, store.programs.get(1)))

    assert standing.wishes.pins == frozenset()
    assert [one.ids for one in standing.idle] == [(1, 2)]
    assert standing.typed() == {(1, 2): "Both asked"}


def test_a_program_that_wants_the_best_total_has_it_in_its_wishes(store: Store) -> None:
    program = store.programs.get(1)
    group = group_of(store, replace(program, rules=replace(program.rules, best_total_first=True)))

    assert standing_wishes([], group).wishes.priority is Priority.SCORE
