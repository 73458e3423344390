from datetime import date

from app.domain.sessions import SessionState
from app.ui.journal.timeline_rows import timeline_rows
from tests.support.builders import a_held_session, a_session, a_story, at
from tests.support.rooms import TODAY

HELD = a_held_session(date(2027, 1, 12), id=1)
CANCELLED = a_session(id=2, due_by=date(2027, 2, 9), state=SessionState.CANCELLED)
OVERDUE = a_session(id=3, due_by=date(2027, 2, 20))
LATE = a_held_session(date(2027, 3, 1), id=4)
DATED = a_session(id=5, due_by=date(2027, 4, 1), planned_at=at("2027-03-30T10:00"))
STORY = a_story(HELD, CANCELLED, OVERDUE, LATE, DATED)


def rows() -> list[tuple[str, str]]:
    made = timeline_rows(STORY, {}, TODAY, lambda session: ())
    return [(row.title, row.badge.words) for row in made]


def test_what_happened_comes_by_its_day_and_what_is_to_come_after_it() -> None:
    assert rows() == [
        ("Session 1", "Held"),
        ("Session 2", "Cancelled"),
        ("Session 2", "Held"),
        ("Session 3", "Overdue"),
        ("Session 4", "Planned"),
    ]


def test_only_dates_to_come_are_looked_up_for_earlier_ones() -> None:
    asked: list[int] = []

    def earlier(session: object) -> list[object]:
        asked.append(getattr(session, "id", 0))
        return [at("2027-03-20T09:00")]

    made = timeline_rows(STORY, {}, TODAY, earlier)  # type: ignore[arg-type]
    assert asked == [DATED.id]
    assert [row.moved for row in made] == [False, False, False, False, True]
    assert made[-1].note == "Moved from Sat 20\u00a0March, 09:00"


def test_a_row_is_read_out_with_all_it_says() -> None:
    first = timeline_rows(STORY, {}, TODAY, lambda session: ())[0]
    assert first.spoken == "Session 1. Held. Tue 12\u00a0January, 60 min. A topic of your choice. No form yet"
