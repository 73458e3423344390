"""The score of every pair of mentors and mentees, and its parts for one of them (MATCHING)."""

from collections.abc import Callable, Hashable, Sequence
from typing import Generic, NamedTuple, TypeVar

from app.domain.participants import Background
from app.domain.programs import Rules, Weights
from app.domain.proposals import Part
from app.domain.seniority import Standing, by_rank, gap_between
from app.matching.points import (
    SlotPoints,
    TopicPoints,
    differs,
    distance_points,
    gap_points,
    gets_background,
    preference_points,
)
from app.matching.profiles import Profile

K = TypeVar("K", bound=Hashable)
_SLICE = 64


class Place(NamedTuple):
    """Where someone works, and which background they welcome."""

    department: str | None
    site: str | None
    welcomes: Background


class Rows(Generic[K]):
    """One part for all mentees at once, worked out once for each two different keys."""

    def __init__(self, mentees: Sequence[K], points: Callable[[K, K], int]) -> None:
        """mentees: what the part depends on, for each mentee. points: of a mentor's and a mentee's key."""
        numbers: dict[K, int] = {}
        self._numbers = [numbers.setdefault(key, len(numbers)) for key in mentees]
        self._different = list(numbers)
        self._points = points
        self._rows: dict[K, list[int]] = {}

    def row(self, mentor: K) -> list[int]:
        if mentor not in self._rows:
            points = [self._points(mentor, key) for key in self._different]
            self._rows[mentor] = [points[number] for number in self._numbers]
        return self._rows[mentor]


class Scores:
    """The points of all pairs of these mentors and mentees, part by part."""

    def __init__(
        self, mentors: Sequence[Profile], mentees: Sequence[Profile], weights: Weights, rules: Rules
    ) -> None:
        self._weights = weights.normalized()
        self._rules = rules
        self._topics = TopicPoints(self._forward, [mentee.wants for mentee in mentees])
        back = TopicPoints(self._weights.topics_return, [mentor.wants for mentor in mentors])
        self._returns = turned_rows([back.row(mentee.shares) for mentee in mentees], len(mentors))
        self._mentors = mentors
        places = [_place(mentee) for mentee in mentees]
        self._distance = Rows(places, self._distance_points)
        self._preferences = Rows(places, self._preference_points)
        self._slots = SlotPoints(self._weights.availability, [one.participant.availability for one in mentees])
        standings = [mentee.standing for mentee in mentees]
        self._all_ranked = all(standing.rank is not None for standing in standings)
        # Grades come first, so people of one grade are worked out together where that is all that counts.
        self._gaps = Rows(standings, self._gap_points)
        self._gaps_by_rank = Rows([by_rank(standing) for standing in standings], self._gap_points)

    def parts(self, mentor: int) -> dict[Part, Sequence[int]]:
        """For one mentor, by place in the sequence: each part's points with every mentee."""
        profile = self._mentors[mentor]
        place = _place(profile)
        return {
            Part.TOPICS: self._topics.row(profile.shares),
            Part.RETURN: self._returns[mentor],
            Part.DISTANCE: self._distance.row(place),
            Part.AVAILABILITY: self._slots.row(profile.participant.availability),
            Part.SENIORITY: self._seniority(profile.standing),
            Part.PREFERENCES: self._preferences.row(place),
        }

    def totals(self, mentor: int) -> list[int]:
        """For one mentor: the score with every mentee, 0 to 10,000."""
        return list(map(sum, zip(*self.parts(mentor).values(), strict=True)))

    @property
    def _forward(self) -> int:
        return self._weights.topics - self._weights.topics_return

    def _distance_points(self, mentor: Place, mentee: Place) -> int:
        other_department = differs(mentor.department, mentee.department)
        return distance_points(self._weights.distance, other_department, differs(mentor.site, mentee.site))

    def _preference_points(self, mentor: Place, mentee: Place) -> int:
        other_department = differs(mentor.department, mentee.department)
        mentor_gets = gets_background(mentor.welcomes, other_department)
        mentee_gets = gets_background(mentee.welcomes, other_department)
        return preference_points(self._weights.preferences, mentor_gets, mentee_gets)

    def _seniority(self, mentor: Standing) -> list[int]:
        if mentor.rank is None:
            return self._gaps.row(mentor)
        return self._gaps_by_rank.row(by_rank(mentor) if self._all_ranked else mentor)

    def _gap_points(self, mentor: Standing, mentee: Standing) -> int:
        return gap_points(self._weights.seniority, gap_between(mentor, mentee), self._rules)


def turned_rows(rows: Sequence[Sequence[int]], columns: int) -> list[list[int]]:
    """The same numbers by column, each with so many of them as there are rows.

    Turned in slices: all at once would keep every other thread of the program waiting where there are thousands.
    """
    found: list[list[int]] = [[] for _column in range(columns)]
    for start in range(0, len(rows), _SLICE):
        for column, numbers in zip(found, zip(*rows[start : start + _SLICE], strict=True), strict=True):
            column.extend(numbers)
    return found


def _place(profile: Profile) -> Place:
    return Place(profile.department, profile.site, profile.participant.welcomes)
