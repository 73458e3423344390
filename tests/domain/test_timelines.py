from dataclasses import replace
from datetime import date

from app.domain.pairings import PairingState
from app.domain.participants import Side
from app.domain.sessions import ActionState, SessionKind, SessionState
from app.domain.timelines import (
    NextStep,
    Promises,
    Step,
    earlier_open,
    further_session,
    last_promises,
    next_step,
    number,
)
from tests.support.builders import a_held_session, a_pairing, a_program, a_session, a_story, an_action, at

TODAY = date(2027, 3, 16)
FIRST = a_held_session(date(2027, 1, 12), id=1)
MISSED = a_session(id=2, due_by=date(2027, 2, 9), state=SessionState.CANCELLED)
SECOND = a_held_session(date(2027, 2, 23), id=3)
DATED = a_session(id=4, due_by=date(2027, 3, 20), planned_at=at("2027-03-18T10:00"))
UNDATED = a_session(id=5, due_by=date(2027, 4, 12))
STORY = a_story(FIRST, MISSED, SECOND, DATED, UNDATED)


def test_sessions_are_numbered_by_those_held_and_a_missed_one_like_the_one_that_makes_up_for_it() -> None:
    assert [number(STORY, session) for session in STORY.sessions] == [1, 2, 2, 3, 4]


def test_what_was_promised_last_time_is_counted() -> None:
    done = an_action(1, state=ActionState.DONE)
    story = replace(STORY, actions=(done, an_action(1), an_action(3)))
    assert last_promises(story, SECOND) == Promises(1, 2)
    assert last_promises(story, DATED) == Promises(0, 1)
    assert last_promises(story, FIRST) is None
    assert last_promises(STORY, SECOND) is None


def test_what_is_still_open_from_before_is_shown_with_a_session() -> None:
    still_open = an_action(1, "Bring it", Side.MENTOR, id=7, due_on=date(2027, 1, 20))
    later = an_action(3, "Later", id=8)
    story = replace(STORY, actions=(later, still_open, an_action(1, id=9, state=ActionState.DONE)))
    assert earlier_open(story, SECOND) == (still_open,)
    assert earlier_open(story, DATED) == (still_open, later)


def test_a_session_whose_day_has_come_is_to_be_recorded_first() -> None:
    today = replace(DATED, planned_at=at("2027-03-16T16:00"))
    assert next_step(a_story(UNDATED, today), TODAY) == NextStep(Step.RECORD, today)


def test_the_first_session_without_a_date_is_to_be_planned() -> None:
    assert next_step(STORY, TODAY) == NextStep(Step.PLAN, UNDATED)


def test_a_pair_whose_dates_are_all_to_come_asks_for_nothing() -> None:
    assert next_step(a_story(DATED), TODAY) is None


def test_a_pair_without_a_session_to_come_asks_for_one() -> None:
    assert next_step(a_story(FIRST), TODAY) == NextStep(Step.ADD, None)


def test_a_pair_that_is_over_asks_for_nothing() -> None:
    over = a_pairing(id=1, state=PairingState.CLOSED)
    assert next_step(a_story(UNDATED, pairing=over), TODAY) is None


def test_a_further_session_is_due_a_cadence_after_the_last_and_never_in_the_past() -> None:
    later = further_session(STORY, a_program(cadence_days=30), TODAY)
    assert (later.kind, later.due_by, later.pairing_id) == (SessionKind.TOPIC, date(2027, 5, 12), 1)
    assert further_session(a_story(FIRST), a_program(cadence_days=30), TODAY).due_by == TODAY
    assert further_session(a_story(), a_program(), TODAY).due_by == TODAY
