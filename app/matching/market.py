"""The cheapest way to fill places, pair by pair, with the prices that prove it.

Shortest augmenting paths on whole-number costs with prices (dual values) kept: the places of one side ("guests")
are brought in one by one to the other side ("hosts"), each by the cheapest chain of changes. Exact, and the same
input gives the same result. (The successive shortest path method with potentials: Ahuja, Magnanti, Orlin,
"Network Flows", 1993, section 9.7; a place's own cost makes the costs convex, section 14.5.)
"""

from collections.abc import Iterable, Sequence
from heapq import heappop, heappush
from math import inf
from typing import NamedTuple

from app.matching.watch import Watch

Pair = tuple[int, int]


class Offer(NamedTuple):
    """A guest who may be paired with a host, and what the pair costs: below 0 where it is worth having."""

    guest: int
    host: int
    cost: int


class Market:
    """The pairs so far, and a price for each guest and host.

    A place that stays empty costs nothing; a place in use costs, beside its pair, what somebody's list of costs
    says of their first, second ... place. The prices keep the reduced cost of a pair, cost + guest's price -
    host's price, at 0 or more where the two aren't paired and at 0 or less where they are. A host's price is never
    above 0, a guest's never below; turned to what is paid for a place, each lies between the costs of the last
    place used and of the next. So no other pairs of those who were brought in cost less.
    """

    def __init__(
        self,
        offers: Iterable[Offer | tuple[int, int, int]],
        guest_costs: Sequence[Sequence[int]],
        host_costs: Sequence[Sequence[int]],
    ) -> None:
        """guest_costs, host_costs: for each, what their places cost, each at least as much as the one before."""
        self.open: list[dict[int, int]] = [{} for _guest in guest_costs]  # by guest: host -> cost
        for guest, host, cost in offers:
            self.open[guest][host] = cost
        self.paired: list[dict[int, int]] = [{} for _host in host_costs]  # by host: guest -> cost
        self.used = [0] * len(guest_costs)  # by guest: places in use
        self.guest_costs, self.host_costs = guest_costs, host_costs
        self.host_price = [0] * len(host_costs)
        self.guest_price = [0] * len(guest_costs)

    def fill(self, watch: Watch | None = None) -> None:
        """Bring in every place of every guest. watch: gets a step for each guest."""
        watch = watch or Watch()
        for guest, costs in enumerate(self.guest_costs):
            self._welcome(guest)
            for _place in costs:
                if not _Search(self, guest).run():
                    break  # the next place costs no less, so it would stay empty too
            watch.step()

    def pairs(self) -> list[Pair]:
        """The pairs (guest, host), sorted."""
        return sorted((guest, host) for host, paired in enumerate(self.paired) for guest in paired)

    def next_cost(self, host: int) -> int | None:
        """What the next place of a host costs; None where all are in use."""
        used, costs = len(self.paired[host]), self.host_costs[host]
        return costs[used] if used < len(costs) else None

    def _welcome(self, guest: int) -> None:
        """A first price: the lowest at which no pair of this guest would be a bargain."""
        dearest = (self.host_price[host] - cost for host, cost in self.open[guest].items())
        self.guest_price[guest] = max(0, max(dearest, default=0))

    def pair(self, host: int, guest: int) -> None:
        self.paired[host][guest] = self.open[guest].pop(host)

    def part(self, host: int, guest: int) -> None:
        self.open[guest][host] = self.paired[host].pop(guest)


class _Search:
    """The search for the cheapest chain of changes that begins with one more place of one guest (Dijkstra).

    The chain goes from guests to hosts they aren't paired with, and from hosts to guests they are paired with;
    it ends with a host who has a free place, or with a guest who uses one place less.
    """

    def __init__(self, market: Market, start: int) -> None:
        self._market = market
        self._start = start
        self._host_at: dict[int, int] = {}  # host -> length of the cheapest chain found so far
        self._guest_at: dict[int, int] = {start: 0}
        self._asked_by: dict[int, int] = {}  # host -> the guest before in that chain
        self._given_up_by: dict[int, int] = {}  # guest -> the host before
        self._waiting: list[tuple[int, int]] = [(0, ~start)]  # (length, host), or ~guest
        # The chain that changes nothing: the place stays empty.
        self._shortest: float = market.guest_price[start] - market.guest_costs[start][market.used[start]]
        self._end_host: int | None = None
        self._end_guest = start

    def run(self) -> bool:
        """Find the chain, move the pairs along it, and let the prices follow; whether the place is in use now."""
        settled: list[tuple[int, int]] = []
        while self._waiting and self._waiting[0][0] < self._shortest:
            length, node = heappop(self._waiting)
            if node < 0 and length == self._guest_at[~node]:
                self._look_from_guest(~node, length)
            elif node >= 0 and length == self._host_at[node]:
                self._look_from_host(node, length)
            else:
                continue  # a shorter chain to the same one was found after this one
            settled.append((length, node))
        self._follow_with_prices(settled)
        stays_empty = self._end_host is None and self._end_guest == self._start
        if not stays_empty:
            self._move_pairs()
        return not stays_empty

    def _look_from_guest(self, guest: int, length: int) -> None:
        market, host_at, asked_by, waiting = self._market, self._host_at, self._asked_by, self._waiting
        here = length + market.guest_price[guest]
        if guest != self._start:
            given_back = here - market.guest_costs[guest][market.used[guest] - 1]
            if given_back < self._shortest:
                self._shortest, self._end_host, self._end_guest = given_back, None, guest
        prices, free = market.host_price, market.next_cost
        for host, cost in market.open[guest].items():
            reached = here + cost - prices[host]
            if reached >= self._shortest or reached >= host_at.get(host, inf):
                continue
            host_at[host] = reached
            asked_by[host] = guest
            next_cost = free(host)
            taken = inf if next_cost is None else reached + next_cost + prices[host]
            if taken < self._shortest:
                self._shortest, self._end_host = taken, host
            if reached < self._shortest:
                heappush(waiting, (reached, host))

    def _look_from_host(self, host: int, length: int) -> None:
        market = self._market
        for guest, cost in market.paired[host].items():
            reached = length - cost - market.guest_price[guest] + market.host_price[host]
            if reached < min(self._shortest, self._guest_at.get(guest, inf)):
                self._guest_at[guest] = reached
                self._given_up_by[guest] = host
                heappush(self._waiting, (reached, ~guest))

    def _follow_with_prices(self, settled: Sequence[tuple[int, int]]) -> None:
        market, shortest = self._market, int(self._shortest)
        for length, node in settled:
            less = shortest - length
            if node < 0:
                market.guest_price[~node] -= less
            else:
                market.host_price[node] -= less

    def _move_pairs(self) -> None:
        market, host, guest = self._market, self._end_host, self._end_guest
        market.used[self._start] += 1
        if host is None:
            market.used[guest] -= 1
        else:
            guest = self._asked_by[host]
            market.pair(host, guest)
        while guest != self._start:
            host = self._given_up_by[guest]
            market.part(host, guest)
            guest = self._asked_by[host]
            market.pair(host, guest)
