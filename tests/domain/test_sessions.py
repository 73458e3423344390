"""Sessions are planned by the cadence, replaced when they don't happen, and due within the program."""

from collections import Counter
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.programs import Program
from app.domain.sessions import (
    Session,
    SessionKind,
    SessionState,
    due_days,
    kinds_for,
    plan_sessions,
    sessions_due,
)
from tests.support.builders import (
    ENDS_ON,
    STARTS_ON,
    a_held_session,
    a_program,
    a_reflection,
    a_session,
    at,
)

K = SessionKind
STANDING = (SessionState.PLANNED, SessionState.HELD)

programs = st.builds(
    lambda days, sessions, cadence: a_program(
        ends_on=STARTS_ON + timedelta(days=days), target_sessions=sessions, cadence_days=cadence
    ),
    st.integers(0, 800),
    st.integers(1, 20),
    st.integers(1, 120),
)
starts = st.integers(-30, 900).map(lambda days: STARTS_ON + timedelta(days=days))


@st.composite
def some_sessions(draw: st.DrawFn) -> list[Session]:
    state, kind = draw(st.sampled_from(SessionState)), draw(st.sampled_from(K))
    count = draw(st.integers(0, 6))
    held_on = STARTS_ON if state is SessionState.HELD else None
    return [a_session(state=state, kind=kind, held_on=held_on) for _ in range(count)]


existing = st.lists(some_sessions(), max_size=8).map(lambda groups: [s for group in groups for s in group])


@pytest.mark.parametrize(
    ("count", "kinds"),
    [
        (1, [K.START]),
        (2, [K.START, K.CLOSING]),
        (3, [K.START, K.TOPIC, K.CLOSING]),
        (4, [K.START, K.TOPIC, K.MID_POINT, K.CLOSING]),
        (5, [K.START, K.TOPIC, K.TOPIC, K.MID_POINT, K.CLOSING]),
        (6, [K.START, K.TOPIC, K.TOPIC, K.MID_POINT, K.TOPIC, K.CLOSING]),
    ],
)
def test_a_plan_starts_closes_and_looks_back_after_half(count: int, kinds: list[SessionKind]) -> None:
    assert list(kinds_for(count)) == kinds


@pytest.mark.parametrize("count", range(4, 40))
def test_every_longer_plan_has_one_start_one_mid_point_and_one_closing(count: int) -> None:
    kinds = kinds_for(count)

    assert Counter(kinds) == {K.START: 1, K.MID_POINT: 1, K.CLOSING: 1, K.TOPIC: count - 3}
    assert (kinds[0], kinds[-1]) == (K.START, K.CLOSING)
    assert kinds.index(K.MID_POINT) == (count + 1) // 2


def test_due_days_follow_the_cadence_from_half_of_it() -> None:
    days = due_days(a_program(cadence_days=20, target_sessions=4), STARTS_ON)

    assert [(day - STARTS_ON).days for day in days] == [10, 30, 50, 70]


def test_the_first_session_is_due_after_fourteen_days_at_most() -> None:
    days = due_days(a_program(cadence_days=60, target_sessions=2), STARTS_ON)

    assert [(day - STARTS_ON).days for day in days] == [14, 74]


def test_the_rhythm_tightens_where_the_program_ends_sooner() -> None:
    program = a_program(cadence_days=30, target_sessions=6, ends_on=STARTS_ON + timedelta(days=82))

    assert [(day - STARTS_ON).days for day in due_days(program, STARTS_ON)] == [7, 22, 37, 52, 67, 82]


@given(programs, starts)
def test_due_days_never_go_back(program: Program, started: date) -> None:
    days = due_days(program, started)

    assert len(days) == program.target_sessions
    assert days == sorted(days)
    assert days[0] >= started


@given(programs, starts)
def test_due_days_end_within_the_program(program: Program, started: date) -> None:
    last = due_days(program, started)[-1]

    assert last <= max(program.ends_on, started)


@given(programs, starts, starts)
def test_sessions_due_count_the_days_that_have_come(program: Program, started: date, today: date) -> None:
    due = sessions_due(program, started, today)

    assert due == len([day for day in due_days(program, started) if day <= today])
    assert sessions_due(program, started, date.max) == program.target_sessions


