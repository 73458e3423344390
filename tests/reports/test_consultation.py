"""The sheet with which a mentee (senior) is asked: friendly, complete, one leaf each."""

from datetime import date
from io import BytesIO

import pypdf
import pytest

from app.domain.programs import PaperSize
from app.reports import consultation
from app.reports.geometry import page_of
from app.reports.proposal_papers import Consultation, ProposedMentor
from tests.support.papers import STRANGE_NAMES, PrintedPage, outside_margins, overprinted, plain, read
from tests.support.proposals import a_consultation


def printed(*sheets: Consultation, size: PaperSize = PaperSize.A4, two_sided: bool = False) -> list[PrintedPage]:
    return read(consultation.build(sheets, size, two_sided=two_sided))


def test_without_sheets_there_is_nobody_to_ask() -> None:
    with pytest.raises(ValueError, match="nobody"):
        consultation.build([], PaperSize.A4)


@pytest.mark.parametrize("size", list(PaperSize))
def test_a_sheet_is_one_page_with_all_that_is_needed_to_answer(size: PaperSize) -> None:
    [page] = printed(a_consultation(), size=size)

    for words in (
        "For Małgorzata Wiśniewska, 18 February 2027",
        "Would you like to learn with this colleague?",
        "Mentor (junior) Nguyễn Thị Minh Ánh Service desk analyst, Digital Services",
        "You asked for AI and emerging technology; Everyday digital tools",
        "Can share as well Sustainability",
        "Would like from you How decisions are made here",
        "Time for both Monday morning; Thursday afternoon",
        "How often 6 conversations of 60 minutes, about 30 days apart.",
        "yes, gladly",
        "rather not",
        "Please answer by Thursday 25 February 2027.",
        "Hélène Dubois h.dubois@harbourvale.example 0300 555 0107",
    ):
        assert page.find(words), words
    assert not outside_margins(page, page_of(size).left)
    assert not overprinted(page)


def test_what_is_not_known_leaves_its_line_out_but_for_the_time() -> None:
    [page] = printed(a_consultation(ProposedMentor(name="Ana Ruiz")))

    for label in ("You asked for", "Can share as well", "Would like from you"):
        assert not page.find(label)
    assert page.find("Time for both You would find a time together.")


def test_without_a_coordinator_the_answer_goes_to_whoever_gave_the_sheet() -> None:
    assert printed(a_consultation(answer_to=()))[0].find("To whom to whoever gave you this sheet")


def test_two_proposed_mentors_stand_on_one_page_each_with_an_answer_of_its_own() -> None:
    [page] = printed(a_consultation(ProposedMentor(name="Ana Ruiz"), ProposedMentor(name="Bo Lind")))

    assert page.find("Would you like to learn with these colleagues?")
    assert page.text.count("yes, gladly") == 2
    assert page.text.count("Please answer by") == 1


def test_a_single_conversation_is_told_without_days_between() -> None:
    assert printed(a_consultation(sessions=1))[0].find("How often 1 conversation of 60 minutes.")


def test_on_both_sides_nobody_s_sheet_is_on_the_back_of_somebody_else_s() -> None:
    pages = printed(a_consultation(), a_consultation(reader="Bo Lind"), two_sided=True)

    assert [bool(page.signs) for page in pages] == [True, False, True]


def test_on_one_side_there_are_as_many_pages_as_people() -> None:
    assert len(printed(*[a_consultation()] * 5)) == 5


def test_every_sheet_has_a_bookmark_and_the_pdf_names_nobody() -> None:
    paper = consultation.build([a_consultation(), a_consultation(reader="Bo Lind")], PaperSize.A4)
    reader = pypdf.PdfReader(BytesIO(paper.pdf))

    assert [entry.title for entry in reader.outline] == ["Małgorzata Wiśniewska", "Bo Lind"]  # type: ignore[union-attr]
    assert reader.metadata is not None
    assert reader.metadata.title == "Proposed pairs, Reverse mentoring, Spring 2027"


@pytest.mark.parametrize("name", STRANGE_NAMES, ids=range(len(STRANGE_NAMES)))
def test_any_name_stays_inside_the_margins(name: str) -> None:
    mentor = ProposedMentor(
        name=name, position=f"{name}, {name}", asked_for=(name,) * 3, times=("Monday morning",)
    )
    for page in printed(a_consultation(mentor, reader=name, answer_to=(name, name))):
        assert not outside_margins(page, page_of(PaperSize.A4).left)
        assert not overprinted(page)


def test_the_longest_lists_go_on_to_a_second_page_and_lose_nothing() -> None:
    topics = tuple(f"Topic {number:03} with a rather long name of its own" for number in range(200))
    pages = printed(a_consultation(ProposedMentor(name="Ana", asked_for=topics)))

    assert len(pages) > 1
    text = plain(" ".join(page.text for page in pages))
    assert all(f"Topic {number:03}" in text for number in range(200))
    assert "page 2" in pages[1].text


def test_a_day_is_told_with_its_weekday() -> None:
    assert printed(a_consultation(answer_by=date(2027, 3, 1)))[0].find("by Monday 1 March 2027.")
