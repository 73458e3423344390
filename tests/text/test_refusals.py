"""Refusals and those left out, in words."""

from typing import Any

import pytest

from app.domain.participants import Side, WillingAs
from app.domain.proposals import HELD_OUT, LeftOut, Refusal, Rule, Why
from app.domain.seniority import Basis, Gap
from app.text.matching import Names
from app.text.refusals import (
    held_out_sentence,
    left_out_line,
    left_out_sentence,
    loop_sentence,
    not_checked_sentence,
    refusal_sentence,
    rule_word,
)

NAMES = Names(
    participants={1: "Ana", 2: "Bo", 3: "Chen", 4: "Dev", 5: "Eli", 6: "Fay"},
    people={101: "Ana", 201: "Bo", 102: "Chen"},
)
GAP_RULES = {Rule.SENIORITY, Rule.GREATEST_GAP}


def refusal(rule: Rule, mentee_id: int = 2, **fields: Any) -> Refusal:
    return Refusal(rule=rule, mentor_id=1, mentee_id=mentee_id, **fields)


def sentence(why: Why, side: Side | None = Side.MENTEE, **fields: Any) -> str:
    return left_out_sentence(LeftOut(participant_id=1, side=side, why=why, **fields), NAMES)


def test_every_rule_has_a_word_of_its_own() -> None:
    assert len({rule_word(rule) for rule in Rule}) == len(Rule)


def test_a_reporting_line_is_told_step_by_step() -> None:
    line = refusal(Rule.REPORTING_LINE, line=(101, 201, 102))

    assert refusal_sentence(line, NAMES) == "Ana reports to Bo, Bo reports to Chen."


@pytest.mark.parametrize("rule", sorted(set(Rule) - GAP_RULES - {Rule.REPORTING_LINE, Rule.SAME_PERSON}))
def test_every_other_refusal_names_both(rule: Rule) -> None:
    words = refusal_sentence(refusal(rule), NAMES)

    assert "Ana" in words
    assert "Bo" in words
    assert "{" not in words
    assert words.endswith(".")


def test_the_same_person_is_named_once() -> None:
    assert refusal_sentence(refusal(Rule.SAME_PERSON), NAMES) == "Ana can't be paired with themselves."


@pytest.mark.parametrize(
    ("rule", "gap", "limit", "words"),
    [
        (Rule.SENIORITY, Gap(Basis.GRADE, 0), 1, "Ana and Bo have the same grade."),
        (Rule.SENIORITY, Gap(Basis.DEPTH, 0), 1, "Ana and Bo are on the same level."),
        (
            Rule.SENIORITY,
            Gap(Basis.GRADE, -2),
            1,
            "Ana is the more senior of the two; the mentor (junior) has to be the more junior.",
        ),
        (
            Rule.SENIORITY,
            Gap(Basis.GRADE, 1),
            2,
            "Bo is 1 grade above Ana. This program asks for at least 2.",
        ),
        (
            Rule.SENIORITY,
            Gap(Basis.YEARS, 3.5),
            5,
            "Bo has been here 3.5 years longer than Ana. This program asks for at least 5.",
        ),
        (
            Rule.GREATEST_GAP,
            Gap(Basis.GRADE, 4),
            2,
            "Bo is 4 grades above Ana. This program allows 2 at most.",
        ),
    ],
)
def test_a_gap_is_told_with_what_the_program_wants(rule: Rule, gap: Gap, limit: int, words: str) -> None:
    assert refusal_sentence(refusal(rule, gap=gap, limit=limit), NAMES) == words


def test_what_was_not_checked_is_counted() -> None:
    assert not_checked_sentence(Rule.LANGUAGE, 1) == "Language: not checked in 1 pair, because not both gave it."
    assert not_checked_sentence(Rule.TOPIC, 9) == "Topics: not checked in 9 pairs, because not both gave it."


def test_a_ring_of_managers_names_its_people() -> None:
    assert loop_sentence((101, 201), NAMES) == (
        "Ana and Bo report to each other in a ring. Correct the manager of one of them."
    )


def test_someone_whom_nobody_fits_is_told_how_many_fail_on_what() -> None:
    words = sentence(Why.NO_CANDIDATE, looked_at=5, refused={Rule.LANGUAGE: 4, Rule.SENIORITY: 1})

    assert words == (
        "Nobody fits Ana: of 5 mentors (junior), 4 have no language in common and 1 isn't junior enough."
    )


def test_a_mentor_misses_people_who_are_senior_enough() -> None:
    words = sentence(Why.NO_CANDIDATE, Side.MENTOR, looked_at=3, refused={Rule.SENIORITY: 3})

    assert words == "Nobody fits Ana: of 3 mentees (senior), 3 aren't senior enough."


