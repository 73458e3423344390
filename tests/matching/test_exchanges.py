"""What another pair would cost, told before the click, is what it costs."""

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.proposals import Priority
from app.matching.assign import Settled, settle
from app.matching.assignments import Pair, PlaceCosts
from app.matching.exchanges import Exchange, Exchanges
from tests.support.assignments import Instance, an_instance, task_of

seeds = st.integers(0, 2**32)


def all_exchanges(settled: Settled) -> list[Exchange]:
    exchanges = Exchanges(settled)
    sides = (len(settled.mentor_costs), len(settled.mentee_costs))
    return [
        exchange
        for is_mentor, people in zip((True, False), sides, strict=True)
        for person in range(people)
        for exchange in exchanges.of(person, is_mentor=is_mentor)
    ]


@settings(max_examples=300)
@given(seeds)
def test_count_floor_and_points_are_those_of_solving_again_with_the_pair_pinned(seed: int) -> None:
    instance = an_instance(seed)
    settled = settle(task_of(instance))
    scores = {(mentor, mentee): score for mentor, mentee, score in instance.candidates}
    before = settled.assignment

    for exchange in all_exchanges(settled):
        pins = {**instance.pins, exchange.pair: scores[exchange.pair]}
        after = replace(instance, pins=pins).assigned()
        points = (after.total - after.load) - (before.total - before.load)
        assert (exchange.count, exchange.points) == (after.count - before.count, points), exchange.pair
        if instance.priority is Priority.PEOPLE:
            assert exchange.floor == after.floor, exchange.pair


@settings(max_examples=150)
@given(seeds)
def test_the_pairs_that_come_and_go_are_a_set_that_can_be(seed: int) -> None:
    instance = an_instance(seed)
    settled = settle(task_of(instance))
    places = (instance.mentor_places, instance.mentee_places)
    scores = {(m, s): score for m, s, score in instance.candidates} | dict(instance.pins)

    for exchange in all_exchanges(settled):
        pairs = (set(settled.assignment.pairs) - exchange.lost) | exchange.gained
        assert exchange.pair in pairs
        assert instance.pins.keys() <= pairs
        for side in range(2):
            for person, most in enumerate(places[side]):
                assert sum(pair[side] == person for pair in pairs) <= most
        worth = sum(scores[pair] + instance.bonuses.get(pair, 0) for pair in pairs)
        before = settled.assignment.total - settled.assignment.load
        assert worth - PlaceCosts(instance.place_costs).load(pairs) - before == exchange.points


def _exchange(settled: Settled, pair: Pair) -> Exchange:
    [found] = [one for one in Exchanges(settled).of(pair[0], is_mentor=True) if one.pair == pair]
    return found


SQUARE = Instance([(0, 0, 9), (0, 1, 6), (1, 0, 5), (1, 1, 8)], [1, 1], [1, 1])


def test_the_other_two_change_partners() -> None:
    exchange = _exchange(settle(task_of(SQUARE)), (0, 1))

    assert exchange.gained == {(0, 1), (1, 0)}
    assert exchange.lost == {(0, 0), (1, 1)}
    assert (exchange.count, exchange.points, exchange.floor) == (0, -6, 5)


def test_a_free_person_is_taken_without_anybody_moving() -> None:
    settled = settle(task_of(Instance([(0, 0, 9), (1, 0, 7)], [1, 1], [1])))
    exchange = _exchange(settled, (1, 0))

    assert (exchange.gained, exchange.lost) == ({(1, 0)}, {(0, 0)})
    assert (exchange.count, exchange.points) == (0, -2)


def test_somebody_may_be_left_out_by_it() -> None:
    settled = settle(task_of(Instance([(0, 0, 9), (0, 1, 6), (1, 0, 5)], [1, 1], [1, 1])))
    exchange = _exchange(settled, (0, 0))

    assert (exchange.count, exchange.points) == (-1, -2)
    assert exchange.lost == {(0, 1), (1, 0)}


@pytest.mark.parametrize("is_mentor", [True, False])
def test_who_is_pinned_has_no_exchanges(is_mentor: bool) -> None:
    settled = settle(task_of(replace(SQUARE, pins={(0, 1): 6})))

    assert Exchanges(settled).of(0 if is_mentor else 1, is_mentor=is_mentor) == []
    assert [one.pair for one in Exchanges(settled).of(1, is_mentor=True)] == []
