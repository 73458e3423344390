"""A participant: a person in one program, with what they are willing as, offer and want."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from app.domain.people import Person
from app.domain.sides import Side, WillingAs
from app.domain.topics import Interest

__all__ = [
    "HALF_DAYS",
    "SLOTS",
    "WEEKDAYS",
    "Background",
    "Consent",
    "Exclusion",
    "Format",
    "IntakeStatus",
    "Participant",
    "Readiness",
    "Side",
    "WillingAs",
]


MOST_PLACES = 3


class IntakeStatus(StrEnum):
    ENQUIRY = "enquiry"
    APPLIED = "applied"
    ACCEPTED = "accepted"
    WAITING = "waiting"
    DECLINED = "declined"
    WITHDRAWN = "withdrawn"
    LEFT = "left"


class Format(StrEnum):
    """How a pair may meet."""

    IN_PERSON = "in-person"
    REMOTE = "remote"


class Background(StrEnum):
    """Which background of the other is welcome."""

    SIMILAR = "similar"
    DIFFERENT = "different"
    ANY = "any"


@dataclass(frozen=True, slots=True, kw_only=True)
class Readiness:
    """Answers 1 to 5 of the intake form; None = not answered. A flag "talk first", never points."""

    guided_by_junior: int | None = None
    says_dont_know: int | None = None
    keeps_the_time: int | None = None
    keeps_confidence: int | None = None
    difficulty: str = ""

    @property
    def talk_first(self) -> bool:
        """Whether the coordinator should talk with this person before a pairing is final."""
        answers = (self.guided_by_junior, self.keeps_the_time)
        return any(answer is not None and answer <= 2 for answer in answers)


@dataclass(frozen=True, slots=True, kw_only=True)
class Consent:
    """What someone agreed to, and how; `notice` empty = consent not recorded."""

    notice: str = ""
    given_on: date | None = None
    how: str = ""
    special_category: bool = False
    may_be_quoted: bool = False

    @property
    def is_recorded(self) -> bool:
        return bool(self.notice)


@dataclass(frozen=True, slots=True, kw_only=True)
class Participant:
    """A person in one program.

    places: how many pairings they take, 0 to 3. availability: slots such as "mon-am", empty = not known.
    interests: by topic id. formats: empty = not known.
    """

    id: int = 0
    program_id: int
    person: Person
    willing_as: WillingAs = WillingAs.EITHER
    places: int = 1
    status: IntakeStatus = IntakeStatus.ACCEPTED
    status_reason: str = ""
    status_on: date | None = None
    interests: Mapping[int, Interest] = field(default_factory=dict)
    aims: str = ""
    availability: frozenset[str] = frozenset()
    formats: frozenset[Format] = frozenset()
    welcomes: Background = Background.ANY
    readiness: Readiness = field(default_factory=Readiness)
    consent: Consent = field(default_factory=Consent)
    left_out_before: bool = False

    def __post_init__(self) -> None:
        if not 0 <= self.places <= MOST_PLACES:
            raise ValueError(f"places run from 0 to {MOST_PLACES}")

    @property
    def can_be_matched(self) -> bool:
        """Accepted, not gone, and with at least one place."""
        return self.status is IntakeStatus.ACCEPTED and self._has_room

    @property
    def waits_for_partner(self) -> bool:
        """Whether this is somebody to be told that there is no partner yet, as long as nobody is paired with them."""
        return self.status in (IntakeStatus.ACCEPTED, IntakeStatus.WAITING) and self._has_room

    @property
    def _has_room(self) -> bool:
        return not (self.person.has_left or self.person.is_archived) and self.places > 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Exclusion:
    """Two people who must never be paired; the reason never leaves the file."""

    id: int = 0
    person_id: int
    other_id: int
    reason: str = ""


WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
HALF_DAYS = ("am", "pm")
SLOTS = tuple(f"{day}-{half}" for day in WEEKDAYS for half in HALF_DAYS)
