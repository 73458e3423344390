from app.matching.market import Market, Offer
from app.matching.residual import Residual


def a_market() -> Market:
    """Two guests and two hosts with one place each; guest 0 with host 0 and guest 1 with host 1 are paired."""
    offers = [Offer(0, 0, -9), Offer(0, 1, -6), Offer(1, 0, -5), Offer(1, 1, -8)]
    market = Market(offers, [[0], [0]], [[0], [0]])
    market.fill()
    assert market.pairs() == [(0, 0), (1, 1)]
    return market


def test_a_host_who_gets_another_guest_gives_up_the_present_one() -> None:
    chains = Residual(a_market()).chains_from_host(0)
    assert list(chains.arcs(~0)) == [(0, ~0)]


def test_the_guest_given_up_goes_to_the_next_host() -> None:
    chains = Residual(a_market()).chains_from_host(0)
    assert list(reversed(list(chains.arcs(~1)))) == [(0, ~0), (~0, 1), (1, ~1)]


def test_chains_to_a_guest_are_read_from_their_beginning() -> None:
    chains = Residual(a_market()).chains_to_guest(0)
    assert list(chains.arcs(1)) == [(1, ~1), (~1, 0), (0, ~0)]
