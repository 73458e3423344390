"""The best set of pairs of plain candidates: pins, then most pairs, the highest floor, the highest total.

The strict order of MATCHING: each aim counts only where all before it are equal. With Order.SCORE the highest
total comes first and the most pairs second. Without people, so that it can be compared with other solvers.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence

from app.matching.assignments import Assignment, Candidate, Certificate, Order, Pair
from app.matching.floor import Floor, highest_floor
from app.matching.market import Market

NO_LOAD = (0,)
OnStep = Callable[[int, int], object]


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
    order: Order = Order.PEOPLE,
    pins: Mapping[Pair, int] | None = None,
    blocks: Iterable[Pair] = (),
    bonuses: Mapping[Pair, int] | None = None,
    place_costs: Sequence[int] = NO_LOAD,
    on_step: OnStep | None = None,
) -> Assignment:
    """The best set of pairs (mentor, mentee), with its proof.

    candidates: allowed pairs (mentor, mentee, score), each once, in any order; what isn't a candidate is never
    paired. Scores are whole numbers and may be negative. mentor_places, mentee_places: how many pairs each can be
    in. pins: pairs that must be, with their scores, candidates or not. blocks: pairs that must not be.
    bonuses: points of pairs beside their score; the floor doesn't count them. place_costs: what the first, second
    ... place of anybody costs, each at least the one before, the last for all that follow.
    on_step: told how many people of how many are placed.
    Raises ValueError where pins need more places than there are.
    """
    return _Task(
        order, dict(pins or {}), dict(bonuses or {}), _places_left(mentor_places, mentee_places, pins or {})
    ).run(_open_candidates(candidates, pins or {}, blocks), place_costs, on_step)


def _open_candidates(
    candidates: Iterable[Candidate], pins: Mapping[Pair, int], blocks: Iterable[Pair]
) -> list[Candidate]:
    """The candidates that are left, in an order that doesn't depend on the one they came in."""
    closed = {*pins, *blocks}
    if closed:
        return sorted(one for one in candidates if (one[0], one[1]) not in closed)
    return sorted(candidates)


def _places_left(
    mentor_places: Sequence[int], mentee_places: Sequence[int], pins: Mapping[Pair, int]
) -> tuple[list[int], list[int]]:
    """What the pins leave. Raises ValueError where they need more than there is."""
    mentors, mentees = Counter(mentor for mentor, _ in pins), Counter(mentee for _, mentee in pins)
    left = (
        [places - mentors[mentor] for mentor, places in enumerate(mentor_places)],
        [places - mentees[mentee] for mentee, places in enumerate(mentee_places)],
    )
    if min([*left[0], *left[1]], default=0) < 0:
        raise ValueError("pins need more places than there are")
    return left


class _Task:
    """One assignment to be found."""

    def __init__(
        self,
        order: Order,
        pins: dict[Pair, int],
        bonuses: dict[Pair, int],
        places: tuple[list[int], list[int]],
    ) -> None:
        self._order, self._pins, self._bonuses = order, pins, bonuses
        self._mentor_places, self._mentee_places = places

    def run(self, candidates: list[Candidate], place_costs: Sequence[int], on_step: OnStep | None) -> Assignment:
        floor = self._floor(candidates)
        if floor is not None and floor.score is not None:
            least = floor.score
            candidates = [one for one in candidates if one[2] >= least]
        costs = _costs_of_all(place_costs, max([*self._mentor_places, *self._mentee_places], default=0))
        scale, pair_worth = self._units(candidates, costs)
        market, is_turned = self._market(candidates, costs, scale, pair_worth)
        market.fill(on_step)
        pairs = [(host, guest) if is_turned else (guest, host) for guest, host in market.pairs()]
        return self._assignment(
            pairs, candidates, costs, _certificate(market, is_turned, scale, pair_worth, floor)
        )

    def _floor(self, candidates: Sequence[Candidate]) -> Floor | None:
        if self._order is Order.SCORE:
            return None
        return highest_floor(candidates, self._mentor_places, self._mentee_places)

    def _units(self, candidates: Sequence[Candidate], costs: Sequence[int]) -> tuple[int, int]:
        """How points are scaled, and what one pair more is worth: more than all points, or less than one."""
        most = min(sum(self._mentor_places), sum(self._mentee_places))
        if self._order is Order.SCORE:
            return most + 1, 1
        highest = max((abs(self._worth(one)) for one in candidates), default=0)
        return 1, 1 + 2 * (highest + max(costs)) * (1 + most)

    def _worth(self, candidate: Candidate) -> int:
        mentor, mentee, score = candidate
        return score + self._bonuses.get((mentor, mentee), 0) if self._bonuses else score

    def _market(
        self, candidates: Sequence[Candidate], costs: Sequence[int], scale: int, pair_worth: int
    ) -> tuple[Market, bool]:
        """The market in which the side with fewer places comes to the other; whether that is the mentees."""
        is_turned = sum(self._mentor_places) > sum(self._mentee_places)
        offers = (
            (one[1], one[0], -pair_worth - scale * self._worth(one))
            if is_turned
            else (one[0], one[1], -pair_worth - scale * self._worth(one))
            for one in candidates
        )
        sides = (self._mentor_places, self._mentee_places)
        guests, hosts = sides[::-1] if is_turned else sides
        return Market(offers, guests, hosts, [scale * cost for cost in costs]), is_turned

    def _assignment(
        self, pairs: list[Pair], candidates: Sequence[Candidate], costs: Sequence[int], proof: Certificate
    ) -> Assignment:
        chosen = set(pairs)
        scores = {(mentor, mentee): score for mentor, mentee, score in candidates if (mentor, mentee) in chosen}
        whole = scores | self._pins
        return Assignment(
            pairs=tuple(sorted(whole)),
            order=self._order,
            floor=min(scores.values(), default=None),
            total=sum(score + self._bonuses.get(pair, 0) for pair, score in whole.items()),
            load=_load(pairs, costs),
            certificate=proof,
        )


def _costs_of_all(place_costs: Sequence[int], most_places: int) -> list[int]:
    """A cost for each place; the last one given stands for all that follow."""
    return [place_costs[min(place, len(place_costs) - 1)] for place in range(max(most_places, 1))]


def _load(pairs: Sequence[Pair], costs: Sequence[int]) -> int:
    """What the places in use cost on both sides."""
    used = [*Counter(mentor for mentor, _ in pairs).values(), *Counter(mentee for _, mentee in pairs).values()]
    return sum(sum(costs[:places]) for places in used)


def _certificate(market: Market, is_turned: bool, scale: int, pair_worth: int, floor: Floor | None) -> Certificate:
    guests, hosts = tuple(market.guest_price), tuple(-price for price in market.host_price)
    return Certificate(
        mentor_prices=hosts if is_turned else guests,
        mentee_prices=guests if is_turned else hosts,
        scale=scale,
        pair_worth=pair_worth,
        most=floor.most if floor else None,
        higher=floor.higher if floor else None,
    )
