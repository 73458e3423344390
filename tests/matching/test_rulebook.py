"""The rules in force, asked together."""

from hypothesis import given
from hypothesis import strategies as st

from app.domain.participants import Format
from app.domain.programs import Rules
from app.domain.proposals import Rule
from app.matching.bits import bits
from app.matching.rulebook import Look, RuleBook
from app.matching.ties import ties_of
from tests.support.groups import a_group, a_mentee, a_mentor, interests, profiles_of

COLLEAGUE = {"department": "Finance", "manager_text": "Jo Marsh"}


def look_at_colleagues(rules: Rules) -> Look:
    """A mentor looks at a colleague of the same team, and at someone of whom nothing is known."""
    group = a_group(a_mentor(1, **COLLEAGUE), a_mentee(2, **COLLEAGUE), a_mentee(3, grade=""), rules=rules)
    mentor, *mentees = profiles_of(group)
    return RuleBook(mentees, rules, ties_of(group)).look(mentor)


def test_rules_that_are_off_only_caution() -> None:
    look = look_at_colleagues(Rules())

    assert look.allowed == bits([0, 1])
    assert {rule for rule, verdict in look.cautions.items() if verdict.refused == bits([0])} == {
        Rule.TEAM,
        Rule.DEPARTMENT,
        Rule.MANAGER,
    }


def test_a_rule_that_is_switched_on_refuses_and_no_longer_cautions() -> None:
    look = look_at_colleagues(Rules(different_department=True))

    assert look.allowed == bits([1])
    assert Rule.DEPARTMENT in look.verdicts
    assert set(look.cautions) == {Rule.TEAM, Rule.MANAGER}


def test_a_greatest_gap_is_a_rule_only_where_there_is_one() -> None:
    assert Rule.GREATEST_GAP not in look_at_colleagues(Rules()).verdicts
    assert Rule.GREATEST_GAP in look_at_colleagues(Rules(greatest_gap=3)).verdicts


DATA = st.fixed_dictionaries(
    {
        "department": st.sampled_from(["", "Finance", "Estates"]),
        "manager_id": st.sampled_from([None, 101, 102, 103, 200]),
        "manager_text": st.sampled_from(["", "Jo Marsh"]),
        "site": st.sampled_from(["", "North", "South"]),
        "formats": st.frozensets(st.sampled_from(Format)),
        "languages": st.sampled_from([(), ("Deutsch",), ("Polski",)]),
        "interests": st.sampled_from([{}, interests({1: 1}), interests(want={1: 1}), interests({2: 1}, {3: 1})]),
        "grade": st.sampled_from(["", "Junior", "Senior"]),
    }
)


@given(st.lists(DATA, min_size=2, max_size=4), st.booleans())
def test_what_is_not_checked_is_never_refused(people: list[dict[str, object]], is_on: bool) -> None:
    rules = Rules(different_team=is_on, different_department=is_on, different_manager=is_on, greatest_gap=1)
    members = [a_mentor(number, **fields) for number, fields in enumerate(people, start=1)]
    group = a_group(*members, rules=rules)
    mentor, *mentees = profiles_of(group)
    look = RuleBook(mentees, rules, ties_of(group)).look(mentor)

    assert all(verdict.refused & verdict.unchecked == 0 for verdict in look.verdicts.values())
    assert all(verdict.refused & verdict.unchecked == 0 for verdict in look.cautions.values())


def test_one_rule_is_enough_to_refuse() -> None:
    group = a_group(a_mentor(1, languages=("Deutsch",)), a_mentee(2, languages=("Polski",)))
    mentor, mentee = profiles_of(group)
    look = RuleBook([mentee], group.program.rules, ties_of(group)).look(mentor)

    assert look.allowed == 0
    assert [rule for rule, verdict in look.verdicts.items() if verdict.refused] == [Rule.LANGUAGE]
