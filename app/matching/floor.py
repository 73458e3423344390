"""How strong the weakest pair can be while as many pairs as possible are made.

The aim of PeerReview4All (Stelmakh, Shah, Singh 2021), for the one weakest pair. The scores are halved in turn:
with those above a score only, are there still as many pairs?
"""

from collections.abc import Callable, Sequence
from itertools import islice
from typing import NamedTuple

from app.matching.assignments import Candidate, Cover, Pair
from app.matching.counting import Counting

_SAMPLE = 1_000  # scores looked at to part many candidates into two halves
Places = tuple[Sequence[int], Sequence[int]]  # of mentors and of mentees


class Floor(NamedTuple):
    """score: the highest score that the weakest of the most pairs can have; None where no pair is possible.

    most_pairs: how many that are. most: proves that there can't be more. higher: proves that there are fewer where
    only candidates above the floor are left; None where there is no floor.
    """

    score: int | None
    most_pairs: int
    most: Cover
    higher: Cover | None


def highest_floor(
    candidates: Sequence[Candidate], mentor_places: Sequence[int], mentee_places: Sequence[int]
) -> Floor:
    """The most pairs, and the highest floor that they can have, both with proof."""
    return _Search(candidates, mentor_places, mentee_places).run()


class _Search:
    def __init__(
        self, candidates: Sequence[Candidate], mentor_places: Sequence[int], mentee_places: Sequence[int]
    ) -> None:
        self._places = (mentor_places, mentee_places)
        self._bits = [1 << mentee for mentee in range(len(mentee_places))]
        self._above = [0] * len(mentor_places)  # those that stand above every floor still possible, as bits
        self._open = candidates

    def run(self) -> Floor:
        everything = self._count(self._open)
        count = everything.run()
        most = everything.cover()
        if count == 0:
            return Floor(None, 0, most, None)
        best = everything
        while (middle := self._middle()) is not None:
            upper = [one for one in self._open if one[2] >= middle]
            counting = self._count(upper, best)
            if counting.run(count) == count:
                self._open, best = upper, counting
            else:
                self._open = [one for one in self._open if one[2] < middle]
                self._add(upper, self._above)
        higher = self._count(())
        higher.run()
        return Floor(self._open[0][2], count, most, higher.cover())

    def _middle(self) -> int | None:
        """A score that parts the open candidates into two halves, roughly; None where they have one score only."""
        lowest = min(score for _mentor, _mentee, score in self._open)
        step = len(self._open) // _SAMPLE or 1
        some = sorted({score for _mentor, _mentee, score in self._open[::step]} - {lowest})
        if not some:
            some = sorted({score for _mentor, _mentee, score in self._open} - {lowest})
        return some[len(some) // 2] if some else None

    def _count(self, some: Sequence[Candidate], start: Counting | None = None) -> Counting:
        allowed = list(self._above)
        self._add(some, allowed)
        counting = Counting(allowed, *self._places)
        if start is not None:
            counting.start_with(start.mentees_of, start.mentors_of)
        return counting

    def _add(self, some: Sequence[Candidate], rows: list[int]) -> None:
        bits = self._bits
        for mentor, mentee, _score in some:
            rows[mentor] |= bits[mentee]


class Floors:
    """The floors of a group from which somebody is taken, looked for near the floor that it has with them."""

    def __init__(self, candidates: Sequence[Candidate], mentors: int) -> None:
        self._mentors = mentors
        self._strongest_first = sorted(
            ((score, mentor, 1 << mentee) for mentor, mentee, score in candidates), reverse=True
        )
        self._ends = _ends_of([score for score, _mentor, _bit in self._strongest_first])
        self._levels = list(self._ends)  # every score once, the highest first

    def nearest(
        self, near: int, wanted: int, places: Places, start: tuple[Sequence[int], Sequence[int]], but: Pair
    ) -> int | None:
        """The highest score from which upwards so many pairs are possible; None where they aren't at all.

        near: a candidate's score close to it, where the search begins. wanted: how many pairs. places: of mentors
        and mentees. start: pairs to begin with, as bits from both sides, which keep to the places.
        but: a pair that isn't to be made.
        """

        def is_enough(level: int) -> bool:
            rows = [0] * self._mentors
            for _score, mentor, bit in islice(self._strongest_first, self._ends[self._levels[level]]):
                rows[mentor] |= bit
            rows[but[0]] &= ~(1 << but[1])
            counting = Counting(rows, *places)
            counting.start_with(*start)
            return counting.run(wanted) >= wanted

        found = _first_level(is_enough, self._levels.index(near), len(self._levels))
        return None if found is None else self._levels[found]


def _ends_of(scores: Sequence[int]) -> dict[int, int]:
    """For each score how many stand at or above it; scores from the highest down."""
    return {score: place + 1 for place, score in enumerate(scores)}


def _first_level(is_enough: Callable[[int], bool], near: int, levels: int) -> int | None:
    """The first level that is enough, where all after it are too; looked for in growing steps from `near`."""
    step = 1
    if is_enough(near):
        high, low = near, near - 1
        while low >= 0 and is_enough(low):
            high, low, step = low, low - step * 2, step * 2
        low = max(low, -1)
    else:
        low, high = near, near + 1
        while high < levels and not is_enough(high):
            low, high, step = high, high + step * 2, step * 2
        if high >= levels:
            high = levels - 1
            if low == high or not is_enough(high):
                return None
    while high - low > 1:
        middle = (low + high) // 2
        low, high = (low, middle) if is_enough(middle) else (middle, high)
    return high
