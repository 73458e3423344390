"""A proposal of pairs: what is matched, which pairs come out, why each, and why someone is left out.

The values that matching gives and that words, papers and screens read; ids are those of participants unless
a field says otherwise.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from app.domain.pairings import Pairing
from app.domain.participants import Exclusion, Participant, Side
from app.domain.people import Person
from app.domain.programs import Program
from app.domain.seniority import Gap


class Rule(StrEnum):
    """The hard rules (MATCHING). A pair that breaks one is never proposed."""

    SAME_PERSON = "same-person"
    BLOCKED = "blocked"
    REPORTING_LINE = "reporting-line"
    ALREADY_PAIRED = "already-paired"
    SENIORITY = "seniority"
    GREATEST_GAP = "greatest-gap"
    LANGUAGE = "language"
    AVAILABILITY = "availability"
    FORMAT = "format"
    SITE = "site"
    TOPIC = "topic"
    TEAM = "team"
    DEPARTMENT = "department"
    MANAGER = "manager"
    OTHER_SITE = "other-site"  # switched on: the two must not work at the same site


class Part(StrEnum):
    """The parts of a score; their points sum to at most 10,000."""

    TOPICS = "topics"
    RETURN = "return"  # topics in the return direction, senior to junior
    DISTANCE = "distance"
    AVAILABILITY = "availability"
    SENIORITY = "seniority"
    PREFERENCES = "preferences"


class Priority(StrEnum):
    """What comes first when pairs are looked for, after those that the coordinator pinned."""

    PEOPLE = "people"  # place everyone: most pairs, then the strongest weakest pair, then the highest total
    SCORE = "score"  # the best total: the highest total, then the most pairs


@dataclass(frozen=True, slots=True, kw_only=True)
class Refusal:
    """One hard rule that one pair breaks.

    line: the reporting line from the lower to the upper of the two, as person ids, where that is the rule.
    gap: how far apart they are, and `limit` how far they have to be or may be, for the two rules of seniority.
    """

    rule: Rule
    mentor_id: int
    mentee_id: int
    line: tuple[int, ...] = ()
    gap: Gap | None = None
    limit: int = 0


@dataclass(frozen=True, slots=True)
class SharedTopic:
    """A topic that one wants to learn and the other can share; both levels 1 to 3."""

    topic_id: int
    want: int
    can: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Reasons:
    """Why two people fit, in values.

    shares: topics from the mentor (junior) to the mentee (senior), strongest first; returns: the other way.
    other_department, other_site: None where one of the two isn't known.
    slots, languages: what both have. welcome: per side that asked for a background, whether the other has it.
    left_out_before: the sides that were left out last time. not_known: parts that got half their points.
    """

    shares: tuple[SharedTopic, ...] = ()
    returns: tuple[SharedTopic, ...] = ()
    other_department: bool | None = None
    other_site: bool | None = None
    slots: tuple[str, ...] = ()
    languages: tuple[str, ...] = ()
    gap: Gap
    welcome: Mapping[Side, bool] = field(default_factory=dict)
    left_out_before: tuple[Side, ...] = ()
    paired_before: bool = False
    not_known: tuple[Part, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ProposedPair:
    """One pair of a proposal.

    score: 0 to 10,000, the sum of `parts`. bonus: points outside it, for those left out last time and against
    pairs that were paired before. talk_first, consent_missing: the sides concerned; flags, never points.
    cautions: same team, department or manager, where the program doesn't forbid it.
    not_checked: rules for which a datum is missing. pinned: whether the coordinator wants this pair in any case.
    refusals: the hard rules that it breaks; only a pinned pair breaks any.
    """

    mentor_id: int
    mentee_id: int
    score: int
    bonus: int
    parts: Mapping[Part, int]
    reasons: Reasons
    talk_first: tuple[Side, ...] = ()
    consent_missing: tuple[Side, ...] = ()
    cautions: tuple[Rule, ...] = ()
    not_checked: tuple[Rule, ...] = ()
    pinned: bool = False
    refusals: tuple[Refusal, ...] = ()

    @property
    def worth(self) -> int:
        """What the pair counts when the best set of pairs is looked for."""
        return self.score + self.bonus


class Why(StrEnum):
    """Why someone is left out."""

    NO_CANDIDATE = "no-candidate"  # every pair with someone on the other side breaks a rule
    NOBODY_THERE = "nobody-there"  # nobody on the other side has a free place
    SHORTAGE = "shortage"  # these few can only be served by those fewer places
    GENERAL_SHORTAGE = "general-shortage"
    BETTER_TOTAL = "better-total"  # could be placed, but the total is higher without (Priority.SCORE)
    NO_PLACE = "no-place"
    NOT_ACCEPTED = "not-accepted"
    LEFT = "left"
    ARCHIVED = "archived"
    CONSENT_MISSING = "consent-missing"


HELD_OUT = frozenset({Why.NO_PLACE, Why.NOT_ACCEPTED, Why.LEFT, Why.ARCHIVED, Why.CONSENT_MISSING})


@dataclass(frozen=True, slots=True, kw_only=True)
class LeftOut:
    """Someone without a pair, and why.

    side: the side on which they were looked at; None for those held out before they had one.
    looked_at, refused, one_rule_away (no candidate): how many there are on the other side, how many of them
    each rule refuses, and up to ten pairs that break one rule only, with those still free first.
    rivals, others, places (shortages): these people of their side, themselves among them, can only be paired
    with those others, who have so many places for all of them; places 0 where it can't be said so simply.
    """

    participant_id: int
    side: Side | None
    why: Why
    looked_at: int = 0
    refused: Mapping[Rule, int] = field(default_factory=dict)
    one_rule_away: tuple[Refusal, ...] = ()
    rivals: tuple[int, ...] = ()
    others: tuple[int, ...] = ()
    places: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """Everything that matching reads, in any order.

    people: everyone in the file, for the reporting lines. grade_ranks: grade -> place in the order, lowest 1.
    standing: the program's pairings in all states. paired_before: person ids of pairs of other programs,
    either way round.
    """

    program: Program
    participants: Sequence[Participant]
    people: Sequence[Person]
    grade_ranks: Mapping[str, int] = field(default_factory=dict)
    exclusions: Sequence[Exclusion] = ()
    standing: Sequence[Pairing] = ()
    paired_before: frozenset[tuple[int, int]] = frozenset()


IdPair = tuple[int, int]  # mentor, mentee, as participant ids


@dataclass(frozen=True, slots=True, kw_only=True)
class Wishes:
    """What the coordinator wants of a proposal; mentor and mentee as participant ids.

    pins: pairs that must be, whatever rule they break. blocks: pairs that must not be. seen: pairs that the
    coordinator saw already, which are kept where nothing much speaks against them. sides: of people willing to
    take either, where it is settled.
    """

    priority: Priority = Priority.PEOPLE
    pins: frozenset[IdPair] = frozenset()
    blocks: frozenset[IdPair] = frozenset()
    seen: frozenset[IdPair] = frozenset()
    sides: Mapping[int, Side] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Certificate:
    """What proves that a proposal is the best there is, by participant ids.

    prices: what a place of each is worth, 0 or more, in `scale`-th points. pair_worth: of one pair more, in the
    same units. most, higher: mentors and mentees through whose places every further pair would have to go, for all
    candidates and for those above the floor; None where the priority or the lack of pairs asks for no such proof.
    """

    prices: Mapping[int, int]
    scale: int
    pair_worth: int
    most: tuple[frozenset[int], frozenset[int]] | None
    higher: tuple[frozenset[int], frozenset[int]] | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Proposal:
    """The best set of new pairs for a whole group, and everyone who is left out.

    sides: where those willing as either were put. total: the worth of all pairs together. floor: the score of
    the weakest pair, None without pairs. not_checked: per rule, in how many proposed pairs a datum is missing.
    loops: people who report to each other in a ring, as person ids. priority: what came first. load: the points
    that second and third places cost. certificate: the proof.
    """

    pairs: tuple[ProposedPair, ...] = ()
    left_out: tuple[LeftOut, ...] = ()
    sides: Mapping[int, Side] = field(default_factory=dict)
    total: int = 0
    floor: int | None = None
    not_checked: Mapping[Rule, int] = field(default_factory=dict)
    loops: tuple[tuple[int, ...], ...] = ()
    priority: Priority = Priority.PEOPLE
    load: int = 0
    certificate: Certificate | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Difference:
    """What an objection changes in a proposal.

    gained, lost: the pairs that come and that go. count, points: how many pairs and points (worth less load) more
    or less. floor: the weakest unpinned pair before and after. average: how much a pair's average score changes.
    """

    gained: tuple[IdPair, ...] = ()
    lost: tuple[IdPair, ...] = ()
    count: int = 0
    points: int = 0
    floor: tuple[int | None, int | None] = (None, None)
    average: float = 0.0

    def others_moved(self, pair: IdPair) -> int:
        """How many pairs beside this one come that weren't there before."""
        return sum(1 for one in self.gained if one != pair)


@dataclass(frozen=True, slots=True, kw_only=True)
class Alternative:
    """Another partner for somebody: how well they would fit, and what it would cost.

    pair: the two, with the rules that they break in `pair.refusals`. difference: what pinning them would change;
    None where a rule refuses them, or a pin holds their places.
    """

    pair: ProposedPair
    difference: Difference | None
