from dataclasses import replace
from datetime import date

from app.domain.figures import Mean, Ratio, Recommendation, Shown
from app.domain.participants import Side
from app.domain.privacy import Audience
from app.domain.summary import Outcomes
from app.reports.summary_words import (
    about,
    also_counted,
    largest_change,
    own_aim,
    period,
    recommendation,
    small_print,
)
from tests.support.papers import a_change, a_summary, plain


def told(figure: tuple[str, str]) -> str:
    return plain("".join(figure))


def test_a_mean_is_told_with_its_n() -> None:
    assert told(own_aim(Mean(Shown.YES, 3.94, 13), 5)) == "3.9 of 5, n = 13"


def test_a_change_is_told_with_its_item_and_how_many_rose_and_fell() -> None:
    assert told(largest_change(a_change("J3", 2.5, 3.6, 13), 5)) == (
        "+1.1 comfortable disagreeing with a senior (n = 13: 9 up, 3 same, 1 down)"
    )


def test_a_recommendation_is_told_with_both_ends() -> None:
    assert told(recommendation(Recommendation(Shown.YES, -20, 5, 1, 2), 5)) == (
        "–20 (n = 5: 1 at 9 to 10, 2 at 0 to 6)"
    )


def test_too_few_for_a_score_are_told_as_counts_where_they_may_be_seen() -> None:
    assert told(recommendation(Recommendation(Shown.YES, None, 2, 1, 0), 5)) == (
        "(n = 2: 1 at 9 to 10, 0 at 0 to 6)"
    )


def test_a_figure_of_too_few_people_is_named_as_hidden() -> None:
    assert told(own_aim(Mean(Shown.HIDDEN), 5)) == "hidden: fewer than 5 answered"
    assert told(recommendation(Recommendation(Shown.HIDDEN), 7)) == "hidden: fewer than 7 answered"


def test_nobody_answered_is_a_dash() -> None:
    assert told(own_aim(Mean(Shown.EMPTY), 5)) == "-"
    assert told(largest_change(None, 5)) == "-"


def test_people_are_counted_by_side_in_full_words() -> None:
    summary = a_summary(willing={"mentor": 17, "mentee": 19, "either": 2}, sites=1)
    assert "17 as mentor (junior), 19 as mentee (senior), 2 as either side" in about(summary)
    assert "15 pairings, 9 departments, 1 site." in about(summary)


def test_of_the_reach_only_what_is_known_is_told() -> None:
    assert "15 pairings, 9 departments." in about(a_summary(sites=0))
    assert "15 pairings, 4 sites." in about(a_summary(departments=0))
    assert about(a_summary(departments=0, sites=0)).endswith(" 15 pairings.")


def test_means_and_their_change_are_said_to_be_rounded_each_on_its_own() -> None:
    assert "each figure rounded on its own" in small_print(a_summary())


def test_a_program_without_a_sponsor_names_none() -> None:
    summary = a_summary()
    assert "Sponsor: Ioanna Papadopoulou." in about(summary)
    assert "Sponsor" not in about(replace(summary, program=replace(summary.program, sponsor="")))


def test_the_period_is_told_in_months() -> None:
    summary = a_summary()
    shorter = replace(summary, program=replace(summary.program, ends_on=date(2027, 3, 31)))
    assert period(summary) == "March 2027 to August 2027"
    assert period(shorter) == "March 2027"


def test_ended_pairings_are_counted_and_never_hidden() -> None:
    told_all = also_counted(a_summary(outcomes=Outcomes(8, 2, 1, 4)))
    assert "of 15 pairings 8 closed as completed, 2 ended early, 1 was re-matched, 4 still run." in told_all


def test_actions_and_pairings_that_need_a_hand_are_counted() -> None:
    found = also_counted(a_summary())
    assert "Actions: 41 of 60 due are done (mentor (junior) 24 of 31, mentee (senior) 17 of 29)." in found
    assert "1 of 3 pairings under way needs a hand." in found


def test_nothing_to_count_is_told_in_words() -> None:
    none = {Side.MENTOR: Ratio(0, 0), Side.MENTEE: Ratio(0, 0)}
    found = also_counted(a_summary(actions=none, outcomes=Outcomes(0, 0, 0, 0), at_risk=Ratio(0, 0), pairings=0))
    assert found == "of 0 pairings none has started. No action was due yet. No pairing is under way."


def test_the_small_print_counts_what_is_hidden() -> None:
    assert "6 figures are hidden here." in small_print(a_summary(hidden_figures=6))
    assert "hidden here" not in small_print(a_summary(hidden_figures=0))


def test_the_coordinators_copy_says_that_small_groups_stand_on_it() -> None:
    told_here = small_print(a_summary(audience=Audience.COORDINATOR))
    assert "Coordinator's copy: figures from fewer than 5 people stand here too." in told_here
    assert "not printed" not in told_here
