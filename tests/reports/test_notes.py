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
