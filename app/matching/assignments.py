"""Plain pairs, and what proves that a set of them is the best: who doubts it checks that, without solving again."""

from dataclasses import dataclass
from enum import StrEnum

Pair = tuple[int, int]  # mentor, mentee, each by their place in a sequence
Candidate = tuple[int, int, int]  # mentor, mentee, score


class Order(StrEnum):
    """What comes first, after pins: place everyone, or the best total."""

    PEOPLE = "people"  # most pairs, then the highest floor, then the highest total
    SCORE = "score"  # the highest total, then the most pairs


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
    pair_worth: what one pair more is worth, in the same units. most: no more pairs are possible (Order.PEOPLE).
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
    without such pairs. total: the scores and bonuses of all pairs. load: what second and third places cost.
    """

    pairs: tuple[Pair, ...]
    order: Order
    floor: int | None
    total: int
    load: int
    certificate: Certificate

    @property
    def count(self) -> int:
        return len(self.pairs)
