from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain import recording
from app.domain.pairings import PairingState
from app.domain.participants import Side
from app.domain.privacy import Visibility
from app.domain.problems import CounterpartError
from app.domain.sessions import (
    COORDINATOR_SHOULD_KNOW,
    TAKES,
    AbsenceReason,
    Absent,
    Answer,
    EntrySource,
    Session,
    SessionKind,
    SessionState,
    plan_sessions,
)
from app.domain.stories import PairingStory, sorted_sessions
from tests.support.builders import (
    STARTS_ON,
    a_held_session,
    a_pairing,
    a_program,
    a_reflection,
    a_session,
    a_story,
    an_action,
    at,
)

TODAY = date(2027, 3, 16)
PAPER = EntrySource.PAPER
PROGRAM = a_program()
CANCELLED = a_session(
    id=1, state=SessionState.CANCELLED, minutes=0, absent=Absent.MENTEE, absence_reason=AbsenceReason.DIARY,
    notice_h=4, source=EntrySource.PHONE, entered_on=date(2027, 3, 1),
)  # fmt: skip


def the_plan(**fields: object) -> PairingStory:
    """A pairing with its six planned sessions."""
    sessions = plan_sessions(PROGRAM, 1, STARTS_ON, [])
    return a_story(*(replace(session, id=place) for place, session in enumerate(sessions, start=1)), **fields)


def with_session(story: PairingStory, session: Session) -> PairingStory:
    others = [other for other in story.sessions if other.id != session.id]
    return replace(story, sessions=sorted_sessions([*others, session]))


# Held


def test_a_first_recording_says_when_and_from_where_it_was_typed_in() -> None:
    held = recording.as_held(a_session(minutes=50), date(2027, 3, 8), today=TODAY, source=PAPER)
    assert (held.state, held.held_on, held.minutes) == (SessionState.HELD, date(2027, 3, 8), 50)
    assert (held.source, held.entered_on) == (PAPER, TODAY)


def test_a_corrected_day_leaves_who_told_it() -> None:
    before = a_held_session(date(2027, 3, 8), source=EntrySource.PHONE, entered_on=date(2027, 3, 9))
    held = recording.as_held(before, date(2027, 3, 7), today=TODAY, source=PAPER)
    assert (held.held_on, held.source, held.entered_on) == (
        date(2027, 3, 7),
        EntrySource.PHONE,
        date(2027, 3, 9),
    )


def test_nothing_is_held_on_a_day_to_come() -> None:
    with pytest.raises(CounterpartError) as refused:
        recording.as_held(a_session(), TODAY + timedelta(days=1), today=TODAY, source=PAPER)
    assert refused.value.problem.code == "held-in-future"


def test_a_missed_session_that_was_held_after_all_has_unknown_minutes_and_nobody_missing() -> None:
    held = recording.as_held(CANCELLED, date(2027, 3, 8), today=TODAY, source=PAPER)
    assert held.minutes is None
    assert (held.absent, held.absence_reason, held.notice_h) == (None, None, None)


# Missed, moved, planned again


@pytest.mark.parametrize("state", [SessionState.CANCELLED, SessionState.NO_SHOW])
def test_a_missed_session_has_no_minutes_and_no_day(state: SessionState) -> None:
    missed = recording.as_missed(a_held_session(date(2027, 3, 8)), state, today=TODAY, source=PAPER)
    assert (missed.state, missed.minutes, missed.held_on, missed.entered_on) == (state, 0, None, TODAY)


def test_a_no_show_gave_no_notice() -> None:
    missed = recording.as_missed(CANCELLED, SessionState.NO_SHOW, today=TODAY, source=PAPER)
    assert (missed.notice_h, missed.absent) == (None, Absent.MENTEE)


def test_only_missed_states_are_missed() -> None:
    with pytest.raises(ValueError, match="cancelled or a no-show"):
        recording.as_missed(a_session(), SessionState.HELD, today=TODAY, source=PAPER)


def test_a_moved_session_keeps_its_row_and_code_and_waits_for_its_new_day() -> None:
    before = a_held_session(
        date(2027, 3, 8), id=4, code="S-K4T7RB9", topic_ids=(2,), source=PAPER, entered_on=TODAY
    )
    moved = recording.as_moved(before, at("2027-03-23T14:30"))
    assert (moved.id, moved.code, moved.topic_ids) == (4, "S-K4T7RB9", (2,))
    assert (moved.state, moved.planned_at) == (SessionState.PLANNED, at("2027-03-23T14:30"))
    assert (moved.held_on, moved.minutes, moved.source, moved.entered_on) == (None, None, None, None)


def test_the_day_that_was_planned_is_proposed_once_it_has_come() -> None:
    assert recording.proposed_day(a_session(planned_at=at("2027-03-16T09:00")), TODAY) == TODAY
    assert recording.proposed_day(a_session(planned_at=at("2027-03-17T09:00")), TODAY) is None
    assert recording.proposed_day(a_session(), TODAY) is None
    assert recording.proposed_day(a_held_session(date(2027, 3, 1)), TODAY) == date(2027, 3, 1)


# What the form asks about


