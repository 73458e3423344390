"""What lists show: one flat, cheap value for each row of a table."""

from datetime import date, datetime
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from app.domain.pairings import PairingState
    from app.domain.sessions import SessionKind, SessionState


class PairingRow(NamedTuple):
    """A pairing in a list. next_day: of its next planned session, dated or due; held: sessions held."""

    id: int
    code: str
    mentor_id: int
    mentor_name: str
    mentee_id: int
    mentee_name: str
    state: "PairingState"
    score: int | None
    started_on: date | None
    held: int
    planned: int
    next_day: date | None


class SessionRow(NamedTuple):
    """A session in a list. day: held, else planned, else due."""

    id: int
    code: str
    pairing_id: int
    mentor_name: str
    mentee_name: str
    kind: "SessionKind"
    state: "SessionState"
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


class MeetingRow(NamedTuple):
    """A planned session with a date, as Home shows it. number: the k of "session k of n"."""

    id: int
    kind: "SessionKind"
    planned_at: datetime
    code: str
    pairing_id: int
    number: int
    mentor_name: str
    mentee_name: str


class PairRow(NamedTuple):
    """The two of a pairing, by name and address."""

    pairing_id: int
    mentor_name: str
    mentor_email: str
    mentee_name: str
    mentee_email: str
