"""Two people looked at as a pair, whatever matching would say."""

from typing import Any

import pytest

from app.domain.pair_checks import PairCheck
from app.domain.pairings import PairingState
from app.domain.participants import IntakeStatus, Participant, Side
from app.domain.programs import Rules
from app.domain.proposals import Rule, Why
from app.matching import check, propose
from tests.support.builders import a_pairing
from tests.support.groups import TODAY, a_group, a_mentee, a_mentor, either


def looked_at(mentor: Participant, mentee: Participant, **fields: Any) -> PairCheck:
    return check(a_group(mentor, mentee, **fields), mentor.id, mentee.id, TODAY)


def test_a_pair_that_would_be_proposed_has_the_same_fit_and_no_refusals() -> None:
    group = a_group(a_mentor(1, department="IT"), a_mentee(2, department="Finance"))

    found = check(group, 1, 2, TODAY)

    assert found.fit == propose(group, TODAY).pairs[0]
    assert (found.refusals, found.held_out, found.full, found.unwilling) == ((), {}, (), ())


def test_every_broken_rule_is_told_and_the_fit_all_the_same() -> None:
    found = looked_at(a_mentee(1, languages=("Dutch",)), a_mentor(2, languages=("Greek",)))

    assert [refusal.rule for refusal in found.refusals] == [Rule.SENIORITY, Rule.LANGUAGE]
    assert found.fit.score > 0


def test_one_person_on_both_sides_is_told() -> None:
    someone = either(1)

    rules = [refusal.rule for refusal in check(a_group(someone), 1, 1, TODAY).refusals]

    assert Rule.SAME_PERSON in rules


def test_who_is_not_proposed_at_all_is_held_out_but_never_for_want_of_a_place() -> None:
    waiting = a_mentor(1, status=IntakeStatus.WAITING)

    found = looked_at(waiting, a_mentee(2, places=0))

    assert found.held_out == {Side.MENTOR: Why.NOT_ACCEPTED}
    assert found.full == (Side.MENTEE,)


def test_a_place_that_another_pairing_takes_is_no_longer_free() -> None:
    other = a_pairing(1, 3, id=9)

    assert looked_at(a_mentor(1), a_mentee(2), standing=[other]).full == (Side.MENTOR,)
    assert looked_at(a_mentor(1, places=2), a_mentee(2), standing=[other]).full == ()


@pytest.mark.parametrize(
    ("state", "stands", "was"),
    [
        (PairingState.SUGGESTED, True, False), (PairingState.RUNNING, True, False),
        (PairingState.CLOSED, False, True), (PairingState.DROPPED, False, False),
    ],
)  # fmt: skip
def test_a_pairing_of_the_two_stands_until_it_ends(state: PairingState, stands: bool, was: bool) -> None:
    found = looked_at(a_mentor(1), a_mentee(2), standing=[a_pairing(2, 1, id=9, state=state)])

    assert (found.standing is not None, found.was_together) == (stands, was)


def test_a_side_against_the_wish_or_beside_the_other_side_is_told() -> None:
    senior = a_mentee(2, places=2)
    other = [a_pairing(2, 3, id=9)]

    assert looked_at(a_mentee(1), a_mentor(2)).unwilling == (Side.MENTOR, Side.MENTEE)
    assert looked_at(a_mentor(1), senior, standing=other).unwilling == (Side.MENTEE,)
    assert looked_at(a_mentor(1), senior, standing=other, rules=Rules(both_sides_allowed=True)).unwilling == ()
