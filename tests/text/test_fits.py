"""Why two people fit, part by part."""

from typing import Any

import pytest

from app.domain.participants import Participant, Side
from app.domain.programs import Weights
from app.domain.proposals import Part, ProposedPair
from app.matching import check
from app.text.fits import (
    PartLine,
    bar_shares,
    bars_words,
    chain_sentence,
    not_checked_words,
    part_lines,
    unwilling_sentence,
)
from app.text.matching import Names
from tests.support.groups import TODAY, a_group, a_mentee, a_mentor, interests

NAMES = Names(participants={1: "Ana", 2: "Bo"}, topics={3: "AI", 13: "Decisions"})
WHOLE: dict[str, Any] = {"department": "IT", "site": "Quay", "availability": frozenset({"mon-am"})}


def looked_at(mentor: Participant, mentee: Participant, **fields: Any) -> ProposedPair:
    return check(a_group(mentor, mentee, **fields), 1, 2, TODAY).fit


def lines(pair: ProposedPair, weights: Weights | None = None) -> dict[str, PartLine]:
    return {line.heading: line for line in part_lines(pair.parts, pair, weights or Weights(), NAMES)}


def test_topics_of_both_directions_share_a_bar_with_a_line_each() -> None:
    pair = looked_at(
        a_mentor(1, interests=interests({3: 3}, {13: 2})), a_mentee(2, interests=interests({13: 3}, {3: 3}))
    )

    topics = lines(pair)["Topics"]

    assert (topics.figure, topics.share, topics.is_known) == ("50 of 50", 1.0, True)
    assert topics.sentence.split("\n") == [
        "AI: Bo wants to learn it a lot, Ana can share it well.",
        "Decisions: Ana wants to learn it quite a bit, Bo can share it well.",
    ]


def test_a_direction_that_is_not_known_says_that_half_of_it_counts() -> None:
    one_way = looked_at(a_mentor(1, interests=interests({3: 3})), a_mentee(2, interests=interests({}, {3: 3})))
    back = looked_at(a_mentor(1, interests=interests({}, {3: 1})), a_mentee(2, interests=interests({3: 1})))

    assert lines(one_way)["Topics"].sentence.endswith("In return: not known, so half of these points count.")
    assert lines(back)["Topics"].sentence.endswith(
        "To the mentee (senior): not known, so half of these points count."
    )
    assert not lines(one_way)["Topics"].is_known


def test_what_is_not_known_at_all_says_so_in_each_part() -> None:
    known = lines(looked_at(a_mentor(1, grade=""), a_mentee(2, grade="")))

    unknown = [known[part].sentence for part in ("Topics", "Place", "Time", "Seniority gap")]
    assert unknown == ["Not known, so half of the points count."] * 4
    assert known["Wishes"].sentence == "Neither asked for a background, so half of the points count."


def test_parts_in_which_nothing_speaks_for_the_two_say_why() -> None:
    shares, wants = interests({3: 3}, {13: 1}), interests({4: 1}, {5: 1})
    mentor = a_mentor(1, interests=shares, **WHOLE)
    mentee = a_mentee(2, grade="Junior", interests=wants, **WHOLE | {"availability": frozenset({"tue-pm"})})

    said = lines(looked_at(mentor, mentee))

    assert said["Topics"].sentence == "No topic that one wants and the other can share."
    assert said["Place"].sentence == "They work in the same department at the same site."
    assert said["Time"].sentence == "No half-day on which both have time."
    assert said["Seniority gap"].sentence == "Ana and Bo are on the same level."


def test_a_mentor_who_is_the_more_senior_is_told_from_their_side() -> None:
    said = lines(looked_at(a_mentee(1), a_mentor(2)))

    assert said["Seniority gap"].sentence == "Ana is 2 grades above Bo."


def test_a_part_without_weight_has_no_bar() -> None:
    weights = Weights(distance=0, preferences=0)
    pair = looked_at(a_mentor(1), a_mentee(2), weights=weights)

    assert list(lines(pair, weights)) == ["Topics", "Time", "Seniority gap"]
    assert len(bar_shares(pair.parts, weights)) == 3


def test_bars_are_read_out_in_words() -> None:
    parts = {Part.TOPICS: 2_900, Part.RETURN: 1_500, Part.DISTANCE: 1_500}

    assert bars_words(parts, Weights()).startswith("Topics 44 of 50, Place 15 of 15, Time 0 of 15")
    assert bar_shares(parts, Weights())[:2] == (0.88, 1.0)


def test_the_reporting_chain_is_told_as_far_as_it_is_known() -> None:
    unknown = looked_at(a_mentor(1), a_mentee(2))
    assert "as far as managers are known" in chain_sentence(unknown)
    chief = a_mentee(9).person
    known = looked_at(a_mentor(1, manager_id=109), a_mentee(2, manager_id=109), others=(chief,))
    assert chain_sentence(known) == "Not in each other's reporting chain"


def test_rules_that_were_not_checked_are_listed_without_the_reporting_line() -> None:
    words = not_checked_words(looked_at(a_mentor(1), a_mentee(2)))

    assert words.startswith("Not checked, because not both gave it: language")
    assert "reporting line" not in words


@pytest.mark.parametrize(("side", "words"), [(Side.MENTOR, "as mentee (senior)"), (Side.MENTEE, "as mentor")])
def test_a_side_against_the_wish_is_told(side: Side, words: str) -> None:
    assert words in unwilling_sentence("Ana", side)
