from collections.abc import Sequence
from datetime import date, datetime

from app.domain.sessions import AbsenceReason, Absent, Session, SessionState
from app.domain.stories import PairingStory
from app.ui.journal.timeline_rows import TimelineRow, session_title, timeline_rows
from tests.support.builders import a_held_session, a_reflection, a_session, a_story, an_action, at
from tests.support.rooms import TODAY

TOPICS = {1: "Sustainability"}
HELD = a_held_session(date(2027, 1, 12), id=1, topic_ids=(1,))
OVERDUE = a_session(id=2, planned_at=at("2027-03-10T10:00"), due_by=date(2027, 3, 1))
UNDATED = a_session(id=3, due_by=date(2027, 4, 12))


def never_moved(_session: Session) -> Sequence[datetime]:
    return ()


def rows(story: PairingStory) -> list[TimelineRow]:
    return timeline_rows(story, TOPICS, TODAY, never_moved)


def test_what_is_still_to_come_stands_below_what_happened() -> None:
    late = a_held_session(date(2027, 3, 15), id=4)
    found = rows(a_story(UNDATED, OVERDUE, HELD, late))
    assert [row.session_id for row in found] == [1, 4, 2, 3]
    assert [row.title for row in found] == ["Session 1", "Session 2", "Session 3", "Session 4"]
    assert [row.badge.words for row in found] == ["Held", "Held", "Overdue", "No date"]


def test_a_held_session_tells_its_topic_and_what_came_in() -> None:
    story = a_story(HELD, reflections=(a_reflection(1),), actions=(an_action(1),))
    [row] = rows(story)
    assert row.when.replace("\u00a0", " ") == "Tue 12 January, 60 min"
    assert row.about == "Sustainability"
    assert row.note == "Form from the mentor (junior) is in, 0 of 1 action done"


def test_a_missed_session_has_the_number_of_the_one_that_makes_up_for_it() -> None:
    missed = a_session(
        id=5, state=SessionState.CANCELLED, due_by=date(2027, 2, 1), absent=Absent.MENTEE,
        absence_reason=AbsenceReason.DIARY,
    )  # fmt: skip
    story = a_story(HELD, missed, UNDATED)
    assert session_title(story, missed) == session_title(story, UNDATED) == "Session 2"


def test_a_planned_session_tells_from_when_it_was_moved() -> None:
    def moved(session: Session) -> Sequence[datetime]:
        return [at("2027-03-08T09:00")]

    story = a_story(HELD, OVERDUE, UNDATED)
    held, overdue, undated = timeline_rows(story, TOPICS, TODAY, moved)
    assert [held.moved, overdue.moved, undated.moved] == [False, True, False]
    assert overdue.note.replace("\u00a0", " ") == "Moved from Mon 8 March, 09:00"


def test_a_row_is_read_out_without_its_empty_lines() -> None:
    [row] = rows(a_story(UNDATED))
    assert row.note == ""
    assert row.spoken == f"Session 1. No date. {row.when}. {row.about}"
