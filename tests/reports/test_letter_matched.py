from datetime import date
from typing import Any

import pytest

from app.domain.participants import Side
from app.reports.letter_matched import FirstDate, Partner, matched_letter
from app.reports.people_on_paper import PaperPerson
from tests.support.builders import at
from tests.support.letters import a_matched_letter
from tests.support.papers import PrintedPage, print_flowables


def the_page(side: Side = Side.MENTOR, **fields: Any) -> PrintedPage:
    [page] = print_flowables(matched_letter(a_matched_letter(side, **fields)))[1]
    return page


def test_the_partner_comes_first_with_how_to_reach_them() -> None:
    page = the_page()
    assert page.find("Welcome, Adwoa Mensah-Bonsu")
    assert page.find("Your partner is Jörg Großkurth. You are the mentor (junior)")
    for wanted in ("Mentee (senior)", "Head of Estates", "Quay House", "partner@x.org", "0300 7"):
        assert page.find(wanted), wanted
    assert page.find("Wants: to ask sooner")


def test_how_a_name_is_said_stands_below_it() -> None:
    partner = Partner(person=PaperPerson(name="Nino"), say_like="NEE-no")
    assert the_page(partner=partner).find("Say it like: NEE-no")


def test_a_partner_whom_nobody_knows_how_to_reach_is_asked_for() -> None:
    page = the_page(partner=Partner(person=PaperPerson(name="Bo")))
    assert page.find("The coordinator tells you how to reach them.")
    assert not page.find("E-mail")


def test_the_senior_books_and_the_junior_leads_each_in_their_own_letter() -> None:
    mentor, mentee = the_page(Side.MENTOR), the_page(Side.MENTEE)
    assert mentor.find("The mentee (senior) books the first date within ten days, by Thursday 11 March.")
    assert mentor.find("Meet away from the senior's office.")
    assert mentor.find("You lead.")
    assert mentee.find("You book the first date within ten days, by Thursday 11 March.")
    assert mentee.find("Meet away from your own office.")
    assert mentee.find("The mentor (junior) leads.")


@pytest.mark.parametrize(("place", "where"), [("Room 2", "Place: Room 2."), ("", "The place is still open.")])
def test_a_date_that_stands_is_told_instead_of_booking_one(place: str, where: str) -> None:
    page = the_page(first=FirstDate(book_by=date(2027, 3, 11), planned_at=at("2027-03-09T10:00"), place=place))
    assert page.find("Your next date stands: Tuesday 9 March 2027, 10:00.")
    assert page.find(where)
    assert not page.find("ten days")


def test_a_pair_that_has_met_is_not_sent_to_begin() -> None:
    page = the_page(first=FirstDate(book_by=date(2027, 3, 11), held=3))
    assert page.find("What happens next")
    assert page.find("You have met 3 times already.")
    assert not page.find("ten days")
    assert not page.find("session 1")


def test_the_program_stands_in_a_sentence() -> None:
    page = the_page()
    assert page.find("Decisions about our tools are taken far away from those who use them.")
    assert page.find("6 sessions of 60 minutes, every 30 days or so, from 1 March 2027 to 31 August 2027.")


def test_topics_are_told_from_the_reader_s_own_place() -> None:
    page = the_page(gives=("AI", "Data and safety"), gets=("Careers",))
    assert page.find("You can share: AI; Data and safety.")
    assert page.find("Your partner can share: Careers.")
    assert the_page(gives=(), gets=()).find("You choose them together in session 1.")


def test_confidence_has_its_limits_and_the_program_s_own_words_come_first() -> None:
    assert the_page().find("Limits: risk of harm, a duty in law, misconduct.")
    assert the_page(promise="Nothing leaves this room.").find("Nothing leaves this room.")
    assert not the_page(promise="Nothing leaves this room.").find("Limits:")


def test_it_says_how_to_stop_who_gets_a_certificate_what_is_kept_and_whom_to_ask() -> None:
    page = the_page()
    for wanted in (
        "No reasons needed, no fault recorded.",
        "For everyone who has held 4 sessions or more and returned the final survey.",
        "It is deleted 12 months after the program is over.",
        "Coordinator: Hélène Dubois, h@x.org.",
        "Support: Staff Support, 0300 555 0142",
    ):
        assert page.find(wanted), wanted
