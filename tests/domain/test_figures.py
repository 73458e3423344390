"""Figures that may be printed, are empty or stay hidden."""

from app.domain.figures import Ratio


def test_nothing_to_divide_by_has_no_share() -> None:
    assert Ratio(0, 0).share is None
    assert Ratio(0, 3).share == 0
    assert Ratio(3, 4).share == 0.75
