import pytest

from app.ui.common.pdf_view_pictures import PageSize
from app.ui.common.pdf_view_zoom import STEPS, Fit, larger, share_of, smaller, zoom_of, zoom_words

A4, WIDE = PageSize(595, 842), PageSize(842, 595)


def test_percent_is_of_the_size_on_paper_whatever_the_room() -> None:
    assert share_of(150, [A4], PageSize(100, 100)) == 1.5


def test_fits_look_at_the_largest_page() -> None:
    assert share_of(Fit.WIDTH, [A4, WIDE], PageSize(421, 100)) == 0.5
    assert share_of(Fit.PAGE, [A4], PageSize(5_950, 421)) == 0.5
    assert share_of(Fit.PAGE, [A4], PageSize(297.5, 4_000)) == 0.5


def test_a_fit_never_vanishes_or_grows_without_end() -> None:
    assert share_of(Fit.WIDTH, [A4], PageSize(1, 1)) == 0.1
    assert share_of(Fit.PAGE, [A4], PageSize(99_999, 99_999)) == 4


@pytest.mark.parametrize(
    ("percent", "up", "down"),
    [(56.2, 75, 50), (100, 125, 75), (99.8, 125, 75), (200, 200, 150), (30, 50, 50), (390, 200, 200)],
)
def test_steps_go_on_from_any_size(percent: float, up: int, down: int) -> None:
    assert (larger(percent), smaller(percent)) == (up, down)


@pytest.mark.parametrize("zoom", [*Fit, *STEPS])
def test_every_zoom_has_words_and_is_remembered(zoom: Fit | int) -> None:
    assert zoom_words(zoom)
    assert zoom_of(str(zoom)) == zoom


@pytest.mark.parametrize("text", ["", "wide", "-50", "99", "1e3"])
def test_anything_else_is_fit_width(text: str) -> None:
    assert zoom_of(text) is Fit.WIDTH
