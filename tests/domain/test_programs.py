"""Programs: what they refuse, their weights, and which one is meant."""

from dataclasses import astuple
from datetime import date
from typing import Any

import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st

from app.domain.programs import FULL_SCORE, ProgramStatus, Weights, default_program
from tests.support.builders import STARTS_ON, a_program

weights = st.builds(
    Weights,
    topics=st.integers(0, 20_000),
    topics_return=st.just(0),
    distance=st.integers(0, 20_000),
    availability=st.integers(0, 20_000),
    seniority=st.integers(0, 20_000),
    preferences=st.integers(0, 20_000),
)


def parts(of: Weights) -> tuple[int, ...]:
    return (of.topics, of.distance, of.availability, of.seniority, of.preferences)


@pytest.mark.parametrize(
    "wrong",
    [
        {"ends_on": date(2027, 1, 3)},
        {"small_group": 2},
        {"small_group": 11},
        {"target_sessions": 0},
        {"length_min": 14},
        {"cadence_days": 0},
        {"minimum_sessions": -1},
    ],
)
def test_a_program_that_can_not_be_is_refused(wrong: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match=r"program|small group|minutes|whole numbers"):
        a_program(**wrong)


def test_a_program_of_one_day_is_possible() -> None:
    assert a_program(ends_on=STARTS_ON).ends_on == STARTS_ON


@pytest.mark.parametrize(("held", "of"), [(0, 6), (5, 6), (6, 6), (8, 8)])
def test_sessions_are_held_of_those_planned_or_of_more(held: int, of: int) -> None:
    assert a_program(target_sessions=6).sessions_of(held) == of


def test_the_default_weights_are_normalized_already() -> None:
    assert Weights().normalized() == Weights()


@given(weights)
def test_normalized_weights_sum_to_the_full_score(some: Weights) -> None:
    assume(any(parts(some)))

    assert sum(parts(some.normalized())) == FULL_SCORE


@given(weights)
def test_a_weight_of_nothing_stays_nothing(some: Weights) -> None:
    zeros = [place for place, part in enumerate(parts(some)) if part == 0]

    assert all(parts(some.normalized())[place] == 0 for place in zeros)


@given(weights)
@example(Weights(topics=0, topics_return=0, distance=0, availability=2, seniority=7_499, preferences=7_500))
def test_normalizing_keeps_the_order_of_weights(some: Weights) -> None:
    before, after = parts(some), parts(some.normalized())

    for one in range(5):
        for other in range(5):
            if before[one] < before[other]:
                assert after[one] <= after[other]


@given(st.integers(1, 20_000), st.integers(0, 20_000))
def test_the_return_direction_keeps_its_share_of_the_topics(topics: int, other: int) -> None:
    back = topics * 3 // 10
    normal = Weights(topics=topics, topics_return=back, distance=other).normalized()

    assert 0 <= normal.topics_return <= normal.topics
    assert abs(normal.topics_return * topics - back * normal.topics) <= topics


def test_no_weights_at_all_stay_none() -> None:
    nothing = Weights(topics=0, topics_return=0, distance=0, availability=0, seniority=0, preferences=0)

    assert set(astuple(nothing.normalized())) == {0}


def test_the_only_program_is_meant_even_when_closed() -> None:
    closed = a_program(id=1, status=ProgramStatus.CLOSED)

    assert default_program([closed]) == closed


def test_the_newest_program_that_is_not_closed_is_meant() -> None:
    old = a_program(id=1, starts_on=date(2026, 1, 1))
    newer = a_program(id=2, starts_on=date(2026, 6, 1))
    closed = a_program(id=3, starts_on=date(2027, 1, 1), status=ProgramStatus.CLOSED)
    archived = a_program(id=4, starts_on=date(2027, 2, 1), status=ProgramStatus.ARCHIVED)

    assert default_program([newer, archived, old, closed]) == newer


def test_of_closed_programs_the_newest_is_meant() -> None:
    old = a_program(id=1, starts_on=date(2026, 1, 1), status=ProgramStatus.CLOSED)
    newer = a_program(id=2, starts_on=date(2026, 1, 1), status=ProgramStatus.ARCHIVED)

    assert default_program([newer, old]) == newer


def test_no_program_is_meant_where_there_is_none() -> None:
    assert default_program([]) is None


def test_the_coordinator_s_line_has_what_is_known() -> None:
    assert a_program(coordinator_name="Hélène", coordinator_phone="0300").coordinator == "Hélène, 0300"
    assert a_program().coordinator == ""
