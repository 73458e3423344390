import pytest
from reportlab.lib.units import mm

from app.domain.programs import PaperSize
from app.reports.geometry import GUTTER, TEXT_WIDTH, cols, page_across, page_of


@pytest.mark.parametrize(("size", "margin"), [(PaperSize.A4, 19.0), (PaperSize.LETTER, 21.95)])
def test_both_sizes_have_the_same_text_between_equal_margins(size: PaperSize, margin: float) -> None:
    page = page_of(size)
    assert page.left == pytest.approx(margin * mm, abs=0.1)
    assert page.width - page.right == pytest.approx(page.left)


@pytest.mark.parametrize("share", [1, 2, 3, 4, 6])
def test_columns_and_their_gutters_fill_the_text(share: int) -> None:
    assert share * cols(12 // share) + (share - 1) * GUTTER == pytest.approx(TEXT_WIDTH)


@pytest.mark.parametrize("size", list(PaperSize))
def test_a_page_across_is_the_same_paper_turned(size: PaperSize) -> None:
    upright, across = page_of(size), page_across(size)
    assert (across.width, across.height) == (upright.height, upright.width)