def test_a_session_is_due_on_its_day_not_before() -> None:
    program = a_program()
    first = due_days(program, STARTS_ON)[0]

    assert sessions_due(program, STARTS_ON, first - timedelta(days=1)) == 0
    assert sessions_due(program, STARTS_ON, first) == 1


def test_a_new_pairing_gets_a_session_of_each_kind_in_order() -> None:
    program = a_program(target_sessions=6)

    plan = plan_sessions(program, 7, STARTS_ON, [])

    assert tuple(session.kind for session in plan) == kinds_for(6)
    assert [session.due_by for session in plan] == due_days(program, STARTS_ON)
    assert {(session.pairing_id, session.state, session.planned_at) for session in plan} == {
        (7, SessionState.PLANNED, None)
    }


@pytest.mark.parametrize("state", [SessionState.CANCELLED, SessionState.NO_SHOW])
@pytest.mark.parametrize("kind", K)
def test_a_session_that_did_not_happen_is_replaced_by_one_of_its_kind(
    kind: SessionKind, state: SessionState
) -> None:
    program = a_program()
    plan = plan_sessions(program, 1, STARTS_ON, [])
    place = next(place for place, session in enumerate(plan) if session.kind is kind)
    plan[place] = replace(plan[place], state=state)

    assert [session.kind for session in plan_sessions(program, 1, STARTS_ON, plan)] == [kind]


def test_held_topics_fill_the_earlier_places() -> None:
    program = a_program()
    held = [a_held_session(STARTS_ON, kind=K.START), a_held_session(STARTS_ON + timedelta(days=3))]

    plan = plan_sessions(program, 1, STARTS_ON, held)

    assert tuple(session.kind for session in plan) == kinds_for(6)[2:]
    assert [session.due_by for session in plan] == due_days(program, STARTS_ON)[2:]


@given(programs, starts, existing)
def test_planning_again_after_adding_the_plan_gives_nothing(
    program: Program, started: date, sessions: list[Session]
) -> None:
    plan = plan_sessions(program, 1, started, sessions)

    assert plan_sessions(program, 1, started, [*sessions, *plan]) == []


@given(programs, starts, existing)
def test_a_plan_adds_what_lacks_of_each_kind_and_no_more(
    program: Program, started: date, sessions: list[Session]
) -> None:
    plan = plan_sessions(program, 1, started, sessions)

    wanted = Counter(kinds_for(program.target_sessions))
    standing = Counter(session.kind for session in sessions if session.state in STANDING)
    assert Counter(session.kind for session in plan) == wanted - standing
    assert [session.due_by for session in plan] == sorted(session.due_by for session in plan)


def test_the_day_of_a_session_is_held_else_planned_else_due() -> None:
    planned = a_session(due_by=date(2027, 1, 9), planned_at=at("2027-01-08T23:59"))
    held = replace(planned, state=SessionState.HELD, held_on=date(2027, 1, 7))

    assert [a_session(due_by=date(2027, 1, 9)).day, planned.day, held.day] == [
        date(2027, 1, 9),
        date(2027, 1, 8),
        date(2027, 1, 7),
    ]


@pytest.mark.parametrize("wrong", [{"state": SessionState.HELD}, {"minutes": -1}])
def test_a_session_that_can_not_be_is_refused(wrong: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match=r"held session|0 or more"):
        a_session(**wrong)


@pytest.mark.parametrize("score", ["useful", "open", "energy"])
@pytest.mark.parametrize("value", [0, 6])
def test_scores_of_a_reflection_run_from_one_to_five(score: str, value: int) -> None:
    with pytest.raises(ValueError, match="1 to 5"):
        a_reflection(1, **{score: value})  # type: ignore[arg-type]


def test_a_reflection_may_be_left_empty() -> None:
    reflection = a_reflection(1)

    assert (reflection.useful, reflection.open, reflection.energy) == (None, None, None)


def test_a_program_of_six_sessions_in_six_months_is_due_by_its_end() -> None:
    assert due_days(a_program(), STARTS_ON)[-1] <= ENDS_ON
