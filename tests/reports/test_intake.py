from io import BytesIO

import pytest
from pypdf import PdfReader

from app.domain.participants import WillingAs
from app.domain.programs import PaperSize
from app.reports import intake
from app.reports.geometry import page_of
from app.reports.intake_papers import IntakePaper
from tests.support.intake import a_blank_intake, a_filled_intake
from tests.support.papers import outside_margins, overprinted, read


@pytest.mark.parametrize("size", list(PaperSize))
@pytest.mark.parametrize("willing", list(WillingAs))
def test_a_form_takes_one_leaf_blank_or_filled(willing: WillingAs, size: PaperSize) -> None:
    for paper in (a_blank_intake(willing), a_filled_intake(willing)):
        pages = read(intake.build([paper], size))
        assert len(pages) == 2
        assert pages[1].find("Topics")
        for page in pages:
            assert not outside_margins(page, page_of(size).left)
            assert not overprinted(page)


def test_everybody_s_form_begins_on_a_leaf_of_its_own_even_after_one_with_three_pages() -> None:
    long = a_filled_intake(aims="I want to know how it is done. " * 200)
    pages = read(intake.build([long, a_blank_intake()], PaperSize.A4))
    [second] = [number for number, page in enumerate(pages) if page.find("It takes ten minutes.")]
    assert second == 4, "three pages and an empty back"


def outline(paper: IntakePaper) -> list[str]:
    reader = PdfReader(BytesIO(intake.build([paper], PaperSize.A4).pdf))
    return [str(entry.title) for entry in reader.outline if not isinstance(entry, list)]


def test_a_bookmark_leads_to_each_form() -> None:
    assert outline(a_blank_intake(WillingAs.EITHER)) == ["Intake form, either side"]
    assert outline(a_filled_intake()) == ["Intake form, mentor (junior): Ana Ruiz"]


def test_each_form_is_told_before_it_is_drawn() -> None:
    told: list[tuple[int, int]] = []
    intake.build([a_blank_intake()] * 2, PaperSize.A4, progress=lambda done, of: told.append((done, of)))
    assert told == [(0, 2), (1, 2)]


def test_no_form_to_print_is_refused() -> None:
    with pytest.raises(ValueError, match="no intake form"):
        intake.build([], PaperSize.A4)
