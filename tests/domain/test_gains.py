"""What each side gained: aims, changes, recommendations and quotes, each hidden where too few people answered."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, timedelta
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.figures import Change, Mean, Recommendation, Shown
from app.domain.gains import Gains, aim_gap
from app.domain.participants import Consent, Side
from app.domain.privacy import Visibility
from app.domain.sessions import TAKES, Answer
from app.domain.stories import PairingStory
from app.domain.surveys import OWN_AIM, RECOMMEND, SurveyAnswer, Wave
from tests.support.builders import (
    STARTS_ON,
    a_held_session,
    a_participant,
    a_program,
    a_reflection,
    a_story,
)
from tests.support.summaries import AS_OF, PROGRAM, summary

LATER = AS_OF + timedelta(days=1)
MENTOR, MENTEE = Side.MENTOR, Side.MENTEE


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


def test_nobody_gained_anything_before_anybody_answered() -> None:
    gains = {side: Gains(PROGRAM, ()).of(side) for side in Side}
    assert gains[MENTOR].own_aim.shown is Shown.EMPTY
    assert gains[MENTEE].largest_change is None
    assert aim_gap(gains) is None
