from dataclasses import replace

import pytest

from app.domain.participants import WillingAs
from app.reports.frame import Frame
from app.reports.letter_waiting import WaitingLetter, waiting_letter
from tests.support.letters import a_waiting_letter
from tests.support.papers import PrintedPage, print_flowables


def the_page(letter: WaitingLetter) -> PrintedPage:
    [page] = print_flowables(waiting_letter(letter))[1]
    return page


@pytest.mark.parametrize("willing_as", WillingAs)
def test_everybody_stands_first_in_the_next_round_and_is_judged_by_nobody(willing_as: WillingAs) -> None:
    page = the_page(a_waiting_letter(willing_as))
    assert page.find("Thank you, Adwoa Mensah-Bonsu")
    assert page.find("In this round we have not found a partner for you. You stand first in the next round.")
    assert page.find("It says nothing about you")
    assert page.find("No reasons needed.")


def test_each_side_is_thanked_for_what_it_offered() -> None:
    assert the_page(a_waiting_letter(WillingAs.MENTOR)).find("You offered to lead")
    assert the_page(a_waiting_letter(WillingAs.MENTEE)).find("You offered to listen")


def test_whoever_takes_either_side_gets_words_that_fit_both() -> None:
    page = the_page(a_waiting_letter(WillingAs.EITHER))
    assert page.find("Mentor (junior) or mentee (senior)")
    assert page.find("whichever side helps")
    assert not page.find("to listen")
    assert not page.find("to lead")


def test_whoever_had_a_partner_is_not_told_that_none_was_found() -> None:
    page = the_page(a_waiting_letter(had_partner=True))
    assert page.find("Your pair has ended, and we have not found a new partner for you yet.")
    assert not page.find("In this round")


def test_it_says_whom_to_ask() -> None:
    assert the_page(a_waiting_letter()).find("also about this letter: Hélène Dubois, h@x.org.")
    assert the_page(replace(a_waiting_letter(), frame=Frame())).find("Whoever gave you this letter.")
