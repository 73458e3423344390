"""Each at-risk rule, just before and just at its boundary. The program's cadence is 30 days."""

from dataclasses import replace
from datetime import date, datetime, time, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.pairings import PairingState
from app.domain.participants import IntakeStatus, Side
from app.domain.risks import Risk, RiskRule, Urgency, risks_of, urgent_first
from app.domain.sessions import Absent, Session, SessionState
from app.domain.stories import PairingStory
from tests.support.builders import (
    ENDS_ON,
    STARTS_ON,
    a_held_session,
    a_pairing,
    a_participant,
    a_person,
    a_program,
    a_reflection,
    a_session,
    a_story,
)

PROGRAM = a_program()


def day(number: int) -> date:
    """So many days after the start of the pairing."""
    return STARTS_ON + timedelta(days=number)


def dated(number: int, **fields: Any) -> Session:
    """A planned session with a date."""
    return a_session(due_by=day(number), planned_at=datetime.combine(day(number), time(10)), **fields)


def missed(number: int, **fields: Any) -> Session:
    return a_session(**{"due_by": day(number), "state": SessionState.CANCELLED, **fields})


def signed(*sessions: Session, **fields: Any) -> PairingStory:
    """A story whose agreement is signed, so that only the rule at hand speaks."""
    return a_story(*sessions, **{"pairing": a_pairing(id=1, agreement_signed_on=STARTS_ON), **fields})


def risk(rule: RiskRule, story: PairingStory, today: date, **program: Any) -> Risk | None:
    found = [one for one in risks_of(story.course(), replace(PROGRAM, **program), today) if one.rule is rule]
    assert len(found) <= 1
    return found[0] if found else None


# K1: no start


def test_nothing_held_or_dated_fourteen_days_after_the_start_is_told_from_the_day_after() -> None:
    story = signed(a_session(due_by=day(10)))

    assert risk(RiskRule.NO_START, story, day(14)) is None
    found = risk(RiskRule.NO_START, story, day(15))
    assert found == Risk(RiskRule.NO_START, Urgency.SOON, 1, {"days": 15})


def test_a_short_cadence_expects_the_start_after_half_of_it() -> None:
    assert risk(RiskRule.NO_START, signed(), day(5), cadence_days=10) is None
    assert risk(RiskRule.NO_START, signed(), day(6), cadence_days=10) is not None


def test_a_date_or_a_held_session_is_a_start() -> None:
    assert risk(RiskRule.NO_START, signed(dated(90)), day(60)) is None
    assert risk(RiskRule.NO_START, signed(a_held_session(day(1))), day(60)) is None


# K2: no next date


def test_no_next_date_is_told_after_one_and_a_half_cadences() -> None:
    story = signed(a_held_session(day(10)), a_session(due_by=day(40)))

    assert risk(RiskRule.NO_NEXT_DATE, story, day(10 + 45)) is None
    found = risk(RiskRule.NO_NEXT_DATE, story, day(10 + 46))
    assert found == Risk(RiskRule.NO_NEXT_DATE, Urgency.SOON, 1, {"days": 46, "cadence": 30})


def test_no_next_date_is_urgent_after_two_cadences() -> None:
    story = signed(a_held_session(day(10)))

    at_two, later = (risk(RiskRule.NO_NEXT_DATE, story, day(10 + days)) for days in (60, 61))
    assert at_two is not None
    assert at_two.urgency is Urgency.SOON
    assert later is not None
    assert later.urgency is Urgency.URGENT


def test_a_date_today_or_later_is_a_next_date_one_of_yesterday_is_not() -> None:
    story = signed(a_held_session(day(0)), dated(80))

    assert risk(RiskRule.NO_NEXT_DATE, story, day(80)) is None
    assert risk(RiskRule.NO_NEXT_DATE, story, day(81)) is not None


def test_who_has_met_as_often_as_planned_needs_no_next_date() -> None:
    held = [a_held_session(day(number)) for number in range(6)]

    assert risk(RiskRule.NO_NEXT_DATE, signed(*held), day(100)) is None
    assert risk(RiskRule.NO_NEXT_DATE, signed(*held[:5]), day(100)) is not None


# K3: two missed


@pytest.mark.parametrize("second", [SessionState.CANCELLED, SessionState.NO_SHOW])
def test_two_missed_in_a_row_are_urgent(second: SessionState) -> None:
    one = missed(40, id=2, absent=Absent.MENTEE)
    other = missed(50, id=3, state=second)

    found = risk(RiskRule.TWO_MISSED, signed(a_held_session(day(9)), one, other, dated(60)), day(55))

    values = {"absent": ("mentee", ""), "states": ("cancelled", second.value)}
    assert found == Risk(RiskRule.TWO_MISSED, Urgency.URGENT, 1, values, session_id=3)


def test_one_missed_or_a_meeting_between_two_is_no_risk() -> None:
    assert risk(RiskRule.TWO_MISSED, signed(missed(40)), day(55)) is None
    assert risk(RiskRule.TWO_MISSED, signed(missed(40), a_held_session(day(45)), missed(50)), day(55)) is None
    assert risk(RiskRule.TWO_MISSED, signed(missed(40), missed(45), a_held_session(day(50))), day(55)) is None


