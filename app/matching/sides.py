"""On which side those are put who are willing to take either: the more senior ones as mentees (senior).

By seniority within one basis, so that both sides get as many places as can be; then whoever finds nobody there
but somebody on the other side changes over. The same people in the same order give the same sides.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from enum import IntEnum

from app.domain.participants import Side
from app.matching.bits import bits
from app.matching.profiles import Profile
from app.matching.side_changes import change_over


def choose_sides(
    profiles: Sequence[Profile], fixed: Mapping[int, Side], may_mentor: Sequence[int]
) -> dict[int, Side]:
    """A side for each profile, by participant id.

    fixed: the sides that aren't open, by participant id. may_mentor: for each profile the profiles whom they
    could mentor by the hard rules if the sides were right, as bits.
    """
    choices = _Choices(profiles, fixed, may_mentor)
    choices.put_who_suits_one_side_only()
    choices.put_by_seniority()
    return change_over(profiles, choices.sides, frozenset(fixed), choices.may_mentor)


class _Basis(IntEnum):
    """On what people are put in order of seniority; the order in which it is done."""

    GRADE = 1
    DEPTH = 2
    YEARS = 3
    NOTHING = 4


class _Choices:
    """The sides chosen so far; profiles are named by their place in the sequence."""

    def __init__(self, profiles: Sequence[Profile], fixed: Mapping[int, Side], may_mentor: Sequence[int]) -> None:
        self._profiles = profiles
        self.sides = {profile.id: fixed[profile.id] for profile in profiles if profile.id in fixed}
        self._in_tree = Counter(profile.standing.tree for profile in profiles)
        mentees = bits(place for place, profile in enumerate(profiles) if self._may_be(profile, Side.MENTEE))
        self.may_mentor = [
            others & mentees if self._may_be(profile, Side.MENTOR) else 0
            for profile, others in zip(profiles, may_mentor, strict=True)
        ]

    def put_who_suits_one_side_only(self) -> None:
        """Those whom nobody could mentor become mentors if they could mentor someone, and the other way round."""
        has_mentor = 0
        for others in self.may_mentor:
            has_mentor |= others
        for place in self._open():
            can_mentor, can_be_mentored = self.may_mentor[place] > 0, bool(has_mentor >> place & 1)
            if can_mentor is not can_be_mentored:
                self.sides[self._profiles[place].id] = Side.MENTOR if can_mentor else Side.MENTEE

    def put_by_seniority(self) -> None:
        """The side with fewer places gets the next one: mentees the most senior left, mentors the most junior."""
        balance = sum(self._places(profile) for profile in self._profiles if profile.id in self.sides)
        for group in self._groups():
            waiting = sorted(group, key=self._seniority)
            while waiting:
                side = Side.MENTEE if balance >= 0 else Side.MENTOR
                profile = self._profiles[waiting.pop(-1 if side is Side.MENTEE else 0)]
                self.sides[profile.id] = side
                balance += self._places(profile)

    def _may_be(self, profile: Profile, side: Side) -> bool:
        return self.sides.get(profile.id, side) is side

    def _open(self) -> list[int]:
        return [place for place, profile in enumerate(self._profiles) if profile.id not in self.sides]

    def _places(self, profile: Profile) -> int:
        """The places that someone adds to the mentors' side, negative for a mentee."""
        return profile.places if self.sides[profile.id] is Side.MENTOR else -profile.places

    def _groups(self) -> list[list[int]]:
        """Those still open in groups of one basis: the graded, each reporting tree from the largest, the rest."""
        groups: dict[tuple[_Basis, int], list[int]] = {}
        for place in self._open():
            standing = self._profiles[place].standing
            basis = self._basis(self._profiles[place])
            tree = standing.tree if basis is _Basis.DEPTH and standing.tree is not None else 0
            groups.setdefault((basis, tree), []).append(place)
        order = sorted(groups, key=lambda group: (group[0], -len(groups[group]), groups[group][0]))
        return [groups[group] for group in order]

    def _basis(self, profile: Profile) -> _Basis:
        standing = profile.standing
        if standing.rank is not None:
            return _Basis.GRADE
        if standing.tree is not None and self._in_tree[standing.tree] > 1:
            return _Basis.DEPTH
        return _Basis.NOTHING if standing.years is None else _Basis.YEARS

    def _seniority(self, place: int) -> tuple[float, float, int]:
        """The most junior first; among equals by years, then by their place."""
        standing, basis = self._profiles[place].standing, self._basis(self._profiles[place])
        years = standing.years or 0.0
        steps = {_Basis.GRADE: standing.rank or 0, _Basis.DEPTH: -standing.depth}.get(basis, 0)
        return steps, years, place
