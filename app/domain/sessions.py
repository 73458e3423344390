"""A session of a pairing: planned, held, cancelled or missed, with both sides' reflections and actions."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from enum import StrEnum

from app.domain.privacy import Visibility
from app.domain.programs import Program
from app.domain.session_states import Absent, SessionKind, SessionState
from app.domain.sides import Side

__all__ = [
    "COORDINATOR_SHOULD_KNOW",
    "TAKES",
    "AbsenceReason",
    "Absent",
    "Action",
    "ActionState",
    "Answer",
    "EntrySource",
    "Reflection",
    "Session",
    "SessionKind",
    "SessionState",
    "due_days",
    "kinds_for",
    "plan_sessions",
    "sessions_due",
]


class AbsenceReason(StrEnum):
    DIARY = "diary"
    ILLNESS = "illness"
    LEFT = "left"
    OTHER = "other"


class EntrySource(StrEnum):
    """From where a session was typed in."""

    PAPER = "paper"
    PHONE = "phone"
    EMAIL = "e-mail"
    CONVERSATION = "conversation"


@dataclass(frozen=True, slots=True, kw_only=True)
class Session:
    """One meeting of a pairing, in the program's local time.

    due_by: from the cadence. planned_at: None until the pair has a date.
    held_on, minutes: of a held session; minutes None = unknown, then it is left out of hours.
    notice_h: hours of notice given before a cancelled session.
    """

    id: int = 0
    pairing_id: int
    code: str = ""
    kind: SessionKind = SessionKind.TOPIC
    due_by: date
    planned_at: datetime | None = None
    place: str = ""
    state: SessionState = SessionState.PLANNED
    held_on: date | None = None
    minutes: int | None = None
    absent: Absent | None = None
    absence_reason: AbsenceReason | None = None
    absence_note: str = ""
    notice_h: int | None = None
    topic_ids: tuple[int, ...] = ()
    source: EntrySource | None = None
    entered_on: date | None = None
    note: str = ""

    def __post_init__(self) -> None:
        if self.state is SessionState.HELD and self.held_on is None:
            raise ValueError("a held session has the day it was held")
        if self.minutes is not None and self.minutes < 0:
            raise ValueError("minutes are 0 or more")

    @property
    def day(self) -> date:
        """The day by which lists sort: held, else planned, else due."""
        if self.held_on is not None:
            return self.held_on
        return self.planned_at.date() if self.planned_at else self.due_by


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """One handed-in line of a reflection, with who may read it; quoted only with stored consent."""

    text: str
    visibility: Visibility = Visibility.COORDINATOR
    may_be_quoted: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Reflection:
    """What one side handed in after a session, or "kept private", which counts as given.

    useful, open, energy: 1 to 5, None = left empty. answers: by key, `TAKES` and `COORDINATOR_SHOULD_KNOW`.
    """

    id: int = 0
    session_id: int
    side: Side
    kept_private: bool = False
    useful: int | None = None
    open: int | None = None
    energy: int | None = None
    answers: Mapping[str, Answer] = field(default_factory=dict)
    handed_in_on: date | None = None

    def __post_init__(self) -> None:
        for score in (self.useful, self.open, self.energy):
            if score is not None and not 1 <= score <= 5:
                raise ValueError("a score runs from 1 to 5")


TAKES = "takes"  # "what I take with me"
COORDINATOR_SHOULD_KNOW = "coordinator"  # "anything the coordinator should know"


class ActionState(StrEnum):
    OPEN = "open"
    DONE = "done"
    DROPPED = "dropped"


@dataclass(frozen=True, slots=True, kw_only=True)
class Action:
    """Something one side promised in a session."""

    id: int = 0
    session_id: int
    side: Side
    text: str
    due_on: date | None = None
    state: ActionState = ActionState.OPEN


def kinds_for(count: int) -> tuple[SessionKind, ...]:
    """The kinds of a plan of so many sessions: start, topics with the mid-point after half of them, closing."""
    if count == 1:
        return (SessionKind.START,)
    middle = (count + 1) // 2 + 1  # after half of the sessions: the fourth of six
    kinds = [SessionKind.TOPIC] * count
    if count >= 4:
        kinds[middle - 1] = SessionKind.MID_POINT
    kinds[0], kinds[-1] = SessionKind.START, SessionKind.CLOSING
    return tuple(kinds)


def plan_sessions(program: Program, pairing_id: int, started: date, existing: Sequence[Session]) -> list[Session]:
    """The sessions that a pairing still lacks to reach its program's target, in order of their due days.

    existing: the pairing's sessions in any order; cancelled and missed ones don't count, so each is replaced by a
    new one of the same kind. Due days: `due_days`.
    """
    kinds = kinds_for(program.target_sessions)
    still_missing = list(kinds)
    for session in existing:
        standing = session.state in (SessionState.PLANNED, SessionState.HELD)
        if standing and session.kind in still_missing:
            still_missing.remove(session.kind)
    days = due_days(program, started)
    lacking = []
    for kind, day in zip(reversed(kinds), reversed(days), strict=True):
        if kind in still_missing:  # the latest places are the open ones: what stands filled the earlier
            still_missing.remove(kind)
            lacking.append(Session(pairing_id=pairing_id, kind=kind, due_by=day))
    return lacking[::-1]


def due_days(program: Program, started: date) -> list[date]:
    """The day by which each session of a pairing is due, first to last.

    The first is due half a cadence after the start, 14 days at most; then one each cadence. Where the program's
    end comes sooner, the rhythm tightens so that the last session is due by the end.
    """
    first = min(program.cadence_days // 2, 14)
    room = max((program.ends_on - started).days, 0)
    wanted = first + program.cadence_days * (program.target_sessions - 1)
    share = min(1.0, room / wanted) if wanted else 1.0
    offsets = (first + program.cadence_days * index for index in range(program.target_sessions))
    return [started + timedelta(days=int(offset * share)) for offset in offsets]


def sessions_due(program: Program, started: date, today: date) -> int:
    """How many sessions a pairing should have held by today: 0 up to the program's target."""
    return sum(1 for day in due_days(program, started) if day <= today)
