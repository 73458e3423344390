"""The cheapest chains of changes through a filled market: from one host to every guest, or to one guest.

A node is a host by its place, a guest by the complement of theirs (~guest), or `nobody`: where a place goes that
is given up, and where one comes from that stood empty. The market's prices keep every arc's reduced cost at 0 or
more, so that Dijkstra finds the chains (Ahuja, Magnanti, Orlin, "Network Flows", 1993, section 9.7).
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from heapq import heappop, heappush
from math import inf

from app.matching.market import Market

Arc = tuple[int, int]  # from a node to a node


@dataclass(frozen=True, slots=True)
class Chains:
    """The cheapest chain for each node. beside: node -> the node next to it on the way from, or to, the start."""

    start: int
    beside: Mapping[int, int]
    leads_to_start: bool

    def arcs(self, node: int) -> Iterator[Arc]:
        """The arcs between a node and the start, each in the direction of the chain."""
        while node != self.start:
            other = self.beside[node]
            yield (node, other) if self.leads_to_start else (other, node)
            node = other


class Residual:
    """Every change that can be made to a market's pairs, one arc each."""

    def __init__(self, market: Market) -> None:
        self._market = market
        self.nobody = len(market.host_costs)
        self._hosts_of: list[list[int]] = [
            [] for _guest in market.guest_costs
        ]  # by guest: whom they are paired with
        for host, paired in enumerate(market.paired):
            for guest in paired:
                self._hosts_of[guest].append(host)

    def chains_from_host(self, host: int) -> Chains:
        """From a host who gets one guest more, to every guest who might be given up for it."""
        return Chains(host, self._search(host, self._arcs_from), leads_to_start=False)

    def chains_to_guest(self, guest: int) -> Chains:
        """To a guest who gets one host more, from every host that this might be."""
        asking = _turned(self._market.open, self.nobody)
        return Chains(~guest, self._search(~guest, lambda node: self._arcs_to(node, asking)), leads_to_start=True)

    def chains_to_nobody(self) -> Chains:
        """To an empty place, from every host who gets one guest more."""
        asking = _turned(self._market.open, self.nobody)
        beside = self._search(self.nobody, lambda node: self._arcs_to(node, asking))
        return Chains(self.nobody, beside, leads_to_start=True)

    def chains_from_nobody(self) -> Chains:
        """From a place that becomes empty, to every guest who gets one host more."""
        return Chains(self.nobody, self._search(self.nobody, self._arcs_from), leads_to_start=False)

    def _search(self, start: int, arcs: Callable[[int], Iterator[tuple[int, int]]]) -> dict[int, int]:
        at: dict[int, float] = {start: 0}
        beside: dict[int, int] = {}
        waiting, done = [(0, start)], set[int]()
        while waiting:
            length, node = heappop(waiting)
            if node in done:
                continue
            done.add(node)
            for other, cost in arcs(node):
                reached = length + cost
                if reached < at.get(other, inf):
                    at[other] = reached
                    beside[other] = node
                    heappush(waiting, (reached, other))
        return beside

    def _arcs_from(self, node: int) -> Iterator[tuple[int, int]]:
        """The arcs that leave a node, with their reduced costs."""
        market = self._market
        if node == self.nobody:
            yield from self._arcs_from_nobody()
        elif node >= 0:
            price = market.host_price[node]
            for guest, cost in market.paired[node].items():
                yield ~guest, price - cost - market.guest_price[guest]
            free = market.next_cost(node)
            if free is not None:
                yield self.nobody, free + price
        else:
            guest = ~node
            here, prices = market.guest_price[guest], market.host_price
            for host, cost in market.open[guest].items():
                yield host, cost + here - prices[host]
            if market.used[guest]:
                yield self.nobody, here - market.guest_costs[guest][market.used[guest] - 1]

    def _arcs_from_nobody(self) -> Iterator[tuple[int, int]]:
        market = self._market
        for guest, costs in enumerate(market.guest_costs):
            if market.used[guest] < len(costs):
                yield ~guest, costs[market.used[guest]] - market.guest_price[guest]
        for host, paired in enumerate(market.paired):
            if paired:
                yield host, -market.host_costs[host][len(paired) - 1] - market.host_price[host]

    def _arcs_to(self, node: int, asking: Sequence[Mapping[int, int]]) -> Iterator[tuple[int, int]]:
        """The arcs that come to a node, with reduced costs. asking: by host, guest -> cost where not paired."""
        market = self._market
        if node == self.nobody:
            yield from self._arcs_to_nobody()
        elif node >= 0:
            price, prices, paired = market.host_price[node], market.guest_price, market.paired[node]
            for guest, cost in asking[node].items():
                yield ~guest, cost + prices[guest] - price
            if paired:
                yield self.nobody, -market.host_costs[node][len(paired) - 1] - price
        else:
            guest = ~node
            here, costs, used = market.guest_price[guest], market.guest_costs[guest], market.used[guest]
            for host in self._hosts_of[guest]:
                yield host, market.host_price[host] - market.paired[host][guest] - here
            if used < len(costs):
                yield self.nobody, costs[used] - here

    def _arcs_to_nobody(self) -> Iterator[tuple[int, int]]:
        market = self._market
        for host, price in enumerate(market.host_price):
            free = market.next_cost(host)
            if free is not None:
                yield host, free + price
        for guest, used in enumerate(market.used):
            if used:
                yield ~guest, market.guest_price[guest] - market.guest_costs[guest][used - 1]


def _turned(rows: Sequence[Mapping[int, int]], columns: int) -> list[dict[int, int]]:
    """The same costs seen from the other side."""
    found: list[dict[int, int]] = [{} for _column in range(columns)]
    for row, costs in enumerate(rows):
        for column, cost in costs.items():
            found[column][row] = cost
    return found
