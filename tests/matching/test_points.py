"""The points of each part of a score."""

from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.participants import Background
from app.domain.programs import Rules
from app.domain.seniority import Basis, Gap
from app.matching.points import (
    SlotPoints,
    TopicPoints,
    differs,
    distance_points,
    gap_points,
    gets_background,
    preference_points,
)
from app.matching.profiles import Levels

FULL = 3_500


def topic_points(wants: Levels, shares: Levels) -> int:
    return TopicPoints(FULL, [wants]).row(shares)[0]


def test_topics_that_meet_fully_give_all_points() -> None:
    assert topic_points(wants=((1, 3), (2, 2)), shares=((1, 3), (2, 3))) == FULL


def test_topics_give_their_share_of_want_times_can() -> None:
    # 3 x 2 of 3 x 3 for topic 1, nothing of 3 x 1 for topic 2: 6 of 12
    assert topic_points(wants=((1, 3), (2, 1)), shares=((1, 2),)) == FULL * 6 // 12


def test_only_the_three_topics_wanted_most_count() -> None:
    wants = ((1, 3), (2, 3), (3, 2), (4, 1))

    assert topic_points(wants, shares=((4, 3),)) == 0
    assert topic_points(wants, shares=((1, 3), (2, 3), (3, 3))) == FULL


@pytest.mark.parametrize(("wants", "shares"), [((), ((1, 3),)), (((1, 3),), ()), ((), ())])
def test_unknown_topics_give_half_the_points(wants: Levels, shares: Levels) -> None:
    assert topic_points(wants, shares) == FULL // 2


LEVELS = st.dictionaries(st.integers(1, 7), st.integers(1, 3), min_size=1).map(
    lambda levels: tuple(sorted(levels.items(), key=lambda topic: (-topic[1], topic[0])))
)


@given(LEVELS, LEVELS)
def test_of_topics_wanted_equally_those_count_that_can_be_shared_best(wants: Levels, shares: Levels) -> None:
    can = dict(shares)
    strongest = sorted((want for _topic, want in wants), reverse=True)[:3]
    threes = [three for three in combinations(wants, len(strongest)) if sorted(
        (want for _topic, want in three), reverse=True
    ) == strongest]  # fmt: skip
    best = max(sum(want * can.get(topic, 0) for topic, want in three) for three in threes)

    assert topic_points(wants, shares) == FULL * best // (3 * sum(strongest))


def test_a_row_gives_each_learner_their_own_points() -> None:
    rows = TopicPoints(FULL, [((1, 3),), ((2, 3),), ()])

    assert rows.row(((1, 3),)) == [FULL, 0, FULL // 2]


@pytest.mark.parametrize(
    ("department", "site", "points"),
    [
        (True, None, 1_500), (None, True, 1_500), (True, False, 1_500), (False, False, 0), (None, False, 750),
        (False, None, 750), (None, None, 750),
    ],
)  # fmt: skip
def test_another_department_or_site_gives_all_points(
    department: bool | None, site: bool | None, points: int
) -> None:
    assert distance_points(1_500, department, site) == points


@pytest.mark.parametrize(
    ("mentor", "mentee", "points"),
    [
        ({"mon-am"}, {"mon-am"}, 500), ({"mon-am", "tue-am"}, {"mon-am", "tue-am", "wed-am"}, 1_000),
        ({"mon-am", "tue-am", "wed-am", "thu-am"}, {"mon-am", "tue-am", "wed-am", "thu-am"}, 1_500),
        (set(), {"mon-am"}, 750), ({"mon-am"}, set(), 750),
    ],
)  # fmt: skip
def test_three_shared_half_days_give_all_points(mentor: set[str], mentee: set[str], points: int) -> None:
    assert SlotPoints(1_500, [frozenset(mentee)]).row(frozenset(mentor)) == [points]


@pytest.mark.parametrize(
    ("basis", "steps", "points"),
    [
        (Basis.GRADE, 1, 400), (Basis.GRADE, 3, 800), (Basis.DEPTH, 4, 1_000), (Basis.GRADE, 9, 1_000),
        (Basis.YEARS, 5, 400), (Basis.YEARS, 9.9, 400), (Basis.YEARS, 10, 600), (Basis.NOT_CHECKED, 0, 500),
        (Basis.GRADE, -3, 0),
    ],
)  # fmt: skip
def test_a_wider_gap_gives_more_points_up_to_a_limit(basis: Basis, steps: float, points: int) -> None:
    assert gap_points(1_000, Gap(basis, steps), Rules()) == points


def test_the_gap_is_counted_from_the_smallest_that_the_program_allows() -> None:
    assert gap_points(1_000, Gap(Basis.GRADE, 3), Rules(smallest_gap=3)) == 400


def test_years_count_even_where_none_are_asked_for() -> None:
    assert gap_points(1_000, Gap(Basis.YEARS, 2), Rules(years_apart=0)) == 800


@pytest.mark.parametrize(
    ("mentor_gets", "mentee_gets", "points"),
    [(True, True, 1_000), (True, False, 500), (False, False, 0), (None, None, 500), (True, None, 750)],
)
def test_each_side_that_gets_its_background_gives_half_the_points(
    mentor_gets: bool | None, mentee_gets: bool | None, points: int
) -> None:
    assert preference_points(1_000, mentor_gets, mentee_gets) == points


def test_people_of_one_department_have_a_similar_background() -> None:
    assert gets_background(Background.SIMILAR, other_department=False) is True
    assert gets_background(Background.DIFFERENT, other_department=False) is False
    assert gets_background(Background.DIFFERENT, other_department=True) is True


def test_nobody_gets_or_misses_a_background_they_did_not_ask_for_or_that_is_not_known() -> None:
    assert gets_background(Background.ANY, other_department=True) is None
    assert gets_background(Background.SIMILAR, other_department=None) is None


def test_two_words_differ_only_where_both_are_known() -> None:
    assert [differs("a", "b"), differs("a", "a"), differs("a", None)] == [True, False, None]
