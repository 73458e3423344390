from datetime import date

import pytest

from app.domain.sessions import SessionState
from app.ui.common.session_badge import session_badge
from app.ui.common.tokens import Tone

TODAY = date(2027, 3, 16)


@pytest.mark.parametrize(
    ("state", "day", "has_date", "words", "tone"),
    [
        (SessionState.HELD, date(2027, 3, 1), True, "Held", Tone.POSITIVE),
        (SessionState.CANCELLED, date(2027, 3, 1), True, "Cancelled", Tone.CRITICAL),
        (SessionState.NO_SHOW, date(2027, 3, 1), True, "No-show", Tone.CRITICAL),
        (SessionState.PLANNED, date(2027, 3, 16), True, "Planned", Tone.NEUTRAL),
        (SessionState.PLANNED, date(2027, 3, 20), False, "No date", Tone.NEUTRAL),
        (SessionState.PLANNED, date(2027, 3, 15), True, "Overdue", Tone.CAUTION),
    ],
)
def test_a_session_tells_how_it_stands(
    state: SessionState, day: date, has_date: bool, words: str, tone: Tone
) -> None:
    look = session_badge(state, day, has_date, TODAY)
    assert (look.words, look.tone) == (words, tone)
    assert look.icon