def test_two_sessions_of_a_pair_on_one_day_are_noticed() -> None:
    first, second = a_held_session(date(2027, 3, 8), id=1), a_held_session(date(2027, 3, 9), id=2)
    story = a_story(first, second)
    assert recording.same_day(story, second, date(2027, 3, 8)) == first
    assert recording.same_day(story, first, date(2027, 3, 8)) is None


def test_a_day_before_the_pairing_began_is_noticed() -> None:
    assert recording.is_before_start(a_story(), STARTS_ON - timedelta(days=1))
    assert not recording.is_before_start(a_story(), STARTS_ON)
    assert not recording.is_before_start(
        a_story(pairing=a_pairing(id=1, started_on=None, state=PairingState.CONFIRMED)), STARTS_ON
    )


# In place of what was missed


def test_a_missed_session_is_replaced_by_one_of_the_same_kind() -> None:
    story = the_plan()
    middle = next(session for session in story.sessions if session.kind is SessionKind.MID_POINT)
    missed = recording.as_missed(middle, SessionState.NO_SHOW, today=TODAY, source=PAPER)
    wanted = recording.replacement(with_session(story, missed), missed, PROGRAM)
    assert wanted is not None
    assert (wanted.kind, wanted.state, wanted.pairing_id) == (SessionKind.MID_POINT, SessionState.PLANNED, 1)


def test_a_pair_that_has_enough_sessions_gets_no_further_one() -> None:
    story = the_plan()
    extra = a_session(id=7)
    missed = recording.as_missed(story.sessions[1], SessionState.CANCELLED, today=TODAY, source=PAPER)
    assert recording.replacement(with_session(with_session(story, extra), missed), missed, PROGRAM) is None


def test_a_pair_that_is_over_gets_no_further_session() -> None:
    story = the_plan(pairing=a_pairing(id=1, state=PairingState.CLOSED))
    missed = recording.as_missed(story.sessions[0], SessionState.CANCELLED, today=TODAY, source=PAPER)
    assert recording.replacement(with_session(story, missed), missed, PROGRAM) is None


@given(st.lists(st.tuples(st.integers(0, 5), st.sampled_from(sorted(recording.MISSED)))))
def test_however_many_sessions_are_missed_each_kind_keeps_its_number(
    misses: list[tuple[int, SessionState]],
) -> None:
    story, new_id = the_plan(), 100
    wanted = sorted(session.kind for session in story.sessions)
    for place, state in misses:
        session = story.planned[place]
        missed = recording.as_missed(session, state, today=TODAY, source=PAPER)
        story = with_session(story, missed)
        stand_in = recording.replacement(story, missed, PROGRAM)
        assert stand_in is not None
        story, new_id = with_session(story, replace(stand_in, id=new_id)), new_id + 1
    assert sorted(session.kind for session in story.planned) == wanted


def test_a_session_of_which_anything_was_said_is_not_untouched() -> None:
    session = a_session(id=1)
    assert recording.is_untouched(a_story(session), session)
    for touched in (
        replace(session, planned_at=datetime(2027, 4, 1, 9)),  # noqa: DTZ001
        replace(session, topic_ids=(1,)),
        replace(session, place="Room 4"),
        replace(session, note="Ask first"),
        a_held_session(TODAY, id=1),
    ):
        assert not recording.is_untouched(a_story(touched), touched)
    assert not recording.is_untouched(a_story(session, reflections=(a_reflection(1),)), session)
    assert not recording.is_untouched(a_story(session, actions=(an_action(1),)), session)


# What the sides hand in


def test_a_line_is_kept_beside_the_others() -> None:
    form = recording.with_answer(
        a_reflection(1, takes="I ask first"), COORDINATOR_SHOULD_KNOW, Answer(text="All well")
    )
    assert [line.text for line in form.answers.values()] == ["I ask first", "All well"]


def test_a_line_for_fewer_readers_is_not_to_be_quoted_any_more() -> None:
    form = recording.with_answer(
        a_reflection(1), TAKES, Answer(text="x", visibility=Visibility.PAIR, may_be_quoted=True)
    )
    assert not form.answers[TAKES].may_be_quoted


def test_an_emptied_line_goes_unless_its_readers_were_chosen() -> None:
    form = a_reflection(1, takes="x")
    assert recording.with_answer(form, TAKES, Answer(text="")).answers == {}
    kept = recording.with_answer(form, TAKES, Answer(text="", visibility=Visibility.PAIR))
    assert kept.answers[TAKES].visibility is Visibility.PAIR


def test_a_line_means_that_thoughts_are_not_private() -> None:
    private = recording.as_private(a_reflection(1, Side.MENTEE, takes="x", energy=3))
    assert (private.kept_private, private.answers, private.energy) == (True, {}, 3)
    assert not recording.with_answer(private, TAKES, Answer(text="y")).kept_private


def test_a_line_of_a_book_is_refused() -> None:
    with pytest.raises(CounterpartError) as refused:
        recording.with_answer(a_reflection(1), TAKES, Answer(text="x" * (recording.LONGEST_TEXT + 1)))
    assert refused.value.problem.code == "text-too-long"
