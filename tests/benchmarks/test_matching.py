"""How long the best pairs of a large group take, beside scipy solving the ready matrix in the same run."""

from collections.abc import Sequence
from datetime import date
from statistics import median
from time import perf_counter

import numpy as np
from pytest_benchmark.fixture import BenchmarkFixture
from scipy.optimize import linear_sum_assignment

from app.domain.proposals import Wishes
from app.matching import Draft
from app.matching.preparation import Preparation
from tests.support.large_groups import a_group_of

TODAY = date(2027, 1, 4)
MOST_SECONDS, ROUNDS = 0.6, 5
MENTORS, MENTEES = 425, 500
MOST_RATIO = 12
PANEL_SECONDS, PANEL_SIDE = 0.1, 200


def _matrix(prepared: Preparation) -> np.ndarray:
    """The scores of all pairs, a row for each place of a mentor; forbidden pairs far below everything."""
    starts = np.cumsum([0, *(mentor.places for mentor in prepared.fit.mentors)])
    matrix = np.full((int(starts[-1]), len(prepared.fit.mentees)), -1_000_000.0)
    for mentor, mentee, score in prepared.candidates:
        matrix[starts[mentor] : starts[mentor + 1], mentee] = score
    return matrix


def _seconds(act: object) -> float:
    start = perf_counter()
    act()  # type: ignore[operator]
    return perf_counter() - start


def test_a_large_group_is_scored_and_solved_within_reach_of_a_bare_solver(benchmark: BenchmarkFixture) -> None:
    group, wishes = a_group_of(MENTORS, MENTEES), Wishes()

    def score_and_solve() -> None:
        Preparation(group, TODAY, wishes).settle(wishes)

    prepared = Preparation(group, TODAY, wishes)
    matrix = _matrix(prepared)
    benchmark.pedantic(score_and_solve, rounds=1, warmup_rounds=1)
    ours, solving, bare = _rounds(score_and_solve, prepared, matrix)

    benchmark.extra_info["scoring and solving, seconds"] = round(median(ours), 3)
    benchmark.extra_info["scoring and solving / scipy's bare solve"] = round(median(ours) / median(bare), 1)
    benchmark.extra_info["solving with its proof / scipy's bare solve"] = round(median(solving) / median(bare), 1)
    assert median(solving) / median(bare) <= MOST_RATIO, (solving, bare)


def _rounds(
    score_and_solve: object, prepared: Preparation, matrix: np.ndarray
) -> tuple[Sequence[float], Sequence[float], Sequence[float]]:
    """Seconds of everything, of solving the ready candidates, and of scipy's solve, in turns."""
    rounds = [
        (
            _seconds(score_and_solve),
            _seconds(lambda: prepared.settle(Wishes())),
            _seconds(lambda: linear_sum_assignment(matrix, maximize=True)),
        )
        for _round in range(ROUNDS)
    ]
    ours, solving, bare = zip(*rounds, strict=True)
    return ours, solving, bare


def test_the_alternatives_of_one_person_take_a_part_of_what_the_proposal_took(benchmark: BenchmarkFixture) -> None:
    group = a_group_of(PANEL_SIDE, PANEL_SIDE)
    whole = median(_seconds(lambda: Draft(group, TODAY)) for _round in range(ROUNDS))
    draft = Draft(group, TODAY)
    asked = [one.id for one in group.participants[::10]]
    benchmark.pedantic(lambda: draft.alternatives(asked[0]), rounds=3, warmup_rounds=1)
    panels = [_seconds(lambda person=person: draft.alternatives(person)) for person in asked]

    benchmark.extra_info["alternatives with their costs, seconds, median"] = round(median(panels), 3)
    benchmark.extra_info["alternatives with their costs, seconds, longest"] = round(max(panels), 3)
    benchmark.extra_info["alternatives / proposing anew"] = round(median(panels) / whole, 2)
    assert median(panels) <= whole, (panels, whole)
