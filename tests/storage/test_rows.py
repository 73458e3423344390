"""What lists show of one row."""

from datetime import date
from typing import Any

import pytest

from app.domain.sessions import SessionKind, SessionState
from app.storage import PairingRow, SessionRow
from tests.support.builders import at


@pytest.mark.parametrize(
    ("fields", "day"),
    [
        ({}, date(2027, 3, 1)),
        ({"planned_at": at("2027-03-02T10:00")}, date(2027, 3, 2)),
        ({"planned_at": at("2027-03-02T10:00"), "held_on": date(2027, 3, 3)}, date(2027, 3, 3)),
    ],
)
def test_the_day_of_a_session_is_held_else_planned_else_due(fields: dict[str, Any], day: date) -> None:
    defaults: dict[str, Any] = {
        "id": 1,
        "code": "S-B",
        "pairing_id": 1,
        "mentor_name": "Ana",
        "mentee_name": "Bo",
        "kind": SessionKind.TOPIC,
        "state": SessionState.PLANNED,
        "due_by": date(2027, 3, 1),
        "planned_at": None,
        "held_on": None,
        "minutes": None,
        "mentor_wrote": False,
        "mentee_wrote": False,
    }

    assert SessionRow(**{**defaults, **fields}).day == day


def test_rows_are_values_that_do_not_change() -> None:
    assert all(issubclass(kind, tuple) for kind in (PairingRow, SessionRow))
