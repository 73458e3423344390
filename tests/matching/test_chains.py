"""Chains of changes that make room for one person more."""

from app.matching.bits import bits
from app.matching.chains import explore


def test_a_free_place_nearby_is_taken_at_once() -> None:
    reach = explore(0, {0: bits([0, 1])}.__getitem__, lambda other: 0, free=bits([1]))

    assert reach.new_pairs() == [(0, 1)]


def test_a_chain_moves_others_so_that_one_more_is_paired() -> None:
    options = {0: bits([0]), 1: bits([1]), 2: bits([2])}  # 1 holds 0, 2 holds 1, 2 is free
    partners = {0: bits([1]), 1: bits([2]), 2: 0}
    reach = explore(0, options.__getitem__, partners.__getitem__, free=bits([2]))

    assert reach.new_pairs() == [(2, 2), (1, 1), (0, 0)]
    assert reach.given_up_by == {1: 0, 2: 1}


def test_without_a_free_place_everyone_who_competes_is_found() -> None:
    options = {0: bits([0]), 1: bits([1]), 2: 0}
    partners = {0: bits([1]), 1: bits([2])}
    reach = explore(0, options.__getitem__, partners.__getitem__)

    assert reach.free is None
    assert reach.new_pairs() == []
    assert set(reach.given_up_by) == {1, 2}
    assert set(reach.asked_by) == {0, 1}
