import pytest
from PySide6.QtCore import QMimeData

from app.domain.sides import Side, WillingAs
from app.ui.common.person_drag import Dragged, as_mime, dragged_in


@pytest.mark.parametrize("side", WillingAs)
def test_who_is_carried_is_known_where_they_are_dropped(side: WillingAs) -> None:
    assert dragged_in(as_mime(Dragged(7, side))) == Dragged(7, side)


def test_something_else_is_nobody() -> None:
    assert dragged_in(QMimeData()) is None


def test_whoever_is_dropped_on_a_pair_replaces_the_one_on_their_side() -> None:
    assert Dragged(7, Side.MENTOR).pair_with(1, 3) == (7, 3)
    assert Dragged(7, Side.MENTEE).pair_with(1, 3) == (1, 7)


def test_whoever_would_take_either_side_becomes_the_mentee() -> None:
    assert Dragged(7, WillingAs.EITHER).pair_with(1, 3) == (1, 7)
