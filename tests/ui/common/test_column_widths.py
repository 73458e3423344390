from typing import NamedTuple

from hypothesis import given
from hypothesis import strategies as st

from app.ui.common.column_widths import column_widths


class Flexible(NamedTuple):
    share: int
    keep: int


NAME, GRADE, STATUS = Flexible(share=2, keep=3), Flexible(share=0, keep=1), Flexible(share=1, keep=3)
LEAST = [100, 50, 80]


def test_what_is_left_over_is_shared_out() -> None:
    assert column_widths([NAME, GRADE, STATUS], LEAST, 260) == [120, 50, 90]


def test_the_least_important_column_gives_way_first() -> None:
    assert column_widths([NAME, GRADE, STATUS], LEAST, 200) == [113, 0, 87]


def test_the_most_important_columns_never_give_way() -> None:
    assert column_widths([NAME, GRADE, STATUS], LEAST, 20) == [100, 0, 80]


@given(
    st.lists(st.tuples(st.integers(0, 4), st.integers(1, 3), st.integers(10, 200)), min_size=1, max_size=8),
    st.integers(0, 2000),
)
def test_shown_columns_fill_the_room_and_are_never_below_their_least(
    parts: list[tuple[int, int, int]], room: int
) -> None:
    columns, least = [Flexible(share, keep) for share, keep, _least in parts], [part[2] for part in parts]
    widths = column_widths(columns, least, room)
    shown = [number for number, width in enumerate(widths) if width]
    assert all(widths[number] >= least[number] for number in shown)
    kept = sum(least[number] for number in shown)
    if kept <= room and any(columns[number].share for number in shown):
        assert sum(widths) == room