# A date has passed without a word


def test_a_date_is_overdue_from_the_next_day() -> None:
    story = signed(dated(20, id=4))

    assert risk(RiskRule.OVERDUE, story, day(20)) is None
    found = risk(RiskRule.OVERDUE, story, day(21))
    assert found == Risk(RiskRule.OVERDUE, Urgency.SOON, 1, {"days": 1, "day": day(20)}, session_id=4)


def test_a_date_overdue_for_more_than_half_a_cadence_is_urgent() -> None:
    soon, urgent = (risk(RiskRule.OVERDUE, signed(dated(20)), day(20 + days)) for days in (15, 16))

    assert soon is not None
    assert soon.urgency is Urgency.SOON
    assert urgent is not None
    assert urgent.urgency is Urgency.URGENT


def test_a_due_day_alone_is_never_overdue() -> None:
    assert risk(RiskRule.OVERDUE, signed(a_session(due_by=day(1))), day(100)) is None


# K5: unsigned


def test_an_agreement_unsigned_after_the_first_session_is_told() -> None:
    held = a_held_session(day(9), id=1)

    found = risk(RiskRule.UNSIGNED, a_story(held), day(10))

    assert found == Risk(RiskRule.UNSIGNED, Urgency.SOON, 1, {"day": day(9)}, session_id=1)
    assert risk(RiskRule.UNSIGNED, signed(held), day(10)) is None
    assert risk(RiskRule.UNSIGNED, a_story(dated(9)), day(10)) is None


# K6: energy


def energies(before: int | None, now: int | None, side: Side = Side.MENTEE) -> PairingStory:
    sessions = [a_held_session(day(9), id=1), a_held_session(day(20), id=2)]
    given_in = (a_reflection(1, side, energy=before), a_reflection(2, side, energy=now))
    return signed(*sessions, reflections=given_in)


@pytest.mark.parametrize("side", Side)
@pytest.mark.parametrize(
    ("before", "now", "fell_from"),
    [(3, 2, None), (None, 2, None), (5, 3, 5), (5, 2, 5), (5, 1, 5)],
)
def test_low_energy_or_a_fall_by_two_is_told(side: Side, before: int, now: int, fell_from: int | None) -> None:
    found = risk(RiskRule.LOW_ENERGY, energies(before, now, side), day(21))

    values = {"side": side.value, "now": now, "before": fell_from, "number": 2}
    assert found == Risk(RiskRule.LOW_ENERGY, Urgency.SOON, 1, values, session_id=2)


@pytest.mark.parametrize(("before", "now"), [(4, 3), (5, 4), (1, 3), (2, None), (None, 3)])
def test_middling_energy_that_hardly_fell_is_no_risk(before: int | None, now: int | None) -> None:
    assert risk(RiskRule.LOW_ENERGY, energies(before, now), day(21)) is None


def test_without_a_session_held_nothing_is_known_of_energy() -> None:
    assert risk(RiskRule.LOW_ENERGY, signed(dated(20)), day(19)) is None


# K8: one side writes


def writing(*sides: set[Side]) -> PairingStory:
    sessions = [a_held_session(day(9 * place), id=place) for place in range(1, len(sides) + 1)]
    given_in = [a_reflection(place, side) for place, wrote in enumerate(sides, start=1) for side in wrote]
    return signed(*sessions, reflections=tuple(given_in))


BOTH, MENTOR, MENTEE, NOBODY = {Side.MENTOR, Side.MENTEE}, {Side.MENTOR}, {Side.MENTEE}, set[Side]()


def test_only_one_side_writing_twice_is_told_with_the_silent_one() -> None:
    found = risk(RiskRule.ONE_SIDE_WRITES, writing(BOTH, MENTOR, MENTOR), day(30))

    values = {"side": "mentee", "numbers": (2, 3)}
    assert found == Risk(RiskRule.ONE_SIDE_WRITES, Urgency.SOON, 1, values, session_id=3)


@pytest.mark.parametrize(
    "sides", [(MENTOR,), (BOTH, MENTOR), (MENTOR, MENTEE), (NOBODY, NOBODY), (MENTOR, MENTOR, BOTH)]
)
def test_writing_by_turns_by_both_or_by_nobody_is_no_such_risk(sides: tuple[set[Side], ...]) -> None:
    assert risk(RiskRule.ONE_SIDE_WRITES, writing(*sides), day(30)) is None


def test_keeping_it_private_counts_as_given() -> None:
    story = writing(MENTOR, MENTOR)
    private = a_reflection(2, Side.MENTEE, kept_private=True)

    with_private = replace(story, reflections=(*story.reflections, private))
    assert risk(RiskRule.ONE_SIDE_WRITES, with_private, day(30)) is None


# K10: someone left


