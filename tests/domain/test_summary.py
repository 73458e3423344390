"""Each figure of the program summary by its formula, from stories made by hand."""

from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest

from app.domain.figures import Ratio, Shown
from app.domain.pairings import Closing, ClosingKind, PairingState
from app.domain.participants import IntakeStatus, Side, WillingAs
from app.domain.programs import ChangeKind, Decision
from app.domain.sessions import ActionState, Session, SessionState, due_days
from app.domain.summary import Outcomes, TopicCount
from app.domain.surveys import SurveySheet, Wave
from app.domain.topics import Direction, Topic
from tests.support.builders import (
    STARTS_ON,
    a_held_session,
    a_pairing,
    a_participant,
    a_person,
    a_reflection,
    a_session,
    an_action,
)
from tests.support.summaries import AS_OF, PROGRAM, story_of, summary

LATER = AS_OF + timedelta(days=1)
MENTOR, MENTEE = Side.MENTOR, Side.MENTEE


def closed(on: date, kind: ClosingKind = ClosingKind.COMPLETED) -> dict[str, Any]:
    return {"state": PairingState.CLOSED, "closing": Closing(on=on, kind=kind)}


def fell_out(day: date, state: SessionState = SessionState.CANCELLED) -> Session:
    return a_session(due_by=day, state=state)


def test_a_program_without_anything_has_no_shares_and_no_figures() -> None:
    empty = summary()

    ratios = [empty.matched, empty.held, empty.of_plan, empty.completed, empty.two_way, empty.hours_known]
    ratios += [empty.at_risk, *empty.pulse.values(), *empty.actions.values()]
    assert {ratio.share for ratio in ratios} == {None}
    assert {gains.own_aim.shown for gains in empty.gains.values()} == {Shown.EMPTY}
    assert (empty.aim_gap, empty.topics, empty.hidden_figures) == (None, (), 0)


# Matched


def test_matched_are_accepted_people_with_a_pairing_under_way_or_completed() -> None:
    stories = [
        story_of(1),
        story_of(2, state=PairingState.PAUSED),
        story_of(3, **closed(AS_OF)),
        story_of(4, **closed(AS_OF, ClosingKind.ENDED_EARLY)),
        story_of(5, state=PairingState.CONFIRMED, started_on=None),
    ]

    assert summary(stories).matched == Ratio(6, 10)


def test_people_who_are_not_accepted_or_left_are_not_counted() -> None:
    people = [
        a_participant("In", id=1),
        *(a_participant(f"Out {status}", status=status) for status in IntakeStatus if status != "accepted"),
        a_participant(person=a_person("Gone", has_left=True)),
    ]

    assert summary([story_of(1)], people).matched == Ratio(1, 1)


def test_who_is_in_two_pairings_is_matched_once() -> None:
    again = replace(story_of(2), pairing=a_pairing(1, 4, id=2))

    assert summary([story_of(1), again], [a_participant(id=number) for number in range(1, 5)]).matched == Ratio(
        3, 4
    )


def test_people_are_counted_by_the_side_they_took_else_by_what_they_are_willing_as() -> None:
    people = [
        a_participant(id=1, willing_as=WillingAs.EITHER),
        a_participant(id=2, willing_as=WillingAs.EITHER),
        a_participant(id=3, willing_as=WillingAs.MENTOR),
        a_participant(id=4, willing_as=WillingAs.EITHER),
    ]

    assert summary([story_of(1)], people).willing == {"mentor": 2, "mentee": 1, "either": 1}


def test_departments_and_sites_are_distinct_ones_that_are_known() -> None:
    places = [("Finance", "Leeds"), ("Finance", ""), ("IT", "York"), ("", "York")]
    people = [
        a_participant(person=a_person(department=department, site=site), id=number)
        for number, (department, site) in enumerate(places, start=1)
    ]

    found = summary((), people)
    assert (found.departments, found.sites) == (2, 2)


# Sessions


def test_held_counts_against_all_that_were_held_or_fell_out() -> None:
    story = story_of(
        1,
        a_held_session(AS_OF),
        a_held_session(LATER),
        fell_out(AS_OF),
        fell_out(AS_OF, SessionState.NO_SHOW),
        fell_out(LATER),
        a_session(due_by=AS_OF),
    )

    assert summary([story]).held == Ratio(1, 3)


