"""The sample's stories fit its people and its four months."""

from app.domain.participants import WillingAs
from app.operations.sample_cast import cast
from app.operations.sample_script import (
    confidences,
    courses,
    decisions,
    mentee_actions,
    mentee_lines,
    mentor_actions,
    mentor_lines,
    next_steps,
)

SIDES = {role.key: role.willing_as for role in cast()}
UNDER_WAY_DAYS = 124


def test_each_pairing_is_of_a_junior_and_a_senior_of_the_cast() -> None:
    assert {SIDES[course.mentor] for course in courses()} <= {WillingAs.MENTOR, WillingAs.EITHER}
    assert {SIDES[course.mentee] for course in courses()} <= {WillingAs.MENTEE, WillingAs.EITHER}


def test_there_are_twelve_pairings_and_more_and_none_twice() -> None:
    pairs = {(course.mentor, course.mentee) for course in courses()}

    assert len(pairs) == len(courses()) >= 12


def test_each_session_has_its_day_in_order_within_the_four_months() -> None:
    for course in courses():
        assert len(course.happened) == len(course.days)
        assert list(course.days) == sorted(set(course.days))
        assert course.days[-1] + 7 <= UNDER_WAY_DAYS


def test_some_were_held_cancelled_and_missed_and_some_are_silent_or_over() -> None:
    assert set("".join(course.happened for course in courses())) == {"H", "C", "N"}
    assert any(course.silent for course in courses())
    assert any(course.tired for course in courses())
    assert any(course.closed_after for course in courses())
    assert any(not course.signed for course in courses())
    assert any(course.next_in is None for course in courses())


def test_whatever_is_written_is_there_once_and_not_empty() -> None:
    for lines in (mentor_lines(), mentee_lines(), confidences(), mentor_actions(), mentee_actions()):
        assert len(set(lines)) == len(lines) >= 4
        assert all(line.strip() for line in lines)


def test_what_changed_lies_behind_and_what_comes_next_ahead() -> None:
    assert all(0 < days <= UNDER_WAY_DAYS and text for days, text in decisions())
    assert all(days > 0 and text for days, text in next_steps())
