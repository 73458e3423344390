"""The page of prompts for mentors among themselves."""

import re

import pytest

from app.domain.programs import PaperSize
from app.reports.peer_meeting import peer_meeting
from tests.support.papers import overprinted, print_flowables


@pytest.mark.parametrize("size", list(PaperSize))
def test_it_is_one_page_with_room_for_notes(size: PaperSize) -> None:
    pages = print_flowables(peer_meeting(), size)[1]

    assert len(pages) == 1
    assert pages[0].find("For the coordinator")
    assert not overprinted(pages[0])


def test_its_parts_take_the_time_that_it_says() -> None:
    text = print_flowables(peer_meeting())[1][0].text.replace("\N{NO-BREAK SPACE}", " ")

    assert sum(map(int, re.findall(r"(\d+) min\b", text))) == 60
    assert "60 minutes in all" in text
