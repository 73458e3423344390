"""The best set of pairs, compared with scipy's solvers on instances of every kind."""

from collections import Counter
from dataclasses import replace
from itertools import combinations, permutations
from random import Random

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.proposals import Priority
from app.matching.assign import assign, solve
from app.matching.assignments import Candidate
from app.matching.watch import Watch
from tests.support.assignments import Best, an_instance, best_of, best_of_single_places, most_pairs

seeds = st.integers(0, 2**32)


@pytest.mark.parametrize("first", range(0, 1_000, 125))
def test_count_floor_and_total_are_those_of_the_oracle_on_a_thousand_instances(first: int) -> None:
    for seed in range(first, first + 125):
        instance = an_instance(seed)
        found = instance.assigned()

        floor = found.floor if instance.priority is Priority.PEOPLE else None
        assert Best(found.count, floor, found.total - found.load) == best_of(instance), seed


@pytest.mark.parametrize("seed", range(4))
def test_a_whole_organization_is_solved_as_scipy_solves_it(seed: int) -> None:
    mentors, mentees = (40, 60) if seed % 2 else (60, 40)
    drawn = np.random.default_rng(seed).integers(-20_000, 10_000, (mentors, mentees))
    candidates = [(i, j, int(drawn[i, j])) for i in range(mentors) for j in range(mentees) if drawn[i, j] > -1_500]
    found = assign(candidates, [1] * mentors, [1] * mentees)

    kept = [one for one in candidates if found.floor is not None and one[2] >= found.floor]
    assert (found.count, found.total) == best_of_single_places(kept, mentors, mentees)
    above = [one for one in candidates if found.floor is not None and one[2] > found.floor]
    assert most_pairs(above, [1] * mentors, [1] * mentees) < found.count
    assert found.count == most_pairs(candidates, [1] * mentors, [1] * mentees)


@settings(max_examples=200)
@given(seeds, st.integers(0, 2**32))
def test_the_same_candidates_in_any_order_give_the_same_result(seed: int, order: int) -> None:
    instance = an_instance(seed)
    mixed = list(instance.candidates)
    Random(order).shuffle(mixed)

    assert replace(instance, candidates=mixed).assigned() == instance.assigned()


@settings(max_examples=200)
@given(seeds)
def test_only_candidates_and_pins_are_paired_each_once_and_nobody_over_their_places(seed: int) -> None:
    instance = an_instance(seed)
    pairs = instance.assigned().pairs

    assert len(set(pairs)) == len(pairs)
    assert instance.pins.keys() <= set(pairs)
    free = {(mentor, mentee) for mentor, mentee, _score in instance.candidates} - instance.blocks
    assert set(pairs) <= free | instance.pins.keys()
    for side, places in enumerate((instance.mentor_places, instance.mentee_places)):
        assert all(count <= places[one] for one, count in Counter(pair[side] for pair in pairs).items())


@settings(max_examples=100)
@given(seeds)
def test_the_floor_is_the_one_that_trying_every_set_of_pairs_finds(seed: int) -> None:
    random = Random(seed)
    mentors, mentees = random.randint(1, 4), random.randint(1, 7)
    scores = {
        (i, j): random.randint(0, 20) for i in range(mentors) for j in range(mentees) if random.random() < 0.7
    }
    found = assign([(i, j, score) for (i, j), score in scores.items()], [1] * mentors, [1] * mentees)

    count, floor = _tried(scores, mentors, mentees)
    assert (found.count, found.floor) == (count, floor)


def _tried(scores: dict[tuple[int, int], int], mentors: int, mentees: int) -> tuple[int, int | None]:
    """Most pairs, and the highest of the weakest scores among all sets of so many."""
    for count in range(min(mentors, mentees), 0, -1):
        sets = (
            list(zip(some, others, strict=True))
            for some in combinations(range(mentors), count)
            for others in permutations(range(mentees), count)
        )
        floors = [min(scores[pair] for pair in pairs) for pairs in sets if all(pair in scores for pair in pairs)]
        if floors:
            return count, max(floors)
    return 0, None


def test_a_forbidden_pair_is_absent_not_worth_nothing() -> None:
    a_and_y, b_and_x, b_and_y = (0, 1, 0), (1, 0, 0), (1, 1, 5)  # A and x are forbidden

    assert solve([a_and_y, b_and_x, b_and_y], [1, 1], [1, 1]) == ((0, 1), (1, 0))


