"""The cost of another partner is told in pairs, points and the weakest pair, as far as they change."""

import pytest

from app.domain.proposals import Alternative, Difference, ProposedPair, Reasons, Refusal, Rule
from app.domain.seniority import Basis, Gap
from app.text.alternatives import cost_sentence
from app.text.matching import Names

NAMES = Names(participants={1: "Ana Ruiz", 2: "Bo Lind"})


def told(difference: Difference | None, *refusals: Refusal) -> str:
    reasons = Reasons(gap=Gap(steps=1, basis=Basis.GRADE))
    pair = ProposedPair(
        mentor_id=1, mentee_id=2, score=5_000, bonus=0, parts={}, reasons=reasons, refusals=refusals
    )
    return cost_sentence(Alternative(pair=pair, difference=difference), NAMES)


@pytest.mark.parametrize(
    ("difference", "words"),
    [
        (Difference(), "It costs nothing."),
        (Difference(count=-1), "1 pair less."),
        (Difference(count=2), "2 pairs more."),
        (Difference(floor=(6_200, 4_800)), "The weakest pair goes from 62 to 48 of 100."),
        (Difference(floor=(None, 4_800)), "It costs nothing."),
        (Difference(gained=((1, 2),)), "It costs nothing."),
        (Difference(gained=((1, 2), (3, 4))), "It costs nothing. 1 other pair is new."),
    ],
)
def test_only_what_changes_is_told(difference: Difference, words: str) -> None:
    assert told(difference) == words


def test_points_are_told_with_their_sign() -> None:
    assert told(Difference(points=340)) == "Total: +3.40 points."
    assert told(Difference(points=-340)).endswith("3.40 points.")


def test_a_rule_in_the_way_is_told_instead() -> None:
    refusal = Refusal(rule=Rule.BLOCKED, mentor_id=1, mentee_id=2)

    assert "Ana Ruiz" in told(None, refusal)


def test_a_pin_in_the_way_is_told_instead() -> None:
    assert told(None) == "A place that this pair needs is kept by a pin."
