"""Sets of people as whole numbers."""

from hypothesis import given
from hypothesis import strategies as st

from app.matching.bits import bits, members, turned


@given(st.sets(st.integers(0, 200)) | st.sets(st.integers(0, 5_000), max_size=4))
def test_a_set_gives_its_members_back_in_order(places: set[int]) -> None:
    assert list(members(bits(places))) == sorted(places)


def test_turned_rows_say_who_has_each_column() -> None:
    rows = [bits([0, 2]), bits([2]), 0]

    assert turned(rows, 4) == [bits([0]), 0, bits([0, 1]), 0]
