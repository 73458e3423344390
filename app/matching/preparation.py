"""A group made ready to be matched: who is on which side, who may be paired with whom, and how well they fit."""

from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import date
from functools import cached_property

from app.domain.participants import Side, WillingAs
from app.domain.problems import trouble
from app.domain.proposals import Group, IdPair, Wishes
from app.domain.seniority import ReportingLines
from app.matching.assign import Settled, Task, settle
from app.matching.assignments import Candidate, Pair, PlaceCosts
from app.matching.fit import Fit
from app.matching.profiles import Profile, Profiles
from app.matching.roll import Roll
from app.matching.rulebook import RuleBook
from app.matching.sides import choose_sides
from app.matching.ties import Ties, ties_of
from app.matching.watch import Watch

SEEN_BONUS = 150  # for a pair that the coordinator saw already (MATCHING)
PLACE_COSTS = (0, 100, 200)  # of the first, second and third place, so that the load stays even


class Preparation:
    """Everything about a group that its pairs are found and explained by, for the blocks and sides of some wishes.

    Attributes:
        roll: who takes part. profiles: of those who do, in their stable order. lines: who reports to whom.
        sides: by participant id. fit: the pairs of these mentors and mentees.
    """

    def __init__(self, group: Group, today: date, wishes: Wishes, watch: Watch | None = None) -> None:
        """today: the day up to which years in the organization count. watch: is told how far this is.

        Raises CounterpartError "pin-not-possible" for a pin of somebody who can't be paired, or on another side.
        """
        self.group = group
        self.lines, self.roll = ReportingLines.of(group.people), Roll(group)
        makes = Profiles(group, self.lines, today)
        self.profiles = [makes.of(participant, self.roll.places(participant)) for participant in self.roll.open]
        ties = ties_of(group, wishes.blocks)
        self._watch = watch or Watch()
        self.sides = self._sides(wishes, ties)
        mentors, mentees = (
            [profile for profile in self.profiles if self.sides[profile.id] is side]
            for side in (Side.MENTOR, Side.MENTEE)
        )
        guests = min(len(mentors), len(mentees))
        self._watch.expect(2 * len(mentors) + guests)
        self.fit = Fit(mentors, mentees, group.program, ties, self._watch)
        self.place_of = (_places_by_id(mentors), _places_by_id(mentees))

    @cached_property
    def candidates(self) -> Sequence[Candidate]:
        """Every allowed pair with its score."""
        return self.fit.candidates(self._watch)

    def settle(self, wishes: Wishes, watch: Watch | None = None) -> Settled:
        """The best pairs under these wishes; their blocks and sides must be those that this was made for.

        Raises CounterpartError "pin-without-place" where pins need more places than somebody has.
        """
        pins = {self._pair(ids): self.fit.pair(*self._pair(ids)).score for ids in sorted(wishes.pins)}
        self._check_places(pins)
        task = Task(
            candidates=self.candidates,
            mentor_places=[mentor.places for mentor in self.fit.mentors],
            mentee_places=[mentee.places for mentee in self.fit.mentees],
            priority=wishes.priority,
            pins=pins,
            bonuses=self.bonuses(wishes.seen),
            place_costs=PlaceCosts(PLACE_COSTS, self.taken()),
        )
        return settle(task, watch)

    def pair_of(self, mentor_id: int, mentee_id: int) -> Pair | None:
        """The two by their places in the fit; None where one isn't on that side."""
        mentor, mentee = self.place_of[0].get(mentor_id), self.place_of[1].get(mentee_id)
        return None if mentor is None or mentee is None else (mentor, mentee)

    def _pair(self, ids: IdPair) -> Pair:
        pair = self.pair_of(*ids)
        if pair is None:
            names = {one.id: one.person.name for one in self.group.participants}
            raise trouble("pin-not-possible", mentor=names.get(ids[0], "-"), mentee=names.get(ids[1], "-"))
        return pair

    def _check_places(self, pins: Mapping[Pair, int]) -> None:
        for side, people in enumerate((self.fit.mentors, self.fit.mentees)):
            for person, count in Counter(pair[side] for pair in pins).items():
                if count > people[person].places:
                    raise trouble("pin-without-place", name=people[person].participant.person.name)

    def bonuses(self, seen: frozenset[IdPair]) -> dict[Pair, int]:
        """The points outside the score of each pair that has any."""
        bonuses = dict(self.fit.bonuses())
        for ids in seen:
            pair = self.pair_of(*ids)
            if pair is not None:
                bonuses[pair] = bonuses.get(pair, 0) + SEEN_BONUS
        return bonuses

    def taken(self) -> tuple[Mapping[int, int], Mapping[int, int]]:
        """How many places people use in the pairings that stand."""
        mentors, mentees = (
            {place: self.roll.taken(profile.id) for place, profile in enumerate(people)}
            for people in (self.fit.mentors, self.fit.mentees)
        )
        return mentors, mentees

    def _sides(self, wishes: Wishes, ties: Ties) -> dict[int, Side]:
        """The side of each profile; those willing to take either, and not settled yet, are put on one."""
        wanted = dict(wishes.sides)
        for mentor_id, mentee_id in wishes.pins:
            wanted |= {mentor_id: Side.MENTOR, mentee_id: Side.MENTEE}
        fixed: dict[int, Side] = {}
        for profile in self.profiles:
            bound = self.roll.side(profile.participant) or wanted.get(profile.id)
            if bound is not None:
                fixed[profile.id] = bound
        if len(fixed) == len(self.profiles):
            return fixed
        self._watch.expect(len(self.profiles))
        book = RuleBook(self.profiles, self.group.program.rules, ties)
        may_mentor = [look.allowed for look in book.looks(self.profiles, self._watch)]
        return choose_sides(self.profiles, fixed, may_mentor)

    def open_sides(self) -> dict[int, Side]:
        """Where those were put who are willing to take either side."""
        return {
            one.id: self.sides[one.id] for one in self.profiles if one.participant.willing_as is WillingAs.EITHER
        }


def _places_by_id(people: Sequence[Profile]) -> dict[int, int]:
    return {profile.id: place for place, profile in enumerate(people)}
