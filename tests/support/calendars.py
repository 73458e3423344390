"""Pair calendars as the tests need them."""

from datetime import date
from typing import Any

from app.domain.participants import Side
from app.domain.sessions import SessionKind
from app.reports.pair_calendar import CalendarPaper, CalendarSession
from tests.support.builders import at
from tests.support.letters import ADWOA, FRAME, JOERG

HELD = CalendarSession(
    number=1, kind=SessionKind.START, title="Getting to know each other", code="S-K4T7RB9",
    due_by=date(2027, 3, 15), held_on=date(2027, 3, 12), minutes=55, place="Room 2",
)  # fmt: skip
DATED = CalendarSession(
    number=2, kind=SessionKind.TOPIC, title="AI", code="S-N6KPN4C", due_by=date(2027, 4, 15),
    planned_at=at("2027-04-13T10:00"),
)  # fmt: skip
OPEN = CalendarSession(
    number=3, kind=SessionKind.MID_POINT, title="Mid-point", code="S-R6P76WN", due_by=date(2027, 5, 17)
)
LAST = CalendarSession(
    number=4, kind=SessionKind.CLOSING, title="Closing", code="S-9CX9PPX", due_by=date(2027, 8, 16)
)


def a_calendar(**fields: Any) -> CalendarPaper:
    """One held session, one with a date, and two without."""
    given: dict[str, Any] = {
        "frame": FRAME,
        "code": "P-BBW7MPR",
        "people": {Side.MENTOR: ADWOA, Side.MENTEE: JOERG},
        "sessions": (HELD, DATED, OPEN, LAST),
        "of": 4,
        "length_min": 60,
        "starts": date(2027, 3, 1),
        "ends": date(2027, 8, 31),
    }
    return CalendarPaper(**given | fields)
