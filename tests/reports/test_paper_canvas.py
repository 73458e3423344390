from io import BytesIO

import pdfplumber
import pikepdf
import pypdfium2
import pytest
from reportlab.lib.colors import Color, HexColor

from app.reports import palette
from app.reports.fonts import Face
from app.reports.paper_canvas import PaperCanvas, Stretch
from app.reports.text_runs import runs_of


def a_canvas(target: BytesIO | None = None, **given: object) -> PaperCanvas:
    return PaperCanvas(BytesIO() if target is None else target, pagesize=(100, 100), **given)


def code_of(canvas: PaperCanvas) -> str:
    return "\n".join(canvas._code)


def seen(draw: object) -> object:
    """What a drawing looks like, as numbers of grey with ten dots to the point."""
    target = BytesIO()
    canvas = a_canvas(target)
    draw(canvas)
    canvas.save()
    return pypdfium2.PdfDocument(target.getvalue())[0].render(scale=10).to_numpy()[:, :, 0]


def test_a_colour_is_written_once_while_it_stays() -> None:
    canvas = a_canvas()
    for colour in (palette.INK, palette.INK, palette.ACCENT, palette.ACCENT, palette.INK):
        canvas.setFillColor(colour)
        canvas.setStrokeColor(colour)
    assert (code_of(canvas).count("rg"), code_of(canvas).count("RG")) == (3, 3)


def test_a_colour_from_before_is_written_again_where_the_state_of_the_canvas_was_restored() -> None:
    canvas = a_canvas()
    canvas.setFillColor(palette.INK)
    canvas.saveState()
    canvas.setFillColor(palette.ACCENT)
    canvas.restoreState()
    canvas.setFillColor(palette.ACCENT)
    assert code_of(canvas).count("rg") == 3


def test_a_new_page_begins_without_the_colours_of_the_last_one() -> None:
    canvas = a_canvas()
    canvas.setFillColor(palette.ACCENT)
    canvas.showPage()
    canvas.setFillColor(palette.ACCENT)
    assert code_of(canvas).count("rg") == 1


def test_a_colour_that_one_can_see_through_is_left_to_reportlab() -> None:
    canvas = a_canvas()
    canvas.setFillColor(Color(1, 0, 0, alpha=0.5))
    assert " gs" in code_of(canvas)


def test_the_colours_of_an_organization_take_the_place_of_ours() -> None:
    wine = HexColor("#8a2040")
    toned = a_canvas(tones={palette.ACCENT.hexval(): wine})
    plain = a_canvas()
    toned.setFillColor(palette.ACCENT)
    plain.setFillColor(wine)
    assert code_of(toned) == code_of(plain)


def test_a_circle_is_round() -> None:
    dots = seen(lambda canvas: canvas.circle(50, 50, 30, stroke=0, fill=1))
    assert (dots < 128).sum() == pytest.approx(3.14159 * 300**2, rel=0.002)


def test_round_corners_leave_out_what_a_quarter_circle_leaves_out() -> None:
    dots = seen(lambda canvas: canvas.roundRect(10, 10, 80, 60, 20, stroke=0, fill=1))
    assert (dots < 128).sum() == pytest.approx(100 * (80 * 60 - (4 - 3.14159) * 20**2), rel=0.002)


def test_an_outline_is_not_filled() -> None:
    dots = seen(lambda canvas: canvas.rect(10, 10, 80, 80, stroke=1, fill=0))
    assert dots[500, 500] == 255
    assert (dots < 128).any()


def test_lines_and_paths_stand_where_they_are_drawn() -> None:
    dots = seen(lambda canvas: (canvas.translate(10, 20), canvas.fill_path(5, 5, 2, "0 0 3 1 re")))
    assert (dots[731:749, 151:209] < 128).all()
    assert (dots < 128).sum() == pytest.approx(60 * 20, rel=0.1)


def test_a_line_of_several_fonts_and_colours_is_one_piece_of_text() -> None:
    target = BytesIO()
    canvas = a_canvas(target)
    runs = runs_of("a → b", Face.REGULAR).runs
    canvas.set_line(
        10,
        10,
        [
            Stretch(run, 9, colour)
            for run, colour in zip(runs, (palette.INK, palette.MUTED, palette.INK), strict=True)
        ],
    )
    canvas.save()
    with pikepdf.open(BytesIO(target.getvalue())) as pdf:
        operators = [str(one.operator) for one in pikepdf.parse_content_stream(pdf.pages[0])]
    assert operators.count("BT") == operators.count("ET") == 1
    assert operators.count("rg") == 3
    assert pypdfium2.PdfDocument(target.getvalue())[0].get_textpage().get_text_range() == "a → b"


def test_words_share_a_baseline_wherever_their_part_has_its_origin() -> None:
    target = BytesIO()
    canvas = a_canvas(target)
    [run] = runs_of("x", Face.REGULAR).runs
    for number in range(1, 60):
        canvas.saveState()
        canvas.translate(0, number / 7)
        canvas.set_line(10, 50.1239 - number / 7, [Stretch(run, 9, palette.INK)])
        canvas.restoreState()
    canvas.save()
    with pdfplumber.open(BytesIO(target.getvalue())) as pdf:
        assert {round(char["matrix"][5], 6) for char in pdf.pages[0].chars} == {50.12}


def test_more_pieces_of_text_than_are_remembered_are_written_all_the_same() -> None:
    canvas = a_canvas()
    for number in range(9_000):
        canvas.set_line(10, 10, [Stretch(run, 9, palette.INK) for run in runs_of(str(number), Face.REGULAR).runs])
    assert code_of(canvas).count("Tj") == 9_000
    assert len(canvas._encoded) < 9_000
