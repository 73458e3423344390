"""The two sides, and who is willing to take which."""

import pytest

from app.domain.sides import Side, WillingAs


def test_each_side_has_the_other() -> None:
    assert Side.MENTOR.other is Side.MENTEE
    assert Side.MENTEE.other is Side.MENTOR


@pytest.mark.parametrize(
    ("willing_as", "sides"),
    [
        (WillingAs.MENTOR, {Side.MENTOR}),
        (WillingAs.MENTEE, {Side.MENTEE}),
        (WillingAs.EITHER, {Side.MENTOR, Side.MENTEE}),
    ],
)
def test_who_is_willing_as_what_takes_these_sides(willing_as: WillingAs, sides: set[Side]) -> None:
    assert {side for side in Side if willing_as.allows(side)} == sides
