from PySide6.QtCore import QRect

from app.ui.common.pdf_view_layout import Layout
from app.ui.common.pdf_view_pictures import PageSize

TALL, WIDE = PageSize(100, 200), PageSize(200, 100)


def test_pages_lie_below_each_other_with_gaps_around_them() -> None:
    layout = Layout([TALL, WIDE, TALL], 1.0, 10)
    assert (layout.width, layout.height) == (220, 10 + 200 + 10 + 100 + 10 + 200 + 10)
    assert layout.rect(0, 220) == QRect(60, 10, 100, 200)
    assert layout.rect(1, 220) == QRect(10, 220, 200, 100)
    assert layout.rect(2, 420) == QRect(160, 330, 100, 200)


def test_the_scale_is_heeded() -> None:
    assert Layout([TALL], 1.5, 10).rect(0, 0) == QRect(10, 10, 150, 300)


def test_the_pages_seen_are_those_of_which_something_is_seen() -> None:
    layout = Layout([TALL] * 3, 1.0, 10)  # at 10 to 210, 220 to 420, 430 to 630
    assert list(layout.seen(0, 100)) == [0]
    assert list(layout.seen(209, 221)) == [0, 1]
    assert list(layout.seen(210, 220)) == []
    assert list(layout.seen(0, 9_999)) == [0, 1, 2]


def test_the_page_looked_at_is_the_one_of_which_most_is_seen() -> None:
    layout = Layout([TALL] * 3, 1.0, 10)
    assert layout.main_page(0, 300) == 0
    assert layout.main_page(150, 450) == 1
    assert layout.main_page(10, 630) == 0, "the first of several seen whole"
    assert layout.main_page(211, 219) == 0


def test_a_page_can_be_scrolled_to_with_its_gap() -> None:
    layout = Layout([TALL] * 3, 1.0, 10)
    assert [layout.top_of(page) for page in range(3)] == [0, 210, 420]
    assert layout.page_at(425) == 1


def test_many_pages_are_no_trouble() -> None:
    layout = Layout([TALL] * 9_000, 2.0, 10)
    assert list(layout.seen(layout.height - 100, layout.height)) == [8_999]
