"""Participants: readiness, consent, and who can be matched."""

from datetime import date

import pytest

from app.domain.participants import SLOTS, Consent, IntakeStatus, Readiness
from tests.support.builders import a_participant, a_person


@pytest.mark.parametrize("places", [-1, 4])
def test_places_run_from_none_to_three(places: int) -> None:
    with pytest.raises(ValueError, match="0 to 3"):
        a_participant(places=places)


@pytest.mark.parametrize("status", IntakeStatus)
def test_only_accepted_people_can_be_matched(status: IntakeStatus) -> None:
    assert a_participant(status=status).can_be_matched is (status is IntakeStatus.ACCEPTED)


def test_who_left_is_archived_or_has_no_place_is_not_matched() -> None:
    assert not a_participant(person=a_person(has_left=True)).can_be_matched
    assert not a_participant(person=a_person(is_archived=True)).can_be_matched
    assert not a_participant(places=0).can_be_matched


@pytest.mark.parametrize("status", IntakeStatus)
def test_accepted_people_and_the_waiting_list_wait_for_a_partner(status: IntakeStatus) -> None:
    waits = status in (IntakeStatus.ACCEPTED, IntakeStatus.WAITING)
    assert a_participant(status=status).waits_for_partner is waits
    assert not a_participant(status=status, person=a_person(has_left=True)).waits_for_partner
    assert not a_participant(status=status, places=0).waits_for_partner


@pytest.mark.parametrize("question", ["guided_by_junior", "keeps_the_time"])
def test_a_low_answer_to_the_first_or_third_question_says_talk_first(question: str) -> None:
    flags = [Readiness(**{question: answer}).talk_first for answer in range(1, 6)]  # type: ignore[arg-type]

    assert flags == [True, True, False, False, False]


@pytest.mark.parametrize("question", ["says_dont_know", "keeps_confidence"])
def test_the_other_questions_never_flag(question: str) -> None:
    assert not Readiness(**{question: 1}).talk_first  # type: ignore[arg-type]


def test_no_answer_is_no_flag() -> None:
    assert not Readiness().talk_first


def test_consent_is_recorded_when_a_notice_is_named() -> None:
    assert not Consent(given_on=date(2027, 1, 4), may_be_quoted=True).is_recorded
    assert Consent(notice="2027-01").is_recorded


def test_a_week_has_fourteen_half_days() -> None:
    assert len(set(SLOTS)) == 14
    assert SLOTS[0] == "mon-am"
    assert SLOTS[-1] == "sun-pm"
