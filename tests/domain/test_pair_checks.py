"""What a looked-at pair needs before it can be made."""

from typing import Any

import pytest

from app.domain.pair_checks import PairCheck
from app.domain.participants import Side
from app.domain.proposals import ProposedPair, Reasons, Refusal, Rule, Why
from app.domain.seniority import Basis, Gap
from tests.support.builders import a_pairing

FIT = ProposedPair(
    mentor_id=1, mentee_id=2, score=0, bonus=0, parts={}, reasons=Reasons(gap=Gap(Basis.NOT_CHECKED, 0))
)


def refused(*rules: Rule, **fields: Any) -> PairCheck:
    refusals = tuple(Refusal(rule=rule, mentor_id=1, mentee_id=2) for rule in rules)
    return PairCheck(fit=FIT, refusals=refusals, **fields)


def test_a_pair_that_breaks_nothing_needs_nothing() -> None:
    assert not refused().is_impossible
    assert refused().to_set_aside == ()


def test_each_broken_rule_and_each_person_held_out_is_to_be_set_aside_once() -> None:
    held_out = {Side.MENTOR: Why.NOT_ACCEPTED, Side.MENTEE: Why.NOT_ACCEPTED}

    check = refused(Rule.LANGUAGE, Rule.TOPIC, held_out=held_out)

    assert check.to_set_aside == ("language", "topic", "not-accepted")
    assert not check.is_impossible


@pytest.mark.parametrize(
    "check",
    [refused(Rule.SAME_PERSON), refused(standing=a_pairing()), refused(was_together=True)],
)
def test_one_person_and_a_pair_that_there_is_are_beyond_any_reason(check: PairCheck) -> None:
    assert check.is_impossible
