from io import BytesIO

import pypdf
import pytest

from app.domain.programs import PaperSize
from app.reports.geometry import Page, page_of
from app.reports.ink import PaperCanvas, write
from app.reports.sheet import (
    About,
    CanvasPage,
    Edges,
    Section,
    build_canvas_paper,
    build_paper,
    counted,
    height_for_text,
)
from app.reports.stack import Gap
from app.reports.styles import TEXT
from app.reports.words import words
from app.text.catalog import speaking
from tests.support.papers import outside_margins, overprinted, print_flowables, read


def edges(paper: str = "Paper", **fields: object) -> Edges:
    given: dict[str, object] = {
        "organization": "Trust",
        "foot": ("Foot",),
        "page_note": lambda page: f"{page.in_section} of {page.of} / {page.in_paper}",
    }
    return Edges(paper=paper, **given | fields)  # type: ignore[arg-type]


@pytest.mark.parametrize("size", list(PaperSize))
def test_a_page_has_head_and_foot_inside_its_margins(size: PaperSize) -> None:
    paper = build_paper([Section(edges(), [words(TEXT, "text")])], About("Title"), size)
    page = read(paper)[0]
    assert page.lines == ["TrustPaper", "text", "Foot1 of 1 / 1"]
    assert not outside_margins(page, page_of(size).left)


def test_a_long_note_at_the_foot_keeps_its_line_free() -> None:
    page = print_flowables([], foot=("Contact " * 30,), page_note=lambda _page: "ein Blatt für jede Seite")[1][0]
    assert page.find("ein Blatt für jede Seite")
    assert not overprinted(page)


def test_a_long_foot_leaves_less_height_for_text() -> None:
    short, long = (height_for_text(edges(foot=("Foot " * words,)), PaperSize.A4) for words in (1, 200))
    assert 0 < long < short
    assert height_for_text(edges(), PaperSize.LETTER) < short


def test_text_goes_on_to_as_many_pages_as_it_needs() -> None:
    paper, pages = print_flowables([words(TEXT, f"paragraph {number}") for number in range(200)])
    assert paper.pages == len(pages) == 4
    assert sum(page.text.count("paragraph") for page in pages) == 200


def test_a_long_head_and_foot_take_room_from_the_text_and_never_from_each_other() -> None:
    pages = print_flowables(
        [words(TEXT, f"paragraph {number}") for number in range(80)],
        organization="Organization " * 40,
        paper="Paper",
        foot=("Contact " * 80, "C" * 200),
    )[1]
    for page in pages:
        assert not overprinted(page)
        assert not outside_margins(page, 53.86)
        assert min(sign.baseline for sign in page.signs) > 15


def test_an_endless_head_is_shortened_so_that_the_page_keeps_its_room() -> None:
    page = print_flowables([words(TEXT, "text")], organization="Organization " * 4000)[1][0]
    assert page.find("text")
    assert "…" in page.text


def test_a_section_that_begins_a_leaf_is_never_on_the_back_of_another() -> None:
    sections = [Section(edges(name), [words(TEXT, name)], begins_leaf=True) for name in ("one", "two", "three")]
    pages = read(build_paper(sections, About("Title"), PaperSize.A4))
    assert [page.find("Trust") for page in pages] == [True, False, True, False, True]


def test_page_numbers_count_in_the_section_and_in_the_paper() -> None:
    sections = [Section(edges(), [Gap(500), Gap(500)]), Section(edges(), [Gap(5)])]
    pages = read(build_paper(sections, About("Title"), PaperSize.A4))
    assert [page.lines[-1].removeprefix("Foot") for page in pages] == ["1 of 2 / 1", "2 of 2 / 2", "1 of 1 / 3"]


def test_a_pdf_tells_its_title_and_language_and_no_names() -> None:
    with speaking("pt_BR"):
        paper = build_paper([Section(edges(), [])], About("Session agendas"), PaperSize.A4)
    pdf = pypdf.PdfReader(BytesIO(paper.pdf))
    assert pdf.metadata is not None
    assert (pdf.metadata.title, pdf.metadata.creator, pdf.metadata.author) == (
        "Session agendas",
        "Counterpart",
        "",
    )
    assert pdf.root_object["/Lang"] == "pt-BR"


