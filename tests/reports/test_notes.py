import pytest
from reportlab.lib.units import mm

from app.reports.notes import Notes
from app.reports.stack import Gap
from tests.support.papers import print_flowables


def test_notes_fill_the_page_down_to_its_foot() -> None:
    page = print_flowables([Notes("Notes", "for the two of you")])[1][0]
    assert page.find("Notes")
    assert page.shapes > 25


def test_a_page_without_room_has_no_notes_and_no_second_page() -> None:
    paper, pages = print_flowables([Gap(245 * mm), Notes("Notes", "for the two of you")])
    assert paper.pages == 1
    assert not pages[0].find("Notes")


def test_room_above_them_is_not_asked_of_a_full_page() -> None:
    paper, _pages = print_flowables([Gap(266 * mm), Notes("Notes", "", above=20 * mm)])
    assert paper.pages == 1


def test_they_begin_below_the_room_above_them() -> None:
    near, far = (print_flowables([Notes("Notes", "", above)])[1][0] for above in (0, 50))
    assert near.signs[0].baseline - far.signs[0].baseline == pytest.approx(50)
