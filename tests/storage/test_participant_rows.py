"""What the list of participants shows of each."""

from typing import Any

import pytest

from app.domain.participants import IntakeStatus, Side, WillingAs
from app.storage import ParticipantRow


@pytest.mark.parametrize(("taken", "shown"), [(None, WillingAs.EITHER), (Side.MENTEE, Side.MENTEE)])
def test_the_side_shown_is_the_one_taken_else_the_willing_one(taken: Side | None, shown: Side | WillingAs) -> None:
    words: dict[str, Any] = dict.fromkeys(("name", "email", "title", "department", "site", "grade"), "")
    numbers: dict[str, Any] = dict.fromkeys(("id", "person_id", "pairings", "places"), 1)
    row = ParticipantRow(
        **words,
        **numbers,
        willing_as=WillingAs.EITHER,
        side_taken=taken,
        status=IntakeStatus.ACCEPTED,
        talk_first=False,
    )

    assert row.shown_side is shown
