"""A pairing: one mentor (junior) and one mentee (senior) in one program, from suggested to closed."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from app.domain.participants import Side
from app.domain.people import Person
from app.domain.problems import trouble


class PairingState(StrEnum):
    SUGGESTED = "suggested"
    CONSULTING = "consulting"
    CONFIRMED = "confirmed"
    RUNNING = "running"
    PAUSED = "paused"
    CLOSED = "closed"
    DROPPED = "dropped"


# Confirmed, running and paused pairings use a place of both sides (DATA).
PLACE_TAKING = frozenset({PairingState.CONFIRMED, PairingState.RUNNING, PairingState.PAUSED})
LAUNCHED = frozenset({PairingState.RUNNING, PairingState.PAUSED, PairingState.CLOSED})
UNDER_WAY = frozenset({PairingState.RUNNING, PairingState.PAUSED})
ENDED = frozenset({PairingState.CLOSED, PairingState.DROPPED})

_NEXT_STATES: Mapping[PairingState, frozenset[PairingState]] = {
    PairingState.SUGGESTED: frozenset({PairingState.CONSULTING, PairingState.CONFIRMED, PairingState.DROPPED}),
    PairingState.CONSULTING: frozenset({PairingState.CONFIRMED, PairingState.DROPPED}),
    PairingState.CONFIRMED: frozenset({PairingState.RUNNING, PairingState.DROPPED}),
    PairingState.RUNNING: frozenset({PairingState.PAUSED, PairingState.CLOSED}),
    PairingState.PAUSED: frozenset({PairingState.RUNNING, PairingState.CLOSED}),
    PairingState.CLOSED: frozenset(),
    PairingState.DROPPED: frozenset(),
}


class ClosingKind(StrEnum):
    COMPLETED = "completed"
    ENDED_EARLY = "ended-early"
    REMATCHED = "re-matched"
    LEFT = "left-organization"
    NO_FAULT = "no-fault"
    PROGRAM_STOPPED = "program-stopped"


class NextStep(StrEnum):
    END = "end"
    INFORMAL = "informal"
    CONTINUE = "continue"
    SWAP_ROLES = "swap-roles"
    NEXT_CYCLE = "next-cycle"


@dataclass(frozen=True, slots=True, kw_only=True)
class Closing:
    """How a pairing ended."""

    on: date
    kind: ClosingKind
    initiated_by: str = ""
    reason: str = ""
    next_step: NextStep = NextStep.END
    note: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """Where one of the two stood when the pairing was confirmed: reports of the past stay true."""

    grade: str = ""
    department: str = ""
    site: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Pairing:
    """One mentor and one mentee participant of a program.

    score: 0 to 10,000 as suggested, None when paired by hand. parts: points by part of the score.
    overridden_rule / override_reason: a hard rule that the coordinator set aside, and why.
    """

    id: int = 0
    program_id: int
    code: str = ""
    mentor_id: int
    mentee_id: int
    state: PairingState = PairingState.SUGGESTED
    started_on: date | None = None
    agreement_signed_on: date | None = None
    score: int | None = None
    parts: Mapping[str, int] = field(default_factory=dict)
    suggested_on: date | None = None
    overridden_rule: str = ""
    override_reason: str = ""
    drop_reason: str = ""
    mentor_place: Place | None = None
    mentee_place: Place | None = None
    closing: Closing | None = None
    note: str = ""

    def __post_init__(self) -> None:
        if self.mentor_id == self.mentee_id:
            raise ValueError("nobody is paired with themselves")

    def participant_id(self, side: Side) -> int:
        return self.mentor_id if side is Side.MENTOR else self.mentee_id


def check_step(state: PairingState, wanted: PairingState) -> None:
    """Raises CounterpartError "pairing-step-not-possible" when a pairing can't go from one state to the other."""
    if wanted not in _NEXT_STATES[state]:
        raise trouble("pairing-step-not-possible", state=state, wanted=wanted)


def place_of(person: Person) -> Place:
    """The snapshot of a person that a confirmed pairing keeps."""
    return Place(grade=person.grade, department=person.department, site=person.site)
