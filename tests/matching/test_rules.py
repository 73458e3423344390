"""Every hard rule: what it refuses, and that the unknown never refuses."""

from typing import Any

import pytest

from app.domain.pairings import PairingState
from app.domain.participants import Exclusion, Format, Participant
from app.domain.people import Person
from app.domain.programs import Rules
from app.domain.proposals import Rule
from app.domain.topics import Interest
from app.matching.rulebook import RuleBook
from app.matching.ties import ties_of
from tests.support.builders import a_pairing
from tests.support.groups import a_group, a_mentee, a_mentor, interests, profiles_of


class Verdict:
    REFUSED, PASSED, UNCHECKED = "refused", "passed", "unchecked"


def verdict(rule: Rule, mentor: Participant, mentee: Participant, **fields: Any) -> str:
    """What one rule says of one pair; a rule that isn't in force passes."""
    group = a_group(mentor, mentee, **fields)
    junior, senior = (
        next(profile for profile in profiles_of(group) if profile.id == one.id) for one in (mentor, mentee)
    )
    look = RuleBook([senior], group.program.rules, ties_of(group)).look(junior)
    if rule not in look.verdicts:
        return Verdict.PASSED
    if look.verdicts[rule].refused:
        assert look.allowed == 0
        return Verdict.REFUSED
    return Verdict.UNCHECKED if look.verdicts[rule].unchecked else Verdict.PASSED


VALUES: list[tuple[Rule, dict[str, Any], dict[str, Any], dict[str, Any]]] = [
    # rule, a datum of one, a datum of the other that breaks it, one that doesn't
    (Rule.SENIORITY, {"grade": "Senior"}, {"grade": "Senior"}, {"grade": "Head"}),
    (Rule.LANGUAGE, {"languages": ("Deutsch",)}, {"languages": ("Français",)}, {"languages": ("x", "deutsch")}),
    (
        Rule.AVAILABILITY,
        {"availability": frozenset({"mon-am"})},
        {"availability": frozenset({"tue-am"})},
        {"availability": frozenset({"mon-am", "tue-am"})},
    ),
    (
        Rule.FORMAT,
        {"formats": frozenset({Format.REMOTE})},
        {"formats": frozenset({Format.IN_PERSON})},
        {"formats": frozenset(Format)},
    ),
    (
        Rule.SITE,
        {"formats": frozenset({Format.IN_PERSON}), "site": "North"},
        {"formats": frozenset(Format), "site": "South"},
        {"formats": frozenset(Format), "site": "north"},
    ),
    (
        Rule.TOPIC,
        {"interests": interests(share={1: 3})},
        {"interests": interests(want={2: 3})},
        {"interests": interests(want={1: 1})},
    ),
    (Rule.DEPARTMENT, {"department": "Finance"}, {"department": "finance "}, {"department": "Estates"}),
    (Rule.MANAGER, {"manager_text": "Jo Marsh"}, {"manager_text": "JO MARSH"}, {"manager_text": "Bo Lind"}),
    (
        Rule.TEAM,
        {"department": "Finance", "manager_text": "Jo Marsh"},
        {"department": "Finance", "manager_text": "Jo Marsh"},
        {"department": "Finance", "manager_text": "Bo Lind"},
    ),
]
ALL_ON = Rules(different_team=True, different_department=True, different_manager=True)
names_of_rules = pytest.mark.parametrize(
    ("rule", "one", "breaking", "keeping"), VALUES, ids=[rule.value for rule, *_others in VALUES]
)


@names_of_rules
def test_a_pair_that_breaks_a_rule_is_refused(
    rule: Rule, one: dict[str, Any], breaking: dict[str, Any], keeping: dict[str, Any]
) -> None:
    assert verdict(rule, a_mentor(1, **one), a_mentee(2, **breaking), rules=ALL_ON) == Verdict.REFUSED


@names_of_rules
def test_a_pair_that_keeps_a_rule_passes(
    rule: Rule, one: dict[str, Any], breaking: dict[str, Any], keeping: dict[str, Any]
) -> None:
    assert verdict(rule, a_mentor(1, **one), a_mentee(2, **keeping), rules=ALL_ON) == Verdict.PASSED


@names_of_rules
def test_a_mentor_of_whom_nothing_is_known_is_never_refused(
    rule: Rule, one: dict[str, Any], breaking: dict[str, Any], keeping: dict[str, Any]
) -> None:
    unknown = {name: value for name, value in one.items() if rule is Rule.SITE and name == "formats"}
    mentor = a_mentor(1, **{"grade": "", **unknown})

    assert verdict(rule, mentor, a_mentee(2, **breaking), rules=ALL_ON) == Verdict.UNCHECKED


@names_of_rules
def test_a_mentee_of_whom_nothing_is_known_is_never_refused(
    rule: Rule, one: dict[str, Any], breaking: dict[str, Any], keeping: dict[str, Any]
) -> None:
    unknown = {name: value for name, value in breaking.items() if rule is Rule.SITE and name == "formats"}
    mentee = a_mentee(2, **{"grade": "", **unknown})

    assert verdict(rule, a_mentor(1, **one), mentee, rules=ALL_ON) == Verdict.UNCHECKED


