"""The state of a pairing as a badge."""

from app.domain.pairings import PairingState
from app.text import labels
from app.ui.common.badges import BadgeLook
from app.ui.common.tokens import Tone

_LOOKS = {
    PairingState.SUGGESTED: (Tone.NEUTRAL, "circle-dashed"),
    PairingState.CONSULTING: (Tone.ACCENT, "message-circle"),
    PairingState.CONFIRMED: (Tone.ACCENT, "circle-check"),
    PairingState.RUNNING: (Tone.POSITIVE, "circle-check"),
    PairingState.PAUSED: (Tone.CAUTION, "clock"),
    PairingState.CLOSED: (Tone.NEUTRAL, "check"),
    PairingState.DROPPED: (Tone.NEUTRAL, "x"),
}


def state_badge(state: PairingState) -> BadgeLook:
    tone, icon = _LOOKS[state]
    return BadgeLook(labels.pairing_state(state), tone, icon)
