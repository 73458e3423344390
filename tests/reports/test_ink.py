from io import BytesIO

import pytest

from app.reports import palette
from app.reports.fonts import Face
from app.reports.ink import PaperCanvas, broken, line_width, report_missing, rule, write
from app.reports.styles import TEXT


def a_canvas() -> PaperCanvas:
    return PaperCanvas(BytesIO())


def test_a_written_line_is_as_wide_as_measured() -> None:
    assert write(a_canvas(), 0, 0, "Nguyễn → דוד", TEXT) == pytest.approx(line_width("Nguyễn → דוד", TEXT))


def test_a_canvas_remembers_the_signs_without_a_font() -> None:
    canvas = a_canvas()
    write(canvas, 0, 0, "漢", TEXT)
    report_missing(canvas, frozenset("字"))
    assert canvas.missing == {"漢", "字"}


def test_a_canvas_begins_with_a_font_of_ours() -> None:
    assert a_canvas()._fontname == Face.REGULAR.value


def test_a_rule_leaves_its_colour_on_the_canvas() -> None:
    canvas = a_canvas()
    rule(canvas, 0, 10, 5, colour=palette.INK, thickness=0.6)
    assert canvas._lineWidth == 0.6


def test_what_fits_is_one_line() -> None:
    assert broken("one two", TEXT, 100, most=3) == ("one two",)


def test_lines_are_never_wider_than_asked_for() -> None:
    lines = broken("many words and one " + "W" * 80, TEXT, 60, most=99)
    assert max(line_width(line, TEXT) for line in lines) <= 60
    assert "".join(lines).replace(" ", "") == "manywordsandone" + "W" * 80


def test_more_lines_than_allowed_end_in_an_ellipsis() -> None:
    lines = broken("word " * 100, TEXT, 60, most=2)
    assert len(lines) == 2
    assert lines[-1].endswith("…")
    assert line_width(lines[-1], TEXT) <= 60


def test_a_no_break_space_holds_words_together() -> None:
    assert broken("n\u00a0=\u00a013 x", TEXT, line_width("n\u00a0=\u00a013", TEXT) + 1, most=9) == (
        "n\u00a0=\u00a013",
        "x",
    )


def test_no_text_is_one_empty_line() -> None:
    assert broken("", TEXT, 60, most=3) == ("",)
