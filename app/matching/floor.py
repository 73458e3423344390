"""How strong the weakest pair can be while as many pairs as possible are made.

The aim of PeerReview4All (Stelmakh, Shah, Singh 2021), for the one weakest pair. The scores are halved in turn:
with those above a score only, are there still as many pairs?
"""

from collections.abc import Sequence
from typing import NamedTuple

from app.matching.assignments import Candidate, Cover
from app.matching.counting import Counting


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
        self._above = [0] * len(mentor_places)  # those that stand above every floor still possible, as bits
        self._open = [(score, mentor, 1 << mentee) for mentor, mentee, score in candidates]

    def run(self) -> Floor:
        everything = self._count(self._open)
        count = everything.run()
        most = everything.cover()
        if count == 0:
            return Floor(None, 0, most, None)
        pairs = everything.mentees_of
        while len(scores := sorted({score for score, _mentor, _bit in self._open})) > 1:
            middle = scores[len(scores) // 2]
            upper = [one for one in self._open if one[0] >= middle]
            counting = self._count(upper, pairs)
            if counting.run(count) == count:
                self._open, pairs = upper, counting.mentees_of
            else:
                self._open = [one for one in self._open if one[0] < middle]
                self._add_to_above(upper)
        higher = self._count(())
        higher.run()
        return Floor(scores[0], count, most, higher.cover())

    def _count(self, some: Sequence[tuple[int, int, int]], pairs: Sequence[int] | None = None) -> Counting:
        allowed = list(self._above)
        for _score, mentor, bit in some:
            allowed[mentor] |= bit
        counting = Counting(allowed, *self._places)
        if pairs is not None:
            counting.start_with(pairs)
        return counting

    def _add_to_above(self, some: Sequence[tuple[int, int, int]]) -> None:
        for _score, mentor, bit in some:
            self._above[mentor] |= bit
