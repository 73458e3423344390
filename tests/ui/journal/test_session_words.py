from datetime import date

from app.domain.participants import Side
from app.domain.sessions import AbsenceReason, Absent, ActionState, SessionKind, SessionState
from app.ui.journal.session_words import about_line, note_line, short_day, when_line
from tests.support.builders import a_held_session, a_reflection, a_session, a_story, an_action, at
from tests.support.rooms import TODAY

HELD = a_held_session(date(2027, 3, 15), id=1, topic_ids=(1, 2))
TOPICS = {1: "Data and digital safety", 2: "Career navigation"}


def test_a_day_of_another_year_tells_its_year() -> None:
    assert short_day(date(2027, 3, 15), TODAY) == "Mon 15\u00a0March"
    assert short_day(date(2026, 12, 24), TODAY) == "Thu 24 Dec 2026"


def test_a_held_session_tells_its_day_and_minutes() -> None:
    assert when_line(HELD, TODAY) == "Mon 15\u00a0March, 60 min"
    assert when_line(a_held_session(date(2027, 3, 15), minutes=None), TODAY) == "Mon 15\u00a0March, length unknown"


def test_a_session_to_come_tells_its_time_or_by_when_it_is_due() -> None:
    planned = a_session(planned_at=at("2027-03-18T09:30"))
    assert when_line(planned, TODAY) == "Thu 18\u00a0March, 09:30"
    assert when_line(a_session(due_by=date(2027, 3, 20)), TODAY) == "Due by Sat 20\u00a0March"


def test_a_missed_session_tells_its_day_alone() -> None:
    missed = a_session(state=SessionState.CANCELLED, planned_at=at("2027-03-18T09:30"), minutes=0)
    assert when_line(missed, TODAY) == "Thu 18\u00a0March"


def test_a_topic_session_is_about_its_topics_and_others_about_their_kind() -> None:
    assert about_line(HELD, TOPICS) == "Data and digital safety and Career navigation"
    assert about_line(a_session(), TOPICS) == "A topic of your choice"
    assert about_line(a_session(kind=SessionKind.MID_POINT, topic_ids=(1,)), TOPICS) == "Mid-point"


def test_a_missed_session_is_about_who_was_missing_and_why() -> None:
    missed = a_session(
        state=SessionState.CANCELLED, absent=Absent.MENTEE, absence_reason=AbsenceReason.DIARY, topic_ids=(1,)
    )
    assert about_line(missed, TOPICS) == "By the mentee (senior), diary"
    assert about_line(a_session(state=SessionState.NO_SHOW), TOPICS) == "Nobody knows by whom"


def test_what_came_in_after_a_session_is_told_with_its_actions() -> None:
    actions = (an_action(1, state=ActionState.DONE), an_action(1))
    assert note_line(a_story(HELD, actions=actions), HELD, (), TODAY) == "No form yet, 1 of 2 actions done"
    one = a_story(HELD, reflections=(a_reflection(1, Side.MENTOR),))
    assert note_line(one, HELD, (), TODAY) == "Form from the mentor (junior) is in"
    both = a_story(HELD, reflections=(a_reflection(1, Side.MENTOR), a_reflection(1, Side.MENTEE)))
    assert note_line(both, HELD, (), TODAY) == "Both sides wrote"


def test_a_missed_session_tells_its_notice_or_what_was_said() -> None:
    notice = a_session(state=SessionState.CANCELLED, notice_h=4)
    assert note_line(a_story(notice), notice, (), TODAY) == "4 hours of notice"
    words = a_session(state=SessionState.NO_SHOW, absence_note="Wrong room")
    assert note_line(a_story(words), words, (), TODAY) == "Wrong room"


def test_a_moved_session_tells_from_when() -> None:
    moved = a_session(planned_at=at("2027-03-23T09:00"))
    earlier = (at("2027-03-08T10:00"), at("2027-03-16T10:00"))
    assert note_line(a_story(moved), moved, earlier, TODAY) == "Moved from Tue 16\u00a0March, 10:00"
    assert note_line(a_story(moved), moved, (), TODAY) == ""
