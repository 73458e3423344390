"""A program: one run of reverse mentoring with a purpose, dates, a cadence and its rules."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

FULL_SCORE = 10_000
LEAST_SMALL_GROUP, MOST_SMALL_GROUP = 3, 10  # people: where the floor of what is counted may be set
SHORTEST_MIN = 15  # of a session: an agenda has seven items at most


class ProgramStatus(StrEnum):
    DRAFT = "draft"
    RECRUITING = "recruiting"
    RUNNING = "running"
    CLOSING = "closing"
    CLOSED = "closed"
    ARCHIVED = "archived"


OPEN_STATUSES = frozenset(
    {ProgramStatus.DRAFT, ProgramStatus.RECRUITING, ProgramStatus.RUNNING, ProgramStatus.CLOSING}
)


class PaperSize(StrEnum):
    A4 = "A4"
    LETTER = "Letter"


@dataclass(frozen=True, slots=True, kw_only=True)
class Weights:
    """How much each part of a score counts; any whole numbers, normalized to 10,000 (MATCHING)."""

    topics: int = 5_000
    topics_return: int = 1_500  # of `topics`: the return direction, senior to junior
    distance: int = 1_500
    availability: int = 1_500
    seniority: int = 1_000
    preferences: int = 1_000

    def normalized(self) -> "Weights":
        """The same weights as whole numbers that sum to 10,000; what is zero stays zero."""
        parts = [self.topics, self.distance, self.availability, self.seniority, self.preferences]
        total = sum(parts)
        if total == 0:
            return self
        scaled = [part * FULL_SCORE // total for part in parts]
        scaled[parts.index(max(parts))] += FULL_SCORE - sum(scaled)  # so that the order of the weights stays
        back = self.topics_return * scaled[0] // self.topics if self.topics else 0
        return Weights(
            topics=scaled[0], topics_return=back, distance=scaled[1], availability=scaled[2],
            seniority=scaled[3], preferences=scaled[4],
        )  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Rules:
    """Which hard rules a program applies when pairs are proposed.

    smallest_gap, greatest_gap: grades between mentor (junior) and mentee (senior); greatest None = no limit.
    years_apart: years in the organization that make someone senior where no grade decides.
    best_total_first: the highest total counts before the most pairs.
    """

    smallest_gap: int = 1
    greatest_gap: int | None = None
    years_apart: int = 5
    different_team: bool = False
    different_department: bool = False
    different_manager: bool = False
    different_site: bool = False
    best_total_first: bool = False
    consent_required: bool = False
    both_sides_allowed: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Program:
    """One run of reverse mentoring. Lengths in minutes, cadence in days, dates as calendar days.

    purpose: one sentence, "the problem we want to change".
    minimum_sessions: held sessions that complete a pairing. small_group: answers of fewer people stay hidden.
    accent: the colour of its papers as "#rrggbb", or "". employer_statement: the closing words of the profile.
    """

    id: int = 0
    name: str
    purpose: str
    status: ProgramStatus = ProgramStatus.DRAFT
    organization: str = ""
    sponsor: str = ""
    starts_on: date
    ends_on: date
    target_sessions: int = 6
    minimum_sessions: int = 4
    length_min: int = 60
    cadence_days: int = 30
    zone: str = "UTC"
    language: str = "en"
    paper: PaperSize = PaperSize.A4
    coordinator_name: str = ""
    coordinator_email: str = ""
    coordinator_phone: str = ""
    support_contact: str = ""
    confidentiality: str = ""
    retention_months: int = 12
    small_group: int = 5
    accent: str = ""
    employer_statement: str = ""
    rules: Rules = field(default_factory=Rules)
    weights: Weights = field(default_factory=Weights)

    def __post_init__(self) -> None:
        if self.ends_on < self.starts_on:
            raise ValueError("a program ends on or after the day it starts")
        if not LEAST_SMALL_GROUP <= self.small_group <= MOST_SMALL_GROUP:
            raise ValueError(f"the small group is {LEAST_SMALL_GROUP} to {MOST_SMALL_GROUP} people")
        if self.length_min < SHORTEST_MIN:
            raise ValueError("a session has at least 15 minutes")
        if min(self.target_sessions, self.cadence_days) < 1 or self.minimum_sessions < 0:
            raise ValueError("sessions and days are whole numbers above 0")

    @property
    def coordinator(self) -> str:
        """Who coordinates the program and how to reach them, in one line."""
        known = (self.coordinator_name, self.coordinator_email, self.coordinator_phone)
        return ", ".join(detail for detail in known if detail)

    def sessions_of(self, held: int) -> int:
        """Of how many sessions a pairing has held some: of those it is to have, or of more where it held more."""
        return max(held, self.target_sessions)


class ChangeKind(StrEnum):
    """A line of a program's decision log: something that was changed, or a step still to come."""

    CHANGED = "changed"
    NEXT = "next"


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision:
    """One line of "what we changed" or "next steps" of a program, with its day."""

    id: int = 0
    program_id: int
    kind: ChangeKind
    on: date
    text: str


def default_program(programs: Sequence[Program]) -> Program | None:
    """The program meant when none is named: the only one, else the newest that isn't closed, else the newest."""
    if not programs:
        return None
    still_open = [program for program in programs if program.status in OPEN_STATUSES]
    return max(still_open or programs, key=lambda program: (program.starts_on, program.id))