@pytest.mark.parametrize("side", Side)
@pytest.mark.parametrize("how", [{"person": a_person(has_left=True)}, {"status": IntakeStatus.LEFT}])
def test_who_left_while_the_pairing_runs_is_told_at_once(side: Side, how: dict[str, Any]) -> None:
    story = signed(**{side.value: a_participant(id=1, **how)})

    assert risk(RiskRule.SOMEONE_LEFT, story, day(0)) == Risk(
        RiskRule.SOMEONE_LEFT, Urgency.URGENT, 1, {"side": side.value}
    )


def test_while_nobody_left_nobody_is_told() -> None:
    story = signed(mentor=a_participant(id=1, status=IntakeStatus.WITHDRAWN))

    assert risk(RiskRule.SOMEONE_LEFT, story, day(0)) is None


# K11: out of time


def test_a_pace_that_can_not_reach_the_minimum_is_told() -> None:
    story = signed(a_held_session(day(9)), dated(170))
    # One session in 80 days, three missing: 240 days are needed.

    assert risk(RiskRule.OUT_OF_TIME, story, day(80), ends_on=day(80 + 240)) is None
    found = risk(RiskRule.OUT_OF_TIME, story, day(80), ends_on=day(80 + 239))
    assert found == Risk(RiskRule.OUT_OF_TIME, Urgency.SOON, 1, {"missing": 3, "days": 239})


def test_before_two_cadences_have_passed_the_pace_says_nothing() -> None:
    story = signed(dated(70))

    assert risk(RiskRule.OUT_OF_TIME, story, day(59), ends_on=day(90)) is None
    assert risk(RiskRule.OUT_OF_TIME, story, day(60), ends_on=day(90)) is not None


def test_who_reached_the_minimum_is_never_out_of_time() -> None:
    held = [a_held_session(day(number)) for number in range(4)]

    assert risk(RiskRule.OUT_OF_TIME, signed(*held), day(300)) is None
    assert risk(RiskRule.OUT_OF_TIME, signed(*held[:3]), day(300)) is not None


# All rules together


TROUBLED = (a_held_session(day(2)), missed(40), missed(50), dated(60))


@pytest.mark.parametrize("state", [s for s in PairingState if s not in ("running", "paused")])
def test_a_pairing_that_is_not_under_way_is_never_at_risk(state: PairingState) -> None:
    assert risks_of(a_story(*TROUBLED, pairing=a_pairing(state=state)).course(), PROGRAM, ENDS_ON) == []


def test_a_pause_quiets_all_rules_but_leaving_and_the_end_of_the_program() -> None:
    paused = a_pairing(id=1, state=PairingState.PAUSED)
    left = a_participant(id=1, status=IntakeStatus.LEFT)

    found = risks_of(a_story(*TROUBLED, pairing=paused, mentor=left).course(), PROGRAM, ENDS_ON)

    assert [one.rule for one in found] == [RiskRule.SOMEONE_LEFT, RiskRule.OUT_OF_TIME]


def test_urgent_risks_come_first() -> None:
    found = risks_of(a_story(*TROUBLED).course(), PROGRAM, day(61))

    assert [(one.rule, one.urgency) for one in found] == [
        (RiskRule.TWO_MISSED, Urgency.URGENT),
        (RiskRule.NO_NEXT_DATE, Urgency.SOON),
        (RiskRule.OVERDUE, Urgency.SOON),
        (RiskRule.UNSIGNED, Urgency.SOON),
        (RiskRule.OUT_OF_TIME, Urgency.SOON),
    ]


def test_urgent_risks_of_many_pairings_come_first_else_in_their_order() -> None:
    soon, urgent = Urgency.SOON, Urgency.URGENT
    risks = [
        Risk(RiskRule.OVERDUE, urgency, place, {}) for place, urgency in enumerate([soon, urgent, soon, urgent])
    ]

    assert [one.pairing_id for one in urgent_first(risks)] == [1, 3, 0, 2]


def test_a_pairing_that_does_well_is_at_no_risk() -> None:
    sessions = [a_held_session(day(9), id=1), a_held_session(day(40), id=2), dated(70)]
    given_in = tuple(a_reflection(number, side, energy=4) for number in (1, 2) for side in Side)

    assert risks_of(signed(*sessions, reflections=given_in).course(), PROGRAM, day(60)) == []


@given(
    st.lists(st.tuples(st.sampled_from(SessionState), st.integers(-40, 300), st.booleans()), max_size=8),
    st.integers(-40, 400),
)
def test_no_story_breaks_the_rules(drawn: list[tuple[SessionState, int, bool]], today: int) -> None:
    sessions = [
        a_session(
            id=place,
            due_by=day(number),
            state=state,
            held_on=day(number) if state is SessionState.HELD else None,
            planned_at=datetime.combine(day(number), time(10)) if has_date else None,
        )
        for place, (state, number, has_date) in enumerate(drawn, start=1)
    ]

    found = risks_of(a_story(*sessions).course(), PROGRAM, day(today))

    assert len({one.rule for one in found}) == len(found)
