from dataclasses import replace
from datetime import date
from io import BytesIO

import pypdf
import pytest

from app.domain.participants import Side
from app.domain.programs import PaperSize
from app.domain.sessions import SessionKind
from app.reports.pair_calendar import CalendarPaper, CalendarSession, build, calendar_section
from app.reports.people_on_paper import PaperPerson
from tests.support.calendars import DATED, HELD, LAST, OPEN, a_calendar
from tests.support.letters import FRAME
from tests.support.papers import STRANGE_NAMES, PrintedPage, overprinted, read


def the_page(size: PaperSize = PaperSize.A4, **fields: object) -> PrintedPage:
    [page] = read(build([a_calendar(**fields)], size))
    return page


def nothing_booked(count: int) -> tuple[CalendarSession, ...]:
    """As a pair has it that has not begun, the longest first and last."""
    kinds = (SessionKind.START, *[SessionKind.TOPIC] * (count - 3), SessionKind.MID_POINT, SessionKind.CLOSING)
    return tuple(replace(OPEN, number=number, kind=kind) for number, kind in enumerate(kinds, start=1))


def test_it_says_how_far_the_pair_is_and_when_the_program_ends() -> None:
    page = the_page()
    assert page.find("1 of 4 sessions held")
    assert page.find("60 minutes each. Our last day is Tuesday 31 August 2027.")
    assert page.find("P-BBW7MPR")
    assert page.find("Adwoa Mensah-Bonsu")


def test_a_held_session_has_its_day_its_length_and_a_tick() -> None:
    page = the_page(sessions=(HELD,))
    assert page.find("1 Getting to know each other Held on Friday 12 March 2027, 55 minutes")
    assert page.find("S-K4T7RB9")
    assert page.shapes > the_page(sessions=(replace(HELD, held_on=None, planned_at=None),)).shapes - 6
    assert not page.find("sign the agreement"), "what belongs to a session is said before it"


def test_a_held_session_of_unknown_length_has_none() -> None:
    assert not the_page(sessions=(replace(HELD, minutes=None),)).find("minutes S-")


def test_a_date_that_stands_has_its_time_and_a_line_for_the_place_unless_that_is_known() -> None:
    assert the_page(sessions=(DATED,)).find("Tuesday 13 April 2027, 10:00 to 11:00 place")
    page = the_page(sessions=(replace(DATED, place="Room 5"),))
    assert page.find("10:00 to 11:00 Room 5")
    assert not page.find("place")


def test_a_session_without_a_date_has_its_due_day_and_lines_to_write_on() -> None:
    assert the_page(sessions=(OPEN,)).find("By Monday 17 May 2027 date time place")
    assert the_page(sessions=(replace(OPEN, place="Room 5"),)).find("Room 5 date time")


def test_a_pair_without_codes_yet_is_not_told_of_any() -> None:
    assert the_page().find("session code")
    assert not the_page(sessions=(replace(OPEN, code=""),)).find("code finds")
    assert not the_page(sessions=(replace(OPEN, code=""),)).find("session code")


def test_mid_point_and_closing_say_what_belongs_to_them() -> None:
    page = the_page()
    assert page.find("Mid-point look back half-way; each hands in a form")
    assert page.find("Closing look back; the final survey, then the certificate")


def test_the_months_of_the_pairing_are_seen_at_a_glance() -> None:
    page = the_page()
    assert page.find("from 1 March 2027 to 31 August 2027")
    assert all(page.find(f"{month} 2027") for month in ("March", "April", "May", "June", "July", "August"))
    assert "heldplannedto be held by this day" in page.lines


def test_a_pairing_of_more_than_a_year_is_read_from_its_list() -> None:
    assert not the_page(ends=date(2028, 8, 31)).find("At a glance")


def test_a_session_outside_the_period_is_shown_nonetheless() -> None:
    assert the_page(sessions=(replace(HELD, held_on=date(2027, 2, 26)),)).find("from 26 February 2027")


def test_it_says_whom_to_tell_when_a_date_changes() -> None:
    assert the_page().find("Then tell the coordinator: Hélène Dubois, h@x.org.")
    assert the_page(frame=replace(FRAME, coordinator="")).find("Then tell the coordinator.")


@pytest.mark.parametrize("size", list(PaperSize))
@pytest.mark.parametrize("sessions", [(HELD, DATED, OPEN, LAST), nothing_booked(6), nothing_booked(8)])
def test_an_ordinary_calendar_is_one_page(size: PaperSize, sessions: tuple[CalendarSession, ...]) -> None:
    page = the_page(size, sessions=sessions, starts=date(2027, 2, 26))
    assert not overprinted(page)


def test_months_make_room_where_the_sessions_need_the_page_and_come_back_where_two_pages_are_needed() -> None:
    seen = {}
    for count in range(4, 20):
        pages = read(build([a_calendar(sessions=nothing_booked(count))], PaperSize.LETTER))
        seen[count] = (len(pages), pages[0].find("At a glance"))
    assert list(dict.fromkeys(seen.values())) == [(1, True), (1, False), (2, True)]


def test_many_sessions_go_on_below_the_same_heads() -> None:
    pages = read(build([a_calendar(sessions=nothing_booked(40))], PaperSize.A4))
    assert len(pages) > 2
    assert all(page.find("when and where session code") for page in pages if page.find("By Monday"))


@pytest.mark.parametrize("name", STRANGE_NAMES)
def test_strange_names_cover_nothing(name: str) -> None:
    sessions = (replace(HELD, title=name, place=name), replace(DATED, title=name, place=name))
    strange = a_calendar(people=dict.fromkeys(Side, PaperPerson(name=name)), sessions=sessions)
    assert not any(overprinted(page) for page in read(build([strange], PaperSize.A4)))


def outline(*papers: CalendarPaper) -> list[str]:
    pdf = pypdf.PdfReader(BytesIO(build(papers, PaperSize.A4).pdf))
    assert pdf.metadata is not None
    assert pdf.metadata.title == "Pair calendars, Spring 2027"
    return [entry.title for entry in pdf.outline]


def test_each_pair_s_is_a_leaf_found_by_its_names_unless_these_stand_above() -> None:
    assert outline(a_calendar()) == ["Pair calendar: Adwoa Mensah-Bonsu and Jörg Großkurth"]
    assert calendar_section(a_calendar(), PaperSize.A4, level=1).bookmark == "Pair calendar"
    two = read(build([a_calendar(), a_calendar()], PaperSize.A4))
    assert [bool(page.text.strip()) for page in two] == [True, False, True]


def test_topics_have_no_hint_of_their_own() -> None:
    kinds = {kind: the_page(sessions=(replace(OPEN, kind=kind, title="X"),)).lines for kind in SessionKind}
    assert len(kinds[SessionKind.TOPIC]) < min(len(kinds[kind]) for kind in SessionKind if kind != "topic")


def test_no_calendar_to_print_is_refused() -> None:
    with pytest.raises(ValueError, match="no calendar"):
        build([], PaperSize.A4)
