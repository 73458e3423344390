"""Whoever doubts an assignment finds out: true ones are proven, tampered ones are not."""

from dataclasses import replace

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from app.domain.proposals import Priority
from app.matching.assign import assign
from app.matching.assignments import Assignment, Certificate, Cover
from app.matching.verify import Flaw
from tests.support.assignments import Instance, an_instance, best_of

seeds = st.integers(0, 2**32)


@settings(max_examples=400)
@given(seeds)
def test_every_assignment_is_proven(seed: int) -> None:
    instance = an_instance(seed)
    assert instance.flaws(instance.assigned()) == ()


@settings(max_examples=200)
@given(seeds, st.randoms(use_true_random=False))
def test_a_set_of_pairs_that_is_not_the_best_is_never_proven(seed: int, random: object) -> None:
    instance = an_instance(seed)
    best = instance.assigned()
    worse = _without_one_pair(instance, best)
    assume(worse is not None)
    assert worse is not None
    reached = (worse.total - worse.load, worse.count)
    wanted = best_of(instance)
    assume(instance.priority is Priority.PEOPLE or reached != (wanted.total_less_load, wanted.count))

    assert instance.flaws(worse) != ()


def _without_one_pair(instance: Instance, best: Assignment) -> Assignment | None:
    """The same with one pair less, its figures right; None where every pair is pinned."""
    loose = [pair for pair in best.pairs if pair not in instance.pins]
    if not loose:
        return None
    fewer = [pair for pair in best.pairs if pair != loose[0]]
    scores = {(m, s): score for m, s, score in instance.candidates} | dict(instance.pins)
    again = Instance([], instance.mentor_places, instance.mentee_places, instance.priority, instance.pins,
                     place_costs=instance.place_costs)  # fmt: skip
    kept = [pair for pair in fewer if pair not in instance.pins]
    again = replace(again, candidates=[(m, s, scores[m, s]) for m, s in kept], bonuses=instance.bonuses)
    figures = again.assigned()
    if set(figures.pairs) != set(fewer):
        return None
    return replace(figures, certificate=best.certificate)


CANDIDATES = [(0, 0, 9), (0, 1, 6), (1, 0, 5), (1, 1, 8)]
SIMPLE = Instance(CANDIDATES, [1, 1], [1, 1])


@pytest.fixture
def found() -> Assignment:
    return SIMPLE.assigned()


def _proof(found: Assignment, **changed: object) -> Assignment:
    return replace(found, certificate=replace(found.certificate, **changed))


def test_the_same_pair_twice(found: Assignment) -> None:
    assert Flaw.TWICE in SIMPLE.flaws(replace(found, pairs=(*found.pairs, found.pairs[0])))


def test_a_pair_that_is_forbidden(found: Assignment) -> None:
    blocked = replace(SIMPLE, blocks=frozenset({found.pairs[0]}))
    assert Flaw.NO_CANDIDATE in blocked.flaws(found)


def test_a_pin_that_is_not_there(found: Assignment) -> None:
    assert Flaw.PIN_MISSING in replace(SIMPLE, pins={(0, 1): 6}).flaws(found)


def test_somebody_in_more_pairs_than_places(found: Assignment) -> None:
    assert Flaw.OVER_PLACES in SIMPLE.flaws(replace(found, pairs=((0, 0), (0, 1), (1, 1))))


@pytest.mark.parametrize(
    ("changed", "flaw"),
    [({"floor": 9}, Flaw.WRONG_FLOOR), ({"total": 18}, Flaw.WRONG_TOTAL), ({"load": 1}, Flaw.WRONG_LOAD)],
)
def test_a_figure_that_is_not_true(found: Assignment, changed: dict[str, int], flaw: Flaw) -> None:
    assert SIMPLE.flaws(replace(found, **changed)) == (flaw,)


def test_a_count_without_its_cover(found: Assignment) -> None:
    assert SIMPLE.flaws(_proof(found, most=None)) == (Flaw.COUNT_UNPROVEN,)
    assert SIMPLE.flaws(_proof(found, most=Cover(0b11, 0))) == (Flaw.COUNT_UNPROVEN,)


def test_a_floor_without_its_cover(found: Assignment) -> None:
    assert SIMPLE.flaws(_proof(found, higher=None)) == (Flaw.FLOOR_UNPROVEN,)


@pytest.mark.parametrize("price", [-1, 1_000_000])
def test_prices_that_prove_nothing(found: Assignment, price: int) -> None:
    prices = (price, *found.certificate.mentor_prices[1:])
    assert SIMPLE.flaws(_proof(found, mentor_prices=prices)) == (Flaw.TOTAL_UNPROVEN,)


def test_a_total_first_whose_pairs_count_more_than_a_point(found: Assignment) -> None:
    first = replace(SIMPLE, priority=Priority.SCORE)
    assert Flaw.TOTAL_UNPROVEN in first.flaws(_proof(first.assigned(), scale=1))


def test_a_weaker_set_with_a_higher_total_is_not_the_best_of_people_first() -> None:
    unequal = [(0, 0, 90), (1, 1, 3), (0, 1, 40), (1, 0, 40)]
    instance = Instance(unequal, [1, 1], [1, 1])
    by_total = assign(unequal, [1, 1], [1, 1], priority=Priority.SCORE)
    assert by_total.pairs == ((0, 0), (1, 1))
    proof: Certificate = instance.assigned().certificate

    claimed = replace(by_total, priority=Priority.PEOPLE, certificate=proof)
    assert Flaw.FLOOR_UNPROVEN in instance.flaws(claimed)
