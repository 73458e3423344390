import pytest

from app.reports.bars import Bar, Response, response_bars, topic_bars
from tests.support.papers import outside_margins, overprinted, print_flowables

WIDTH = 185.0


def test_bars_are_as_long_as_their_values_say() -> None:
    plot = topic_bars([Bar("AI", 20), Bar("Tools", 10), Bar("None yet", 0)], WIDTH)
    longest, half, none, *_key = [shape for shape in plot.drawing.contents if type(shape).__name__ == "Rect"]
    assert longest.width == pytest.approx(2 * half.width)
    assert none.width == 0


def test_topics_that_the_senior_shares_are_open_bars() -> None:
    plot = topic_bars([Bar("AI", 20), Bar("Decisions", 10, is_open=True)], WIDTH)
    solid, outlined, *_key = [shape for shape in plot.drawing.contents if type(shape).__name__ == "Rect"]
    assert solid.strokeColor is None
    assert outlined.strokeColor is not None


def test_long_topic_names_are_broken_and_whole() -> None:
    name = "Diversity, equity and inclusion, and the lived experience of colleagues"
    page = print_flowables([topic_bars([Bar(name, 7), Bar("AI", 3)], WIDTH)])[1][0]
    assert page.find(name)
    assert not overprinted(page)


def test_responses_stand_beside_their_bars() -> None:
    page = print_flowables([response_bars([Response("T0 start", (15, 15), (12, 15))], WIDTH)])[1][0]
    assert page.find("15 of 15")
    assert page.find("12 of 15")
    assert not overprinted(page)
    assert not outside_margins(page, 53.86)


def test_keys_that_do_not_fit_stand_below_each_other() -> None:
    page = print_flowables([topic_bars([Bar("AI", 3)], 120)])[1][0]
    assert page.lines[-2:] == ["mentor (junior) shares", "mentee (senior) shares"]


def test_the_sides_are_named_in_full_in_narrow_columns_too() -> None:
    page = print_flowables([response_bars([Response("A wave with a long name", (1, 2), (1, 2))], WIDTH)])[1][0]
    text = "".join(page.lines)
    assert "mentor" in text
    assert "(junior)" in text
    assert "…" not in text


def test_nothing_issued_is_a_dash_and_no_bar() -> None:
    plot = response_bars([Response("T3", (0, 0), (0, 0))], WIDTH)
    assert [s.text for s in plot.drawing.contents if type(s).__name__ == "String"].count("-") == 2
    bars = [shape for shape in plot.drawing.contents if type(shape).__name__ == "Rect"]
    assert len(bars) == 2, "only the open mark of the mentee (senior)"


def test_a_bar_of_responses_is_never_longer_than_its_frame() -> None:
    plot = response_bars([Response("T0", (20, 15), (1, 15))], WIDTH)
    frame, bar, *_rest = [s for s in plot.drawing.contents if type(s).__name__ == "Rect"][2:]
    assert bar.width == frame.width
