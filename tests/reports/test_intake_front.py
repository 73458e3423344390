import pytest

from app.domain.participants import WillingAs
from app.domain.privacy import Audience
from app.reports.intake_front import front
from app.reports.intake_papers import IntakePaper
from tests.support.intake import a_blank_intake, a_filled_intake
from tests.support.papers import STRANGE_NAMES, PrintedPage, outside_margins, overprinted, print_flowables
from tests.support.pdfs import crosses_of


def page_of(paper: IntakePaper) -> PrintedPage:
    return print_flowables(front(paper, 20))[1][0]


def crosses(paper: IntakePaper) -> list[tuple[float, float]]:
    return crosses_of(print_flowables(front(paper, 20))[0].pdf)


def test_it_asks_who_somebody_is_where_they_work_and_when_they_have_time() -> None:
    page = page_of(a_blank_intake())
    asked = (
        "Name, as you write it", "Family name", "Say it like", "Pronouns", "E-mail", "Staff number", "Phone",
        "I am best reached by", "Languages", "Job title", "Department", "Site", "Grade", "Manager", "Morning",
        "Years in the organization", "Work pattern, time zone", "Afternoon", "How many partners", "How I can meet",
        "What do I want to gain?", "background",
    )  # fmt: skip
    assert [label for label in asked if not page.find(label)] == []


def test_whom_somebody_must_not_meet_and_what_they_need_are_asked_and_stay_empty_on_every_copy() -> None:
    for paper in (a_blank_intake(), a_filled_intake(), a_filled_intake(copy=Audience.PAIR)):
        lines = page_of(paper).lines
        assert "I must not be paired with" in lines
        assert "What I need to be able to take part" in lines


def test_what_is_known_stands_in_its_field() -> None:
    page = page_of(a_filled_intake())
    for words in ("Family name, for lists Ruiz", "Job title Analyst", "Manager Chen Wu", "organization 2.5"):
        assert page.find(words)
    assert page.find("To get used to disagreeing politely.")


def test_ticked_are_role_half_days_partners_formats_and_background() -> None:
    assert len(crosses(a_blank_intake())) == 1, "the side of the form"
    assert len(crosses(a_filled_intake())) == 1 + 2 + 1 + 1 + 1


def test_half_days_are_ticked_below_their_day() -> None:
    slots = frozenset({"mon-am", "mon-pm", "fri-am"})
    paper = a_filled_intake(availability=slots, formats=frozenset(), places=None, welcomes=None)
    left = [cross for cross in crosses(paper) if cross[0] < 300]
    (first, upper), (same, lower), (last, top) = left
    assert first == same < last
    assert upper == top < lower


def test_a_weekend_is_shown_only_to_who_has_time_then() -> None:
    assert not page_of(a_filled_intake()).find("Sat")
    assert page_of(a_filled_intake(availability=frozenset({"sat-am"}))).find("Fri Sat")


def test_a_form_for_either_side_has_the_boxes_of_both_and_both_are_ticked_once_it_is_filled() -> None:
    assert page_of(a_blank_intake(WillingAs.EITHER)).find("Mentor (junior) or mentee (senior)")
    assert len(crosses(a_blank_intake(WillingAs.EITHER))) == 0
    both, one = (a_filled_intake(willing) for willing in (WillingAs.EITHER, WillingAs.MENTEE))
    assert len(crosses(both)) == len(crosses(one)) + 1


def test_nobody_without_a_place_has_a_number_of_partners_ticked() -> None:
    assert len(crosses(a_filled_intake(places=0))) == len(crosses(a_filled_intake(places=3))) - 1


def test_the_coordinator_s_copy_asks_nobody_to_hand_it_in() -> None:
    assert page_of(a_filled_intake(copy=Audience.PAIR)).find("Hand it in to")
    assert not page_of(a_filled_intake()).find("Hand it in to")


@pytest.mark.parametrize("name", STRANGE_NAMES)
def test_strange_names_stay_in_their_places(name: str) -> None:
    known = dict.fromkeys(("name", "family", "title", "department", "email", "manager", "grade"), name)
    for page in print_flowables(front(a_filled_intake(known=known, aims=name), 20))[1]:
        assert not overprinted(page)
        assert not outside_margins(page, 53.8)