def test_nobody_is_paired_with_themselves() -> None:
    assert verdict(Rule.SAME_PERSON, a_mentor(1), a_mentee(2, id=101)) == Verdict.REFUSED
    assert verdict(Rule.SAME_PERSON, a_mentor(1), a_mentee(2)) == Verdict.PASSED


@pytest.mark.parametrize("people", [(101, 102), (102, 101)])
def test_a_blocked_pair_is_refused_whichever_was_named_first(people: tuple[int, int]) -> None:
    blocked = [Exclusion(person_id=people[0], other_id=people[1])]

    assert verdict(Rule.BLOCKED, a_mentor(1), a_mentee(2), exclusions=blocked) == Verdict.REFUSED
    assert verdict(Rule.BLOCKED, a_mentor(1), a_mentee(3), exclusions=blocked) == Verdict.PASSED


def line_of(*managers: int | None) -> list[Person]:
    """People 201, 202, ... with these managers."""
    return [
        Person(id=number, name=f"Person {number}", manager_id=manager)
        for number, manager in enumerate(managers, start=201)
    ]


def test_a_mentor_who_reports_to_the_mentee_is_refused_at_any_depth() -> None:
    between = line_of(202, 203, 102)  # 201 reports to 202, 202 to 203, 203 to the mentee

    assert verdict(Rule.REPORTING_LINE, a_mentor(1, manager_id=102), a_mentee(2)) == Verdict.REFUSED
    assert (
        verdict(Rule.REPORTING_LINE, a_mentor(1, manager_id=201), a_mentee(2), others=between) == Verdict.REFUSED
    )


def test_a_mentee_who_reports_to_the_mentor_is_refused_too() -> None:
    between = line_of(202, 203, 101)

    assert (
        verdict(Rule.REPORTING_LINE, a_mentor(1), a_mentee(2, manager_id=201), others=between) == Verdict.REFUSED
    )


def test_people_of_two_lines_pass() -> None:
    others = line_of(None, None)

    assert (
        verdict(Rule.REPORTING_LINE, a_mentor(1, manager_id=201), a_mentee(2, manager_id=202), others=others)
        == Verdict.PASSED
    )


def test_managers_in_a_ring_end_and_refuse_each_other() -> None:
    ring = line_of(202, 101)

    assert (
        verdict(Rule.REPORTING_LINE, a_mentor(1, manager_id=201), a_mentee(2, id=202, manager_id=101), others=ring)
        == Verdict.REFUSED
    )


def test_a_line_is_not_checked_where_a_manager_is_not_known() -> None:
    others = line_of(None)
    reports = a_mentor(1, manager_id=201)

    assert verdict(Rule.REPORTING_LINE, reports, a_mentee(2), others=others) == Verdict.UNCHECKED
    assert (
        verdict(Rule.REPORTING_LINE, reports, a_mentee(2, manager_text="Jo Marsh"), others=others)
        == Verdict.UNCHECKED
    )


def test_someone_at_the_top_of_a_line_has_no_manager_to_be_missed() -> None:
    top, others = a_mentee(2), line_of(102, None)

    assert verdict(Rule.REPORTING_LINE, a_mentor(1, manager_id=202), top, others=others) == Verdict.PASSED


@pytest.mark.parametrize(
    ("state", "expected"),
    [
        (PairingState.SUGGESTED, Verdict.PASSED),
        (PairingState.CONSULTING, Verdict.PASSED),
        (PairingState.CONFIRMED, Verdict.REFUSED),
        (PairingState.RUNNING, Verdict.REFUSED),
        (PairingState.PAUSED, Verdict.REFUSED),
        (PairingState.CLOSED, Verdict.REFUSED),
        (PairingState.DROPPED, Verdict.REFUSED),
    ],
)
def test_a_pair_of_this_program_is_not_made_again(state: PairingState, expected: str) -> None:
    standing = [a_pairing(1, 2, state=state)]

    assert verdict(Rule.ALREADY_PAIRED, a_mentor(1), a_mentee(2), standing=standing) == expected


def test_a_mentor_as_senior_as_the_mentee_or_more_is_refused() -> None:
    assert verdict(Rule.SENIORITY, a_mentor(1, grade="Middle"), a_mentee(2, grade="Middle")) == Verdict.REFUSED
    assert verdict(Rule.SENIORITY, a_mentor(1, grade="Head"), a_mentee(2, grade="Junior")) == Verdict.REFUSED


def test_a_program_may_ask_for_a_wider_gap() -> None:
    one_apart, two_apart = a_mentee(2, grade="Middle"), a_mentee(2, grade="Senior")

    assert verdict(Rule.SENIORITY, a_mentor(1), one_apart, rules=Rules(smallest_gap=2)) == Verdict.REFUSED
    assert verdict(Rule.SENIORITY, a_mentor(1), two_apart, rules=Rules(smallest_gap=2)) == Verdict.PASSED


