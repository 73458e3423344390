"""Places, first sessions, gaps and absences."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.figures import Median, Ratio
from app.domain.pacing import Pacing, counted_by_side, matched, pacing
from app.domain.pairings import Closing, ClosingKind, PairingState
from app.domain.participants import Side, WillingAs
from app.domain.sessions import Absent, Session, SessionState
from tests.support.builders import STARTS_ON, a_held_session, a_participant, a_session
from tests.support.summaries import AS_OF, story_of


def paced(*sessions: Session) -> Pacing:
    return pacing([], [story_of(1, *sessions)], AS_OF)


def test_places_count_for_the_side_taken_else_for_what_people_are_willing_as() -> None:
    people = [
        a_participant(id=1, willing_as=WillingAs.EITHER, places=2),
        a_participant(id=3, willing_as=WillingAs.MENTEE, places=3),
        a_participant(id=4, willing_as=WillingAs.EITHER, places=1),
    ]

    found = counted_by_side(people, [story_of(1)], {one.id: one.places for one in people})

    assert found == {"mentor": 2, "mentee": 3, "either": 1}


@given(st.lists(st.integers(0, 80), min_size=1, max_size=6, unique=True))
def test_gaps_and_the_first_session_add_up_to_the_last(days: list[int]) -> None:
    found = paced(*(a_held_session(STARTS_ON + timedelta(days=number), id=number + 1) for number in days))

    assert found.first_session == Median(float(min(days)), 1)
    assert found.gaps.n == len(days) - 1


def test_a_pairing_that_has_not_met_has_no_first_session_and_no_learners() -> None:
    found = paced(a_session(due_by=STARTS_ON))

    assert (found.first_session, found.gaps, found.learners, found.happened) == (Median(), Median(), 0, 0)


@pytest.mark.parametrize(
    ("absent", "mentor", "mentee"),
    [(Absent.MENTOR, 1, 0), (Absent.MENTEE, 0, 1), (Absent.BOTH, 1, 1), (Absent.COORDINATOR, 0, 0), (None, 0, 0)],
)
def test_where_both_were_absent_it_counts_for_either_side(absent: Absent | None, mentor: int, mentee: int) -> None:
    found = paced(a_session(due_by=AS_OF, state=SessionState.NO_SHOW, absent=absent))

    assert found.fell_out_by(SessionState.NO_SHOW, Side.MENTOR) == mentor
    assert found.fell_out_by(SessionState.NO_SHOW, Side.MENTEE) == mentee
    assert found.fell_out_by(SessionState.CANCELLED, Side.MENTEE) == 0
    assert found.absences[SessionState.NO_SHOW][absent] == 1


def test_what_falls_out_later_has_not_happened_yet() -> None:
    later = a_session(due_by=AS_OF + timedelta(days=1), state=SessionState.CANCELLED, absent=Absent.MENTOR)

    assert paced(later).fell_out_by(SessionState.CANCELLED, Side.MENTOR) == 0


def test_who_has_completed_is_matched_but_no_longer_now() -> None:
    over = {"state": PairingState.CLOSED, "closing": Closing(on=date(2027, 3, 1), kind=ClosingKind.COMPLETED)}
    people = [a_participant(id=number) for number in range(1, 5)]
    stories = [story_of(1), story_of(2, **over)]

    assert matched(people, stories, or_completed=True) == Ratio(4, 4)
    assert matched(people, stories, or_completed=False) == Ratio(2, 4)
