"""The prices of a market: the conditions of complementary slackness, each of them by itself."""

from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st

from app.matching.market import Market, Offer

seeds = st.integers(0, 2**32)


def a_market(seed: int) -> Market:
    random = Random(seed)
    guests, hosts = random.randint(0, 6), random.randint(0, 6)
    offers = [
        Offer(guest, host, random.randint(-40, 5))
        for guest in range(guests)
        for host in range(hosts)
        if random.random() < 0.7
    ]
    costs = [
        [sorted(random.choices((0, 2, 7), k=random.randint(0, 3))) for _one in range(n)] for n in (guests, hosts)
    ]
    market = Market(offers, *costs)
    market.fill()
    return market


@settings(max_examples=300)
@given(seeds)
def test_who_is_not_paired_would_cost_more_than_both_places_are_worth(seed: int) -> None:
    market = a_market(seed)
    for guest, options in enumerate(market.open):
        for host, cost in options.items():
            assert cost + market.guest_price[guest] - market.host_price[host] >= 0


@settings(max_examples=300)
@given(seeds)
def test_who_is_paired_costs_no_more_than_both_places_are_worth(seed: int) -> None:
    market = a_market(seed)
    for host, paired in enumerate(market.paired):
        for guest, cost in paired.items():
            assert cost + market.guest_price[guest] - market.host_price[host] <= 0


@settings(max_examples=300)
@given(seeds)
def test_a_price_lies_between_the_costs_of_the_last_place_used_and_of_the_next(seed: int) -> None:
    market = a_market(seed)
    used_of_hosts = [len(paired) for paired in market.paired]
    sides = [
        (market.guest_price, market.used, market.guest_costs),
        ([-price for price in market.host_price], used_of_hosts, market.host_costs),
    ]
    for prices, used, places in sides:
        for price, in_use, costs in zip(prices, used, places, strict=True):
            assert price >= 0
            assert in_use == 0 or price >= costs[in_use - 1]
            assert in_use == len(costs) or price <= costs[in_use]


def test_a_pair_that_costs_something_is_not_made() -> None:
    market = Market([Offer(0, 0, 1), Offer(1, 1, -1)], [[0], [0]], [[0], [0]])
    market.fill()
    assert market.pairs() == [(1, 1)]


def test_a_place_that_costs_more_than_a_pair_is_worth_stays_empty() -> None:
    market = Market([Offer(0, 0, -10), Offer(0, 1, -10)], [[0, 20]], [[0], [0]])
    market.fill()
    assert len(market.pairs()) == 1
