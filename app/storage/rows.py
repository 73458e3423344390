"""What lists show: one flat, cheap value for each row of a table."""

from dataclasses import dataclass, field
from datetime import date, datetime

from app.domain.pairings import PairingState
from app.domain.participants import Consent, IntakeStatus, Side, WillingAs
from app.domain.sessions import SessionKind, SessionState


@dataclass(frozen=True, slots=True, kw_only=True)
class ParticipantRow:
    """A participant in a list.

    side_taken: the side in a pairing that uses a place; None while unpaired. pairings: how many places are used.
    manager: a name, whether or not it is a person of the file. status_on: since when the intake status holds.
    """

    id: int
    person_id: int
    name: str
    email: str
    title: str
    department: str
    site: str
    grade: str
    willing_as: WillingAs
    side_taken: Side | None
    status: IntakeStatus
    talk_first: bool
    pairings: int
    places: int
    staff_number: str = ""
    phone: str = ""
    languages: tuple[str, ...] = ()
    manager: str = ""
    status_on: date | None = None
    consent: Consent = field(default_factory=Consent)
    has_left: bool = False
    is_archived: bool = False

    @property
    def shown_side(self) -> Side | WillingAs:
        """The side that lists show: the one taken, else what the person is willing as."""
        return self.side_taken or self.willing_as


@dataclass(frozen=True, slots=True, kw_only=True)
class PairingRow:
    """A pairing in a list. next_day: of its next planned session, dated or due; held: sessions held."""

    id: int
    code: str
    mentor_id: int
    mentor_name: str
    mentee_id: int
    mentee_name: str
    state: PairingState
    score: int | None
    started_on: date | None
    held: int
    planned: int
    next_day: date | None


@dataclass(frozen=True, slots=True, kw_only=True)
class SessionRow:
    """A session in a list. day: held, else planned, else due."""

    id: int
    code: str
    pairing_id: int
    mentor_name: str
    mentee_name: str
    kind: SessionKind
    state: SessionState
    due_by: date
    planned_at: datetime | None
    held_on: date | None
    minutes: int | None
    mentor_wrote: bool
    mentee_wrote: bool

    @property
    def day(self) -> date:
        if self.held_on is not None:
            return self.held_on
        return self.planned_at.date() if self.planned_at else self.due_by
