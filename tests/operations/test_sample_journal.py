"""The journal of one sample pairing: what happened, what was handed in, and what is still to come."""

import random
from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest

from app.domain.pairings import PairingState
from app.domain.participants import Side
from app.domain.sessions import SessionKind, SessionState
from app.domain.stories import PairingStory
from app.domain.surveys import Wave
from app.domain.topics import Interest
from app.operations.sample_journal import SampleJournal
from app.operations.sample_script import Course
from app.storage import Store
from tests.support.builders import STARTS_ON, a_pairing, add_participant

TODAY = STARTS_ON + timedelta(days=124)
Write = Callable[..., PairingStory]


@pytest.fixture
def write(store: Store) -> Write:
    """Writes a course of Ana and Bo and gives back their story."""
    wants = {1: Interest(topic_id=1, want_to_learn=3)}
    shares = {1: Interest(topic_id=1, can_share=3)}
    mentor = add_participant(store, "Ana Ruiz", interests=shares)
    mentee = add_participant(store, "Bo Lind", interests=wants)

    def written(state: PairingState = PairingState.RUNNING, **fields: Any) -> PairingStory:
        course = Course(mentor="ana", mentee="bo", **fields)
        topics = [topic.id for topic in store.topics.of(1)]
        with store.edit("Write"):
            [pairing_id] = store.pairings.add([a_pairing(mentor.id, mentee.id, state=state)])
            journal = SampleJournal(store, store.programs.get(1), TODAY, random.Random(7), topics)
            journal.write(course, store.pairings.get(pairing_id), mentor, mentee)
        return store.story(pairing_id)

    return written


def test_sessions_come_out_as_the_letters_say(write: Write) -> None:
    story = write(happened="HCNH", days=(12, 40, 70, 99))

    states = [session.state for session in story.sessions if session.state is not SessionState.PLANNED]
    assert states == [SessionState.HELD, SessionState.CANCELLED, SessionState.NO_SHOW, SessionState.HELD]


def test_the_first_held_session_is_the_start_and_topics_follow(write: Write) -> None:
    story = write(happened="HHH", days=(12, 41, 70))

    assert [session.kind for session in story.held] == [SessionKind.START, SessionKind.TOPIC, SessionKind.TOPIC]
    assert [session.topic_ids for session in story.held] == [(), (1,), (1,)]


def test_a_running_pairing_has_the_rest_of_its_sessions_planned(write: Write) -> None:
    story = write(happened="HH", days=(12, 41), next_in=3)

    assert len(story.held) + len(story.planned) == 6
    assert [session.planned_at is not None for session in story.planned].count(True) == 1


def test_a_pairing_that_is_over_has_nothing_planned(write: Write) -> None:
    assert write(state=PairingState.CLOSED, happened="H", days=(12,)).planned == ()


def test_both_hand_in_but_who_is_silent(write: Write) -> None:
    story = write(happened="HHH", days=(12, 41, 70), silent=(2,))

    wrote = [[side for side in Side if story.reflection(session.id, side)] for session in story.held]
    assert wrote == [[Side.MENTOR, Side.MENTEE], [Side.MENTOR], [Side.MENTOR, Side.MENTEE]]


def test_a_tired_mentee_says_so_after_the_last_session(write: Write) -> None:
    story = write(happened="HH", days=(12, 41), tired=2)

    last = story.reflection(story.held[-1].id, Side.MENTEE)
    assert last is not None
    assert last.energy == 2


def test_both_promise_something_in_each_held_session(write: Write) -> None:
    story = write(happened="HC", days=(12, 41))

    assert [action.side for action in story.actions] == [Side.MENTOR, Side.MENTEE]
    assert all(action.due_on and action.due_on > story.held[0].day for action in story.actions)


def test_nothing_happens_on_a_weekend_or_after_today(write: Write) -> None:
    story = write(happened="HHHHH", days=(10, 30, 44, 70, 116))

    days = [session.day for session in story.sessions if session.state is not SessionState.PLANNED]
    assert all(day.weekday() < 5 and day <= TODAY for day in days)
    entered = [session.entered_on for session in story.held]
    assert all(day is not None and day <= TODAY for day in entered)


def test_the_mid_point_survey_goes_out_after_three_held_sessions(write: Write, store: Store) -> None:
    write(happened="HHH", days=(12, 41, 70))

    waves = {sheet.wave for sheet in store.survey_sheets.of(1)}
    assert waves == {Wave.START, Wave.MID}


def test_before_that_there_is_the_first_survey_only(write: Write, store: Store) -> None:
    write(happened="HH", days=(12, 41))

    assert {sheet.wave for sheet in store.survey_sheets.of(1)} == {Wave.START}
    answered = {answer.participant_id for answer in store.survey_answers.of(1)}
    returned = {sheet.participant_id for sheet in store.survey_sheets.of(1) if sheet.returned_on}
    assert answered == returned


@pytest.mark.parametrize("weekday", range(7))
def test_the_next_meeting_lies_in_this_week_or_the_next(store: Store, write: Write, weekday: int) -> None:
    story = write(happened="H", days=(12,), next_in=weekday)

    [dated] = [session for session in story.planned if session.planned_at]
    monday = TODAY - timedelta(days=TODAY.weekday())
    assert monday <= dated.day <= monday + timedelta(days=13)
    assert dated.day >= TODAY or dated.day == monday
