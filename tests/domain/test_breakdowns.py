"""Break-downs and shares as their readers may see them."""

from app.domain.breakdowns import break_down, share_of, shown_counts
from app.domain.figures import BreakDown, Group, Share, Shown

HIDDEN = Share(Shown.HIDDEN, 0, 0)


def test_the_largest_printed_group_comes_first_and_hidden_ones_stand_by_name() -> None:
    found = break_down({"B": 2, "C": 9, "A": 3, "D": 20}, 5)

    assert found == BreakDown((Group("D", 20), Group("C", 9), Group("A", None), Group("B", None)), 34)
    assert found.hidden == 2


def test_groups_that_are_there_only_because_somebody_is_have_at_least_one() -> None:
    # 1 and 1 of 2 would be worked out: the next smallest is hidden with them.
    assert break_down({"A": 1, "B": 1, "C": 9, "D": 20}, 5).hidden == 3
    assert shown_counts([1, 1, 9, 20], 3, fewest=1) == (None, None, None, 20)


def test_a_share_needs_enough_people_inside_and_outside() -> None:
    assert share_of(5, 10, 5) == Share(Shown.YES, 5, 10)
    assert share_of(4, 10, 5) == HIDDEN
    assert share_of(9, 10, 5) == HIDDEN
    assert share_of(10, 10, 5) == HIDDEN
    assert share_of(0, 0, 5) == Share(Shown.EMPTY, 0, 0)


def test_the_coordinator_sees_every_group() -> None:
    assert break_down({"A": 1, "B": 0, "C": 9}, 1).hidden == 0
    assert share_of(10, 10, 1) == Share(Shown.YES, 10, 10)
