"""The hard rules: for one mentor, which mentees each rule refuses, and for whom it can't be checked.

Sets of mentees are whole numbers with one bit for each mentee, so that a rule looks at all of them at once.
A rule refuses only where both sides gave the datum (MATCHING: "unknown never refuses").
"""

from collections.abc import Callable, Collection, Hashable, Iterable, Mapping, Sequence
from typing import Generic, NamedTuple, Protocol, TypeVar

from app.domain.participants import Format
from app.domain.programs import Rules
from app.domain.seniority import Basis, Gap, Standing, by_rank, gap_between
from app.matching.profiles import Profile

K = TypeVar("K", bound=Hashable)


class Verdict(NamedTuple):
    """What one rule says of one mentor and all mentees: one bit for each mentee."""

    refused: int
    unchecked: int = 0


class HardRule(Protocol):
    """One hard rule against a fixed list of mentees."""

    def row(self, mentor: Profile) -> Verdict: ...


class Holders(Generic[K]):
    """Which mentees hold which values, as bits: who speaks Dutch, who is in Finance.

    Attributes:
        holding: by value. known: those who gave any. all: everyone.
    """

    def __init__(self, values: Iterable[Collection[K]]) -> None:
        """values: for each mentee the values they gave; empty = not known."""
        self.holding: dict[K, int] = {}
        self.known = 0
        bit = 1
        for given in values:
            if given:
                self.known |= bit
            for value in given:
                self.holding[value] = self.holding.get(value, 0) | bit
            bit <<= 1
        self.all = bit - 1

    def of(self, value: K) -> int:
        """The mentees who hold this value."""
        return self.holding.get(value, 0)

    def of_any(self, values: Iterable[K]) -> int:
        """The mentees who hold at least one of these values."""
        bits = 0
        for value in values:
            bits |= self.of(value)
        return bits


class InCommon:
    """Both gave values and share none: languages, availability, formats."""

    def __init__(self, mentees: Sequence[Profile], values_of: Callable[[Profile], Collection[Hashable]]) -> None:
        self._values_of = values_of
        self._holders = Holders(values_of(mentee) for mentee in mentees)

    def row(self, mentor: Profile) -> Verdict:
        holders, values = self._holders, self._values_of(mentor)
        if not values:
            return Verdict(0, holders.all)
        return Verdict(holders.known & ~holders.of_any(values), holders.all & ~holders.known)


class Different:
    """Both gave a value and it is the same: department, direct manager."""

    def __init__(self, mentees: Sequence[Profile], value_of: Callable[[Profile], Hashable | None]) -> None:
        self._value_of = value_of
        self._holders = Holders(_one(value_of(mentee)) for mentee in mentees)

    def row(self, mentor: Profile) -> Verdict:
        holders, value = self._holders, self._value_of(mentor)
        if value is None:
            return Verdict(0, holders.all)
        return Verdict(holders.of(value), holders.all & ~holders.known)


class OtherTeam:
    """A team: the people of one department who have one direct manager."""

    def __init__(self, mentees: Sequence[Profile]) -> None:
        self._department = Different(mentees, lambda profile: profile.department)
        self._manager = Different(mentees, lambda profile: profile.manager)

    def row(self, mentor: Profile) -> Verdict:
        department, manager = self._department.row(mentor), self._manager.row(mentor)
        refused = department.refused & manager.refused
        maybe = (department.refused | department.unchecked) & (manager.refused | manager.unchecked)
        return Verdict(refused, maybe & ~refused)


class SameSite:
    """The two can only meet in person, and their sites differ."""

    def __init__(self, mentees: Sequence[Profile]) -> None:
        self._formats = Holders(mentee.participant.formats for mentee in mentees)
        self._sites = Holders(_one(mentee.site) for mentee in mentees)

    def row(self, mentor: Profile) -> Verdict:
        formats = mentor.participant.formats
        if Format.IN_PERSON not in formats:
            return Verdict(0)
        only_in_person = self._formats.of(Format.IN_PERSON)
        if Format.REMOTE in formats:
            only_in_person &= ~self._formats.of(Format.REMOTE)
        if mentor.site is None:
            return Verdict(0, only_in_person)
        elsewhere = self._sites.known & ~self._sites.of(mentor.site)
        return Verdict(only_in_person & elsewhere, only_in_person & ~self._sites.known)


