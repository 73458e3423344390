import pytest

from app.domain.participants import Side
from app.domain.programs import PaperSize
from app.reports.geometry import page_of
from app.reports.proposal_below import below
from app.reports.proposal_papers import Line, Waiting
from tests.support.papers import STRANGE_NAMES, PrintedPage, outside_margins, overprinted, print_flowables
from tests.support.proposals import a_proposal_paper


def printed(size: PaperSize = PaperSize.A4, **fields: object) -> list[PrintedPage]:
    return print_flowables(list(below(a_proposal_paper(**fields))), size)[1]


def a_waiting(*names: str, reason: str = "No time in common.") -> Waiting:
    return Waiting(names=names, side=Side.MENTEE, reason=reason)


def test_those_who_wait_stand_with_their_reasons_two_side_by_side() -> None:
    [page] = printed()

    assert page.lines[0] == "Waiting, and why"
    assert page.lines[1] == "Tomás FerreiraAna Kovačević"
    assert page.find("Nobody wants what he can share.")
    assert page.find("Ruth Okonjo")


def test_people_with_one_reason_stand_together_above_it() -> None:
    [page] = printed(left_out=(a_waiting("Ana", "Bo", "Chen"),))

    assert page.find("Ana; Bo; Chen No time in common.")


def test_where_nobody_waits_it_is_said() -> None:
    assert printed(left_out=())[0].find("Waiting, and why Nobody waits.")


def test_sections_without_anything_to_say_are_left_out() -> None:
    [page] = printed()

    assert not page.find("Not looked at")
    assert not page.find("Decided by the coordinator")
    assert page.find("Rules in force")


def test_what_was_decided_stands_before_the_rules() -> None:
    [page] = printed(
        held_out=(Line(subject="Not accepted", words="Dee."),),
        wishes=(Line(subject="Kept apart", words="Ana with Bo."),),
    )
    order = [
        "Waiting",
        "Not looked at",
        "Not acceptedDee.",
        "Decided by",
        "Kept apartAna with Bo.",
        "Rules in force",
    ]
    text = " ".join(page.lines)

    assert sorted(order, key=text.index) == order


@pytest.mark.parametrize("size", list(PaperSize))
def test_hundreds_who_wait_go_on_to_as_many_pages_as_they_need(size: PaperSize) -> None:
    alone = [
        a_waiting(f"Person {number:03}", reason="Nobody fits: " + "no time in common, " * 6)
        for number in range(200)
    ]
    together = a_waiting(*(f"Other {number:03}" for number in range(600)))
    pages = printed(size, left_out=(*alone, together))

    text = " ".join(page.text for page in pages)
    assert all(f"Person {number:03}" in text for number in range(200))
    assert all(f"{number:03}" in text for number in range(600))
    for page in pages:
        assert not outside_margins(page, page_of(size).left)
        assert not overprinted(page)


def test_strange_names_stay_in_their_columns() -> None:
    waiting = tuple(a_waiting(name, reason=f"Nobody fits {name}: of 3, 2 have no time.") for name in STRANGE_NAMES)
    rules = tuple(Line(subject=name, words=f"{name} with {name}.") for name in STRANGE_NAMES)
    for page in printed(left_out=waiting, wishes=rules):
        assert not outside_margins(page, page_of(PaperSize.A4).left)
        assert not overprinted(page)