def test_one_pair_more_beats_any_total() -> None:
    candidates = [(0, 0, 10_000), (0, 1, -1_500), (1, 0, -1_500)]

    assert solve(candidates, [1, 1], [1, 1]) == ((0, 1), (1, 0))


def test_the_best_total_may_leave_somebody_out() -> None:
    candidates = [(0, 0, 10_000), (0, 1, 2_000), (1, 0, 2_000)]

    assert assign(candidates, [1, 1], [1, 1], priority=Priority.SCORE).pairs == ((0, 0),)


def test_with_the_best_total_first_more_pairs_win_among_equal_totals() -> None:
    candidates = [(0, 0, 4_000), (0, 1, 2_000), (1, 0, 2_000)]

    assert assign(candidates, [1, 1], [1, 1], priority=Priority.SCORE).count == 2


def test_the_weakest_pair_is_made_strong_before_the_total() -> None:
    unequal, equal = [(0, 0, 9_000), (1, 1, 3_000)], [(0, 1, 5_000), (1, 0, 5_000)]
    found = assign([*unequal, *equal], [1, 1], [1, 1])

    assert (found.pairs, found.floor, found.total) == (((0, 1), (1, 0)), 5_000, 10_000)


def test_a_pin_comes_before_everything_and_has_no_floor() -> None:
    found = assign([(0, 0, 9_000), (1, 1, 9_000)], [1, 1], [1, 1], pins={(0, 1): 100})

    assert (found.pairs, found.floor, found.total) == (((0, 1),), None, 100)


def test_a_block_is_never_paired() -> None:
    assert assign([(0, 0, 9_000), (0, 1, 10)], [1], [1, 1], blocks=[(0, 0)]).pairs == ((0, 1),)


def test_a_bonus_decides_between_pairs_but_not_about_the_floor() -> None:
    found = assign([(0, 0, 5_000), (0, 1, 5_100)], [1], [1, 1], bonuses={(0, 0): 150})
    assert found.pairs == ((0, 1),), "the floor is the score alone"

    equal = assign([(0, 0, 5_100), (0, 1, 5_100)], [1], [1, 1], bonuses={(0, 0): 150})
    assert (equal.pairs, equal.total) == (((0, 0),), 5_250)


def test_second_places_cost_a_little_so_the_load_stays_even() -> None:
    candidates: list[Candidate] = [(mentor, mentee, 5_000) for mentor in range(2) for mentee in range(2)]
    found = assign([*candidates[:2], *candidates[2:]], [2, 2], [1, 1], place_costs=(0, 100))

    assert {mentor for mentor, _mentee in found.pairs} == {0, 1}
    assert found.load == 0


def test_pins_that_need_more_places_than_there_are_are_an_error() -> None:
    with pytest.raises(ValueError, match="more places"):
        assign([], [1], [1, 1], pins={(0, 0): 1, (0, 1): 1})


def test_the_same_two_are_not_paired_twice_though_both_have_places() -> None:
    assert solve([(0, 0, 9_000)], [3], [2]) == ((0, 0),)


def test_someone_without_a_place_is_not_paired() -> None:
    assert solve([(0, 0, 9_000), (1, 0, 1)], [0, 1], [1]) == ((1, 0),)


@pytest.mark.parametrize("people", [0, 1, 4])
def test_nobody_is_paired_where_everything_is_forbidden(people: int) -> None:
    assert solve([], [1] * people, [1] * people) == ()


def test_where_all_scores_are_equal_everyone_is_placed() -> None:
    candidates = [(mentor, mentee, 5_000) for mentor in range(8) for mentee in range(8)]

    assert len(solve(candidates, [1] * 8, [1] * 8)) == 8


def test_how_far_it_is_is_told_person_by_person() -> None:
    steps: list[tuple[int, int]] = []
    assign([(0, 0, 1), (1, 1, 1)], [1, 1], [1, 1], watch=Watch(lambda *step: steps.append(step)))

    assert [done for done, _of in steps] == [1, 2]


def test_an_instance_of_the_tests_has_every_kind_of_wish() -> None:
    some = [an_instance(seed) for seed in range(60)]

    assert any(one.pins for one in some)
    assert any(one.blocks for one in some)
    assert {one.priority for one in some} == set(Priority)
