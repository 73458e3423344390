"""What the coordinator decided, in words: whom a rule was set aside for, never why two were ruled out."""

from app.domain.proposals import ProposedPair, Reasons, Refusal, Rule
from app.domain.seniority import Basis, Gap
from app.text.matching import Names
from app.text.overrides import kept_together_sentence, pair_phrase, set_aside_in_short, set_aside_sentences

NAMES = Names(participants={1: "Ana", 2: "Bo"})


def refusals(*rules: Rule) -> tuple[Refusal, ...]:
    return tuple(Refusal(rule=rule, mentor_id=1, mentee_id=2) for rule in rules)


def a_pair(*rules: Rule) -> ProposedPair:
    return ProposedPair(
        mentor_id=1, mentee_id=2, score=1, bonus=0, parts={}, reasons=Reasons(gap=Gap(Basis.NOT_CHECKED, 0)),
        pinned=True, refusals=refusals(*rules),
    )  # fmt: skip


def test_a_pair_is_named_mentor_first() -> None:
    assert pair_phrase((1, 2), NAMES) == "Ana with Bo"


def test_a_pair_that_is_kept_together_is_told() -> None:
    assert kept_together_sentence() == "Kept together by the coordinator."


def test_each_rule_set_aside_is_told_in_full_with_its_reason_behind() -> None:
    assert set_aside_sentences(a_pair(Rule.TEAM, Rule.LANGUAGE), NAMES, "Both insist") == (
        "Set aside: Ana and Bo work in the same team.",
        "Set aside: Ana and Bo have no language in common.",
        "Reason: Both insist",
    )


def test_beside_the_pair_rules_are_named_in_a_word() -> None:
    assert set_aside_in_short(refusals(Rule.AVAILABILITY, Rule.TOPIC), "Both insist") == (
        "Set aside by the coordinator: Time; Topics.",
        "Reason: Both insist",
    )


def test_a_pair_that_breaks_no_rule_has_nothing_set_aside_whatever_was_typed() -> None:
    assert set_aside_sentences(a_pair(), NAMES, "Both insist") == ()
    assert set_aside_in_short((), "Both insist") == ()


def test_two_who_must_not_be_paired_were_ruled_out_and_no_more_is_said() -> None:
    assert set_aside_sentences(a_pair(Rule.BLOCKED), NAMES, "") == ("Set aside: the two were ruled out.",)
    assert set_aside_in_short(refusals(Rule.BLOCKED), "") == ("Set aside by the coordinator: Ruled out.",)
