"""The best set of pairs: most pairs first, then the highest total of their scores.

Shortest augmenting paths on whole-number costs with prices (dual values) kept: the places of the side that has
fewer of them ("guests") are brought in one by one to the other side ("hosts"), each by the cheapest chain of
changes. Exact, without a third-party solver. (The
successive shortest path method with potentials: Ahuja, Magnanti, Orlin, "Network Flows", 1993, section 9.7.)
"""

from collections.abc import Sequence
from heapq import heappop, heappush
from math import inf

from app.matching.watch import Watch

Candidate = tuple[int, int, int]  # mentor, mentee, score; mentors and mentees by their place in a sequence
Pair = tuple[int, int]


def solve(
    candidates: Sequence[Candidate],
    mentor_places: Sequence[int],
    mentee_places: Sequence[int],
    watch: Watch | None = None,
) -> tuple[Pair, ...]:
    """The pairs (mentor, mentee) that are most in number and, among those, highest in total score; sorted.

    candidates: allowed pairs, each once; what isn't a candidate is never paired. Scores may be negative.
    mentor_places, mentee_places: how many pairs each can be in. The same input gives the same result.
    """
    if sum(mentor_places) <= sum(mentee_places):
        return settle(candidates, mentor_places, mentee_places, watch).pairs()
    turned = [(mentee, mentor, score) for mentor, mentee, score in candidates]
    pairs = settle(turned, mentee_places, mentor_places, watch).pairs()
    return tuple(sorted((mentor, mentee) for mentee, mentor in pairs))


def settle(
    candidates: Sequence[Candidate], guests: Sequence[int], hosts: Sequence[int], watch: Watch | None = None
) -> "Market":
    """All places brought in: the best pairs, with the prices that prove it.

    candidates: (guest, host, score). guests, hosts: the places of each. watch: gets a step for each place.
    """
    market, watch = Market(candidates, guests, hosts), watch or Watch()
    for guest, places in enumerate(guests):
        for _place in range(places):
            market.bring_in(guest)
            watch.step()
    return market


class Market:
    """The pairs so far, and a price for each host and guest.

    A pair costs less than nothing: its score and, on top, more than all scores together, so that one pair more
    always beats a higher total. A place that stays empty costs nothing. The prices keep the reduced cost of a
    pair, cost + guest's price - host's price, at 0 or more where the two aren't paired and at 0 or less where
    they are. A host's price is never above 0, a guest's never below; both are 0 where a place stays empty. So no
    other pairs of those who were brought in cost less.
    """

    def __init__(
        self, candidates: Sequence[Candidate], guest_places: Sequence[int], host_places: Sequence[int]
    ) -> None:
        highest = max((abs(score) for _guest, _host, score in candidates), default=0)
        pair_worth = 1 + 2 * highest * (1 + min(sum(host_places), sum(guest_places)))
        self.open: list[dict[int, int]] = [{} for _guest in guest_places]  # by guest: host -> cost
        for guest, host, score in candidates:
            self.open[guest][host] = -pair_worth - score
        self.paired: list[dict[int, int]] = [{} for _host in host_places]  # by host: guest -> cost
        self.free = list(host_places)
        self.host_price = [0] * len(host_places)
        self.guest_price = [0] * len(guest_places)
        self._is_in = [False] * len(guest_places)

    def pairs(self) -> tuple[Pair, ...]:
        return tuple(sorted((guest, host) for host, paired in enumerate(self.paired) for guest in paired))

    def bring_in(self, guest: int) -> None:
        """Give one more place of this guest to the cheapest use, moving others where that pays."""
        if not self._is_in[guest]:
            self._is_in[guest] = True
            dearest = (self.host_price[host] - cost for host, cost in self.open[guest].items())
            self.guest_price[guest] = max(0, max(dearest, default=0))
        _Search(self, guest).run()

    def pair(self, host: int, guest: int) -> None:
        self.paired[host][guest] = self.open[guest].pop(host)

    def part(self, host: int, guest: int) -> None:
        self.open[guest][host] = self.paired[host].pop(guest)


class _Search:
    """The search for the cheapest chain of changes that starts with one place of one guest (Dijkstra).

    The chain goes from guests to hosts they aren't paired with, and from hosts to guests they are paired
    with; it ends with a host who has a free place, or with a guest whose place stays empty.
    """

    def __init__(self, market: Market, start: int) -> None:
        self._market = market
        self._start = start
        self._host_at: dict[int, int] = {}  # host -> length of the cheapest chain found so far
        self._guest_at: dict[int, int] = {start: 0}
        self._asked_by: dict[int, int] = {}  # host -> the guest before in that chain
        self._given_up_by: dict[int, int] = {}  # guest -> the host before
        self._waiting: list[tuple[int, int]] = []  # (length, host), or ~guest
        self._shortest: float = inf
        self._end_host: int | None = None
        self._end_guest = start

    def run(self) -> None:
        """Find the chain, move the pairs along it, and let the prices follow."""
        settled: list[tuple[int, int]] = []
        self._waiting.append((0, ~self._start))
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
        self._move_pairs()

    def _look_from_guest(self, guest: int, length: int) -> None:
        market, host_at = self._market, self._host_at
        here = length + market.guest_price[guest]
        if here < self._shortest:
            self._shortest, self._end_host, self._end_guest = here, None, guest
        for host, cost in market.open[guest].items():
            reached = here + cost - market.host_price[host]
            if reached >= self._shortest or reached >= host_at.get(host, inf):
                continue
            host_at[host] = reached
            self._asked_by[host] = guest
            if market.free[host]:
                self._shortest, self._end_host = reached, host
            else:
                heappush(self._waiting, (reached, host))

    def _look_from_host(self, host: int, length: int) -> None:
        market = self._market
        for guest, cost in market.paired[host].items():
            reached = length - cost - market.guest_price[guest] + market.host_price[host]
            if reached < min(self._shortest, self._guest_at.get(guest, inf)):
                self._guest_at[guest] = reached
                self._given_up_by[guest] = host
                heappush(self._waiting, (reached, ~guest))

    def _follow_with_prices(self, settled: Sequence[tuple[int, int]]) -> None:
        for length, node in settled:
            less = int(self._shortest) - length
            if node < 0:
                self._market.guest_price[~node] -= less
            else:
                self._market.host_price[node] -= less

    def _move_pairs(self) -> None:
        host, guest = self._end_host, self._end_guest
        if host is not None:
            self._market.free[host] -= 1
            guest = self._asked_by[host]
            self._market.pair(host, guest)
        while guest != self._start:
            host = self._given_up_by[guest]
            self._market.part(host, guest)
            guest = self._asked_by[host]
            self._market.pair(host, guest)
