"""Who changes over to the other side."""

from hypothesis import given, settings
from hypothesis import strategies as st

from app.domain.participants import Side
from app.matching.assign import solve
from app.matching.bits import bits, members
from app.matching.side_changes import change_over
from tests.support.groups import a_group, either, profiles_of

COUNT = 9
PROFILES = profiles_of(a_group(*(either(number, name=f"Person {number}") for number in range(COUNT))))


def changed(mentors: set[int], may_mentor: dict[int, set[int]], fixed: frozenset[int] = frozenset()) -> set[int]:
    """The mentors after changing over; everyone by number."""
    sides = {profile.id: Side.MENTOR if profile.id in mentors else Side.MENTEE for profile in PROFILES}
    rows = [bits(may_mentor.get(number, set())) for number in range(len(PROFILES))]
    after = change_over(PROFILES, sides, fixed, rows)
    return {number for number, side in after.items() if side is Side.MENTOR}


def test_someone_who_finds_nobody_changes_over_to_somebody_who_waits() -> None:
    assert changed({0, 1, 2}, {0: {1}}) == {0, 2}


def test_nobody_changes_over_who_has_a_partner() -> None:
    assert changed({0, 1}, {0: {2, 1}, 1: {3}}) == {0, 1}


def test_someone_whose_side_is_fixed_stays() -> None:
    assert changed({0, 1}, {0: {1}}, fixed=frozenset({1, 0})) == {0, 1}


def test_a_change_may_move_others_out_of_the_way() -> None:
    # 0 mentors 2 until 1 changes over; then 0 mentors 1 and 3 mentors 2
    assert changed({0, 1, 3}, {0: {1, 2}, 3: {2}}, fixed=frozenset({0, 2, 3})) == {0, 3}


def test_a_partner_who_was_given_up_is_not_given_up_again() -> None:
    # 1 takes 0 from 2, who goes to 3; 4 could only take 0 as well, and 1 has nobody else
    may_mentor = {0: {1, 2, 4}, 3: {2}, 5: {2}}

    assert changed({0, 1, 3, 4, 5}, may_mentor, fixed=frozenset({0, 2, 3, 5})) == {0, 3, 4, 5}


NUMBERS = st.integers(0, COUNT - 1)
RELATIONS = st.dictionaries(NUMBERS, st.sets(NUMBERS, max_size=3))


@settings(max_examples=200, deadline=None)
@given(RELATIONS, st.sets(NUMBERS))
def test_each_one_who_changes_over_makes_one_more_pair_possible(
    drawn: dict[int, set[int]], mentors: set[int]
) -> None:
    may_mentor = {mentor: {other for other in others if other > mentor} for mentor, others in drawn.items()}
    after = changed(mentors, may_mentor)

    assert pairs_between(after, may_mentor) == pairs_between(mentors, may_mentor) + len(after ^ mentors)


@settings(max_examples=200, deadline=None)
@given(RELATIONS, st.sets(NUMBERS))
def test_afterwards_nobody_without_any_partner_would_find_one_by_changing_over(
    drawn: dict[int, set[int]], mentors: set[int]
) -> None:
    may_mentor = {mentor: {other for other in others if other > mentor} for mentor, others in drawn.items()}
    after = changed(mentors, may_mentor)

    most = pairs_between(after, may_mentor)
    for number in range(len(PROFILES)):
        has_options = any(
            (one in after) is not (other in after) and number in (one, other)
            for one, others in may_mentor.items()
            for other in others
        )
        assert has_options or pairs_between(after ^ {number}, may_mentor) <= most


def pairs_between(mentors: set[int], may_mentor: dict[int, set[int]]) -> int:
    candidates = [
        (mentor, mentee, 0)
        for mentor in mentors
        for mentee in members(bits(may_mentor.get(mentor, set())))
        if mentee not in mentors
    ]
    return len(solve(candidates, [1] * COUNT, [1] * COUNT))