class WantedTopic:
    """No topic that one wants is shared by the other, in either direction."""

    def __init__(self, mentees: Sequence[Profile]) -> None:
        self._wanting = Holders(_topics(mentee.wants) for mentee in mentees)
        self._sharing = Holders(_topics(mentee.shares) for mentee in mentees)

    def row(self, mentor: Profile) -> Verdict:
        met = self._wanting.of_any(_topics(mentor.shares)) | self._sharing.of_any(_topics(mentor.wants))
        known = (self._wanting.known if mentor.shares else 0) | (self._sharing.known if mentor.wants else 0)
        return Verdict(known & ~met, self._wanting.all & ~known)


class GapRule:
    """The mentor (junior) isn't far enough below the mentee (senior), or too far."""

    def __init__(self, mentees: Sequence[Profile], breaks: Callable[[Gap], bool]) -> None:
        """breaks: whether a gap on a known basis breaks the rule."""
        standings = [mentee.standing for mentee in mentees]
        self._all_ranked = all(standing.rank is not None for standing in standings)
        self._whole, self._ranked = (
            Holders([one] for one in standings),
            Holders([by_rank(one)] for one in standings),
        )
        self._breaks = breaks
        self._rows: dict[Standing, Verdict] = {}

    def row(self, mentor: Profile) -> Verdict:
        """Grades come first, so people of one grade are looked at together where that is all that counts."""
        standing = by_rank(mentor.standing) if self._all_ranked else mentor.standing
        if standing not in self._rows:
            holders = self._whole if standing.rank is None else self._ranked
            self._rows[standing] = self._look(standing, holders)
        return self._rows[standing]

    def _look(self, mentor: Standing, mentees: Holders[Standing]) -> Verdict:
        refused = unchecked = 0
        for standing, holders in mentees.holding.items():
            gap = gap_between(mentor, standing)
            if gap.basis is Basis.NOT_CHECKED:
                unchecked |= holders
            elif self._breaks(gap):
                refused |= holders
        return Verdict(refused, unchecked)


class OtherLine:
    """One of the two reports to the other, at any depth."""

    def __init__(self, mentees: Sequence[Profile]) -> None:
        self._persons = Holders([mentee.person_id] for mentee in mentees)
        self._below = Holders(mentee.above for mentee in mentees)
        known = Holders([True] if mentee.manager_known else [] for mentee in mentees)
        self._manager_known = known.known

    def row(self, mentor: Profile) -> Verdict:
        refused = self._persons.of_any(mentor.above) | self._below.of(mentor.person_id)
        unchecked = self._persons.all & ~(self._manager_known if mentor.manager_known else 0)
        return Verdict(refused, unchecked & ~refused)


class NotThisPerson:
    """Pairs that are ruled out by who the two are: the same person, blocked, already paired."""

    def __init__(self, mentees: Sequence[Profile], ruled_out: Mapping[int, Collection[int]]) -> None:
        """ruled_out: person id -> persons they can't be paired with."""
        self._persons = Holders([mentee.person_id] for mentee in mentees)
        self._ruled_out = ruled_out

    def row(self, mentor: Profile) -> Verdict:
        return Verdict(self._persons.of_any(self._ruled_out.get(mentor.person_id, ())))


class SamePerson:
    def __init__(self, mentees: Sequence[Profile]) -> None:
        self._persons = Holders([mentee.person_id] for mentee in mentees)

    def row(self, mentor: Profile) -> Verdict:
        return Verdict(self._persons.of(mentor.person_id))


def too_close(rules: Rules) -> Callable[[Gap], bool]:
    """Whether a gap is smaller than the program asks for: in grades or levels, or in years."""
    return lambda gap: gap.steps < smallest(gap.basis, rules)


def too_far(rules: Rules) -> Callable[[Gap], bool]:
    """Whether a gap in grades or levels is greater than the program allows; years have no such limit."""
    greatest = rules.greatest_gap
    return lambda gap: greatest is not None and gap.basis is not Basis.YEARS and gap.steps > greatest


def smallest(basis: Basis, rules: Rules) -> int:
    """How far the mentor has to be below the mentee, in the unit of the basis."""
    return rules.years_apart if basis is Basis.YEARS else rules.smallest_gap


def _one(value: Hashable | None) -> tuple[Hashable, ...]:
    return () if value is None else (value,)


def _topics(levels: Iterable[tuple[int, int]]) -> list[int]:
    return [topic for topic, _level in levels]
