"""Checking a set of pairs without trusting whoever found it: one pass over the candidates, nothing is solved.

By weak duality: whatever prices of 0 or more are named, no set of pairs is worth more than all places at their
prices and all bargains together; and no set has more pairs than a cover leaves room for. Where a set reaches such
a bound, it is the best (Schrijver, "Combinatorial Optimization", 2003, chapters 17 and 21).
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from enum import StrEnum

from app.domain.proposals import Priority
from app.matching.assignments import NOTHING_TAKEN, Assignment, Candidate, Cover, Pair, PlaceCosts, Taken


class Flaw(StrEnum):
    """What can be wrong with an assignment."""

    TWICE = "twice"  # the same two are paired twice
    NO_CANDIDATE = "no-candidate"  # a pair is neither a candidate nor pinned, or it is blocked
    PIN_MISSING = "pin-missing"
    OVER_PLACES = "over-places"
    WRONG_FLOOR = "wrong-floor"
    WRONG_TOTAL = "wrong-total"
    WRONG_LOAD = "wrong-load"
    COUNT_UNPROVEN = "count-unproven"
    FLOOR_UNPROVEN = "floor-unproven"
    TOTAL_UNPROVEN = "total-unproven"


def verify(
    assignment: Assignment,
    candidates: Iterable[Candidate],
    mentor_places: Sequence[int],
    mentee_places: Sequence[int],
    *,
    pins: Mapping[Pair, int] | None = None,
    blocks: Iterable[Pair] = (),
    bonuses: Mapping[Pair, int] | None = None,
    place_costs: Sequence[int] = (0,),
    taken: Taken = NOTHING_TAKEN,
) -> tuple[Flaw, ...]:
    """What is wrong with an assignment, or unproven; empty where it is the best. Parameters as in `assign`."""
    pins, closed = dict(pins or {}), {*(pins or {}), *blocks}
    scores = {(one[0], one[1]): one[2] for one in candidates if (one[0], one[1]) not in closed}
    sides = (mentor_places, mentee_places)
    check = _Check(
        assignment,
        scores,
        pins=pins,
        bonuses=dict(bonuses or {}),
        places=sides,
        costs=PlaceCosts(place_costs, taken),
    )
    return check.plain_flaws() or check.proof_flaws()


class _Check:
    """One assignment against its candidates. chosen: its pairs but the pins."""

    def __init__(
        self,
        assignment: Assignment,
        scores: Mapping[Pair, int],
        *,
        pins: Mapping[Pair, int],
        bonuses: Mapping[Pair, int],
        places: tuple[Sequence[int], Sequence[int]],
        costs: PlaceCosts,
    ) -> None:
        self._of, self._scores, self._pins, self._bonuses = assignment, scores, pins, bonuses
        self._chosen = [pair for pair in assignment.pairs if pair not in pins]
        self._costs = tuple(costs.left(counts, pins, side) for side, counts in enumerate(places))
        self._place_costs = costs
        self._places = tuple([len(left) for left in side] for side in self._costs)

    def plain_flaws(self) -> tuple[Flaw, ...]:
        """What can be seen by looking at the pairs alone."""
        pairs, chosen = self._of.pairs, self._chosen
        found = {
            Flaw.TWICE: len(set(pairs)) < len(pairs),
            Flaw.NO_CANDIDATE: not set(chosen) <= self._scores.keys(),
            Flaw.PIN_MISSING: not self._pins.keys() <= set(pairs),
            Flaw.OVER_PLACES: self._is_over_places(),
        }
        flaws = tuple(flaw for flaw, holds in found.items() if holds)
        return flaws or self._figure_flaws()

    def _figure_flaws(self) -> tuple[Flaw, ...]:
        floor = min((self._scores[pair] for pair in self._chosen), default=None)
        total = sum(self._worth(pair, self._scores[pair]) for pair in self._chosen)
        total += sum(self._worth(pair, score) for pair, score in self._pins.items())
        found = {
            Flaw.WRONG_FLOOR: self._of.floor != floor,
            Flaw.WRONG_TOTAL: self._of.total != total,
            Flaw.WRONG_LOAD: self._of.load != self._place_costs.load(self._of.pairs),
        }
        return tuple(flaw for flaw, holds in found.items() if holds)

    def proof_flaws(self) -> tuple[Flaw, ...]:
        """What the certificate fails to prove."""
        if self._of.priority is Priority.SCORE:
            return (
                () if self._is_total_proven(self._scores) and self._one_pair_is_less() else (Flaw.TOTAL_UNPROVEN,)
            )
        floor = self._of.floor
        kept = {pair: score for pair, score in self._scores.items() if floor is None or score >= floor}
        higher = {pair: score for pair, score in self._scores.items() if floor is not None and score > floor}
        proven = {
            Flaw.COUNT_UNPROVEN: self._bound(self._of.certificate.most, self._scores) == len(self._chosen),
            Flaw.FLOOR_UNPROVEN: floor is None
            or self._bound(self._of.certificate.higher, higher) < len(self._chosen),
            Flaw.TOTAL_UNPROVEN: self._is_total_proven(kept),
        }
        return tuple(flaw for flaw, holds in proven.items() if not holds)

    def _is_over_places(self) -> bool:
        return any(
            Counter(pair[side] for pair in self._chosen)[place] > count
            for side, counts in enumerate(self._places)
            for place, count in enumerate(counts)
        )

    def _worth(self, pair: Pair, score: int) -> int:
        return score + self._bonuses.get(pair, 0)

    def _load(self) -> int:
        """What the places of the chosen pairs cost, beside the pins'."""
        used = (Counter(pair[side] for pair in self._chosen) for side in range(2))
        return sum(
            sum(costs[one][:count])
            for costs, counts in zip(self._costs, used, strict=True)
            for one, count in counts.items()
        )

    def _one_pair_is_less(self) -> bool:
        """Whether all pairs together count less than one point, so that the total comes before the count."""
        proof = self._of.certificate
        return proof.scale > proof.pair_worth * min(sum(self._places[0]), sum(self._places[1]))

    def _is_total_proven(self, kept: Mapping[Pair, int]) -> bool:
        """Whether the prices bound what the kept candidates can be worth by what the chosen pairs are worth."""
        proof = self._of.certificate
        prices = (proof.mentor_prices, proof.mentee_prices)
        if min((*prices[0], *prices[1]), default=0) < 0 or proof.scale < 1:
            return False
        worth = {pair: proof.pair_worth + proof.scale * self._worth(pair, score) for pair, score in kept.items()}
        if not set(self._chosen) <= worth.keys():
            return False
        reached = sum(worth[pair] for pair in self._chosen) - proof.scale * self._load()
        bargains = sum(max(0, gain - prices[0][m] - prices[1][s]) for (m, s), gain in worth.items())
        return reached == bargains + sum(self._places_at(side, prices[side]) for side in range(2))

    def _places_at(self, side: int, prices: Sequence[int]) -> int:
        """What all places of a side are worth at their prices, less what each costs."""
        scale = self._of.certificate.scale
        return sum(
            max(0, price - scale * cost)
            for costs, price in zip(self._costs[side], prices, strict=True)
            for cost in costs
        )

    def _bound(self, cover: Cover | None, candidates: Iterable[Pair]) -> int:
        """How many pairs of these candidates the cover leaves room for; more than any where there is no cover."""
        mentor_places, mentee_places = self._places
        if cover is None:
            return sum(mentor_places) + 1
        outside = sum(count for place, count in enumerate(mentor_places) if not cover.mentors >> place & 1)
        inside = sum(count for place, count in enumerate(mentee_places) if cover.mentees >> place & 1)
        across = sum(1 for m, s in candidates if cover.mentors >> m & 1 and not cover.mentees >> s & 1)
        return outside + inside + across
