from io import BytesIO
from typing import Any

import pdfplumber
import pytest
from reportlab.lib.colors import Color

from app.reports import palette
from app.reports.columns import Row
from app.reports.fit_bar import FitBar, FitKey
from app.reports.proposal_papers import BarPart
from tests.support.papers import outside_margins, overprinted, print_flowables

WIDTH = 200.0


def filled(parts: list[BarPart]) -> list[dict[str, Any]]:
    """The filled shapes of a bar from left to right, as they are printed."""
    paper, _pages = print_flowables([Row([FitBar(parts)], [WIDTH])])
    with pdfplumber.open(BytesIO(paper.pdf)) as pdf:
        return sorted((rect for rect in pdf.pages[0].rects if rect["fill"]), key=lambda rect: rect["x0"])


def of_colour(shapes: list[dict[str, Any]], colour: Color) -> list[dict[str, Any]]:
    wanted = pytest.approx(colour.rgb(), abs=0.01)
    return [shape for shape in shapes if shape["non_stroking_color"] == wanted]


def test_parts_are_as_long_as_their_points_and_stand_end_to_end() -> None:
    shapes = filled([BarPart(points=50, bar=0), BarPart(points=25, bar=1)])
    [first], [second] = of_colour(shapes, palette.ACCENT), of_colour(shapes, palette.MID)

    assert first["width"] == pytest.approx(WIDTH / 2)
    assert second["width"] == pytest.approx(WIDTH / 4)
    assert second["x0"] == pytest.approx(first["x1"])


def test_parts_of_one_bar_have_one_tone_and_no_gap_between_them() -> None:
    shapes = filled([BarPart(points=35, bar=0), BarPart(points=15, bar=0), BarPart(points=15, bar=1)])

    assert len(of_colour(shapes, palette.ACCENT)) == 2
    assert len(of_colour(shapes, palette.WHITE)) == 1, "before the second bar"


def test_what_is_not_known_is_pale_whatever_its_bar() -> None:
    shapes = filled([BarPart(points=25, bar=0, is_known=False), BarPart(points=15, bar=1)])

    [pale] = of_colour(shapes, palette.HAIR)
    assert pale["width"] == pytest.approx(WIDTH / 4)
    assert not of_colour(shapes, palette.ACCENT)


def test_a_part_without_points_leaves_no_trace() -> None:
    assert filled([BarPart(points=0, bar=0), BarPart(points=0, bar=1)]) == []


def test_the_key_names_each_bar_once() -> None:
    [page] = print_flowables([FitKey(["Topics 50", "Place 15"], has_unknown=False)])[1]

    assert page.lines == ["The bar, from left:Topics 50Place 15"]


def test_the_key_tells_of_what_is_not_known_where_there_is_any() -> None:
    [page] = print_flowables([FitKey(["Topics 50"], has_unknown=True)])[1]

    assert page.find("not known, counts half")


def test_a_long_key_goes_on_below() -> None:
    bars = [f"A part of a bar with a long name, number {number}" for number in range(8)]
    [page] = print_flowables([FitKey(bars, has_unknown=True)])[1]

    assert len(page.lines) > 2
    assert not outside_margins(page, 53.8)
    assert not overprinted(page)
