"""Figures that may be printed, are empty or stay hidden."""

from app.domain.figures import BreakDown, Group, Median, Ratio


def test_nothing_to_divide_by_has_no_share() -> None:
    assert Ratio(0, 0).share is None
    assert Ratio(0, 3).share == 0
    assert Ratio(3, 4).share == 0.75


def test_a_median_is_the_value_in_the_middle_with_its_n() -> None:
    assert Median.of([9, 1, 4]) == Median(4.0, 3)
    assert Median.of([1, 4]) == Median(2.5, 2)
    assert Median.of([]) == Median(None, 0)


def test_a_break_down_tells_how_many_groups_it_hides() -> None:
    assert BreakDown((Group("A", 9), Group("B", None), Group("", None)), 12).hidden == 2
