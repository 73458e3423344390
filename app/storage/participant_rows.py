"""What the list of participants shows of each: one flat value."""

from dataclasses import dataclass, field
from datetime import date

from app.domain.participants import Consent, IntakeStatus
from app.domain.sides import Side, WillingAs


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
