"""The rules in force, in words."""

from typing import Any

import pytest

from app.domain.programs import Rules, Weights
from app.domain.proposals import Priority, Rule
from app.text.rules_in_force import Beside, rule_lines

BESIDE = Beside(left_out=1_000, paired_before=-1_500, seen=150, places=(0, 100, 200))


def lines(rules: Rules | None = None, weights: Weights | None = None, **given: Any) -> dict[str, str]:
    facts: dict[str, Any] = {"priority": Priority.PEOPLE, "pairs": 3, "not_checked": {}, "standing": 0}
    found = rule_lines(rules or Rules(), weights or Weights(), BESIDE, **facts | given)
    return {line.subject: line.words for line in found}


def test_the_default_weights_are_told_in_points_of_100() -> None:
    assert lines()["Counted for the fit, of 100"] == (
        "Topics 50 (of which in return 15); Place 15; Time 15; Seniority gap 10; Wishes 10. "
        "What isn't known of somebody counts half."
    )


def test_a_part_without_weight_is_not_named() -> None:
    words = lines(
        weights=Weights(topics=0, topics_return=0, distance=1, availability=1, seniority=0, preferences=0)
    )

    assert words["Counted for the fit, of 100"].startswith("Place 50; Time 50.")


def test_what_counts_beside_the_fit_is_told() -> None:
    assert lines()["Counted beside the fit"] == (
        "10 more for each who was left out last time; 15 less for two who were paired before; 1 less for "
        "somebody's second place, 2 for a third; 1.5 more for a pair proposed before."
    )


def test_it_is_told_that_neither_age_nor_gender_nor_origin_counted() -> None:
    assert lines()["Not used"].startswith("Age, gender and origin.")
    assert "Readiness counts nothing" in lines()["Not used"]


@pytest.mark.parametrize(
    ("rules", "words"),
    [
        (Rules(), "at least 1 grade or level above; where neither is known, 5 years longer here. There is no"),
        (Rules(smallest_gap=2, greatest_gap=4, years_apart=1), "at least 2 grades or levels above; where neither"),
        (Rules(smallest_gap=2, greatest_gap=4, years_apart=1), "1 year longer here. 4 grades or levels at most."),
    ],
)
def test_the_limits_of_the_gap_are_told(rules: Rules, words: str) -> None:
    assert words in lines(rules)["Rank"]


def test_rules_that_are_switched_off_are_told_as_allowed() -> None:
    found = lines(Rules(different_team=True))

    assert found["Told, but allowed"] == "Two of one department; two with the same manager."
    assert found["Never proposed"].endswith("two of one team.")


def test_where_all_switches_are_on_nothing_is_merely_told() -> None:
    found = lines(Rules(different_team=True, different_department=True, different_manager=True))

    assert "Told, but allowed" not in found


def test_another_site_is_named_only_where_it_is_asked_for() -> None:
    assert "two of one site" not in " ".join(lines().values())
    assert lines(Rules(different_site=True))["Never proposed"].endswith("two of one site.")


@pytest.mark.parametrize(
    ("required", "words"), [(True, "Only people whose"), (False, "People are proposed without")]
)
def test_it_is_told_whether_consent_was_required(required: bool, words: str) -> None:
    assert lines(Rules(consent_required=required))["Consent"].startswith(words)


def test_what_was_not_checked_is_told_with_the_number_of_pairs() -> None:
    assert lines(not_checked={Rule.LANGUAGE: 3})["Not checked"] == (
        "Language: not checked in 3 pairs, because not both gave it."
    )
    assert lines()["Not checked"] == "Everything was checked in all proposed pairs."
    assert "Not checked" not in lines(pairs=0)


def test_the_order_of_what_was_looked_for_follows_the_priority() -> None:
    people = lines()["Looked for, in this order"]
    score = lines(priority=Priority.SCORE)["Looked for, in this order"]

    assert people.index("as many pairs") < people.index("weakest pair") < people.index("highest total")
    assert score.index("highest total") < score.index("as many pairs")


def test_pairings_that_stand_are_counted_where_there_are_any() -> None:
    assert "Pairings that stand" not in lines()
    assert lines(standing=1)["Pairings that stand"] == "1 is kept as it is."
    assert lines(standing=5)["Pairings that stand"] == "5 are kept as they are."
