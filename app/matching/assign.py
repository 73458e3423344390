"""The best set of pairs of plain candidates: pins, then most pairs, the highest floor, the highest total.

The strict order of MATCHING: each aim counts only where all before it are equal. With Priority.SCORE the highest
total comes first and the most pairs second. Without people, so that it can be compared with other solvers.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from app.domain.proposals import Priority
from app.matching.assignments import (
    NOTHING_TAKEN,
    Assignment,
    Candidate,
    Certificate,
    Pair,
    PlaceCosts,
    Taken,
)
from app.matching.floor import Floor, highest_floor
from app.matching.market import Market
from app.matching.watch import Watch


def solve(
    candidates: Sequence[Candidate], mentor_places: Sequence[int], mentee_places: Sequence[int]
) -> tuple[Pair, ...]:
    """The pairs of `assign`, where nothing is pinned, blocked or preferred."""
    return assign(candidates, mentor_places, mentee_places).pairs


def assign(
    candidates: Iterable[Candidate],
    mentor_places: Sequence[int],
    mentee_places: Sequence[int],
    *,
    priority: Priority = Priority.PEOPLE,
    pins: Mapping[Pair, int] | None = None,
    blocks: Iterable[Pair] = (),
    bonuses: Mapping[Pair, int] | None = None,
    place_costs: Sequence[int] = (0,),
    taken: Taken = NOTHING_TAKEN,
    watch: Watch | None = None,
) -> Assignment:
    """The best set of pairs (mentor, mentee), with its proof.

    candidates: allowed pairs (mentor, mentee, score), each once, in any order; what isn't a candidate is never
    paired. Scores are whole numbers and may be negative. mentor_places, mentee_places: how many pairs each can be
    in. pins: pairs that must be, with their scores, candidates or not. blocks: pairs that must not be.
    bonuses: points of pairs beside their score; the floor doesn't count them. place_costs: what the first, second
    ... place of anybody costs, each at least the one before, the last for all that follow. taken: places in use
    beside these, which come first where places cost. watch: gets a step for each person.
    Raises ValueError where pins need more places than there are.
    """
    task = Task(
        candidates=candidates,
        mentor_places=mentor_places,
        mentee_places=mentee_places,
        priority=priority,
        pins=pins or {},
        blocks=frozenset(blocks),
        bonuses=bonuses or {},
        place_costs=PlaceCosts(place_costs, taken),
    )
    return settle(task, watch).assignment


@dataclass(frozen=True, slots=True, kw_only=True)
class Task:
    """Everything that decides an assignment; fields as the parameters of `assign`."""

    candidates: Iterable[Candidate]
    mentor_places: Sequence[int]
    mentee_places: Sequence[int]
    priority: Priority = Priority.PEOPLE
    pins: Mapping[Pair, int] = field(default_factory=dict)
    blocks: frozenset[Pair] = frozenset()
    bonuses: Mapping[Pair, int] = field(default_factory=dict)
    place_costs: PlaceCosts = field(default_factory=PlaceCosts)

    def worth(self, candidate: Candidate) -> int:
        """What a candidate counts for the total."""
        mentor, mentee, score = candidate
        return score + self.bonuses.get((mentor, mentee), 0) if self.bonuses else score


@dataclass(frozen=True, slots=True, kw_only=True)
class Settled:
    """An assignment with the market it came from, so that somebody can ask what a change would cost.

    candidates: all that were open, sorted. mentor_costs, mentee_costs: of the places that pins leave.
    is_turned: whether the mentees are the market's guests.
    """

    task: Task
    assignment: Assignment
    candidates: Sequence[Candidate]
    mentor_costs: Sequence[Sequence[int]]
    mentee_costs: Sequence[Sequence[int]]
    market: Market
    is_turned: bool


def settle(task: Task, watch: Watch | None = None) -> Settled:
    """Find the best set of pairs. Raises ValueError as `assign`."""
    costs = _costs_of(task)
    closed = {*task.pins, *task.blocks}
    candidates = sorted(one for one in task.candidates if not closed or (one[0], one[1]) not in closed)
    places = [len(left) for left in costs[0]], [len(left) for left in costs[1]]
    floor = highest_floor(candidates, *places) if task.priority is Priority.PEOPLE else None
    least = floor.score if floor is not None else None
    kept = candidates if least is None else [one for one in candidates if one[2] >= least]
    filled = fill(task, kept, watch)
    return Settled(
        task=task,
        assignment=_assignment(task, filled.pairs(), kept, _certificate(filled, floor)),
        candidates=candidates,
        mentor_costs=costs[0],
        mentee_costs=costs[1],
        market=filled.market,
        is_turned=filled.is_turned,
    )


@dataclass(frozen=True, slots=True)
class Filled:
    """A market in which every place has found its use.

    units: how points are scaled, and what one pair more is worth.
    """

    market: Market
    is_turned: bool
    units: tuple[int, int]

    def pairs(self) -> list[Pair]:
        """The pairs (mentor, mentee), without the pins."""
        return [(host, guest) if self.is_turned else (guest, host) for guest, host in self.market.pairs()]


def fill(task: Task, candidates: Sequence[Candidate], watch: Watch | None = None) -> Filled:
    """The most pairs of these candidates, then the highest total, or the other way round; without a floor."""
    costs = _costs_of(task)
    units = _units(task, candidates, costs)
    market, is_turned = _market(task, candidates, costs, units)
    market.fill(watch)
    return Filled(market, is_turned, units)


def _costs_of(task: Task) -> "_Costs":
    both = (task.mentor_places, task.mentee_places)
    return tuple(task.place_costs.left(places, task.pins, side) for side, places in enumerate(both))


_Costs = tuple[Sequence[Sequence[int]], ...]  # of the mentors' and of the mentees' places


def _units(task: Task, candidates: Sequence[Candidate], costs: _Costs) -> tuple[int, int]:
    """How points are scaled, and what one pair more is worth: more than all points, or less than one."""
    most = min(sum(len(left) for left in side) for side in costs)
    if task.priority is Priority.SCORE:
        return most + 1, 1
    highest = max((abs(task.worth(one)) for one in candidates), default=0)
    dearest = max((left[-1] for side in costs for left in side if left), default=0)
    return 1, 1 + 2 * (highest + dearest) * (1 + most)


def _market(
    task: Task, candidates: Sequence[Candidate], costs: _Costs, units: tuple[int, int]
) -> tuple[Market, bool]:
    """The market in which the side with fewer places comes to the other; whether that is the mentees."""
    scale, pair_worth = units
    scaled = [[[scale * cost for cost in left] for left in side] if scale > 1 else side for side in costs]
    is_turned = sum(map(len, costs[0])) > sum(map(len, costs[1]))
    guest, host = (1, 0) if is_turned else (0, 1)
    offers = ((one[guest], one[host], -pair_worth - scale * task.worth(one)) for one in candidates)
    return Market(offers, scaled[guest], scaled[host]), is_turned


def _assignment(
    task: Task, pairs: Sequence[Pair], candidates: Sequence[Candidate], proof: Certificate
) -> Assignment:
    chosen = set(pairs)
    scores = {(mentor, mentee): score for mentor, mentee, score in candidates if (mentor, mentee) in chosen}
    whole = scores | dict(task.pins)
    return Assignment(
        pairs=tuple(sorted(whole)),
        priority=task.priority,
        floor=min(scores.values(), default=None),
        total=sum(score + task.bonuses.get(pair, 0) for pair, score in whole.items()),
        load=task.place_costs.load(whole),
        certificate=proof,
    )


def _certificate(filled: Filled, floor: Floor | None) -> Certificate:
    market = filled.market
    guests, hosts = tuple(market.guest_price), tuple(-price for price in market.host_price)
    return Certificate(
        mentor_prices=hosts if filled.is_turned else guests,
        mentee_prices=guests if filled.is_turned else hosts,
        scale=filled.units[0],
        pair_worth=filled.units[1],
        most=floor.most if floor else None,
        higher=floor.higher if floor else None,
    )
