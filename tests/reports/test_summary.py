from dataclasses import replace
from io import BytesIO

import pypdf
import pytest

from app.domain.privacy import Audience
from app.domain.programs import PaperSize
from app.domain.summary import ProgramSummary
from app.reports.frame import Frame
from app.reports.sheet import Paper
from app.reports.summary import build, paper_name
from tests.support.papers import STRANGE_NAMES, a_summary, outside_margins, overprinted, read


def built(found: ProgramSummary, size: PaperSize = PaperSize.A4) -> Paper:
    program = found.program
    frame = Frame(
        organization=program.organization,
        program=program.name,
        coordinator=program.coordinator_name,
        printed="Printed 12 September 2027.",
        sensitivity="For everyone.",
    )
    return build(found, frame, size)


@pytest.mark.parametrize("size", list(PaperSize))
def test_a_summary_is_page_1_and_its_annex(size: PaperSize) -> None:
    pages = read(built(a_summary(), size))
    assert [page.find("Annex: further figures") for page in pages] == [False, True, *[False] * (len(pages) - 2)]
    assert pages[-1].find("Attendance, hours and numbers of sessions always are printed.")


def test_every_page_says_for_whom_of_when_and_by_whom_it_is_and_where_it_stands() -> None:
    pages = read(built(a_summary()))
    for number, page in enumerate(pages, start=1):
        assert page.find("For everyone. As of 10 September 2027. Printed 12 September 2027.")
        assert page.find("Coordinator: Hélène Dubois.")
        assert any(line.endswith(f"{number} of {len(pages)}") for line in page.lines)


def test_the_coordinators_copy_has_a_name_of_its_own() -> None:
    assert paper_name(Audience.EVERYONE) == "Program summary"
    pages = read(built(a_summary(audience=Audience.COORDINATOR)))
    assert all(page.find(paper_name(Audience.COORDINATOR)) for page in pages)


def test_a_program_without_a_coordinator_names_none() -> None:
    found = a_summary()
    nobody = replace(found, program=replace(found.program, coordinator_name="", coordinator_email=""))
    page = read(built(nobody))[0]
    assert page.find("As of 10 September 2027.")
    assert not page.find("Coordinator:")


def test_a_summary_tells_its_title_and_has_bookmarks() -> None:
    pdf = pypdf.PdfReader(BytesIO(built(a_summary()).pdf))
    assert pdf.metadata is not None
    assert pdf.metadata.title == "Program summary, Reverse mentoring, Spring 2027"
    assert [entry.title for entry in pdf.outline] == ["Program summary", "Annex"]


def test_every_font_of_a_summary_is_embedded() -> None:
    pdf = pypdf.PdfReader(BytesIO(built(a_summary()).pdf))
    fonts = [font.get_object() for page in pdf.pages for font in page["/Resources"]["/Font"].values()]
    assert all("/FontFile2" in font["/FontDescriptor"] for font in fonts)


@pytest.mark.parametrize("name", STRANGE_NAMES)
def test_strange_words_stay_inside_the_margins(name: str) -> None:
    found = a_summary()
    program = replace(found.program, name=name, purpose=name, sponsor=name, organization=name)
    for page in read(built(replace(found, program=program))):
        assert not outside_margins(page, 53.86)
        assert not overprinted(page)
