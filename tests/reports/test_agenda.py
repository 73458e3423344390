from io import BytesIO

import pypdf
import pytest

from app.domain.participants import Side
from app.domain.programs import PaperSize
from app.reports import agenda
from app.reports.agenda_papers import PersonOnPaper
from tests.support.papers import PrintedPage, an_agenda_paper, read

KINDS = ("Session agenda", "Reflection sheet, mentor (junior)", "Reflection sheet, mentee (senior)")


def kind_of(page: PrintedPage) -> str:
    """Which paper a page belongs to, by its head; "" for an empty page."""
    return next((kind for kind in KINDS if page.signs and page.lines[0].endswith(kind)), "")


def test_nothing_to_print_is_refused() -> None:
    with pytest.raises(ValueError, match="no agenda"):
        agenda.build([], PaperSize.A4)


def test_each_agenda_is_followed_by_its_back_and_two_sheets_with_their_backs() -> None:
    pages = read(agenda.build([an_agenda_paper()] * 2, PaperSize.A4))
    assert [kind_of(page) for page in pages] == [kind for kind in KINDS for _side in range(2)] * 2


def test_on_both_sides_no_leaf_shows_two_papers() -> None:
    long = PersonOnPaper(name="Name", aims="wish " * 1200)
    pages = read(agenda.build([an_agenda_paper(), an_agenda_paper(mentee=long)] * 2, PaperSize.LETTER))
    leaves = [{kind_of(page) for page in pages[start : start + 2]} - {""} for start in range(0, len(pages), 2)]
    assert all(len(leaf) == 1 for leaf in leaves)


def test_on_one_side_reflection_sheets_have_no_backs() -> None:
    pages = read(agenda.build([an_agenda_paper()] * 2, PaperSize.A4, two_sided=False))
    assert [kind_of(page) for page in pages] == [KINDS[0], KINDS[0], KINDS[1], KINDS[2]] * 2


def test_without_forms_only_agendas_are_printed() -> None:
    paper = agenda.build([an_agenda_paper()] * 3, PaperSize.A4, with_forms=False)
    assert paper.pages == 6
    assert {kind_of(page) for page in read(paper)} == {KINDS[0]}


def test_the_sheets_of_one_side_can_follow_alone() -> None:
    pages = read(agenda.build([an_agenda_paper()], PaperSize.A4, sides=[Side.MENTEE]))
    assert [kind_of(page) for page in pages] == [KINDS[0], KINDS[0], KINDS[2], KINDS[2]]


@pytest.mark.parametrize("size", list(PaperSize))
def test_below_another_bookmark_an_agenda_does_not_name_its_pair_again(size: PaperSize) -> None:
    sections = agenda.agenda_sections(an_agenda_paper(), size, sides=list(Side), two_sided=True, level=1)
    named = [(section.bookmark, section.level) for section in sections if section.bookmark]
    assert named == [
        ("Session 3 of 6, AI and emerging technology, 13 May 2027", 1), (KINDS[1], 2), (KINDS[2], 2),
    ]  # fmt: skip


def test_every_session_has_a_bookmark_and_its_sheets_stand_below_it() -> None:
    pdf = pypdf.PdfReader(
        BytesIO(agenda.build([an_agenda_paper(), an_agenda_paper(planned_at=None)], PaperSize.A4).pdf)
    )
    first, sheets, second, _more = pdf.outline
    assert first.title == (
        "Nguyễn Thị Minh Ánh and Małgorzata Wiśniewska: Session 3 of 6, AI and emerging technology, 13 May 2027"
    )
    assert [sheet.title for sheet in sheets] == list(KINDS[1:])
    assert pdf.get_destination_page_number(second) == 6
    assert second.title.endswith("20 May 2027")


def test_a_pdf_of_agendas_is_called_by_its_program_and_names_nobody() -> None:
    pdf = pypdf.PdfReader(BytesIO(agenda.build([an_agenda_paper()], PaperSize.A4).pdf))
    assert pdf.metadata is not None
    assert pdf.metadata.title == "Session agendas, Reverse mentoring, Spring 2027"
    assert not any("Ánh" in str(value) or "Dubois" in str(value) for value in pdf.metadata.values())


def test_every_font_of_an_agenda_is_embedded() -> None:
    pdf = pypdf.PdfReader(BytesIO(agenda.build([an_agenda_paper()], PaperSize.A4).pdf))
    fonts = [font.get_object() for page in pdf.pages for font in page["/Resources"]["/Font"].values()]
    assert {str(font["/BaseFont"]).split("+")[-1] for font in fonts} == {
        "NotoSans-Bold",
        "NotoSans-Regular",
        "DejaVuSansMono-Bold",
    }
    assert all("/FontFile2" in font["/FontDescriptor"] for font in fonts)


def test_signs_without_a_font_are_reported_once() -> None:
    paper = an_agenda_paper(mentor=PersonOnPaper(name="漢字", aims="漢"))
    assert agenda.build([paper], PaperSize.A4).missing == ("字", "漢")


def test_the_same_agendas_print_the_same_pages() -> None:
    papers = [an_agenda_paper()]
    first, second = (read(agenda.build(papers, PaperSize.A4)) for _ in range(2))
    assert [page.signs for page in first] == [page.signs for page in second]


def test_each_session_is_told_before_it_is_drawn() -> None:
    told: list[tuple[int, int]] = []
    agenda.build([an_agenda_paper()] * 3, PaperSize.A4, progress=lambda done, of: told.append((done, of)))
    assert told == [(0, 3), (1, 3), (2, 3)]


class StopError(Exception):
    """Somebody thought better of it."""


def test_whoever_is_told_can_end_the_drawing() -> None:
    drawn: list[int] = []

    def stop(done: int, _of: int) -> None:
        if done == 2:
            raise StopError
        drawn.append(done)

    with pytest.raises(StopError):
        agenda.build([an_agenda_paper()] * 500, PaperSize.A4, progress=stop)
    assert drawn == [0, 1]
