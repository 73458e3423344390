"""The best set of pairs, compared with scipy's solvers on small instances of every kind."""

from collections import Counter
from collections.abc import Sequence

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.optimize import Bounds, LinearConstraint, linear_sum_assignment, milp

from app.matching.assign import Candidate, Pair, settle, solve

INSTANCES = 300


@st.composite
def instances(draw: st.DrawFn, most_places: int = 1) -> tuple[list[Candidate], list[int], list[int]]:
    """Candidates with gaps and many equal scores, and places from 0 (or all 1) upwards."""
    mentors, mentees = draw(st.integers(0, 6)), draw(st.integers(0, 6))
    highest = draw(st.sampled_from([0, 3, 10_000]))
    scores = st.one_of(st.none(), st.integers(-min(highest, 1_500), highest))
    candidates = []
    for mentor in range(mentors):
        for mentee in range(mentees):
            score = draw(scores)
            if score is not None:
                candidates.append((mentor, mentee, score))
    places = st.just(1) if most_places == 1 else st.integers(0, most_places)
    return candidates, [draw(places) for _ in range(mentors)], [draw(places) for _ in range(mentees)]


def count_and_total(pairs: Sequence[Pair], candidates: Sequence[Candidate]) -> tuple[int, int]:
    scores = {(mentor, mentee): score for mentor, mentee, score in candidates}
    return len(pairs), sum(scores[pair] for pair in pairs)


def best_of_single_places(candidates: Sequence[Candidate], mentors: int, mentees: int) -> tuple[int, int]:
    """Count and total by scipy's assignment: a pair is worth much more than any score, a gap nothing."""
    if not candidates:
        return 0, 0
    worth = np.zeros((mentors, mentees))
    for mentor, mentee, score in candidates:
        worth[mentor, mentee] = 1_000_000 + score
    chosen = worth[linear_sum_assignment(worth, maximize=True)]
    count = int((chosen > 0).sum())
    return count, int(chosen.sum()) - 1_000_000 * count


def best_of_places(
    candidates: Sequence[Candidate], mentor_places: Sequence[int], mentee_places: Sequence[int]
) -> tuple[int, int]:
    """Count and total by scipy's integer programs: each pair at most once, nobody over their places."""
    if not candidates:
        return 0, 0
    limits = [*mentor_places, *mentee_places]
    uses = np.zeros((len(limits), len(candidates)))
    for column, (mentor, mentee, _score) in enumerate(candidates):
        uses[mentor, column] = uses[len(mentor_places) + mentee, column] = 1
    found = milp(
        [-1_000_000 - score for _mentor, _mentee, score in candidates],
        integrality=np.ones(len(candidates)),
        bounds=Bounds(0, 1),
        constraints=LinearConstraint(uses, -np.inf, limits),
        options={"mip_rel_gap": 0},
    )
    chosen = [candidate for candidate, taken in zip(candidates, found.x, strict=True) if taken > 0.5]
    return len(chosen), sum(score for _mentor, _mentee, score in chosen)


@settings(max_examples=INSTANCES, deadline=None)
@given(instances())
def test_single_places_are_filled_as_scipy_fills_them(
    instance: tuple[list[Candidate], list[int], list[int]],
) -> None:
    candidates, mentor_places, mentee_places = instance
    pairs = solve(candidates, mentor_places, mentee_places)

    best = best_of_single_places(candidates, len(mentor_places), len(mentee_places))
    assert count_and_total(pairs, candidates) == best


@settings(max_examples=INSTANCES, deadline=None)
@given(instances(most_places=3))
def test_places_on_both_sides_are_filled_as_scipy_fills_them(
    instance: tuple[list[Candidate], list[int], list[int]],
) -> None:
    candidates, mentor_places, mentee_places = instance
    pairs = solve(candidates, mentor_places, mentee_places)

    assert count_and_total(pairs, candidates) == best_of_places(candidates, mentor_places, mentee_places)


@settings(max_examples=INSTANCES, deadline=None)
@given(instances(most_places=3))
def test_only_candidates_are_paired_each_once_and_nobody_over_their_places(
    instance: tuple[list[Candidate], list[int], list[int]],
) -> None:
    candidates, mentor_places, mentee_places = instance
    pairs = solve(candidates, mentor_places, mentee_places)

    assert len(set(pairs)) == len(pairs)
    assert set(pairs) <= {(mentor, mentee) for mentor, mentee, _score in candidates}
    assert all(count <= mentor_places[mentor] for mentor, count in Counter(pair[0] for pair in pairs).items())
    assert all(count <= mentee_places[mentee] for mentee, count in Counter(pair[1] for pair in pairs).items())


@settings(max_examples=INSTANCES, deadline=None)
@given(instances(most_places=3))
def test_the_prices_prove_that_no_other_pairs_are_better(
    instance: tuple[list[Candidate], list[int], list[int]],
) -> None:
    """The conditions of complementary slackness, each of them by itself."""
    candidates, guests, hosts = instance
    market = settle(candidates, guests, hosts)
    used = market.pairs()

    for guest, options in enumerate(market.open):
        for host, cost in options.items():
            reduced = cost + market.guest_price[guest] - market.host_price[host]
            assert reduced >= 0 or guests[guest] == 0
    for host, paired in enumerate(market.paired):
        for guest, cost in paired.items():
            assert cost + market.guest_price[guest] - market.host_price[host] <= 0
        assert market.host_price[host] <= 0
        assert market.host_price[host] == 0 or len(paired) == hosts[host]
    for guest, price in enumerate(market.guest_price):
        assert price >= 0
        assert price == 0 or sum(pair[0] == guest for pair in used) == guests[guest]


@pytest.mark.parametrize("seed", range(4))
def test_a_whole_organization_is_solved_as_scipy_solves_it(seed: int) -> None:
    mentors, mentees = (40, 60) if seed % 2 else (60, 40)
    drawn = np.random.default_rng(seed).integers(-20_000, 10_000, (mentors, mentees))
    candidates = [(i, j, int(drawn[i, j])) for i in range(mentors) for j in range(mentees) if drawn[i, j] > -1_500]
    pairs = solve(candidates, [1] * mentors, [1] * mentees)

    assert count_and_total(pairs, candidates) == best_of_single_places(candidates, mentors, mentees)


def test_a_forbidden_pair_is_absent_not_worth_nothing() -> None:
    a_and_y, b_and_x, b_and_y = (0, 1, 0), (1, 0, 0), (1, 1, 5)  # A and x are forbidden

    assert solve([a_and_y, b_and_x, b_and_y], [1, 1], [1, 1]) == ((0, 1), (1, 0))


def test_one_pair_more_beats_any_total() -> None:
    candidates = [(0, 0, 10_000), (0, 1, -1_500), (1, 0, -1_500)]

    assert solve(candidates, [1, 1], [1, 1]) == ((0, 1), (1, 0))


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