def test_of_the_plan_counts_held_sessions_against_those_due_by_then() -> None:
    due = [day for day in due_days(PROGRAM, STARTS_ON) if day <= AS_OF]

    assert len(due) == 3
    assert summary([story_of(1, a_held_session(AS_OF)), story_of(2)]).of_plan == Ratio(1, 6)


def test_a_pairing_that_ended_owes_no_session_after_its_end() -> None:
    second_due = due_days(PROGRAM, STARTS_ON)[1]

    assert summary([story_of(1, **closed(second_due))]).of_plan == Ratio(0, 2)
    assert summary([story_of(1, **closed(LATER))]).of_plan == Ratio(0, 3)


@pytest.mark.parametrize(
    ("held", "closing", "completed"),
    [(4, AS_OF, 1), (3, AS_OF, 0), (4, LATER, 0), (4, None, 0)],
)
def test_completed_needs_the_minimum_held_and_a_closing_record(
    held: int, closing: date | None, completed: int
) -> None:
    sessions = [a_held_session(STARTS_ON + timedelta(days=number)) for number in range(held)]
    story = story_of(1, *sessions, **(closed(closing) if closing else {}))

    assert summary([story, story_of(2)]).completed == Ratio(completed, 2)


def test_two_way_are_held_sessions_with_both_reflections() -> None:
    sessions = [a_held_session(STARTS_ON + timedelta(days=number), id=number) for number in range(1, 5)]
    sessions.append(a_held_session(LATER, id=5))
    given_in = [
        a_reflection(1, MENTOR),
        a_reflection(1, MENTEE, kept_private=True),
        a_reflection(2, MENTOR),
        a_reflection(3, MENTEE),
        a_reflection(4, MENTOR),
        a_reflection(4, MENTEE, handed_in_on=LATER),
        a_reflection(5, MENTOR),
        a_reflection(5, MENTEE),
    ]

    found = summary([replace(story_of(1, *sessions), reflections=tuple(given_in))])

    assert found.two_way == Ratio(1, 4)
    assert found.pulse == {MENTOR: Ratio(3, 4), MENTEE: Ratio(2, 4)}


def test_hours_are_the_known_minutes_of_held_sessions() -> None:
    story = story_of(
        1,
        a_held_session(AS_OF, minutes=45),
        a_held_session(AS_OF, minutes=0),
        a_held_session(AS_OF, minutes=None),
        a_held_session(LATER, minutes=60),
    )

    found = summary([story, story_of(2, a_held_session(AS_OF, minutes=50))])

    assert (found.minutes, found.hours_known) == (95, Ratio(3, 4))


def test_topics_count_the_held_sessions_that_covered_them_most_first() -> None:
    topics = [
        Topic(id=1, name="AI"),
        Topic(id=2, name="Careers", direction=Direction.RETURN),
        Topic(id=3, name="Data"),
    ]
    story = story_of(
        1,
        a_held_session(AS_OF, topic_ids=(1, 2)),
        a_held_session(AS_OF, topic_ids=(2, 2, 99)),
        a_held_session(LATER, topic_ids=(3,)),
        a_session(due_by=AS_OF, topic_ids=(3,)),
    )

    assert summary([story], topics=topics).topics == (
        TopicCount("Careers", Direction.RETURN, 2),
        TopicCount("AI", Direction.FORWARD, 1),
    )


def test_actions_count_as_done_among_those_due_by_side() -> None:
    def of_side(side: Side) -> list[Any]:
        return [
            an_action(1, side=side, due_on=AS_OF, state=ActionState.DONE),
            an_action(1, side=side, due_on=AS_OF, state=ActionState.OPEN),
            an_action(1, side=side, due_on=AS_OF, state=ActionState.DROPPED),
            an_action(1, side=side, due_on=LATER, state=ActionState.DONE),
            an_action(1, side=side, due_on=None, state=ActionState.DONE),
        ]

    story = replace(
        story_of(1), actions=(*of_side(MENTOR), *of_side(MENTEE), an_action(1, side=MENTEE, due_on=AS_OF))
    )

    assert summary([story]).actions == {MENTOR: Ratio(1, 3), MENTEE: Ratio(1, 4)}


