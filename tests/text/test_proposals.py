"""A proposal in words: nothing is said that isn't proven."""

from typing import Any

import pytest

from app.domain.proposals import HELD_OUT, Priority
from app.text.proposals import (
    Proven,
    coordinators_copy,
    held_out_word,
    origin_sentence,
    outdated_sentence,
    pairs_phrase,
    points,
    priority_word,
    proof_sentences,
    waiting_sentence,
)


def proof(**fields: Any) -> str:
    given: dict[str, Any] = {
        "priority": Priority.PEOPLE, "pairs": 7, "pinned": 0, "floor": 7_040, "fit": 56_600, "counted": 56_600,
    }  # fmt: skip
    return proof_sentences(Proven(**given | fields))


def test_both_priorities_have_their_words() -> None:
    assert [priority_word(one) for one in Priority] == ["place everyone", "best total"]


def test_a_score_is_told_out_of_100() -> None:
    assert [points(score) for score in (0, 49, 51, 9_149, 10_000)] == [0, 0, 1, 91, 100]


@pytest.mark.parametrize(
    ("counts", "words"),
    [
        ((7, 8, 9), "7 pairs from 8 mentors (junior) and 9 mentees (senior) who are accepted."),
        ((1, 1, 1), "1 pair from 1 mentor (junior) and 1 mentee (senior) who are accepted."),
        ((0, 2, 0), "No pairs from 2 mentors (junior) and 0 mentees (senior) who are accepted."),
        ((0, 0, 0), "No pairs: nobody is accepted yet."),
    ],
)
def test_pairs_are_told_with_those_they_come_from(counts: tuple[int, int, int], words: str) -> None:
    assert origin_sentence(*counts) == words
    assert words.startswith(pairs_phrase(counts[0]))


@pytest.mark.parametrize(
    ("counts", "words"),
    [
        ((1, 2), "1 mentor (junior) and 2 mentees (senior) wait."),
        ((1, 0), "1 mentor (junior) waits."),
        ((0, 3), "3 mentees (senior) wait."),
        ((0, 0), "Nobody waits."),
    ],
)
def test_those_who_wait_are_counted_by_side(counts: tuple[int, int], words: str) -> None:
    assert waiting_sentence(*counts) == words


def test_where_people_come_first_count_floor_and_total_are_told_in_that_order() -> None:
    assert proof() == (
        "More pairs aren't possible under these rules. No other set of 7 makes the weakest pair stronger (70 of "
        "100), and of those as good in this none reaches a higher total: 566 of 700 points."
    )


def test_where_the_total_comes_first_nothing_is_said_of_the_weakest_pair() -> None:
    assert proof(priority=Priority.SCORE) == (
        "No other set of allowed pairs reaches a higher total: 566 of 700 points."
    )


def test_points_beside_the_fit_are_part_of_what_is_compared() -> None:
    words = proof(priority=Priority.SCORE, counted=57_600)

    assert words.endswith("a higher total: 576 points with what counts beside the fit (566 of 700 points).")


def test_a_single_pair_is_compared_with_other_pairs() -> None:
    assert proof(pairs=1, floor=9_100, fit=9_100, counted=9_100) == (
        "More pairs aren't possible under these rules. No other allowed pair is stronger (91 of 100), and none as "
        "strong counts more: 91 of 100 points."
    )


def test_pairs_kept_together_are_taken_as_given() -> None:
    words = proof(pinned=2)

    assert words.startswith("2 pairs are kept together. More pairs aren't possible under these rules.")
    assert "the weakest of them is stronger (70 of 100)" in words


def test_where_all_pairs_are_kept_together_only_their_number_is_proven() -> None:
    assert proof(pairs=1, pinned=1, floor=None) == (
        "1 pair is kept together. No further pair is possible under these rules."
    )


@pytest.mark.parametrize(
    ("priority", "words"),
    [
        (Priority.PEOPLE, "No pair is possible under these rules."),
        (Priority.SCORE, "No allowed pair would add to the total."),
    ],
)
def test_without_pairs_it_is_told_that_there_can_be_none(priority: Priority, words: str) -> None:
    assert proof(priority=priority, pairs=0, floor=None, fit=0, counted=0) == words


def test_what_is_no_longer_proven_is_told_with_what_to_do() -> None:
    assert "suggest pairs again" in outdated_sentence()


def test_every_reason_for_not_being_looked_at_has_a_word_of_its_own() -> None:
    assert len({held_out_word(why) for why in HELD_OUT}) == len(HELD_OUT)


def test_the_coordinators_copy_says_that_it_is_not_passed_on() -> None:
    assert coordinators_copy() == "Coordinator's copy: contains preferences and exclusions. Do not pass on."
