from dataclasses import replace
from io import BytesIO

import pypdf
import pytest

from app.domain.programs import PaperSize
from app.reports import summary
from tests.support.papers import STRANGE_NAMES, a_summary, outside_margins, overprinted, read


@pytest.mark.parametrize("size", list(PaperSize))
def test_a_summary_is_page_1_and_its_annex(size: PaperSize) -> None:
    pages = read(summary.build(a_summary(), size))
    assert [page.find("Annex: what the figures mean") for page in pages] == [False, True]


def test_every_page_says_of_when_it_is_who_made_it_and_where_it_stands() -> None:
    for number, page in enumerate(read(summary.build(a_summary(), PaperSize.A4)), start=1):
        assert page.find("As of 10 September 2027. Prepared by Hélène Dubois, coordinator, h.dubois@")
        assert page.lines[-1].endswith(f"{number} of 2")


def test_a_program_without_a_coordinator_names_none() -> None:
    found = a_summary()
    nobody = replace(found, program=replace(found.program, coordinator_name="", coordinator_email=""))
    page = read(summary.build(nobody, PaperSize.A4))[0]
    assert page.find("As of 10 September 2027.")
    assert not page.find("Prepared by")


def test_a_summary_tells_its_title_and_has_bookmarks() -> None:
    pdf = pypdf.PdfReader(BytesIO(summary.build(a_summary(), PaperSize.A4).pdf))
    assert pdf.metadata is not None
    assert pdf.metadata.title == "Program summary, Reverse mentoring, Spring 2027"
    assert [entry.title for entry in pdf.outline] == ["Program summary", "Annex"]


def test_every_font_of_a_summary_is_embedded() -> None:
    pdf = pypdf.PdfReader(BytesIO(summary.build(a_summary(), PaperSize.A4).pdf))
    fonts = [font.get_object() for page in pdf.pages for font in page["/Resources"]["/Font"].values()]
    assert all("/FontFile2" in font["/FontDescriptor"] for font in fonts)


@pytest.mark.parametrize("name", STRANGE_NAMES)
def test_strange_words_stay_inside_the_margins(name: str) -> None:
    found = a_summary()
    program = replace(found.program, name=name, purpose=name, sponsor=name, organization=name)
    for page in read(summary.build(replace(found, program=program), PaperSize.A4)):
        assert not outside_margins(page, 53.86)
        assert not overprinted(page)