# Outcomes and risks


def test_outcomes_show_early_ends_and_rematches_as_lines_of_their_own() -> None:
    kinds = [*ClosingKind, ClosingKind.COMPLETED]
    stories = [story_of(number, **closed(AS_OF, kind)) for number, kind in enumerate(kinds, start=1)]
    stories += [story_of(20), story_of(21, state=PairingState.PAUSED), story_of(22, **closed(LATER))]

    found = summary(stories)

    assert found.outcomes == Outcomes(completed=2, ended_early=4, rematched=1, running=3)
    assert found.pairings == len(stories)


def test_only_pairings_that_started_are_launched() -> None:
    stories = [
        story_of(1, started_on=AS_OF),
        story_of(2, started_on=LATER),
        story_of(3, state=PairingState.CONFIRMED, started_on=None),
        story_of(4, state=PairingState.DROPPED, started_on=None),
    ]

    assert summary(stories).pairings == 1


def test_at_risk_are_pairings_under_way_with_a_reason() -> None:
    well = story_of(1, a_held_session(STARTS_ON), a_held_session(AS_OF), agreement_signed_on=STARTS_ON)
    troubled = story_of(2)
    over = story_of(3, **closed(AS_OF))

    assert summary([well, troubled, over]).at_risk == Ratio(1, 2)


# Surveys


def test_responses_count_returned_sheets_among_those_handed_out() -> None:
    def sheet(side: Side, wave: Wave, issued_on: date, returned_on: date | None = None) -> SurveySheet:
        return SurveySheet(participant_id=1, side=side, wave=wave, issued_on=issued_on, returned_on=returned_on)

    sheets = [
        sheet(MENTOR, Wave.START, STARTS_ON, AS_OF),
        sheet(MENTOR, Wave.START, STARTS_ON, LATER),
        sheet(MENTOR, Wave.START, STARTS_ON),
        sheet(MENTOR, Wave.START, LATER),
        sheet(MENTEE, Wave.START, STARTS_ON),
        sheet(MENTOR, Wave.MID, STARTS_ON, STARTS_ON),
    ]

    responses = summary(sheets=sheets).responses

    assert responses[Wave.START] == {MENTOR: Ratio(1, 3), MENTEE: Ratio(0, 1)}
    assert responses[Wave.MID] == {MENTOR: Ratio(1, 1), MENTEE: Ratio(0, 0)}
    assert responses[Wave.CLOSE][MENTOR].share is None


# Texts


def test_the_decision_log_is_told_by_day_what_was_changed_later_not_yet() -> None:
    def decision(number: int, kind: ChangeKind, on: date) -> Decision:
        return Decision(id=number, program_id=1, kind=kind, on=on, text=f"{number}")

    log = [
        decision(1, ChangeKind.CHANGED, AS_OF),
        decision(2, ChangeKind.CHANGED, STARTS_ON),
        decision(3, ChangeKind.CHANGED, LATER),
        decision(4, ChangeKind.NEXT, LATER),
        decision(5, ChangeKind.NEXT, AS_OF),
    ]

    found = summary(decisions=log)

    assert [line.id for line in found.changed] == [2, 1]
    assert [line.id for line in found.next_steps] == [5, 4]


# As of a day


def test_what_happened_later_changes_nothing_in_a_summary_of_that_day() -> None:
    before = story_of(1, a_session(id=1, due_by=AS_OF), agreement_signed_on=STARTS_ON)
    later = replace(
        before,
        pairing=replace(before.pairing, **closed(LATER, ClosingKind.ENDED_EARLY)),
        sessions=(a_held_session(LATER, id=1, due_by=AS_OF),),
        reflections=(a_reflection(1, MENTOR, handed_in_on=LATER), a_reflection(1, MENTEE, handed_in_on=LATER)),
        mentor=a_participant(
            person=replace(before.mentor.person, has_left=True, left_on=LATER), id=before.mentor.id
        ),
    )

    assert summary([later]) == summary([before])
