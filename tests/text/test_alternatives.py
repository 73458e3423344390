"""The cost of another partner is told in pairs, the average and the weakest pair, as far as they change."""

import pytest

from app.domain.proposals import Alternative, Difference, ProposedPair, Reasons, Refusal, Rule
from app.domain.seniority import Basis, Gap
from app.text.alternatives import change_sentence, cost_sentence
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
        (Difference(average=-40.0), "Average –0.4."),
        (Difference(average=4.0), "It costs nothing."),
        (Difference(floor=(6_200, 4_800)), "The weakest pair goes from 62 to 48 of 100."),
        (Difference(floor=(None, 4_800)), "It costs nothing."),
        (Difference(gained=((1, 2),)), "It costs nothing."),
        (Difference(gained=((1, 2), (3, 4))), "1 other pair moves, the average stays."),
        (Difference(gained=((1, 2), (3, 4)), average=-110.0), "1 other pair moves, average –1.1."),
    ],
)
def test_only_what_changes_is_told(difference: Difference, words: str) -> None:
    assert told(difference) == words


def test_a_rule_in_the_way_is_told_instead() -> None:
    refusal = Refusal(rule=Rule.BLOCKED, mentor_id=1, mentee_id=2)

    assert "Ana Ruiz" in told(None, refusal)


def test_a_pin_in_the_way_is_told_instead() -> None:
    assert told(None) == "A place that this pair needs is kept by a pin."


@pytest.mark.parametrize(
    ("changed", "words"),
    [
        (Difference(), "The pairs stay as they are."),
        (Difference(gained=((1, 2),), lost=((1, 3),)), "1 pair is new."),
        (Difference(gained=((1, 2), (3, 4)), average=30.0), "2 pairs are new, average +0.3."),
        (Difference(lost=((1, 2),), count=-1), "1 pair less."),
        (
            Difference(gained=((1, 2),), count=1, floor=(5_000, 4_000)),
            "1 pair is new. 1 pair more. The weakest pair goes from 50 to 40 of 100.",
        ),
    ],
)
def test_what_a_change_did_is_told(changed: Difference, words: str) -> None:
    assert change_sentence(changed) == words
