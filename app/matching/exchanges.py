"""What it would cost to force another pair, for all partners of one person at once, before anybody decides.

One search over the prices of the market tells the cheapest chain of changes for each partner. It keeps the floor;
whether the floor would rise or the count fall is told by counting, and only then the whole is solved again.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property, lru_cache
from typing import NamedTuple

from app.domain.proposals import Priority
from app.matching.assign import Settled, fill, settle
from app.matching.assignments import Candidate, Pair
from app.matching.counting import Counting
from app.matching.floor import Floors
from app.matching.residual import Chains, Residual
from app.matching.watch import Watch

_SOLVED_ONE_BY_ONE = 2  # more than that are told by solving once without the person


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


class Exchanges:
    """What each pair beside the present ones would cost; made once for an assignment and asked for many people.

    Attributes:
        scores: of every candidate and pin, by mentor and mentee.
    """

    def __init__(self, settled: Settled) -> None:
        self._settled, self._task = settled, settled.task
        self.scores = {(mentor, mentee): score for mentor, mentee, score in settled.candidates} | dict(
            settled.task.pins
        )
        self._paired = frozenset(settled.assignment.pairs)
        self._used = [Counter(pair[side] for pair in self._paired) for side in range(2)]
        self._graph = Residual(settled.market)
        self._partners = _partners_of(settled)
        self._near: int | None = None  # the floor found last: the next one is mostly close to it

    def of(self, person: int, *, is_mentor: bool, watch: Watch | None = None) -> list[Exchange]:
        """What each candidate of one person who isn't their partner would cost, in the order of the candidates.

        person: by their place among the mentors or the mentees. watch: gets a step for each candidate. Pinned
        pairs stay as they are: somebody whose places are all pinned has no exchanges, nor has anybody with them.
        """
        side = 0 if is_mentor else 1
        told = self._chains(person, side)
        watch = watch or Watch()
        changes = {pair: told.changes(pair[1 - side]) for pair in self._open_pairs(person, side)}
        asks = {pair: self._asks_again(pair, *change) for pair, change in changes.items()}
        alone = sum(ask is not None for ask in asks.values()) <= _SOLVED_ONE_BY_ONE
        found = []
        watch.expect(len(changes))
        for pair, (gained, lost) in changes.items():
            watch.step()
            ask = asks[pair]
            if ask is None:
                found.append(self._exchange(pair, (self._paired - lost) | gained | {pair}))
            elif alone:
                found.append(self._solved_again(pair))
            else:
                found.append(self._without(person, side, pair, ask))
        return found

    def _chains(self, person: int, side: int) -> "_Told":
        as_guest = (side == 1) is self._settled.is_turned
        chains = self._graph.chains_to_guest(person) if as_guest else self._graph.chains_from_host(person)
        return _Told(self._settled, chains, others_are_hosts=as_guest)

    def _open_pairs(self, person: int, side: int) -> Iterator[Pair]:
        """The candidates of a person whom no pin binds and who aren't their partner."""
        costs = (self._settled.mentor_costs, self._settled.mentee_costs)
        for other in self._partners[side][person]:
            pair = (person, other) if side == 0 else (other, person)
            if costs[side][person] and costs[1 - side][other] and pair not in self._paired:
                yield pair

    def _asks_again(self, pair: Pair, gained: frozenset[Pair], lost: frozenset[Pair]) -> "_Again | None":
        """Whether the chain alone doesn't tell, because the count would fall or the floor rise."""
        if self._task.priority is Priority.SCORE:
            return None
        if len(gained) + 1 < len(lost):
            return _Again(None)
        return _Again(self._settled.assignment.floor) if self._may_raise_the_floor(pair) else None

    def _exchange(self, pair: Pair, pairs: frozenset[Pair]) -> Exchange:
        loose = [self.scores[one] for one in pairs if one != pair and one not in self._task.pins]
        gained, lost = pairs - self._paired, self._paired - pairs
        return Exchange(
            pair=pair,
            gained=gained,
            lost=lost,
            count=len(pairs) - len(self._paired),
            points=self._worth(gained) - self._worth(lost) - self._load_change(gained, lost),
            floor=min(loose, default=None),
        )

    def _worth(self, pairs: frozenset[Pair]) -> int:
        return sum(self.scores[one] + self._task.bonuses.get(one, 0) for one in pairs)

    def _load_change(self, gained: frozenset[Pair], lost: frozenset[Pair]) -> int:
        """What the places of those cost more who are in more or fewer pairs now."""
        costs, change = self._task.place_costs, 0
        for side, used in enumerate(self._used):
            more = Counter(pair[side] for pair in gained)
            more.subtract(Counter(pair[side] for pair in lost))
            for person, difference in more.items():
                if difference:
                    before = used[person]
                    change += costs.of(person, side, before + difference) - costs.of(person, side, before)
        return change

    def _may_raise_the_floor(self, pair: Pair) -> bool:
        """Whether without these two, and above the floor alone, as many pairs as now would be possible."""
        cover = self._settled.assignment.certificate.higher
        mentor, mentee = pair
        if cover is None or not cover.mentors >> mentor & 1 or cover.mentees >> mentee & 1:
            return False  # the cover loses a place with each of the two, so it leaves no room for so many
        allowed = list(self._rows_above)
        allowed[mentor] &= ~(1 << mentee)
        wanted = self._settled.assignment.count - len(self._task.pins) - 1
        counting = Counting(allowed, *self._places_without(pair))
        counting.start_with(*self._pairs_without(pair))
        return wanted > 0 and counting.run(wanted) >= wanted

    @cached_property
    def _rows_above(self) -> Sequence[int]:
        """The candidates above the floor: for each mentor the mentees, as bits."""
        floor = self._settled.assignment.floor
        rows = [0] * len(self._settled.mentor_costs)
        for mentor, mentee, score in self._settled.candidates:
            if floor is None or score > floor:
                rows[mentor] |= 1 << mentee
        return rows

    def _without(self, person: int, side: int, pair: Pair, ask: "_Again") -> Exchange:
        """The exchange as the others' best pairs tell it, without one place of this person."""
        rest = self._rest(person, side, ask.least)
        gained, lost = rest.changes(pair[1 - side])
        if len(gained) < len(lost):
            return self._solved_again(pair)
        # Nobody's leaving makes the rest stronger than it was with them, so its floor stays as it is.
        return self._exchange(pair, (frozenset(rest.settled.assignment.pairs) - lost) | gained | {pair})

    @lru_cache(maxsize=2)  # noqa: B019  # what is kept goes with the assignment it tells of
    def _rest(self, person: int, side: int, least: int | None) -> "_Told":
        task = self._task
        places = [list(task.mentor_places), list(task.mentee_places)]
        places[side][person] -= 1
        taken = [dict(of_side) for of_side in task.place_costs.taken]
        taken[side][person] = taken[side].get(person, 0) + 1
        rest = settle(
            replace(
                task,
                candidates=self._candidates(least),
                mentor_places=places[0],
                mentee_places=places[1],
                place_costs=replace(task.place_costs, taken=(taken[0], taken[1])),
            )
        )
        graph, others_are_hosts = Residual(rest.market), (side == 0) is not rest.is_turned
        chains = graph.chains_to_nobody() if others_are_hosts else graph.chains_from_nobody()
        return _Told(rest, chains, others_are_hosts=others_are_hosts)

    def _candidates(self, least: int | None) -> Sequence[Candidate]:
        candidates = self._settled.candidates
        return candidates if least is None else [one for one in candidates if one[2] >= least]

    def _solved_again(self, pair: Pair) -> Exchange:
        """The exchange as solving the whole again tells it, with the pair pinned."""
        pinned = replace(self._task, pins={**self._task.pins, pair: self.scores[pair]})
        floor = self._new_floor(pair)
        if floor is None:
            return self._exchange(pair, frozenset(settle(pinned).assignment.pairs))
        kept = [one for one in self._candidates(floor) if (one[0], one[1]) != pair]
        return self._exchange(pair, frozenset((*fill(pinned, kept).pairs(), *pinned.pins)))

    def _new_floor(self, pair: Pair) -> int | None:
        """The floor with this pair pinned; None where there would be fewer pairs, or no floor at all."""
        near, wanted = self._settled.assignment.floor, len(self._paired) - len(self._task.pins) - 1
        if near is None or wanted < 1:
            return None
        places, start = self._places_without(pair), self._pairs_without(pair)
        found = self._floors.nearest(self._near or near, wanted, places, start, pair)
        self._near = found or self._near
        return found

    def _pairs_without(self, pair: Pair) -> tuple[list[int], list[int]]:
        """The present pairs of everyone but these two, as bits from both sides."""
        mentees_of, mentors_of = [0] * len(self._settled.mentor_costs), [0] * len(self._settled.mentee_costs)
        for mentor, mentee in self._paired - self._task.pins.keys():
            if mentor != pair[0] and mentee != pair[1]:
                mentees_of[mentor] |= 1 << mentee
                mentors_of[mentee] |= 1 << mentor
        return mentees_of, mentors_of

    @cached_property
    def _floors(self) -> Floors:
        return Floors(self._settled.candidates, len(self._settled.mentor_costs))

    def _places_without(self, pair: Pair) -> tuple[list[int], list[int]]:
        """The places that are left once this pair is pinned."""
        settled = self._settled
        mentor_places, mentee_places = map(len, settled.mentor_costs), map(len, settled.mentee_costs)
        places = [*mentor_places], [*mentee_places]
        places[0][pair[0]] -= 1
        places[1][pair[1]] -= 1
        return places


