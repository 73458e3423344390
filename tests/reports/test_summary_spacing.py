from functools import partial

import pytest

from app.reports.geometry import TEXT_WIDTH
from app.reports.stack import height_of
from app.reports.summary_front import front
from app.reports.summary_spacing import LOOSE, SPACINGS, spacing_for
from tests.support.papers import a_summary

PAGE = partial(front, a_summary())
HEIGHTS = [height_of(PAGE(spacing), TEXT_WIDTH) for spacing in SPACINGS]


def test_each_spacing_is_closer_than_the_one_before() -> None:
    assert sorted(HEIGHTS, reverse=True) == HEIGHTS
    assert len(set(HEIGHTS)) == len(SPACINGS)


@pytest.mark.parametrize("place", range(len(SPACINGS)))
def test_a_page_stands_as_loose_as_it_can(place: int) -> None:
    assert spacing_for(PAGE, HEIGHTS[place] + 1) == SPACINGS[place]


def test_what_does_not_fit_anyway_stands_loosely_on_two_pages() -> None:
    assert spacing_for(PAGE, HEIGHTS[-1] - 50) == LOOSE
