"""A pairing's story in the order in which it happened."""

from datetime import date

import pytest

from app.domain.courses import Step
from app.domain.participants import IntakeStatus, Side
from app.domain.sessions import ActionState, SessionState
from app.domain.stories import common_topics, sorted_sessions, topic_queue
from app.domain.topics import Interest
from tests.support.builders import (
    a_held_session,
    a_participant,
    a_reflection,
    a_session,
    a_story,
    an_action,
    at,
)


def test_sessions_are_sorted_by_their_day_then_by_when_they_were_made() -> None:
    late = a_session(id=1, due_by=date(2027, 3, 1))
    moved = a_session(id=2, due_by=date(2027, 1, 1), planned_at=at("2027-04-01T09:00"))
    first, second = a_session(id=3, due_by=date(2027, 2, 1)), a_session(id=4, due_by=date(2027, 2, 1))

    assert [session.id for session in sorted_sessions([late, second, moved, first])] == [3, 4, 1, 2]


def test_k_of_n_counts_held_sessions_and_the_planned_ones_after_them() -> None:
    cancelled = a_session(id=2, due_by=date(2027, 2, 1), state=SessionState.CANCELLED)
    sessions = [
        a_held_session(date(2027, 1, 9), id=1),
        cancelled,
        a_held_session(date(2027, 3, 1), id=3),
        a_session(id=4, due_by=date(2027, 4, 1)),
        a_session(id=5, due_by=date(2027, 5, 1)),
    ]
    story = a_story(*sessions)

    assert [story.number(session) for session in sessions if session is not cancelled] == [1, 2, 3, 4]


def test_a_session_overdue_while_later_ones_were_held_comes_after_them() -> None:
    overdue = a_session(id=1, due_by=date(2027, 1, 9))
    story = a_story(overdue, a_held_session(date(2027, 3, 1), id=2))

    assert story.number(overdue) == 2


def test_each_side_has_its_participant_and_its_reflection() -> None:
    mine = a_reflection(1, Side.MENTOR)
    story = a_story(a_held_session(date(2027, 1, 9), id=1), reflections=(mine,))

    assert story.participant(Side.MENTOR) is story.mentor
    assert story.participant(Side.MENTEE) is story.mentee
    assert story.reflection(1, Side.MENTOR) is mine
    assert story.reflection(1, Side.MENTEE) is None
    assert story.reflection(2, Side.MENTOR) is None


def test_a_session_of_another_pairing_is_not_found() -> None:
    story = a_story(a_session(id=1))

    assert story.session(1).id == 1
    with pytest.raises(KeyError):
        story.session(2)


def test_open_actions_come_by_their_due_day_those_without_one_last() -> None:
    actions = (
        an_action(1, id=1),
        an_action(1, id=2, due_on=date(2027, 3, 1)),
        an_action(1, id=3, due_on=date(2027, 2, 1), state=ActionState.DONE),
        an_action(1, id=4, due_on=date(2027, 2, 1)),
        an_action(1, id=5, state=ActionState.DROPPED),
    )

    assert [action.id for action in a_story(actions=actions).open_actions()] == [4, 2, 1]


def test_a_storys_course_has_its_days_its_energies_and_who_left() -> None:
    held = a_held_session(date(2027, 2, 1), id=1)
    dated = a_session(id=2, due_by=date(2027, 3, 1), planned_at=at("2027-03-09T10:00"))
    gone = a_participant("Bo Lind", id=2, status=IntakeStatus.LEFT)
    given_in = (a_reflection(1, Side.MENTOR, energy=4), a_reflection(1, Side.MENTEE, kept_private=True))

    going = a_story(dated, held, mentee=gone, reflections=given_in).course()

    assert going.steps == (
        Step(1, SessionState.HELD, held.day, None, None, {Side.MENTOR: 4, Side.MENTEE: None}),
        Step(2, SessionState.PLANNED, dated.day, dated.day, None, {}),
    )
    assert (going.pairing_id, going.gone) == (1, Side.MENTEE)


def test_common_topics_go_both_ways_the_most_wanted_first_and_none_that_either_excludes() -> None:
    junior = {1: (3, 0), 2: (1, 0), 3: (0, 2), 4: (3, 3), 5: (3, 0)}
    senior = {1: (0, 1), 2: (0, 1), 3: (2, 0), 4: (3, 3), 5: (0, 3)}
    mentor, mentee = (
        {
            topic: Interest(topic_id=topic, can_share=share, want_to_learn=want, not_with_me=topic == 5)
            for topic, (share, want) in levels.items()
        }
        for levels in (junior, senior)
    )
    story = a_story(
        a_held_session(date(2027, 1, 9), id=1, topic_ids=(1,)),
        mentor=a_participant("Ana Ruiz", id=1, interests=mentor),
        mentee=a_participant("Bo Lind", id=2, interests=mentee),
    )

    assert common_topics(story) == ((4, 1, 2), (3,))
    assert topic_queue(story) == (4, 2, 3), "without what a held session covered"
