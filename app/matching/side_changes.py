"""Who changes over to the other side because they find a partner there and none where they are."""

from collections.abc import Mapping, Sequence

from app.domain.participants import Side
from app.matching.bits import bits, turned
from app.matching.chains import explore
from app.matching.profiles import Profile


def change_over(
    profiles: Sequence[Profile], sides: Mapping[int, Side], fixed: frozenset[int], may_mentor: Sequence[int]
) -> dict[int, Side]:
    """The sides after everyone has changed over who makes one more pair possible by it.

    sides, fixed: by participant id; the fixed ones stay. may_mentor: as in `choose_sides`.
    """
    trial = _Trial(profiles, sides, may_mentor)
    for place, side in enumerate(trial.sides):
        if side is Side.MENTEE:
            trial.fill(place)
    movable = [place for place, profile in enumerate(profiles) if profile.id not in fixed]
    while sum(trial.changes_over(place) for place in movable):
        pass  # each change adds a pair, and one change may open the way for another
    return {profile.id: side for profile, side in zip(profiles, trial.sides, strict=True)}


class _Trial:
    """A largest set of pairs with the present sides; only its size counts."""

    def __init__(self, profiles: Sequence[Profile], sides: Mapping[int, Side], may_mentor: Sequence[int]) -> None:
        self.sides = [sides[profile.id] for profile in profiles]
        self._places = [profile.places for profile in profiles]
        self._paired = [0] * len(profiles)
        self._suits = {Side.MENTOR: may_mentor, Side.MENTEE: turned(may_mentor, len(profiles))}
        self._on = {side: bits(place for place, own in enumerate(self.sides) if own is side) for side in Side}
        self._free = bits(place for place, places in enumerate(self._places) if places > 0)

    def fill(self, place: int) -> None:
        """Pair someone as often as they have places, moving others where that helps."""
        while self._free >> place & 1 and self._pair(place):
            pass

    def changes_over(self, place: int) -> bool:
        """Whether someone without a pair gets one on the other side; if not, they stay."""
        if self._paired[place]:
            return False
        self._turn(place)
        self.fill(place)
        if not self._paired[place]:
            self._turn(place)
        return self._paired[place] > 0

    def _pair(self, place: int) -> bool:
        reach = explore(place, self._options, lambda other: self._paired[other], self._free)
        for own, other in reach.new_pairs():
            if own in reach.given_up_by:
                self._change(own, reach.given_up_by[own])
            self._change(own, other)
        if reach.free is not None:
            self._take_place(place)
            self._take_place(reach.free)
        return reach.free is not None

    def _options(self, place: int) -> int:
        side = self.sides[place]
        return self._suits[side][place] & self._on[side.other] & ~self._paired[place]

    def _change(self, one: int, other: int) -> None:
        """Make a pair of the two, or part them."""
        self._paired[one] ^= 1 << other
        self._paired[other] ^= 1 << one

    def _take_place(self, place: int) -> None:
        if self._paired[place].bit_count() >= self._places[place]:
            self._free &= ~(1 << place)

    def _turn(self, place: int) -> None:
        self.sides[place] = self.sides[place].other
        for side in Side:
            self._on[side] ^= 1 << place
