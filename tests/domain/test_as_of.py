"""What happened after a day is taken back from the records of that day."""

from datetime import date, timedelta
from typing import Any

import pytest

from app.domain.as_of import answers_as_of, participant_as_of, story_as_of
from app.domain.pairings import Closing, ClosingKind, PairingState
from app.domain.participants import IntakeStatus, Participant, Side
from app.domain.sessions import Session, SessionState
from app.domain.stories import PairingStory
from app.domain.surveys import SurveyAnswer, SurveySheet, Wave
from tests.support.builders import (
    a_held_session,
    a_pairing,
    a_participant,
    a_person,
    a_reflection,
    a_session,
    a_story,
    at,
)

DAY = date(2027, 3, 1)
NEXT = DAY + timedelta(days=1)


def only_session(story: PairingStory) -> Session:
    [session] = story_as_of(story, DAY).sessions
    return session


def test_a_session_held_on_the_day_counts_one_held_later_is_still_planned() -> None:
    held, later = a_held_session(DAY, id=1), a_held_session(NEXT, id=1, planned_at=at("2027-03-02T10:00"))

    assert only_session(a_story(held)) == held
    planned = only_session(a_story(later))
    assert (planned.state, planned.held_on, planned.minutes) == (SessionState.PLANNED, None, None)
    assert planned.planned_at == later.planned_at


@pytest.mark.parametrize("state", [SessionState.CANCELLED, SessionState.NO_SHOW])
def test_a_session_that_fell_out_is_planned_until_the_day_it_was_typed_in(state: SessionState) -> None:
    states = [
        only_session(a_story(a_session(due_by=NEXT, state=state, entered_on=typed_in))).state
        for typed_in in (None, DAY, NEXT)
    ]

    assert states == [state, state, SessionState.PLANNED]


def test_sessions_stay_in_the_order_of_their_days() -> None:
    later = a_held_session(NEXT, id=1, due_by=DAY - timedelta(days=9))
    story = story_as_of(a_story(a_held_session(DAY, id=2), later), DAY)

    assert [session.id for session in story.sessions] == [1, 2]


def test_a_pairing_closed_later_runs_one_closed_on_the_day_is_closed() -> None:
    def closed(on: date) -> PairingState:
        closing = Closing(on=on, kind=ClosingKind.COMPLETED)
        story = a_story(pairing=a_pairing(state=PairingState.CLOSED, closing=closing))
        return story_as_of(story, DAY).pairing.state

    assert closed(DAY) is PairingState.CLOSED
    assert closed(NEXT) is PairingState.RUNNING


def test_an_agreement_signed_later_is_unsigned() -> None:
    def signed(on: date) -> date | None:
        return story_as_of(a_story(pairing=a_pairing(agreement_signed_on=on)), DAY).pairing.agreement_signed_on

    assert signed(DAY) == DAY
    assert signed(NEXT) is None


def test_a_reflection_handed_in_later_is_not_there_yet() -> None:
    reflections = tuple(a_reflection(1, id=n, handed_in_on=on) for n, on in enumerate((None, DAY, NEXT)))

    assert story_as_of(a_story(reflections=reflections), DAY).reflections == reflections[:2]


@pytest.mark.parametrize(
    ("fields", "is_there"),
    [
        ({"person": a_person(has_left=True, left_on=DAY)}, False),
        ({"person": a_person(has_left=True, left_on=NEXT)}, True),
        ({"person": a_person(has_left=True)}, False),
        ({"status": IntakeStatus.LEFT, "status_on": DAY}, False),
        ({"status": IntakeStatus.LEFT, "status_on": NEXT}, True),
        ({"status": IntakeStatus.LEFT}, False),
        ({"status": IntakeStatus.DECLINED, "status_on": NEXT}, False),
    ],
)
def test_who_left_later_is_still_there(fields: dict[str, Any], is_there: bool) -> None:
    someone: Participant = participant_as_of(a_participant(**fields), DAY)

    assert someone.can_be_matched is is_there


def test_both_sides_of_a_story_are_as_of_the_day() -> None:
    gone = a_participant(person=a_person(has_left=True, left_on=NEXT))
    story = story_as_of(a_story(mentor=gone, mentee=gone), DAY)

    assert not story.mentor.person.has_left
    assert not story.mentee.person.has_left


def test_answers_of_a_sheet_that_came_back_later_do_not_count_yet() -> None:
    def answer(participant_id: int) -> SurveyAnswer:
        return SurveyAnswer(participant_id=participant_id, side=Side.MENTOR, wave=Wave.MID, item="J1", score=3)

    def sheet(participant_id: int, returned_on: date | None, wave: Wave = Wave.MID) -> SurveySheet:
        fields: dict[str, Any] = {"side": Side.MENTOR, "wave": wave, "issued_on": DAY}
        return SurveySheet(participant_id=participant_id, returned_on=returned_on, **fields)

    answers = [answer(number) for number in range(1, 6)]
    sheets = [sheet(1, DAY), sheet(2, NEXT), sheet(3, None), sheet(4, NEXT, Wave.CLOSE)]

    assert [kept.participant_id for kept in answers_as_of(answers, sheets, DAY)] == [1, 3, 4, 5]
