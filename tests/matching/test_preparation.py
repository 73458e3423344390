import pytest

from app.domain.participants import Side
from app.domain.problems import CounterpartError
from app.domain.proposals import Wishes
from app.matching.preparation import SEEN_BONUS, Preparation
from tests.support.builders import a_pairing
from tests.support.groups import TODAY, a_group, a_mentee, a_mentor, either


def test_people_are_on_the_side_that_they_are_willing_to_take() -> None:
    prepared = Preparation(a_group(a_mentee(1), a_mentor(2)), TODAY, Wishes())
    assert prepared.sides == {1: Side.MENTEE, 2: Side.MENTOR}
    assert prepared.pair_of(2, 1) == (0, 0)
    assert prepared.pair_of(1, 2) is None


def test_a_pin_settles_the_side_of_who_would_take_either() -> None:
    group = a_group(either(1, grade="Head"), either(2, grade="Junior"))
    prepared = Preparation(group, TODAY, Wishes(pins=frozenset({(1, 2)})))
    assert prepared.open_sides() == {1: Side.MENTOR, 2: Side.MENTEE}


def test_pairs_that_were_seen_have_a_small_bonus() -> None:
    group = a_group(a_mentor(1), a_mentor(2), a_mentee(3))
    prepared = Preparation(group, TODAY, Wishes())
    assert prepared.bonuses(frozenset({(2, 3), (9, 9)})) == {(1, 0): SEEN_BONUS}


def test_places_of_pairings_that_stand_are_taken() -> None:
    group = a_group(a_mentor(1, places=2), a_mentee(3), a_mentee(4), standing=[a_pairing(1, 3)])
    prepared = Preparation(group, TODAY, Wishes())
    assert prepared.taken() == ({0: 1}, {0: 0})


def test_blocks_are_no_candidates() -> None:
    group = a_group(a_mentor(1), a_mentee(3))
    assert Preparation(group, TODAY, Wishes(blocks=frozenset({(1, 3)}))).candidates == []


def test_who_is_not_accepted_can_not_be_pinned() -> None:
    group = a_group(a_mentor(1), a_mentee(3, places=0))
    wishes = Wishes(pins=frozenset({(1, 3)}))
    with pytest.raises(CounterpartError) as caught:
        Preparation(group, TODAY, wishes).settle(wishes)
    assert dict(caught.value.problem.values) == {"mentor": "Person 1", "mentee": "Person 3"}
