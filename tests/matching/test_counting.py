from collections.abc import Sequence
from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st

from app.matching.bits import bits
from app.matching.counting import Counting
from tests.support.assignments import most_pairs

seeds = st.integers(0, 2**32)
Task = tuple[list[int], list[int], list[int]]


def a_task(seed: int) -> Task:
    """Allowed pairs as bits, and the places of both sides."""
    random = Random(seed)
    mentors, mentees = random.randint(0, 8), random.randint(0, 8)
    density = random.random()
    allowed = [bits(one for one in range(mentees) if random.random() < density) for _mentor in range(mentors)]
    return allowed, [random.randint(0, 2) for _ in range(mentors)], [random.randint(0, 2) for _ in range(mentees)]


def _oracle(allowed: Sequence[int], mentor_places: Sequence[int], mentee_places: Sequence[int]) -> int:
    pairs = [(i, j, 0) for i, row in enumerate(allowed) for j in range(len(mentee_places)) if row >> j & 1]
    return most_pairs(pairs, mentor_places, mentee_places)


@settings(max_examples=200)
@given(seeds)
def test_as_many_pairs_are_made_as_an_integer_program_makes(seed: int) -> None:
    task = a_task(seed)
    assert Counting(*task).run() == _oracle(*task)


@settings(max_examples=200)
@given(seeds, seeds)
def test_it_does_not_matter_with_which_pairs_it_begins(seed: int, other: int) -> None:
    allowed, *places = a_task(seed)
    random = Random(other)
    fewer = Counting([row & random.getrandbits(8) for row in allowed], *places)
    fewer.run()
    counting = Counting(allowed, *places)
    counting.start_with(fewer.mentees_of, fewer.mentors_of)

    assert counting.run() == _oracle(allowed, *places)


@settings(max_examples=200)
@given(seeds)
def test_the_cover_leaves_room_for_just_as_many(seed: int) -> None:
    allowed, mentor_places, mentee_places = a_task(seed)
    counting = Counting(allowed, mentor_places, mentee_places)
    count, cover = counting.run(), counting.cover()

    mentors = [one for one in range(len(allowed)) if cover.mentors >> one & 1]
    outside = sum(places for one, places in enumerate(mentor_places) if one not in mentors)
    inside = sum(places for one, places in enumerate(mentee_places) if cover.mentees >> one & 1)
    across = sum((allowed[one] & ~cover.mentees).bit_count() for one in mentors)
    assert outside + inside + across == count


@settings(max_examples=200)
@given(seeds, st.integers(0, 12))
def test_a_search_that_only_asks_for_so_many_tells_whether_there_are(seed: int, least: int) -> None:
    task = a_task(seed)
    most = _oracle(*task)
    assert (Counting(*task).run(least) >= least) == (most >= least)


def test_nobody_is_over_their_places() -> None:
    counting = Counting([0b11, 0b11], [2, 2], [1, 2])
    assert counting.run() == 3
    assert len(counting.pairs()) == 3
    assert [mentors.bit_count() for mentors in counting.mentors_of] == [1, 2]
