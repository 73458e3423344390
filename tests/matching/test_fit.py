"""Candidates, what is to be said of each, and refusals."""

import pytest

from app.domain.participants import Consent, Exclusion, Readiness, Side
from app.domain.people import Person
from app.domain.programs import FULL_SCORE, Rules
from app.domain.proposals import Part, Refusal, Rule
from app.domain.seniority import Basis, Gap
from app.matching.bits import bits
from tests.support.groups import a_group, a_mentee, a_mentor, fit_of

HALF = FULL_SCORE // 2


def test_a_refused_pair_is_absent_from_the_candidates_whatever_its_score() -> None:
    blocked = [Exclusion(person_id=101, other_id=103)]
    fit = fit_of(a_group(a_mentor(1), a_mentor(2), a_mentee(3), exclusions=blocked))

    assert [(mentor, mentee) for mentor, mentee, _score in fit.candidates()] == [(1, 0)]


def test_allowed_pairs_are_seen_alike_from_both_sides() -> None:
    blocked = [Exclusion(person_id=101, other_id=104)]
    fit = fit_of(a_group(a_mentor(1), a_mentor(2), a_mentee(3), a_mentee(4), exclusions=blocked))

    assert fit.allowed == {Side.MENTOR: [bits([0]), bits([0, 1])], Side.MENTEE: [bits([0, 1]), bits([1])]}


def test_a_candidate_has_its_score_and_its_bonus_apart() -> None:
    fit = fit_of(a_group(a_mentor(1, left_out_before=True), a_mentee(2, left_out_before=True)))
    [(_mentor, _mentee, score)] = fit.candidates()
    pair = fit.pair(0, 0)

    assert (score, dict(fit.bonuses())) == (pair.score, {(0, 0): 2_000})
    assert pair.worth == pair.score + 2_000
    assert pair.score == sum(pair.parts.values())
    assert set(pair.parts) == set(Part)


@pytest.mark.parametrize("before", [(101, 102), (102, 101)])
def test_a_pair_that_was_paired_before_loses_points_outside_the_score(before: tuple[int, int]) -> None:
    mentor = a_mentor(1, left_out_before=True)
    fit = fit_of(a_group(mentor, a_mentee(2), a_mentee(3), paired_before=frozenset({before})))

    assert [fit.pair(0, mentee).bonus for mentee in (0, 1)] == [-500, 1_000]
    assert fit.pair(0, 0).reasons.paired_before
    assert dict(fit.bonuses()) == {(0, 0): -500, (0, 1): 1_000}


def test_low_readiness_and_missing_consent_are_flags_and_no_points() -> None:
    unsure = Readiness(guided_by_junior=1)
    fit = fit_of(a_group(a_mentor(1, consent=Consent(notice="2027")), a_mentee(2, readiness=unsure), a_mentee(3)))

    assert fit.pair(0, 0).talk_first == (Side.MENTEE,)
    assert fit.pair(0, 0).consent_missing == (Side.MENTEE,)
    assert fit.pair(0, 0).worth == fit.pair(0, 1).worth


def test_a_pair_says_which_rules_could_not_be_checked() -> None:
    spoken = ("English",)
    fit = fit_of(a_group(a_mentor(1, languages=spoken), a_mentee(2, languages=spoken), a_mentee(3)))

    assert Rule.LANGUAGE not in fit.pair(0, 0).not_checked
    assert Rule.LANGUAGE in fit.pair(0, 1).not_checked


def test_the_same_department_is_a_caution_where_the_program_allows_it() -> None:
    fit = fit_of(a_group(a_mentor(1, department="Finance"), a_mentee(2, department="Finance")))

    assert fit.pair(0, 0).cautions == (Rule.DEPARTMENT,)


def test_a_refused_pair_names_every_rule_it_breaks() -> None:
    group = a_group(
        a_mentor(1, languages=("Deutsch",), department="Finance"),
        a_mentee(2, languages=("Polski",), department="Finance"),
        rules=Rules(different_department=True),
    )

    assert [refusal.rule for refusal in fit_of(group).refusals(0, 0)] == [Rule.LANGUAGE, Rule.DEPARTMENT]


def test_a_candidate_has_no_refusals() -> None:
    assert fit_of(a_group(a_mentor(1), a_mentee(2))).refusals(0, 0) == ()


@pytest.mark.parametrize("mentor_below", [True, False])
def test_a_reporting_line_is_named_from_the_lower_to_the_upper(mentor_below: bool) -> None:
    between = Person(id=201, name="Between", manager_id=102 if mentor_below else 101)
    junior = a_mentor(1, manager_id=201 if mentor_below else None)
    senior = a_mentee(2, manager_id=None if mentor_below else 201)
    [refusal] = fit_of(a_group(junior, senior, others=[between])).refusals(0, 0)

    assert refusal.line == ((101, 201, 102) if mentor_below else (102, 201, 101))


def test_a_gap_that_is_too_small_is_named_with_what_the_program_asks_for() -> None:
    group = a_group(a_mentor(1), a_mentee(2, grade="Middle"), rules=Rules(smallest_gap=2))

    assert fit_of(group).refusals(0, 0) == (
        Refusal(rule=Rule.SENIORITY, mentor_id=1, mentee_id=2, gap=Gap(Basis.GRADE, 1), limit=2),
    )


def test_too_few_years_are_named_with_the_years_that_it_takes() -> None:
    group = a_group(a_mentor(1, grade="", years_in_organization=1), a_mentee(2, grade="", years_in_organization=3))

    assert fit_of(group).refusals(0, 0)[0].limit == 5


def test_a_gap_that_is_too_great_is_named_with_its_limit() -> None:
    group = a_group(a_mentor(1), a_mentee(2), rules=Rules(greatest_gap=1))

    assert fit_of(group).refusals(0, 0) == (
        Refusal(rule=Rule.GREATEST_GAP, mentor_id=1, mentee_id=2, gap=Gap(Basis.GRADE, 2), limit=1),
    )


def test_refusals_are_counted_from_both_sides() -> None:
    fit = fit_of(
        a_group(a_mentor(1, languages=("Deutsch",)), a_mentor(2), a_mentee(3, languages=("Polski",)), a_mentee(4))
    )

    assert fit.refused_mentees(0)[Rule.LANGUAGE] == bits([0])
    assert fit.refused_mentors(0)[Rule.LANGUAGE] == bits([0])
    assert fit.refused_mentors(1)[Rule.LANGUAGE] == 0
