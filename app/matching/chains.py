"""Chains of changes in a set of pairs: who would have to give up whom so that one more person is paired."""

from collections.abc import Callable
from dataclasses import dataclass, field

from app.matching.bits import members

Partners = Callable[[int], int]  # someone -> people of the other side, as bits


@dataclass(slots=True)
class Reach:
    """Everyone whom one person's search for a partner touches.

    asked_by: people of the other side, each with the one of the own side who would take them.
    given_up_by: people of the own side, each with their present partner who would give them up; without the
    one who searches.
    free: the first of the other side who has a place free; None where the search found nobody.
    """

    start: int
    asked_by: dict[int, int] = field(default_factory=dict)
    given_up_by: dict[int, int] = field(default_factory=dict)
    free: int | None = None

    def new_pairs(self) -> list[tuple[int, int]]:
        """The pairs (own side, other side) to be made, from the free place back to the one who searches."""
        pairs = []
        other = self.free
        while other is not None:
            own = self.asked_by[other]
            pairs.append((own, other))
            other = self.given_up_by.get(own)
        return pairs


def explore(start: int, options: Partners, partners: Partners, free: int = 0) -> Reach:
    """Follow all chains from someone who has a place left, nearest first, up to a free place.

    options: for one of the own side, all they could be paired with and aren't. partners: for one of the other
    side, those they are paired with. free: those of the other side who have a place left, as bits.
    """
    reach = Reach(start)
    seen_others, seen_own = 0, 1 << start
    waiting = [start]
    for own in waiting:
        new_others = options(own) & ~seen_others
        seen_others |= new_others
        reach.asked_by.update(dict.fromkeys(members(new_others), own))
        if new_others & free:
            reach.free = next(members(new_others & free))
            return reach
        for other in members(new_others):
            new_own = partners(other) & ~seen_own
            seen_own |= new_own
            reach.given_up_by.update(dict.fromkeys(members(new_own), other))
            waiting.extend(members(new_own))
    return reach
