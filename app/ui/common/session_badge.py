"""The state of a session as a badge."""

from datetime import date

from app.domain.sessions import SessionState
from app.text import labels
from app.text.catalog import _
from app.ui.common.badges import BadgeLook
from app.ui.common.tokens import Tone

_LOOKS = {
    SessionState.PLANNED: (Tone.NEUTRAL, "circle-dashed"),
    SessionState.HELD: (Tone.POSITIVE, "check"),
    SessionState.CANCELLED: (Tone.CRITICAL, "x"),
    SessionState.NO_SHOW: (Tone.CRITICAL, "x"),
}


def session_badge(state: SessionState, day: date, has_date: bool, today: date) -> BadgeLook:
    """A planned session tells whether it has a date, and whether its day has passed without a word."""
    if state is SessionState.PLANNED and day < today:
        return BadgeLook(_("Overdue"), Tone.CAUTION, "clock")
    if state is SessionState.PLANNED and not has_date:
        return BadgeLook(_("No date"), Tone.NEUTRAL, "circle-dashed")
    tone, icon = _LOOKS[state]
    return BadgeLook(labels.session_state(state), tone, icon)