def test_a_program_may_limit_the_gap() -> None:
    assert verdict(Rule.GREATEST_GAP, a_mentor(1), a_mentee(2), rules=Rules(greatest_gap=1)) == Verdict.REFUSED
    assert verdict(Rule.GREATEST_GAP, a_mentor(1), a_mentee(2), rules=Rules(greatest_gap=2)) == Verdict.PASSED
    assert verdict(Rule.GREATEST_GAP, a_mentor(1), a_mentee(2)) == Verdict.PASSED


def test_a_limit_in_grades_does_not_limit_years() -> None:
    newcomer, veteran = a_mentor(1, grade="", years_in_organization=1), a_mentee(2, years_in_organization=30)

    assert verdict(Rule.GREATEST_GAP, newcomer, veteran, rules=Rules(greatest_gap=1)) == Verdict.PASSED


def test_a_greatest_gap_refuses_nobody_of_unknown_grade() -> None:
    unknown = a_mentor(1, grade="")

    assert verdict(Rule.GREATEST_GAP, unknown, a_mentee(2), rules=Rules(greatest_gap=1)) == Verdict.UNCHECKED


@pytest.mark.parametrize(("years", "expected"), [(4.9, Verdict.REFUSED), (5, Verdict.PASSED)])
def test_without_grades_years_apart_decide(years: float, expected: str) -> None:
    newcomer = a_mentor(1, grade="", years_in_organization=0)

    assert verdict(Rule.SENIORITY, newcomer, a_mentee(2, years_in_organization=years)) == expected


def test_without_grades_levels_of_one_tree_decide() -> None:
    tree = line_of(None, 201)
    deep, flat = a_mentor(1, grade="", manager_id=202), a_mentee(2, grade="", manager_id=201)

    assert verdict(Rule.SENIORITY, deep, flat, others=tree) == Verdict.PASSED
    assert verdict(Rule.SENIORITY, a_mentor(1, grade="", manager_id=201), flat, others=tree) == Verdict.REFUSED


def test_a_topic_in_the_return_direction_is_enough() -> None:
    mentor = a_mentor(1, interests=interests(share={1: 3}, want={5: 2}))
    mentee = a_mentee(2, interests=interests(share={5: 1}, want={2: 3}))

    assert verdict(Rule.TOPIC, mentor, mentee) == Verdict.PASSED


@pytest.mark.parametrize("refuses", ["mentor", "mentee"])
def test_a_topic_that_one_of_them_rules_out_is_no_topic(refuses: str) -> None:
    def offer(side: str, **levels: int) -> dict[int, Interest]:
        other = Interest(topic_id=2, can_share=1) if side == "mentor" else Interest(topic_id=3, want_to_learn=1)
        own = Interest(topic_id=1, not_with_me=side == refuses, **levels)
        return {1: own, other.topic_id: other}

    mentor = a_mentor(1, interests=offer("mentor", can_share=3))
    mentee = a_mentee(2, interests=offer("mentee", want_to_learn=3))

    assert verdict(Rule.TOPIC, mentor, mentee) == Verdict.REFUSED


def test_two_who_both_only_share_are_not_refused_for_topics() -> None:
    mentor = a_mentor(1, interests=interests(share={1: 3}))

    assert verdict(Rule.TOPIC, mentor, a_mentee(2, interests=interests(share={2: 3}))) == Verdict.UNCHECKED


def test_the_site_does_not_matter_to_a_pair_that_can_meet_remotely() -> None:
    mentor = a_mentor(1, formats=frozenset(Format), site="North")

    assert verdict(Rule.SITE, mentor, a_mentee(2, formats=frozenset(Format), site="South")) == Verdict.PASSED


def test_one_team_is_one_department_and_one_manager() -> None:
    mentor = a_mentor(1, department="Finance", manager_text="Jo Marsh")

    other_department = a_mentee(2, department="Estates", manager_text="Jo Marsh")
    assert verdict(Rule.TEAM, mentor, other_department, rules=ALL_ON) == Verdict.PASSED
    assert verdict(Rule.TEAM, mentor, a_mentee(2, department="Estates"), rules=ALL_ON) == Verdict.PASSED
    assert verdict(Rule.TEAM, mentor, a_mentee(2, department="Finance"), rules=ALL_ON) == Verdict.UNCHECKED


def test_a_manager_in_the_file_is_not_somebody_of_typed_text() -> None:
    mentor = a_mentor(1, manager_id=201)

    assert verdict(Rule.MANAGER, mentor, a_mentee(2, manager_id=201), rules=ALL_ON) == Verdict.REFUSED
    assert verdict(Rule.MANAGER, mentor, a_mentee(2, manager_text="201"), rules=ALL_ON) == Verdict.PASSED
