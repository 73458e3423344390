"""How far a pairing is, in a module of its own: the first page reads it without the records themselves."""

from enum import StrEnum


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
# Nobody has agreed to these yet: a later proposal may put others in their place.
UNDECIDED = frozenset({PairingState.SUGGESTED, PairingState.CONSULTING})
ENDED = frozenset({PairingState.CLOSED, PairingState.DROPPED})