def test_the_only_one_to_choose_from_is_never_counted_twice() -> None:
    words = sentence(Why.NO_CANDIDATE, looked_at=1, refused={Rule.AVAILABILITY: 1, Rule.TOPIC: 1})

    assert words == (
        "Nobody fits Ana: there is one mentor (junior) to choose from, and in the way is: time and topics."
    )


def test_several_who_fail_on_more_than_one_rule_are_said_to_do_so() -> None:
    words = sentence(Why.NO_CANDIDATE, looked_at=2, refused={Rule.AVAILABILITY: 2, Rule.TOPIC: 1})

    assert words.endswith(
        "2 have no time in common and 1 has no topic in common. Some fail for more than one reason."
    )


@pytest.mark.parametrize("rule", Rule)
@pytest.mark.parametrize("count", [1, 2])
def test_every_rule_can_be_counted(rule: Rule, count: int) -> None:
    words = sentence(Why.NO_CANDIDATE, looked_at=2, refused={rule: count})

    assert f", {count} " in words
    assert "{" not in words


def test_those_one_rule_away_are_named_three_at_most_from_either_side() -> None:
    misses = tuple(refusal(Rule.LANGUAGE, mentee_id=other) for other in (2, 3, 4, 5))
    from_the_mentor = sentence(
        Why.NO_CANDIDATE, Side.MENTOR, looked_at=4, refused={Rule.LANGUAGE: 4}, one_rule_away=misses
    )
    mentee = LeftOut(
        participant_id=2,
        side=Side.MENTEE,
        why=Why.NO_CANDIDATE,
        looked_at=1,
        refused={Rule.SITE: 1},
        one_rule_away=(refusal(Rule.SITE),),
    )

    assert from_the_mentor.endswith("Only one rule away: Bo (language), Chen (language) and Dev (language).")
    assert left_out_sentence(mentee, NAMES).endswith("Only one rule away: Ana (site).")


def test_a_shortage_names_those_who_compete_and_those_they_compete_for() -> None:
    words = sentence(Why.SHORTAGE, rivals=(1, 2, 3), others=(5, 4), places=2)

    assert words == (
        "3 mentees (senior), Ana, Bo and Chen, share 2 places: Dev and Eli. "
        "One more place there helps one more of them."
    )


def test_a_shortage_of_mentees_names_the_mentors() -> None:
    words = sentence(Why.SHORTAGE, Side.MENTOR, rivals=(1, 2), others=(4,), places=1)

    assert words.startswith("2 mentors (junior), Ana and Bo, share 1 place: Dev.")


def test_a_general_shortage_only_counts() -> None:
    people = tuple(range(10))

    assert sentence(Why.GENERAL_SHORTAGE, rivals=people, places=9) == (
        "There are not enough places: 10 mentees (senior) share 9."
    )
    assert sentence(Why.GENERAL_SHORTAGE, Side.MENTOR, rivals=people, places=9) == (
        "There are not enough places: 10 mentors (junior) share 9."
    )
    assert sentence(Why.GENERAL_SHORTAGE, rivals=people) == "Everyone who fits Ana is paired already."


def test_a_line_begins_with_the_one_it_is_about_and_their_side() -> None:
    shortage = LeftOut(participant_id=3, side=Side.MENTOR, why=Why.NOBODY_THERE)
    gone = LeftOut(participant_id=1, side=None, why=Why.LEFT)

    assert left_out_line(shortage, NAMES, WillingAs.EITHER) == (
        "Chen, mentor (junior): There is no mentee (senior) with a free place."
    )
    assert left_out_line(gone, NAMES, WillingAs.EITHER) == "Ana, either side: Ana has left the organization."


def test_an_empty_other_side_is_told() -> None:
    assert sentence(Why.NOBODY_THERE, Side.MENTOR) == "There is no mentee (senior) with a free place."
    assert sentence(Why.NOBODY_THERE, Side.MENTEE) == "There is no mentor (junior) with a free place."


@pytest.mark.parametrize("why", sorted(HELD_OUT))
def test_everyone_held_out_is_named_with_a_reason_of_its_own(why: Why) -> None:
    words = sentence(why, side=None)

    assert "Ana" in words
    assert words not in {sentence(other, side=None) for other in HELD_OUT - {why}}


@pytest.mark.parametrize("why", sorted(HELD_OUT))
def test_why_somebody_is_held_out_is_said_of_one_name_too(why: Why) -> None:
    assert held_out_sentence(why, "Ana") == left_out_sentence(LeftOut(participant_id=1, side=None, why=why), NAMES)


def test_a_shortage_made_by_pairs_that_are_kept_together_is_told_as_such() -> None:
    words = sentence(Why.SHORTAGE, rivals=(1,), others=(3, 2), places=0)

    assert words == "All who fit are kept in other pairs: Bo and Chen."
