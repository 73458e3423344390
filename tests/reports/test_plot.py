import pytest

from app.domain.participants import Side
from app.reports import palette
from app.reports.plot import Plot
from app.reports.styles import TEXT
from app.reports.text_runs import Run, Runs, width
from tests.support.papers import print_flowables


def test_words_of_a_drawing_go_through_the_font_chain() -> None:
    plot = Plot(200, 40)
    plot.words(0, 10, "Ánh → דוד 漢", TEXT)
    paper, pages = print_flowables([plot])
    assert paper.missing == ("漢",)
    assert {sign.font.split("+")[1] for sign in pages[0].signs} == {
        "NotoSans-Regular",
        "DejaVuSans",
        "NotoSansHebrew-Regular",
    }


def test_words_of_a_drawing_are_shaped_where_their_script_asks_for_it() -> None:
    plot = Plot(200, 40)
    wide = plot.words(0, 10, "\u0915\u094d\u0937 \u0915\u094d\u0937", TEXT)
    page = print_flowables([plot])[1][0]
    assert wide < width(Runs((Run("NotoSans-Regular", 1.0, "\u0915\u094d\u0937 \u0915\u094d\u0937"),)), TEXT.size)
    assert max(sign.x1 for sign in page.signs) == pytest.approx(53.86 + wide, abs=0.1)


def test_words_stand_where_they_are_aligned() -> None:
    plot = Plot(200, 40)
    wide = plot.words(200, 10, "right", TEXT.right())
    page = print_flowables([plot])[1][0]
    assert page.signs[0].x0 == pytest.approx(53.86 + 200 - wide, abs=0.1)


def test_an_open_bar_is_no_longer_than_a_solid_one() -> None:
    plot = Plot(200, 40)
    plot.bar(0, 0, 100, 8, fill=palette.ACCENT)
    plot.bar(0, 20, 100, 8, fill=None)
    solid, outlined = plot.drawing.contents
    assert outlined.width + outlined.strokeWidth == pytest.approx(solid.width)
    assert outlined.x - outlined.strokeWidth / 2 == pytest.approx(solid.x)


def test_marks_are_filled_shapes_without_strokes() -> None:
    plot = Plot(20, 20)
    plot.mark(5, 5, Side.MENTOR, 6)
    plot.mark(15, 5, Side.MENTEE, 6)
    assert [type(shape).__name__ for shape in plot.drawing.contents] == ["Circle", "Rect", "Rect"]
    assert all(shape.strokeColor is None for shape in plot.drawing.contents)


def test_a_line_has_its_colour_and_thickness() -> None:
    plot = Plot(20, 20)
    plot.line((0, 1), (10, 1), palette.HAIR, 0.4)
    (line,) = plot.drawing.contents
    assert (line.x2, line.strokeColor, line.strokeWidth) == (10, palette.HAIR, 0.4)
