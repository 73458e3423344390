from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from app.domain.printables import Printable, order_of
from app.operations.papers.at_risk import at_risk_paper, draw
from app.operations.papers.matter import Matter
from tests.support.gathered import of_sample
from tests.support.papers import read
from tests.support.samples import TODAY

ORDER = order_of(Printable.AT_RISK, TODAY)


@pytest.fixture
def matter(tmp_path: Path) -> Matter:
    return of_sample(tmp_path, ORDER)


def test_the_lead_says_how_many_of_how_many_and_how_many_at_once(matter: Matter) -> None:
    assert at_risk_paper(matter, ORDER).lead == "7 of 12 pairings under way need a hand. 2 of them at once."


def test_where_nobody_needs_a_hand_the_page_says_how_many_were_looked_at(matter: Matter) -> None:
    fine = [story for story in matter.stories if story.pairing.code not in codes_in_need(matter)]

    [page] = read(draw(replace(matter, stories=tuple(fine)), ORDER))

    assert page.find("Nobody needs a hand today")
    assert page.find("All 5 pairings under way were looked at, and nothing asks for a call.")


def codes_in_need(matter: Matter) -> set[str]:
    return {need.code for need in at_risk_paper(matter, ORDER).needs}


def test_without_a_pairing_under_way_there_is_nothing_to_look_after(matter: Matter) -> None:
    assert at_risk_paper(replace(matter, stories=()), ORDER).lead.startswith("No pairing is under way yet")


def test_the_list_is_as_of_the_day_of_the_order(matter: Matter) -> None:
    later = replace(matter, today=TODAY + timedelta(days=60))

    assert at_risk_paper(later, ORDER).day == "As of 15 May 2027"
    assert len(at_risk_paper(later, ORDER).needs) > 7
