from io import BytesIO

import pdfplumber
import pytest
from reportlab.lib.units import mm

from app.domain.agendas import Lead
from app.domain.programs import PaperSize
from app.reports import palette
from app.reports.headings import MarkedWords
from app.reports.look import PLAIN, Look, sign_width
from app.reports.sheet import About, Edges, Paper, Section, build_paper
from app.reports.styles import SIDE
from app.reports.words import words
from tests.support.papers import read
from tests.support.pictures import a_picture

EDGES = Edges(organization="Trust", paper="Paper", foot=(), page_note=lambda _page: "")


def paper_in(look: Look) -> Paper:
    content = [words(SIDE, "In the accent"), MarkedWords(Lead.BOTH, "Both", SIDE)]
    return build_paper([Section(EDGES, content)], About("Test", look=look), PaperSize.A4)


def colours_of(paper: Paper) -> set[tuple[float, ...]]:
    with pdfplumber.open(BytesIO(paper.pdf)) as pdf:
        drawn = [*pdf.pages[0].chars, *pdf.pages[0].curves, *pdf.pages[0].rects]
        return {tuple(round(part, 2) for part in shape["non_stroking_color"]) for shape in drawn}


def rounded(colour: object) -> tuple[float, ...]:
    return tuple(round(part, 2) for part in colour.rgb())  # type: ignore[attr-defined]


def test_words_and_marks_wear_the_organization_s_accent_instead_of_ours() -> None:
    worn = colours_of(paper_in(Look("#aa0000")))
    assert (0.67, 0.0, 0.0) in worn
    assert rounded(palette.ACCENT) not in worn
    assert rounded(palette.INK) in worn, "everything else stays as it is"


def test_without_an_accent_the_paper_wears_ours() -> None:
    assert rounded(palette.ACCENT) in colours_of(paper_in(PLAIN))


@pytest.mark.parametrize("kind", ["PNG", "JPEG"])
def test_a_logo_stands_at_the_head_of_each_page_before_the_organization(kind: str) -> None:
    paper = paper_in(Look(logo=a_picture(kind=kind)))
    with pdfplumber.open(BytesIO(paper.pdf)) as pdf:
        [logo] = pdf.pages[0].images
        assert logo["top"] < 15 * mm
        trust = next(char for char in pdf.pages[0].chars if char["text"] == "T")
        assert logo["x1"] < trust["x0"]


@pytest.mark.parametrize(("width", "height"), [(4000, 10), (10, 4000), (30, 30)])
def test_a_logo_of_any_shape_stays_small(width: int, height: int) -> None:
    assert 0 < sign_width(Look(logo=a_picture(width, height))) <= 30 * mm
    assert read(paper_in(Look(logo=a_picture(width, height))))[0].find("Trust")
