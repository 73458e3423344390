"""A plot as SVG: the same words and shapes, in the colours of a theme."""

import xml.etree.ElementTree as ET

import pytest

from app.domain.participants import Side
from app.reports import palette
from app.reports.fonts import Face
from app.reports.plot import Placed, Plot
from app.reports.styles import KEY, SMALL_CODE, TEXT, Style
from app.reports.svg import svg_of

SVG = "{http://www.w3.org/2000/svg}"


def read(plot: Plot, **colours: str) -> ET.Element:
    return ET.fromstring(svg_of(plot, colours))


def a_plot() -> Plot:
    plot = Plot(200, 100)
    plot.bar(10, 20, 50, 8, fill=palette.ACCENT)
    plot.bar(10, 40, 50, 8, fill=None)
    plot.line((0, 0), (200, 100), palette.HAIR, 0.4)
    plot.mark(100, 50, Side.MENTOR, 6)
    plot.mark(120, 50, Side.MENTEE, 6)
    plot.words(30, 60, "R&D <b> → 漢", TEXT.right())
    return plot


def test_a_picture_is_as_large_as_on_paper_and_keeps_its_proportions() -> None:
    root = read(a_plot())
    assert (root.get("viewBox"), root.get("preserveAspectRatio")) == ("0 0 200 100", "xMidYMid meet")


def test_shapes_stand_where_paper_has_them_seen_from_the_top() -> None:
    solid, _open, *_marks = read(a_plot()).findall(f"{SVG}rect")
    assert [solid.get(name) for name in ("x", "y", "width", "height")] == ["10", "72", "50", "8"]
    [line] = read(a_plot()).findall(f"{SVG}line")
    assert [line.get(name) for name in ("x1", "y1", "x2", "y2")] == ["0", "100", "200", "0"]
    [circle] = read(a_plot()).findall(f"{SVG}circle")
    assert (circle.get("cx"), circle.get("cy"), circle.get("r")) == ("100", "50", "3")


def test_words_are_whole_and_aligned_at_the_same_end() -> None:
    [words] = read(a_plot()).findall(f"{SVG}text")
    assert words.text == "R&D <b> → 漢"
    assert (words.get("x"), words.get("y"), words.get("text-anchor")) == ("30", "40", "end")


def test_right_to_left_words_are_left_in_reading_order() -> None:
    plot = Plot(100, 20)
    plot.words(0, 5, "ליلى דוד", TEXT)
    [words] = read(plot).findall(f"{SVG}text")
    assert words.text == "ליلى דוד"


@pytest.mark.parametrize(
    ("style", "family", "weight"),
    [
        (TEXT, "Noto Sans", "normal"),
        (Style(9, 12, Face.BOLD), "Noto Sans", "bold"),
        (SMALL_CODE, "DejaVu Sans Mono", "bold"),
    ],
)
def test_words_have_the_fonts_that_the_window_knows(style: Style, family: str, weight: str) -> None:
    plot = Plot(100, 20)
    plot.words(0, 5, "x", style)
    [words] = read(plot).findall(f"{SVG}text")
    assert (words.get("font-family"), words.get("font-weight")) == (family, weight)


def test_colours_are_those_of_the_theme_where_it_names_them() -> None:
    solid, outlined, ring, hole = read(a_plot(), accent="#aabbcc", white="#101010").findall(f"{SVG}rect")
    assert solid.get("fill") == "#aabbcc"
    assert (outlined.get("fill"), outlined.get("stroke")) == ("#101010", "#aabbcc")
    assert (ring.get("fill"), hole.get("fill")) == ("#aabbcc", "#101010")
    [words] = read(a_plot(), accent="#aabbcc").findall(f"{SVG}text")
    assert words.get("fill") == "#16202a", "as on paper"


def test_every_colour_of_the_paper_can_be_named() -> None:
    plot = Plot(100, 20)
    for colour in palette.BY_NAME.values():
        plot.bar(0, 0, 10, 10, fill=colour)
    given = {name: f"#00000{number}" for number, name in enumerate(palette.BY_NAME)}
    assert [bar.get("fill") for bar in read(plot, **given).findall(f"{SVG}rect")] == list(given.values())


def test_a_colour_that_paper_does_not_know_is_refused() -> None:
    with pytest.raises(ValueError, match="background"):
        svg_of(a_plot(), {"background": "#000000"})


def test_nothing_that_qt_stumbles_over_is_in_it() -> None:
    text = svg_of(a_plot(), {}).decode()
    for unwanted in ("clipPath", "None", "NotoSans-Regular", "nan"):
        assert unwanted not in text


def test_words_are_the_pieces_that_were_placed() -> None:
    plot = Plot(100, 20)
    plot.words(50, 5, "key", KEY.centered())
    assert plot.pieces == [Placed(50, 5, "key", KEY.centered())]