@pytest.mark.parametrize(("two_sided", "wanted"), [(True, "/DuplexFlipLongEdge"), (False, "/Simplex")])
def test_a_pdf_asks_the_printer_for_its_sides(two_sided: bool, wanted: str) -> None:
    paper = build_paper([Section(edges(), [])], About("Title", two_sided), PaperSize.A4)
    assert pypdf.PdfReader(BytesIO(paper.pdf)).root_object["/ViewerPreferences"]["/Duplex"] == wanted


def test_sections_have_bookmarks_to_their_first_pages() -> None:
    sections = [
        Section(edges(), [Gap(500), Gap(500)], bookmark="Ánh & Małgorzata"),
        Section(edges(), [], bookmark="Form", level=1),
    ]
    pdf = pypdf.PdfReader(BytesIO(build_paper(sections, About("Title"), PaperSize.A4).pdf))
    first, below = pdf.outline
    assert (first.title, pdf.get_destination_page_number(first)) == ("Ánh & Małgorzata", 0)
    assert [(entry.title, pdf.get_destination_page_number(entry)) for entry in below] == [("Form", 2)]


def test_sections_that_belong_together_have_a_bookmark_above_theirs() -> None:
    sections = [
        Section(edges(), [], bookmark="Letter", level=1, above="Ana and Bo"),
        Section(edges(), [], bookmark="Form", level=1),
        Section(edges(), [], bookmark="Letter", level=1, above="Chen and Dee"),
    ]
    pdf = pypdf.PdfReader(BytesIO(build_paper(sections, About("Title"), PaperSize.A4).pdf))
    told = [[entry.title for entry in one] if isinstance(one, list) else one.title for one in pdf.outline]
    assert told == ["Ana and Bo", ["Letter", "Form"], "Chen and Dee", ["Letter"]]
    assert pdf.get_destination_page_number(pdf.outline[2]) == 2


def test_a_part_that_can_never_fit_is_our_mistake() -> None:
    with pytest.raises(ValueError, match="higher than a page"):
        print_flowables([Gap(2000)])


def test_every_font_is_embedded() -> None:
    paper, _pages = print_flowables([words(TEXT, "Ánh → דוד ليلى 漢")])
    for page in pypdf.PdfReader(BytesIO(paper.pdf)).pages:
        fonts = page["/Resources"]["/Font"]
        assert len(fonts) >= 4
        for font in fonts.values():
            assert "/FontFile2" in font.get_object()["/FontDescriptor"]


def test_parts_are_made_only_as_they_are_drawn() -> None:
    told: list[int] = []
    parts = counted(["a", "b", "c"], lambda done, _of: told.append(done))
    assert next(parts) == "a"
    assert told == [0]
    assert list(counted(["a", "b"], None)) == ["a", "b"]


def test_a_canvas_paper_has_pages_across_drawn_as_a_whole_each_with_its_bookmark() -> None:
    def draw(canvas: PaperCanvas, page: Page) -> None:
        write(canvas, page.width / 2, page.height / 2, "\U0010fffd", TEXT)

    paper = build_canvas_paper([CanvasPage(draw, name) for name in ("one", "")], About("Title"), PaperSize.A4)
    page, _ = read(paper)
    assert (page.width > page.height, len(page.lines)) == (True, 1)
    assert [entry["/Title"] for entry in pypdf.PdfReader(BytesIO(paper.pdf)).outline] == ["one"]
    assert paper.missing == ("\U0010fffd",)


def test_a_long_paper_can_be_stopped_at_any_page() -> None:
    heeded: list[int] = []

    def heed() -> None:
        heeded.append(len(heeded))
        if len(heeded) == 5:
            raise InterruptedError

    section = Section(edges(), [words(TEXT, f"paragraph {number}") for number in range(2_000)])
    with pytest.raises(InterruptedError):
        build_paper([section], About("Title"), PaperSize.A4, heed)
    assert len(heeded) == 5
