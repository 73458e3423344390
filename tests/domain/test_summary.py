"""Each figure of the program summary by its formula, from stories made by hand."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date, timedelta
from itertools import product
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.pairings import Closing, ClosingKind, PairingState
from app.domain.participants import Consent, IntakeStatus, Participant, Side, WillingAs
from app.domain.privacy import Visibility
from app.domain.programs import ChangeKind, Decision
from app.domain.sessions import TAKES, ActionState, Answer, Session, SessionState, due_days
from app.domain.stories import PairingStory
from app.domain.summary import (
    Change,
    Mean,
    Outcomes,
    ProgramSummary,
    Ratio,
    Recommendation,
    Shown,
    SummaryRecords,
    TopicCount,
    summarize,
)
from app.domain.surveys import OWN_AIM, RECOMMEND, SurveyAnswer, SurveySheet, Wave
from app.domain.topics import Direction, Topic
from tests.support.builders import (
    STARTS_ON,
    a_held_session,
    a_pairing,
    a_participant,
    a_person,
    a_program,
    a_reflection,
    a_session,
    a_story,
    an_action,
)

PROGRAM = a_program()
AS_OF = date(2027, 4, 1)
LATER = AS_OF + timedelta(days=1)
MENTOR, MENTEE = Side.MENTOR, Side.MENTEE


def summary(
    stories: Sequence[PairingStory] = (), participants: Sequence[Participant] = (), **records: Any
) -> ProgramSummary:
    """The summary as of 1 April 2027; the participants are those of the stories unless given."""
    of_stories = [story.participant(side) for story in stories for side in Side]
    defaults: dict[str, Any] = {"program": PROGRAM, "topics": (), "answers": (), "sheets": (), "decisions": ()}
    given_records = {"stories": stories, "participants": participants or of_stories, **defaults, **records}
    return summarize(SummaryRecords(**given_records), AS_OF)


def story_of(number: int, *sessions: Session, **pairing: Any) -> PairingStory:
    """The story of pairing `number`, of two people of its own."""
    junior, senior = 2 * number - 1, 2 * number
    return a_story(
        *sessions,
        pairing=a_pairing(junior, senior, id=number, **pairing),
        mentor=a_participant(f"Mentor {number}", id=junior),
        mentee=a_participant(f"Mentee {number}", id=senior),
    )


def closed(on: date, kind: ClosingKind = ClosingKind.COMPLETED) -> dict[str, Any]:
    return {"state": PairingState.CLOSED, "closing": Closing(on=on, kind=kind)}


def fell_out(day: date, state: SessionState = SessionState.CANCELLED) -> Session:
    return a_session(due_by=day, state=state)


def test_nothing_to_divide_by_has_no_share() -> None:
    assert Ratio(0, 0).share is None
    assert Ratio(0, 3).share == 0
    assert Ratio(3, 4).share == 0.75


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
    people = [a_participant(person=a_person(department=department, site=site)) for department, site in places]

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


def scores(item: str, wave: Wave, values: Iterable[int], side: Side = MENTOR) -> list[SurveyAnswer]:
    """One score each of participants 1, 2, 3 and so on."""
    return [
        SurveyAnswer(participant_id=number, side=side, wave=wave, item=item, score=value)
        for number, value in enumerate(values, start=1)
    ]


def test_the_own_aim_is_the_mean_of_each_persons_latest_answer() -> None:
    answers = scores(OWN_AIM, Wave.MID, [1, 1, 4, 4, 4]) + scores(OWN_AIM, Wave.CLOSE, [5, 3])

    assert summary(answers=answers).gains[MENTOR].own_aim == Mean(Shown.YES, 4.0, 5)


def test_the_gap_between_the_sides_is_between_their_own_aims() -> None:
    mentors = scores(OWN_AIM, Wave.MID, [4] * 5)

    assert summary(answers=mentors).aim_gap is None
    both = mentors + scores(OWN_AIM, Wave.MID, [5, 5, 5, 5, 2], MENTEE)
    assert summary(answers=both).aim_gap == pytest.approx(0.4)


def test_a_change_is_the_mean_over_people_who_answered_both_times() -> None:
    answers = scores("J1", Wave.START, [1, 2, 3, 4, 5, 1]) + scores("J1", Wave.CLOSE, [3, 2, 4, 3, 5])

    found = summary(answers=answers).gains[MENTOR].largest_change

    assert found == Change("J1", Shown.YES, before=3.0, after=3.4, change=0.4, n=5, up=2, same=2, down=1)


def test_the_item_about_rank_is_turned_before_it_is_compared() -> None:
    answers = scores("H3", Wave.START, [5] * 5, MENTEE) + scores("H3", Wave.MID, [2] * 5, MENTEE)

    found = summary(answers=answers).trust["H3"][MENTEE]

    assert (found.before, found.after, found.change, found.up) == (1.0, 4.0, 3.0, 5)


def test_changes_are_measured_to_the_close_as_soon_as_anybody_answered_there() -> None:
    answers = scores("H1", Wave.START, [1] * 5) + scores("H1", Wave.MID, [2] * 5)
    at_close = [*answers, *scores("H1", Wave.CLOSE, [3])]

    assert summary(answers=answers).change_wave is Wave.MID
    assert summary(answers=answers).trust["H1"][MENTOR].change == 1.0
    assert summary(answers=at_close).change_wave is Wave.CLOSE
    assert summary(answers=at_close).trust["H1"][MENTOR].shown is Shown.HIDDEN


def test_the_largest_change_is_shown_even_where_it_is_a_fall() -> None:
    answers = [
        *scores("J1", Wave.START, [5] * 5),
        *scores("J1", Wave.MID, [2] * 5),
        *scores("J2", Wave.START, [5] * 5),
        *scores("J2", Wave.MID, [4] * 5),
    ]

    found = summary(answers=answers).gains[MENTOR].largest_change

    assert found is not None
    assert (found.item, found.change) == ("J2", -1.0)


@pytest.mark.parametrize("n", [1, 4])
def test_figures_of_fewer_people_than_the_small_group_are_hidden(n: int) -> None:
    answers = [
        *scores(OWN_AIM, Wave.MID, [5] * n),
        *scores(RECOMMEND, Wave.CLOSE, [9] * n),
        *scores("J1", Wave.START, [1] * n),
        *scores("J1", Wave.CLOSE, [5] * n),
        *scores("H1", Wave.START, [1] * n),
        *scores("H1", Wave.CLOSE, [5] * n),
    ]

    found = summary(answers=answers)

    gains = found.gains[MENTOR]
    assert gains.own_aim == Mean(Shown.HIDDEN)
    assert gains.recommendation == Recommendation(Shown.HIDDEN)
    assert gains.largest_change == Change("J1", Shown.HIDDEN)
    assert found.trust["H1"][MENTOR] == Change("H1", Shown.HIDDEN)
    assert found.hidden_figures == 4


@pytest.mark.parametrize(("small_group", "shown"), [(3, Shown.YES), (4, Shown.YES), (5, Shown.HIDDEN)])
def test_the_small_group_is_the_programs_own(small_group: int, shown: Shown) -> None:
    answers = scores(OWN_AIM, Wave.MID, [4] * 4)

    found = summary(answers=answers, program=a_program(small_group=small_group))

    assert found.gains[MENTOR].own_aim.shown is shown


def test_recommendation_is_the_share_of_nines_and_tens_less_that_of_six_and_below() -> None:
    answers = scores(RECOMMEND, Wave.CLOSE, [10, 9, 9, 8, 7, 6, 0, 10])

    assert summary(answers=answers).gains[MENTOR].recommendation == Recommendation(
        Shown.YES, score=25, n=8, promoters=4, detractors=2
    )


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


def quoting(
    consents: bool = True,
    ticked: bool = True,
    visibility: Visibility = Visibility.SUMMARY,
    private: bool = False,
    held_on: date = AS_OF,
) -> PairingStory:
    answers = {TAKES: Answer(text="I ask first now.", visibility=visibility, may_be_quoted=ticked)}
    reflection = a_reflection(1, MENTOR, kept_private=private, answers=answers)
    writer = a_participant(id=1, consent=Consent(notice="2027-01", may_be_quoted=consents))
    return a_story(a_held_session(held_on, id=1), mentor=writer, reflections=(reflection,))


def quotes_of(story: PairingStory) -> list[str]:
    found = summary([story])
    return [quote for gains in found.gains.values() for quote in gains.quotes]


def test_a_quote_needs_stored_consent_the_tick_and_the_visibility() -> None:
    quoted = [
        given_with
        for given_with in product((True, False), (True, False), Visibility)
        if quotes_of(quoting(*given_with))
    ]

    assert quoted == [(True, True, Visibility.SUMMARY)]


def test_a_quote_stands_with_its_side_and_without_a_name() -> None:
    gains = summary([quoting()]).gains

    assert gains[MENTOR].quotes == ("I ask first now.",)
    assert gains[MENTEE].quotes == ()


def test_what_was_kept_private_or_said_later_is_not_quoted() -> None:
    assert quotes_of(quoting(private=True)) == []
    assert quotes_of(quoting(held_on=LATER)) == []


def test_the_consent_of_one_side_does_not_speak_for_the_other() -> None:
    story = quoting()
    line = a_reflection(1, MENTEE, takes="Mine.")

    assert quotes_of(replace(story, reflections=(*story.reflections, line))) == ["I ask first now."]


@given(st.lists(st.tuples(st.booleans(), st.booleans(), st.sampled_from(Visibility), st.booleans()), max_size=6))
def test_the_newest_quotes_come_first_and_none_without_all_three(
    drawn: list[tuple[bool, bool, Visibility, bool]],
) -> None:
    stories = []
    for number, (consents, ticked, visibility, private) in enumerate(drawn, start=1):
        story = quoting(consents, ticked, visibility, private, held_on=STARTS_ON + timedelta(days=number))
        text = {TAKES: replace(story.reflections[0].answers[TAKES], text=f"Line {number}")}
        stories.append(replace(story, reflections=(replace(story.reflections[0], answers=text),)))
    wanted = [
        f"Line {number}"
        for number, (consents, ticked, visibility, private) in enumerate(drawn, start=1)
        if consents and ticked and visibility is Visibility.SUMMARY and not private
    ]

    assert list(summary(stories).gains[MENTOR].quotes) == wanted[::-1]


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
