"""A pairing: one mentor (junior) and one mentee (senior) in one program, from suggested to closed."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from enum import StrEnum

from app.domain.pairing_states import ENDED, LAUNCHED, PLACE_TAKING, UNDECIDED, UNDER_WAY, PairingState
from app.domain.people import Person
from app.domain.problems import trouble
from app.domain.sides import Side

__all__ = [
    "ENDED",
    "LAUNCHED",
    "PLACE_TAKING",
    "UNDECIDED",
    "UNDER_WAY",
    "Closing",
    "ClosingKind",
    "NextStep",
    "Pairing",
    "PairingState",
    "Place",
    "check_step",
    "place_of",
]


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


class Initiator(StrEnum):
    """Who wanted a pairing to end."""

    MENTOR = "mentor"
    MENTEE = "mentee"
    BOTH = "both"
    COORDINATOR = "coordinator"


class EndReason(StrEnum):
    """Why a pairing ended, in categories that can be counted."""

    AIMS_REACHED = "aims-reached"
    DIARY = "diary"
    FIT = "fit"
    AIMS = "aims"
    ILLNESS = "illness"
    NEW_JOB = "new-job"
    LEFT = "left"
    OTHER = "other"


@dataclass(frozen=True, slots=True, kw_only=True)
class Closing:
    """How a pairing ended.

    initiated_by, reason: values of `Initiator` and `EndReason`, or words of older files; "" = not said.
    """

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
    overridden_rule / override_reason: the hard rules that the coordinator set aside, joined by commas, and why.
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

    @property
    def set_aside(self) -> tuple[str, ...]:
        """The hard rules that were set aside for this pairing, by their codes."""
        return tuple(self.overridden_rule.split(",")) if self.overridden_rule else ()


def next_states(state: PairingState) -> tuple[PairingState, ...]:
    """The states that a pairing can go to from this one, in the order in which a pairing comes to them."""
    return tuple(wanted for wanted in PairingState if wanted in _NEXT_STATES[state])


def check_step(state: PairingState, wanted: PairingState) -> None:
    """Raises CounterpartError "pairing-step-not-possible" when a pairing can't go from one state to the other."""
    if wanted not in _NEXT_STATES[state]:
        raise trouble("pairing-step-not-possible", state=state, wanted=wanted)


def place_of(person: Person) -> Place:
    """The snapshot of a person that a confirmed pairing keeps."""
    return Place(grade=person.grade, department=person.department, site=person.site)


def stepped(pairing: Pairing, wanted: PairingState) -> Pairing:
    """The pairing in the next state, where nothing else comes with it: asked, paused, resumed.

    Raises CounterpartError "pairing-step-not-possible".
    """
    check_step(pairing.state, wanted)
    return replace(pairing, state=wanted)


def confirmed(pairing: Pairing, mentor: Person, mentee: Person) -> Pairing:
    """The pairing agreed by all, with the snapshot of where both stand. Raises as `stepped`."""
    agreed = stepped(pairing, PairingState.CONFIRMED)
    return replace(agreed, mentor_place=place_of(mentor), mentee_place=place_of(mentee))


def started(pairing: Pairing, day: date, last_day: date) -> Pairing:
    """The pairing running from this day on. last_day: the end of its program.

    Raises CounterpartError as `stepped`, and "start-after-end" for a day after the program.
    """
    if day > last_day:
        raise trouble("start-after-end", day=day, end=last_day)
    return replace(stepped(pairing, PairingState.RUNNING), started_on=day)


def closed(pairing: Pairing, closing: Closing, today: date) -> Pairing:
    """The pairing with its closing record. Raises as `stepped` and `with_closing`."""
    check_step(pairing.state, PairingState.CLOSED)
    _check_day_of_end(pairing, closing.on, today)
    return replace(pairing, state=PairingState.CLOSED, closing=closing)


def with_closing(pairing: Pairing, closing: Closing, today: date) -> Pairing:
    """A closed pairing with another closing record.

    Raises ValueError for a pairing that isn't closed; CounterpartError "end-before-start" and "end-to-come" for a
    day before the pairing's start or after today.
    """
    if pairing.state is not PairingState.CLOSED:
        raise ValueError("only a closed pairing has a closing record")
    _check_day_of_end(pairing, closing.on, today)
    return replace(pairing, closing=closing)


def dropped(pairing: Pairing, reason: str) -> Pairing:
    """The pairing that doesn't come about. Raises as `stepped`, and "drop-reason-missing" without a reason."""
    if not reason.strip():
        raise trouble("drop-reason-missing")
    return replace(stepped(pairing, PairingState.DROPPED), drop_reason=reason.strip())


def _check_day_of_end(pairing: Pairing, day: date, today: date) -> None:
    if pairing.started_on is not None and day < pairing.started_on:
        raise trouble("end-before-start", day=day, start=pairing.started_on)
    if day > today:
        raise trouble("end-to-come", day=day)
