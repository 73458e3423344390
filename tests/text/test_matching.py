"""Pairs in words."""

from typing import Any

import pytest

from app.domain.fit_levels import FitLevel
from app.domain.participants import Side
from app.domain.proposals import Part, ProposedPair, Reasons, Rule, SharedTopic
from app.domain.seniority import Basis, Gap
from app.text.catalog import speaking
from app.text.matching import (
    Names,
    fit_level_word,
    fit_word,
    gap_sentence,
    languages_sentence,
    not_known_sentence,
    pair_cautions,
    pair_reasons,
    part_reasons,
    part_word,
    past_sentences,
    slot_word,
)

NAMES = Names(participants={1: "Ana", 2: "Bo"}, topics={7: "AI", 8: "Career navigation"})


def a_pair(reasons: dict[str, Any] | None = None, **fields: Any) -> ProposedPair:
    """Ana mentors Bo; nothing is known of either unless the test says so."""
    known = Reasons(**{"gap": Gap(Basis.NOT_CHECKED, 0), **(reasons or {})})
    given: dict[str, Any] = {"score": 6_000, "bonus": 0, "parts": {}, **fields}
    return ProposedPair(mentor_id=1, mentee_id=2, reasons=known, **given)


def told(**reasons: Any) -> tuple[str, ...]:
    return pair_reasons(a_pair(reasons), NAMES)


@pytest.mark.parametrize(
    ("score", "word"), [(10_000, "Strong"), (7_000, "Strong"), (6_999, "Good"), (5_000, "Good"), (0, "Fair")]
)
def test_a_score_is_strong_good_or_fair(score: int, word: str) -> None:
    assert fit_word(a_pair(score=score)) == word


@pytest.mark.parametrize(
    ("topics", "time", "score", "word"),
    [(1_750, 750, 8_000, "Not enough known"), (1_749, 750, 8_000, "Strong"), (1_749, 750, 4_000, "Fair")],
)
def test_a_fit_of_which_half_is_not_known_is_not_judged(topics: int, time: int, score: int, word: str) -> None:
    parts = {Part.TOPICS: topics, Part.AVAILABILITY: time, Part.SENIORITY: 1_000, Part.DISTANCE: 1_500}
    pair = a_pair({"not_known": (Part.TOPICS, Part.AVAILABILITY)}, score=score, parts=parts)

    assert fit_word(pair) == word


def test_every_part_has_a_word_of_its_own() -> None:
    assert len({part_word(part) for part in Part}) == len(Part)


def test_a_pair_without_anything_in_common_has_nothing_to_say() -> None:
    assert told() == ()


def test_topics_say_who_learns_and_who_shares_in_each_direction() -> None:
    assert told(shares=(SharedTopic(7, want=3, can=3),), returns=(SharedTopic(8, want=1, can=2),)) == (
        "AI: Bo wants to learn it a lot, Ana can share it well.",
        "Career navigation: Ana wants to learn it a little, Bo can share some of it.",
    )


@pytest.mark.parametrize(
    ("department", "site", "sentences"),
    [
        (True, True, ("They work in different departments and at different sites.",)),
        (True, False, ("They work in different departments.",)),
        (None, True, ("They work at different sites.",)),
        (False, None, ()),
    ],
)
def test_places_are_told_where_they_differ(
    department: bool | None, site: bool | None, sentences: tuple[str, ...]
) -> None:
    assert told(other_department=department, other_site=site) == sentences


def test_shared_times_are_told_as_days_and_halves() -> None:
    assert told(slots=("mon-am", "thu-pm")) == ("Both have time on Monday morning and Thursday afternoon.",)


def test_days_are_in_the_language_spoken() -> None:
    with speaking("de"):
        assert slot_word("mon-am").startswith("Montag")


def test_a_time_in_other_words_stays_as_it_is() -> None:
    assert slot_word("after lunch") == "after lunch"


def test_shared_languages_are_told() -> None:
    assert told(languages=("Deutsch", "Polski")) == ("Both speak Deutsch and Polski.",)


@pytest.mark.parametrize(
    ("gap", "sentence"),
    [
        (Gap(Basis.GRADE, 1), "Bo is 1 grade above Ana."),
        (Gap(Basis.GRADE, 3), "Bo is 3 grades above Ana."),
        (Gap(Basis.DEPTH, 1), "Bo is 1 level above Ana in the organization."),
        (Gap(Basis.DEPTH, 2), "Bo is 2 levels above Ana in the organization."),
        (Gap(Basis.YEARS, 1.0), "Bo has been here 1 year longer than Ana."),
        (Gap(Basis.YEARS, 7.5), "Bo has been here 7.5 years longer than Ana."),
    ],
)
def test_a_gap_is_told_with_its_basis_and_its_count(gap: Gap, sentence: str) -> None:
    assert gap_sentence(gap, "Ana", "Bo") == sentence
    assert told(gap=gap) == (sentence,)


def test_a_welcome_background_is_told_of_those_who_get_it() -> None:
    assert told(welcome={Side.MENTOR: True, Side.MENTEE: True}) == ("Both get the background that they welcome.",)
    assert told(welcome={Side.MENTOR: False, Side.MENTEE: True}) == ("Bo gets the background that they welcome.",)
    assert told(welcome={Side.MENTOR: False}) == ()


def test_what_was_before_is_told() -> None:
    assert told(left_out_before=(Side.MENTEE,), paired_before=True) == (
        "Bo was left out last time.",
        "They were paired before.",
    )


def test_what_is_not_known_is_told_once_for_topics() -> None:
    assert told(not_known=(Part.TOPICS, Part.RETURN, Part.AVAILABILITY)) == ("Not known: topics and time.",)
    assert told(not_known=(Part.RETURN,)) == ("Not known: topics in return.",)


def test_cautions_name_whom_to_talk_with_and_whose_consent_is_missing() -> None:
    pair = a_pair(talk_first=(Side.MENTEE,), consent_missing=(Side.MENTOR, Side.MENTEE))

    assert pair_cautions(pair, NAMES) == (
        "Talk with Bo first.",
        "The consent of Ana and Bo isn't recorded.",
    )


def test_the_same_team_department_or_manager_is_a_caution() -> None:
    assert pair_cautions(a_pair(cautions=(Rule.TEAM, Rule.DEPARTMENT, Rule.MANAGER)), NAMES) == (
        "They work in the same team.",
        "They work in the same department.",
        "They have the same manager.",
    )


def test_a_pair_without_cautions_has_none() -> None:
    assert pair_cautions(a_pair(), NAMES) == ()


def test_every_level_of_fit_has_a_word() -> None:
    assert [fit_level_word(level) for level in FitLevel] == ["Strong", "Good", "Fair", "Not enough known"]


def test_reasons_are_told_apart_by_part() -> None:
    pair = a_pair({"shares": (SharedTopic(7, 3, 3),), "other_site": True})

    found = part_reasons(pair, NAMES)

    assert found[Part.TOPICS] == ("AI: Bo wants to learn it a lot, Ana can share it well.",)
    assert found[Part.DISTANCE] == ("They work at different sites.",)
    assert found[Part.RETURN] == found[Part.PREFERENCES] == ()


def test_what_stands_outside_the_points_can_be_told_alone() -> None:
    assert languages_sentence(()) == not_known_sentence(()) == ""
    assert past_sentences(a_pair({"left_out_before": (Side.MENTEE,), "paired_before": True}), NAMES) == [
        "Bo was left out last time.",
        "They were paired before.",
    ]
