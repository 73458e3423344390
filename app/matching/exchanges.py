"""What it would cost to force another pair, for all partners of one person at once, before anybody decides.

One search over the prices of the market tells the cheapest chain of changes for each partner. It keeps the floor;
whether the floor would rise or the count fall is told by counting, and only then the whole is solved again.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property, lru_cache

from app.matching.assign import Settled, settle
from app.matching.assignments import Order, Pair
from app.matching.counting import Counting
from app.matching.residual import Chains, Residual


@dataclass(frozen=True, slots=True, kw_only=True)
class Exchange:
    """What forcing one pair changes, against the best set of pairs.

    gained, lost: the pairs that come (the forced one among them) and that go. count, points: how many pairs and
    points (total less load) more or less. floor: the new floor, as `Assignment.floor` once the pair is pinned.
    """

    pair: Pair
    gained: frozenset[Pair]
    lost: frozenset[Pair]
    count: int
    points: int
    floor: int | None


def exchanges_of(settled: Settled, person: int, *, is_mentor: bool) -> Iterator[Exchange]:
    """What each candidate of one person who isn't their partner would cost, in the order of the candidates.

    person: by their place among the mentors or the mentees. Pinned pairs stay as they are: somebody whose places
    are all pinned has no exchanges, and nobody has one with them.
    """
    return _Exchanges(settled).of(person, 0 if is_mentor else 1)


class _Exchanges:
    def __init__(self, settled: Settled) -> None:
        self._settled, self._task = settled, settled.task
        self._scores = {(mentor, mentee): score for mentor, mentee, score in settled.candidates} | dict(
            settled.task.pins
        )
        self._paired = frozenset(settled.assignment.pairs)
        self._points_now = self._points(self._paired)

    def of(self, person: int, side: int) -> Iterator[Exchange]:
        """side: 0 where the person is a mentor, 1 for a mentee."""
        starts_as_guest = (side == 1) is self._settled.is_turned
        graph = Residual(self._settled.market)
        chains = graph.chains_to_guest(person) if starts_as_guest else graph.chains_from_host(person)
        told = _Told(self._settled, chains)
        for pair in self._open_pairs(person, side):
            gained, lost = told.changes(pair[1 - side], is_host=starts_as_guest)
            if self._keeps_floor_and_count(pair, gained, lost):
                yield self._exchange(pair, (self._paired - lost) | gained | {pair})
            else:
                yield self._without(person, side, pair)

    def _open_pairs(self, person: int, side: int) -> Iterator[Pair]:
        """The candidates of a person whom no pin binds and who aren't their partner."""
        settled = self._settled
        for mentor, mentee, _score in settled.candidates:
            pair = (mentor, mentee)
            is_free = settled.mentor_costs[mentor] and settled.mentee_costs[mentee]
            if pair[side] == person and is_free and pair not in self._paired:
                yield pair

    def _keeps_floor_and_count(self, pair: Pair, gained: frozenset[Pair], lost: frozenset[Pair]) -> bool:
        if self._task.order is Order.SCORE:
            return True
        return len(gained) + 1 >= len(lost) and not self._may_raise_the_floor(pair)

    def _exchange(self, pair: Pair, pairs: frozenset[Pair]) -> Exchange:
        loose = [self._scores[one] for one in pairs if one != pair and one not in self._task.pins]
        return Exchange(
            pair=pair,
            gained=pairs - self._paired,
            lost=self._paired - pairs,
            count=len(pairs) - len(self._paired),
            points=self._points(pairs) - self._points_now,
            floor=min(loose, default=None),
        )

    def _points(self, pairs: frozenset[Pair]) -> int:
        total = sum(self._scores[one] + self._task.bonuses.get(one, 0) for one in pairs)
        return total - self._task.place_costs.load(pairs)

    def _may_raise_the_floor(self, pair: Pair) -> bool:
        """Whether without these two, and above the floor alone, as many pairs as now would be possible."""
        cover = self._settled.assignment.certificate.higher
        mentor, mentee = pair
        if cover is None or not cover.mentors >> mentor & 1 or cover.mentees >> mentee & 1:
            return False  # the cover loses a place with each of the two, so it leaves no room for so many
        settled = self._settled
        mentor_places, mentee_places = map(len, settled.mentor_costs), map(len, settled.mentee_costs)
        places = [*mentor_places], [*mentee_places]
        places[0][mentor] -= 1
        places[1][mentee] -= 1
        allowed = list(self._rows_above)
        allowed[mentor] &= ~(1 << mentee)
        wanted = settled.assignment.count - len(self._task.pins) - 1
        return wanted > 0 and Counting(allowed, *places).run(wanted) >= wanted

    @cached_property
    def _rows_above(self) -> Sequence[int]:
        """The candidates above the floor: for each mentor the mentees, as bits."""
        floor = self._settled.assignment.floor
        rows = [0] * len(self._settled.mentor_costs)
        for mentor, mentee, score in self._settled.candidates:
            if floor is None or score > floor:
                rows[mentor] |= 1 << mentee
        return rows

    def _without(self, person: int, side: int, pair: Pair) -> Exchange:
        """The exchange as the others' best pairs tell it, without one place of this person."""
        rest, told = self._rest(person, side)
        is_host = (side == 0) is not rest.is_turned
        gained, lost = told.changes(pair[1 - side], is_host=is_host)
        if len(gained) < len(lost):
            return self._solved_again(pair)
        # Nobody's leaving makes the rest stronger than it was with them, so its floor stays as it is.
        return self._exchange(pair, (frozenset(rest.assignment.pairs) - lost) | gained | {pair})

    @lru_cache(maxsize=1)  # noqa: B019  # the search for one person's exchanges doesn't outlive its caller
    def _rest(self, person: int, side: int) -> "tuple[Settled, _Told]":
        task = self._task
        places = [list(task.mentor_places), list(task.mentee_places)]
        places[side][person] -= 1
        taken = [dict(of_side) for of_side in task.place_costs.taken]
        taken[side][person] = taken[side].get(person, 0) + 1
        costs = replace(task.place_costs, taken=(taken[0], taken[1]))
        rest = settle(replace(task, mentor_places=places[0], mentee_places=places[1], place_costs=costs))
        graph, other_is_host = Residual(rest.market), (side == 0) is not rest.is_turned
        return rest, _Told(rest, graph.chains_to_nobody() if other_is_host else graph.chains_from_nobody())

    def _solved_again(self, pair: Pair) -> Exchange:
        pinned = replace(self._task, pins={**self._task.pins, pair: self._scores[pair]})
        return self._exchange(pair, frozenset(settle(pinned).assignment.pairs))


@dataclass(frozen=True, slots=True)
class _Told:
    """What the chains of a market say in pairs."""

    settled: Settled
    chains: Chains

    def changes(self, person: int, *, is_host: bool) -> tuple[frozenset[Pair], frozenset[Pair]]:
        """The pairs that come and that go along the chain of somebody, by their place on their side."""
        gained, lost = set[Pair](), set[Pair]()
        hosts = len(self.settled.market.host_costs)
        for one, other in self.chains.arcs(person if is_host else ~person):
            if one < 0 <= other < hosts:
                gained.add(self._pair(~one, other))
            elif other < 0 <= one < hosts:
                lost.add(self._pair(~other, one))
        return frozenset(gained), frozenset(lost)

    def _pair(self, guest: int, host: int) -> Pair:
        return (host, guest) if self.settled.is_turned else (guest, host)
