from datetime import datetime

import pytest

from app.domain.sessions import SessionKind
from app.domain.topics import Direction
from app.reports.agenda_papers import AgendaLine
from app.reports.hour import hour_rows
from tests.support.papers import PrintedPage, agenda_lines, overprinted, print_flowables

TEN = datetime(2027, 5, 13, 10)  # noqa: DTZ001  local time, as sessions have it


def printed(lines: tuple[AgendaLine, ...], begins: datetime | None = TEN) -> PrintedPage:
    return print_flowables(hour_rows(lines, begins))[1][0]


def test_items_begin_when_those_before_them_end() -> None:
    text = printed(agenda_lines()).text
    times = [text.index(time) for time in ("10:00", "10:10", "10:25", "10:40", "10:50", "10:55")]
    assert times == sorted(times)


def test_without_a_date_minutes_are_counted_from_the_start() -> None:
    page = printed(agenda_lines(length_min=90), None)
    assert page.find("0:00")
    assert page.find("1:01")


@pytest.mark.parametrize("length_min", [15, 45, 60, 90, 240])
@pytest.mark.parametrize("kind", list(SessionKind))
def test_every_kind_and_length_is_printed_without_a_clash(kind: SessionKind, length_min: int) -> None:
    page = printed(agenda_lines(kind, length_min))
    assert page.find(str(length_min))
    assert not overprinted(page)


def test_the_key_names_the_sides_in_full() -> None:
    page = printed(agenda_lines())
    assert page.find("mentor (junior) leads")
    assert page.find("mentee (senior) does")


def test_in_return_the_key_says_that_the_senior_shares() -> None:
    page = print_flowables(hour_rows(agenda_lines(), TEN, Direction.RETURN))[1][0]
    assert page.find("mentor (junior) does")
    assert page.find("mentee (senior) shares")
    assert not page.find("leads")


def test_more_items_than_letters_go_on_with_numbers() -> None:
    pages = print_flowables(hour_rows(tuple(AgendaLine(minutes=2, title="Item") for _ in range(30)), None))[1]
    assert sum(page.text.count("Item") for page in pages) == 30
    assert pages[-1].find("30 0:58")
