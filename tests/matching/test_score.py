"""The whole score of a pair."""

from hypothesis import given
from hypothesis import strategies as st

from app.domain.participants import SLOTS, Background
from app.domain.programs import FULL_SCORE, Rules, Weights
from app.domain.proposals import Part
from app.matching.score import Scores, turned_rows
from tests.support.groups import a_mentee, a_mentor, a_profile, interests

PERFECT = {"availability": frozenset(SLOTS), "languages": ("English",)}
MENTOR = a_mentor(1, **PERFECT, department="Digital", interests=interests({1: 3}, {2: 3}))
MENTEE = a_mentee(2, **PERFECT, department="Finance", grade="Head", interests=interests({2: 3}, {1: 3}))


def parts(mentor: object, mentee: object, weights: Weights | None = None, rules: Rules | None = None) -> dict:  # type: ignore[type-arg]
    profiles = [a_profile(mentor)], [a_profile(mentee)]  # type: ignore[arg-type]
    scores = Scores(*profiles, weights or Weights(), rules or Rules())
    found = {part: points[0] for part, points in scores.parts(0).items()}
    assert scores.totals(0) == [sum(found.values())]
    return found


def test_a_pair_of_whom_nothing_is_known_gets_half_of_everything() -> None:
    assert sum(parts(a_mentor(1, grade=""), a_mentee(2, grade="")).values()) == FULL_SCORE // 2


def test_what_both_know_of_each_other_gives_the_points_of_each_part() -> None:
    assert parts(MENTOR, MENTEE) == {
        Part.TOPICS: 3_500,
        Part.RETURN: 1_500,
        Part.DISTANCE: 1_500,
        Part.AVAILABILITY: 1_500,
        Part.SENIORITY: 800,  # Junior to Head is three steps
        Part.PREFERENCES: 500,  # nobody asked for a background
    }


def test_a_weight_that_is_raised_raises_its_part() -> None:
    only_distance = Weights(
        topics=0, topics_return=0, distance=1, availability=0, seniority=0, preferences=0
    )  # fmt: skip

    assert parts(MENTOR, MENTEE, only_distance)[Part.DISTANCE] == FULL_SCORE


def test_no_mentees_give_no_points() -> None:
    scores = Scores([a_profile(MENTOR)], [], Weights(), Rules())

    assert scores.totals(0) == []


MEMBERS = st.fixed_dictionaries(
    {
        "department": st.sampled_from(["", "A", "B"]),
        "site": st.sampled_from(["", "X", "Y"]),
        "grade": st.sampled_from(["", "Junior", "Middle", "Head"]),
        "welcomes": st.sampled_from(Background),
        "availability": st.frozensets(st.sampled_from(SLOTS[:4])),
        "interests": st.builds(
            interests,
            st.dictionaries(st.integers(1, 6), st.integers(1, 3)),
            st.dictionaries(st.integers(1, 6), st.integers(1, 3)),
        ),
    }
)
WEIGHTS = st.builds(
    Weights,
    topics=st.integers(5, 90),
    topics_return=st.integers(0, 5),
    distance=st.integers(0, 90),
    availability=st.integers(0, 90),
    seniority=st.integers(0, 90),
    preferences=st.integers(0, 90),
)


@given(st.lists(MEMBERS, max_size=4), st.lists(MEMBERS, min_size=1, max_size=4), WEIGHTS)
def test_every_score_is_a_whole_number_from_0_to_10_000_whatever_else_is_in_the_group(
    mentors: list[dict[str, object]], mentees: list[dict[str, object]], weights: Weights
) -> None:
    juniors = [a_profile(a_mentor(number, **member)) for number, member in enumerate(mentors)]
    seniors = [a_profile(a_mentee(number, **member)) for number, member in enumerate(mentees)]
    scores = Scores(juniors, seniors, weights, Rules())

    for place, junior in enumerate(juniors):
        totals = scores.totals(place)
        assert all(isinstance(total, int) and 0 <= total <= FULL_SCORE for total in totals)
        assert totals[0] == Scores([junior], seniors[:1], weights, Rules()).totals(0)[0]


def test_rows_are_turned_into_columns_however_many_there_are() -> None:
    rows = [[number, -number] for number in range(150)]

    assert turned_rows(rows, 2) == [list(range(150)), [-number for number in range(150)]]
    assert turned_rows([], 2) == [[], []]
