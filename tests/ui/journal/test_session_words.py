from datetime import date, datetime

import pytest

from app.domain.privacy import Visibility
from app.domain.sessions import Absent, SessionState
from app.ui.journal.session_words import absence_words, score_words, visibility_words, when_lines
from tests.support.builders import a_held_session, a_reflection, a_session


def test_a_held_session_tells_its_day_and_minutes() -> None:
    assert when_lines(a_held_session(date(2027, 3, 15))) == ("Monday 15 March 2027", "60 minutes")
    assert when_lines(a_held_session(date(2027, 3, 15), minutes=None))[1] == "length unknown"


def test_a_planned_session_tells_its_time_or_that_it_has_none() -> None:
    planned = a_session(planned_at=datetime(2027, 3, 18, 9, 30), due_by=date(2027, 3, 20))  # noqa: DTZ001
    assert when_lines(planned) == ("Thursday 18 March 2027, 09:30", "due by 20 March 2027")
    assert when_lines(a_session(due_by=date(2027, 3, 20))) == ("No date yet", "due by 20 March 2027")


def test_who_was_missing_is_told_with_the_notice() -> None:
    missed = a_session(state=SessionState.CANCELLED, absent=Absent.MENTEE, notice_h=4, absence_note="diary")
    assert absence_words(missed) == "Cancelled, by the mentee (senior), 4 hours of notice, diary"
    assert absence_words(a_session()) == ""


def test_only_scores_that_were_given_are_told() -> None:
    assert score_words(a_reflection(1, useful=4, energy=2)) == "useful 4, energy 2"
    assert score_words(a_reflection(1)) == ""


@pytest.mark.parametrize("visibility", list(Visibility))
def test_every_text_says_who_may_read_it(visibility: Visibility) -> None:
    assert visibility_words(visibility)
