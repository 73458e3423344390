"""What a session is and what became of it, in a module of its own, as `pairing_states`."""

from enum import StrEnum


class SessionKind(StrEnum):
    """Which of the four agendas a session has."""

    START = "start"
    TOPIC = "topic"
    MID_POINT = "mid-point"
    CLOSING = "closing"


class SessionState(StrEnum):
    PLANNED = "planned"
    HELD = "held"
    CANCELLED = "cancelled"
    NO_SHOW = "no-show"


class Absent(StrEnum):
    """Who cancelled or did not come."""

    MENTOR = "mentor"
    MENTEE = "mentee"
    COORDINATOR = "coordinator"
    BOTH = "both"
