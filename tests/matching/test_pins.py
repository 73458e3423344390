"""Of the pairs that are kept together, those that can be proposed as things are."""

from app.domain.participants import IntakeStatus
from app.matching import keepable
from tests.support.builders import a_pairing
from tests.support.groups import a_group, a_mentee, a_mentor, either


def test_a_pair_of_two_who_can_be_paired_is_kept() -> None:
    assert keepable(a_group(a_mentor(1), a_mentee(2)), [(1, 2)]) == {(1, 2)}


def test_whoever_is_gone_held_out_or_on_the_other_side_is_not_kept() -> None:
    group = a_group(a_mentor(1, status=IntakeStatus.WITHDRAWN), a_mentor(2), a_mentee(3), a_mentee(4))

    assert keepable(group, [(1, 3), (2, 9), (3, 4), (4, 2)]) == frozenset()


def test_of_two_pairs_for_one_place_the_first_is_kept() -> None:
    group = a_group(a_mentor(1), a_mentee(2), a_mentee(3))

    assert keepable(group, [(1, 3), (1, 2)]) == {(1, 3)}


def test_a_pairing_that_stands_takes_the_place() -> None:
    members = [a_mentor(1, places=2), a_mentee(2), a_mentee(3), a_mentee(4)]
    group = a_group(*members, standing=[a_pairing(1, 2)])

    assert keepable(group, [(1, 3), (1, 4)]) == {(1, 3)}


def test_who_would_take_either_side_is_kept_on_one() -> None:
    group = a_group(either(1, places=2), a_mentee(2), a_mentor(3))

    assert keepable(group, [(1, 2), (3, 1)]) == {(1, 2)}
