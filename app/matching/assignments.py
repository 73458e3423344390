"""Plain pairs, and what proves that a set of them is the best."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from app.domain.proposals import Priority

Pair = tuple[int, int]  # mentor, mentee, each by their place in a sequence
Candidate = tuple[int, int, int]  # mentor, mentee, score


@dataclass(frozen=True, slots=True)
class Cover:
    """A bottleneck: people through whose places every pair beyond those of `mentors` with others has to go.

    mentors, mentees: as bits. No set of pairs is larger than the places of all mentors but these, and of these
    mentees, and one for each candidate of these mentors with another mentee (weak duality of flows; with single
    places this is König's vertex cover).
    """

    mentors: int
    mentees: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Certificate:
    """The proof of one assignment; mentors and mentees by their place, pins left out.

    mentor_prices, mentee_prices: what a place of each is worth, 0 or more, in units of a `scale`-th point.
    pair_worth: what one pair more is worth, in the same units. most: no more pairs are possible (Priority.PEOPLE).
    higher: with candidates above the floor alone there would be fewer; None where there is no floor.
    """

    mentor_prices: tuple[int, ...]
    mentee_prices: tuple[int, ...]
    scale: int
    pair_worth: int
    most: Cover | None = None
    higher: Cover | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Assignment:
    """The best set of pairs of plain candidates, and what proves it.

    pairs: (mentor, mentee), pins among them, sorted. floor: the score of the weakest pair that isn't pinned; None
    without such pairs. total: the scores and bonuses of all pairs. load: what the places of all cost.
    """

    pairs: tuple[Pair, ...]
    priority: Priority
    floor: int | None
    total: int
    load: int
    certificate: Certificate

    @property
    def count(self) -> int:
        return len(self.pairs)


Taken = tuple[Mapping[int, int], Mapping[int, int]]  # places in use beside: of mentors and of mentees, by place
NOTHING_TAKEN: Taken = ({}, {})


@dataclass(frozen=True, slots=True)
class PlaceCosts:
    """What it costs to use a place, so that the load stays even.

    each: of anybody's first, second ... place, each at least as much as the one before; the last stands for all
    that follow. taken: how many places somebody uses already, beside the pairs in question; these come first.
    """

    each: Sequence[int] = (0,)
    taken: Taken = NOTHING_TAKEN

    def left(self, places: Sequence[int], pins: Iterable[Pair], side: int) -> list[Sequence[int]]:
        """What each place costs that the pins leave on one side (0 mentors, 1 mentees): a list for each person.

        places: how many each has, beside those taken. A pinned pair takes the cheapest places.
        Raises ValueError where pins need more places than there are.
        """
        pinned = Counter(pair[side] for pair in pins)
        if any(pinned[one] > places[one] for one in pinned):
            raise ValueError("pins need more places than there are")
        return [self._of(one, side, pinned[one], count) for one, count in enumerate(places)]

    def load(self, pairs: Iterable[Pair]) -> int:
        """What the places cost that these pairs use, on both sides."""
        both = list(pairs)
        used = [Counter(pair[side] for pair in both) for side in range(2)]
        return sum(self.of(one, side, count) for side in range(2) for one, count in used[side].items())

    def of(self, person: int, side: int, places: int) -> int:
        """What so many places of one person cost."""
        return sum(self._of(person, side, 0, places))

    def _of(self, person: int, side: int, start: int, end: int) -> list[int]:
        taken, last = self.taken[side].get(person, 0), len(self.each) - 1
        return [self.each[min(taken + place, last)] for place in range(start, end)]
