"""The parts of a certificate: what they draw, and that long words stay where they belong."""

from io import BytesIO

import pytest
from PIL import Image
from reportlab.lib.units import mm

from app.domain.programs import PaperSize
from app.reports.award_parts import SIGNATURE_WIDTH, Figure, Figures, Sign, double_frame, sign_here
from app.reports.geometry import Page
from app.reports.ink import PaperCanvas
from app.reports.look import PLAIN, Look
from app.reports.sheet import About, CanvasPage, build_canvas_paper
from tests.support.papers import PrintedPage, overprinted, print_flowables, read

LONG = "Wolfeschlegelsteinhausenbergerdorff Maximiliane Alexandrina-Sophie von und zu"


def a_logo() -> bytes:
    target = BytesIO()
    Image.new("RGB", (40, 10), "red").save(target, "PNG")
    return target.getvalue()


def drawn(draw: object) -> PrintedPage:
    return read(build_canvas_paper([CanvasPage(draw)], About("Test"), PaperSize.A4))[0]  # type: ignore[arg-type]


def test_the_frame_is_two_lines_around_the_page() -> None:
    assert drawn(double_frame).shapes == 2


def test_the_marks_of_both_sides_stand_where_there_is_no_logo() -> None:
    [plain], [with_logo] = (print_flowables([Sign(look)])[1] for look in (PLAIN, Look(logo=a_logo())))

    assert plain.shapes - with_logo.shapes == 3  # a circle, and a square within a square


def test_numbers_stand_over_what_they_count_in_columns_about_the_middle() -> None:
    [page] = print_flowables([Figures([Figure("6", "sessions held"), Figure("6.5", "hours")])])[1]

    assert page.lines == ["66.5", "sessions heldhours"]
    line = [sign for sign in page.signs if sign.size == 19]
    assert (line[0].x0 + line[0].x1 + line[1].x0 + line[-1].x1) / 4 == pytest.approx(page.width / 2, abs=0.5)


def test_a_long_label_takes_a_second_line() -> None:
    [page] = print_flowables([Figures([Figure("6", "hours of mentoring, in " + "9" * 12 + " of the sessions")])])[
        1
    ]

    assert len(page.lines) == 3
    assert not overprinted(page)


@pytest.mark.parametrize("name", ["", "Hélène Dubois", LONG])
def test_whoever_signs_stands_below_the_line_over_their_role(name: str) -> None:
    def draw(canvas: PaperCanvas, _page: Page) -> None:
        sign_here(canvas, 30 * mm, 27 * mm, name, "Coordinator")

    page = drawn(draw)

    assert page.lines[-1] == "Coordinator"
    assert max(sign.baseline for sign in page.signs) < 27 * mm
    assert max(sign.x1 for sign in page.signs) <= 30 * mm + SIGNATURE_WIDTH
    assert not overprinted(page)