class _Again(NamedTuple):
    """That an exchange has to be worked out anew.

    least: the floor that is certain to be kept, so that nothing below is looked at; None where it isn't.
    """

    least: int | None


@dataclass(frozen=True, slots=True)
class _Told:
    """What the chains of a market say in pairs. others_are_hosts: whether those asked about are its hosts."""

    settled: Settled
    chains: Chains
    others_are_hosts: bool

    def changes(self, other: int) -> tuple[frozenset[Pair], frozenset[Pair]]:
        """The pairs that come and that go along the chain of one of the others, by their place on their side."""
        gained, lost = set[Pair](), set[Pair]()
        hosts = len(self.settled.market.host_costs)
        for one, next_one in self.chains.arcs(other if self.others_are_hosts else ~other):
            if one < 0 <= next_one < hosts:
                gained.add(self._pair(~one, next_one))
            elif next_one < 0 <= one < hosts:
                lost.add(self._pair(~next_one, one))
        return frozenset(gained), frozenset(lost)

    def _pair(self, guest: int, host: int) -> Pair:
        return (host, guest) if self.settled.is_turned else (guest, host)


def _partners_of(settled: Settled) -> tuple[list[list[int]], list[list[int]]]:
    """The candidates of each mentor and of each mentee."""
    partners: tuple[list[list[int]], list[list[int]]] = (
        [[] for _mentor in settled.mentor_costs],
        [[] for _mentee in settled.mentee_costs],
    )
    for mentor, mentee, _score in settled.candidates:
        partners[0][mentor].append(mentee)
        partners[1][mentee].append(mentor)
    return partners
