import pytest

from app.domain.participants import Side
from app.reports.dumbbells import Dumbbell, Lane, dumbbells
from app.reports.geometry import cols
from tests.support.papers import PrintedPage, Sign, overprinted, print_flowables

LABEL = "Easy to raise a difficult point two levels away"


def printed(*lanes: Lane, label: str = LABEL) -> PrintedPage:
    return print_flowables([dumbbells([Dumbbell(label, lanes)], cols(7), "close, T2")])[1][0]


def place(page: PrintedPage, text: str) -> Sign:
    """The first sign of some words on the page."""
    signs = [sign for sign in page.signs if sign.baseline in {s.baseline for s in page.signs}]
    drawn = "".join(sign.text for sign in signs)
    return signs[drawn.index(text)]


def test_a_rise_has_its_start_at_the_left_and_its_end_at_the_right() -> None:
    page = printed(Lane(Side.MENTOR, 2.6, 3.7, 1.1, 13))
    assert place(page, "2.6").x0 < place(page, "3.7").x0
    assert page.find("+1.1")
    assert page.find("13")


def test_a_fall_mirrors_its_labels() -> None:
    page = printed(Lane(Side.MENTEE, 3.0, 2.9, -0.1, 12))
    assert place(page, "2.9").x0 < place(page, "3.0").x0
    assert page.find("–0.1")


def test_a_hidden_figure_says_so_and_shows_no_value() -> None:
    page = printed(Lane(Side.MENTOR, note="hidden: fewer than 5 answered"))
    assert page.find("hidden: fewer than 5 answered")
    assert not page.find("0.0")


@pytest.mark.parametrize(("before", "after"), [(1.0, 5.0), (5.0, 1.0), (1.0, 1.0), (5.0, 5.0), (3.0, 3.1)])
def test_nothing_clashes_at_the_ends_of_the_scale(before: float, after: float) -> None:
    lanes = [Lane(side, before, after, after - before, 130) for side in Side]
    page = printed(*lanes, label=LABEL + " and what else they may say about it")
    assert not overprinted(page)


def test_the_key_tells_the_tick_and_both_marks() -> None:
    assert printed(Lane(Side.MENTOR, 1, 2, 1, 5)).find("start, T0; close, T2:")
