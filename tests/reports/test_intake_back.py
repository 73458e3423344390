from typing import Any

import pytest

from app.domain.participants import WillingAs
from app.domain.privacy import Audience
from app.domain.topics import Direction
from app.reports.intake_back import back
from app.reports.intake_papers import IntakePaper, TopicLine
from app.text import intake
from tests.support.intake import TOPICS, a_blank_intake, a_filled_intake
from tests.support.papers import PrintedPage, overprinted, print_flowables
from tests.support.pdfs import crosses_of, filled_circles_of


def page_of(paper: IntakePaper) -> PrintedPage:
    return print_flowables(back(paper, 18))[1][0]


def marked(paper: IntakePaper) -> tuple[int, int]:
    """How many circles are filled and boxes ticked."""
    pdf = print_flowables(back(paper, 18))[0].pdf
    return filled_circles_of(pdf), len(crosses_of(pdf))


def one_topic(**fields: Any) -> IntakePaper:
    line = TopicLine(name="Sustainability", direction=Direction.FORWARD, **fields)
    return a_blank_intake(topics=(line,))


@pytest.mark.parametrize("willing", list(WillingAs))
def test_every_side_is_asked_about_all_topics_both_ways(willing: WillingAs) -> None:
    page = page_of(a_blank_intake(willing))
    assert [line.name for line in TOPICS if not page.find(line.name)] == []
    assert page.find("I can share I want to learn Not with me")
    assert page.find("Another topic")
    both = [page.text.index(intake.direction(direction)) for direction in Direction]
    assert both == sorted(both)


@pytest.mark.parametrize("willing", list(WillingAs))
def test_the_five_questions_of_readiness_are_asked(willing: WillingAs) -> None:
    page = page_of(a_blank_intake(willing))
    assert all(page.find(intake.readiness(key, willing)) for key in intake.READINESS)
    assert page.find(intake.difficulty())


def test_consents_are_ticked_one_by_one_and_signed() -> None:
    page = page_of(a_blank_intake())
    assert all(page.find(said) for said in intake.consents(12))
    assert page.find("Privacy notice, version")
    assert page.find("Signature Date")


def test_a_blank_back_has_nothing_marked() -> None:
    assert marked(a_blank_intake()) == (0, 0)


def test_what_was_said_of_a_topic_is_marked() -> None:
    assert marked(one_topic(can_share=0, want_to_learn=3)) == (2, 0)
    assert marked(one_topic(can_share=1)) == (1, 0)
    assert marked(one_topic(not_with_me=True)) == (0, 1)


def test_readiness_and_consent_are_shown_where_they_are_given() -> None:
    paper = a_filled_intake()
    assert marked(paper) == (2, 2), "two of four statements; the notice and quoting"
    page = page_of(paper)
    assert page.find("Month ends are busy.")
    assert page.find("version 3 agreed to on 9 January 2027")


def test_a_person_s_own_copy_shows_neither_and_says_why() -> None:
    paper = a_filled_intake(copy=Audience.PAIR, readiness=None, consent=None)
    assert marked(paper) == (0, 0)
    assert page_of(paper).text.count(intake.stays_with_coordinator()) == 2


def test_a_program_without_topics_has_room_for_one_s_own() -> None:
    page = page_of(a_blank_intake(topics=()))
    assert page.find("Another topic")
    assert not overprinted(page)


def test_more_topics_than_a_page_holds_go_on_with_their_heads_and_consent_stays_with_its_signature() -> None:
    lines = [TopicLine(name=f"Topic {number} " * 9, direction=Direction.FORWARD) for number in range(60)]
    pages = print_flowables(back(a_blank_intake(topics=tuple(lines)), 18))[1]
    assert len(pages) > 2
    assert all(page.find("I want to learn") for page in pages[:2])
    assert [page.find("Signature") for page in pages] == [page.find("My manager agrees") for page in pages]
