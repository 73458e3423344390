from typing import Any

import pytest

from app.domain.participants import Consent, IntakeStatus, WillingAs
from app.storage import ParticipantRow
from app.ui.common.tokens import Tone
from app.ui.participants.status_badge import consent_badge, intake_badge, status_badge


def a_row(**fields: Any) -> ParticipantRow:
    defaults: dict[str, Any] = {
        "id": 1, "person_id": 1, "name": "Ana", "email": "", "title": "", "department": "", "site": "",
        "grade": "", "willing_as": WillingAs.MENTOR, "side_taken": None, "status": IntakeStatus.ACCEPTED,
        "talk_first": False, "pairings": 0, "places": 1,
    }  # fmt: skip
    return ParticipantRow(**{**defaults, **fields})


@pytest.mark.parametrize(
    ("fields", "words", "tone"),
    [
        ({"pairings": 1}, "Paired", Tone.POSITIVE),
        ({"pairings": 1, "talk_first": True}, "Paired", Tone.POSITIVE),
        ({"talk_first": True}, "Talk first", Tone.CRITICAL),
        ({"status": IntakeStatus.WAITING}, "Waiting list", Tone.CAUTION),
        ({"status": IntakeStatus.LEFT, "talk_first": True}, "Left organization", Tone.NEUTRAL),
        ({}, "Accepted", Tone.ACCENT),
    ],
)
def test_what_matters_most_is_shown(fields: dict[str, Any], words: str, tone: Tone) -> None:
    look = status_badge(a_row(**fields))
    assert (look.words, look.tone) == (words, tone)


@pytest.mark.parametrize("status", list(IntakeStatus))
def test_no_status_is_told_by_colour_alone(status: IntakeStatus) -> None:
    look = intake_badge(status)
    assert look.words
    assert look.icon


def test_consent_is_told_by_its_notice_or_as_missing() -> None:
    assert consent_badge(Consent(notice="Notice 3")).words == "Notice 3"
    assert consent_badge(Consent()).words == "Not recorded"
