"""The most pairs that are possible at all, and the proof that there can't be more."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from app.matching.assignments import Cover, Pair
from app.matching.bits import bits, members


@dataclass(slots=True)
class Counting:
    """As many pairs as can be made of these, found by chains of changes, most easily reached first.

    allowed: for each mentor the mentees they may be paired with, as bits. mentor_places, mentee_places: of each.
    """

    allowed: Sequence[int]
    mentor_places: Sequence[int]
    mentee_places: Sequence[int]
    mentees_of: list[int] = field(default_factory=list)
    mentors_of: list[int] = field(default_factory=list)
    _free: int = 0
    _closed: int = 0  # mentees from whom no free place can be reached any more
    _reached: int = 0  # mentors who search in vain, and whoever would have to give up something for them

    def __post_init__(self) -> None:
        self.mentees_of = [0] * len(self.allowed)
        self.mentors_of = [0] * len(self.mentee_places)
        self._free = bits(mentee for mentee, places in enumerate(self.mentee_places) if places)

    def start_with(self, mentees_of: Sequence[int], mentors_of: Sequence[int]) -> None:
        """Begin with these pairs, seen from both sides, as far as they are allowed; they keep to the places."""
        self.mentees_of, self.mentors_of = list(mentees_of), list(mentors_of)
        for mentor, mentees in enumerate(mentees_of):
            gone = mentees & ~self.allowed[mentor]
            while gone:
                self._change(mentor, _lowest(gone))
                gone &= gone - 1
        places = zip(self.mentors_of, self.mentee_places, strict=True)
        self._free = bits(mentee for mentee, (mentors, most) in enumerate(places) if mentors.bit_count() < most)

    def run(self, least: int = 0) -> int:
        """Make as many pairs as can be; how many there are.

        least: the search may end as soon as it is certain that there are fewer.
        """
        missing = sum(self.mentor_places) - least
        for mentor, places in enumerate(self.mentor_places):
            while self.mentees_of[mentor].bit_count() < places:
                if not self._add_one(mentor):
                    missing -= places - self.mentees_of[mentor].bit_count()
                    break
            if missing < 0:
                break
        return sum(mentees.bit_count() for mentees in self.mentees_of)

    def cover(self) -> Cover:
        """The proof, after `run` without `least`."""
        return Cover(self._reached, self._closed)

    def pairs(self) -> list[Pair]:
        return [(mentor, mentee) for mentor, mentees in enumerate(self.mentees_of) for mentee in members(mentees)]

    def _add_one(self, mentor: int) -> bool:
        """One pair more for this mentor, along the first chain of changes found; whether there is one."""
        seen, seen_own, waiting = self._closed, 1 << mentor, [mentor]
        asked_by: dict[int, int] = {}
        given_up_by: dict[int, int] = {}
        while waiting:
            own = waiting[-1]
            options = self.allowed[own] & ~self.mentees_of[own] & ~seen
            if options & self._free:
                self._move(own, _lowest(options & self._free), asked_by, given_up_by)
                return True
            if not options:
                waiting.pop()
                continue
            other = _lowest(options)
            seen |= 1 << other
            asked_by[other] = own
            new_own = self.mentors_of[other] & ~seen_own
            seen_own |= new_own
            while new_own:
                partner = _lowest(new_own)
                new_own &= new_own - 1
                given_up_by[partner] = other
                waiting.append(partner)
        # Nothing that a search in vain has seen leads to a free place, now or later.
        self._closed, self._reached = seen, self._reached | seen_own
        return False

    def _move(self, own: int, other: int, asked_by: Mapping[int, int], given_up_by: Mapping[int, int]) -> None:
        """Pair `own` with `other`, who has a free place, and move everyone along the chain that led there."""
        if self.mentors_of[other].bit_count() + 1 >= self.mentee_places[other]:
            self._free &= ~(1 << other)
        self._change(own, other)
        while (before := given_up_by.get(own)) is not None:
            self._change(own, before)
            own = asked_by[before]
            self._change(own, before)

    def _change(self, mentor: int, mentee: int) -> None:
        """Make a pair of the two, or part them."""
        self.mentees_of[mentor] ^= 1 << mentee
        self.mentors_of[mentee] ^= 1 << mentor


def _lowest(people: int) -> int:
    """The first of a set that isn't empty."""
    return (people & -people).bit_length() - 1
