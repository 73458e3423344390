from datetime import date, timedelta

import pytest

from app.domain.participants import Side
from app.domain.sessions import AbsenceReason, Absent, ActionState, Session, SessionKind, SessionState
from app.ui.journal.session_words import about_line, note_line, short_day, when_line
from tests.support.builders import a_held_session, a_reflection, a_session, a_story, an_action, at
from tests.support.rooms import TODAY

TOPICS = {1: "Sustainability", 2: "Data and digital safety"}


def plain(words: str) -> str:
    return words.replace("\u00a0", " ")


def test_a_day_has_its_year_only_where_that_is_another() -> None:
    assert plain(short_day(date(2027, 1, 14), TODAY)) == "Thu 14 January"
    assert plain(short_day(date(2026, 1, 15), TODAY)) == "Thu 15 Jan 2026"


@pytest.mark.parametrize(
    ("session", "words"),
    [
        (a_held_session(date(2027, 3, 15)), "Mon 15 March, 60 min"),
        (a_held_session(date(2027, 3, 15), minutes=None), "Mon 15 March, length unknown"),
        (a_session(planned_at=at("2027-03-18T09:30")), "Thu 18 March, 09:30"),
        (a_session(due_by=date(2027, 3, 20)), "Due by Sat 20 March"),
    ],
)
def test_a_session_tells_when_it_was_or_will_be(session: Session, words: str) -> None:
    assert plain(when_line(session, TODAY)) == words


def test_a_session_is_about_its_topics_else_of_its_kind() -> None:
    assert about_line(a_session(topic_ids=(1, 2)), TOPICS) == "Sustainability and Data and digital safety"
    assert about_line(a_session(topic_ids=(9,)), TOPICS) == about_line(a_session(), TOPICS) != ""
    other = a_session(kind=SessionKind.START, topic_ids=(1,))
    assert "Sustainability" not in about_line(other, TOPICS)


def test_a_missed_session_tells_who_was_missing_and_why() -> None:
    missed = a_session(
        state=SessionState.CANCELLED, absent=Absent.MENTEE, absence_reason=AbsenceReason.DIARY, notice_h=4
    )
    words = about_line(missed, TOPICS)
    assert "mentee (senior)" in words
    assert words.endswith(", diary")
    assert note_line(a_story(missed), missed, (), TODAY) == "4 hours of notice"


def test_a_held_session_tells_what_came_in_after_it() -> None:
    held = a_held_session(date(2027, 3, 15), id=1)
    promised = (an_action(1), an_action(1, state=ActionState.DONE))
    one = a_story(held, reflections=(a_reflection(1, Side.MENTOR),), actions=promised)
    both = a_story(held, reflections=tuple(a_reflection(1, side) for side in Side))
    assert note_line(one, held, (), TODAY) == "Form from the mentor (junior) is in, 1 of 2 actions done"
    assert note_line(both, held, (), TODAY) == "Both sides wrote"
    assert note_line(a_story(held), held, (), TODAY) == "No form yet"


def test_a_session_that_was_moved_tells_from_when() -> None:
    before = at("2027-03-18T09:30")
    moved = a_session(planned_at=before + timedelta(days=7))
    assert plain(note_line(a_story(moved), moved, (before,), TODAY)) == "Moved from Thu 18 March, 09:30"
    assert note_line(a_story(moved), moved, (), TODAY) == ""
