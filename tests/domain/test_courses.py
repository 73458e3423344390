"""How a pairing goes, in the little that the rules read."""

from datetime import date

import pytest

from app.domain.courses import Step, course
from app.domain.pairing_states import PairingState
from app.domain.session_states import SessionState
from app.domain.sides import Side


def step(session_id: int, state: SessionState, month: int) -> Step:
    return Step(session_id, state, date(2027, month, 1), None, None, {})


HELD, PLANNED, CANCELLED = SessionState.HELD, SessionState.PLANNED, SessionState.CANCELLED
GOING = course(
    pairing_id=7,
    state=PairingState.RUNNING,
    started_on=date(2027, 1, 1),
    signed_on=None,
    gone=Side.MENTOR,
    steps=[step(4, PLANNED, 4), step(1, HELD, 1), step(3, HELD, 3), step(2, CANCELLED, 2), step(5, PLANNED, 4)],
)


def test_sessions_come_in_the_order_of_their_days_and_of_their_ids() -> None:
    assert [one.session_id for one in GOING.steps] == [1, 2, 3, 4, 5]


def test_held_and_planned_ones_are_told_apart() -> None:
    assert [one.session_id for one in GOING.held] == [1, 3]
    assert [one.session_id for one in GOING.planned] == [4, 5]


def test_planned_sessions_are_numbered_after_those_held() -> None:
    assert [GOING.number(session_id) for session_id in (1, 3, 4, 5)] == [1, 2, 3, 4]


def test_a_cancelled_session_has_no_number() -> None:
    with pytest.raises(ValueError, match="2 is not in list"):
        GOING.number(2)
