from hypothesis import given, settings
from hypothesis import strategies as st

from app.matching.floor import highest_floor
from tests.support.assignments import an_instance, most_pairs


@settings(max_examples=200)
@given(st.integers(0, 2**32))
def test_above_the_floor_there_are_fewer_pairs_and_at_it_as_many(seed: int) -> None:
    one = an_instance(seed)
    places = (one.mentor_places, one.mentee_places)
    floor = highest_floor(one.candidates, *places)

    assert floor.most_pairs == most_pairs(one.candidates, *places)
    if floor.score is None:
        assert floor.most_pairs == 0
        return
    assert most_pairs([c for c in one.candidates if c[2] >= floor.score], *places) == floor.most_pairs
    assert most_pairs([c for c in one.candidates if c[2] > floor.score], *places) < floor.most_pairs


def test_without_candidates_there_is_no_floor() -> None:
    floor = highest_floor([], [1, 1], [1])
    assert (floor.score, floor.most_pairs, floor.higher) == (None, 0, None)


def test_where_all_are_equal_that_is_the_floor() -> None:
    assert highest_floor([(0, 0, 5), (1, 1, 5)], [1, 1], [1, 1]).score == 5
