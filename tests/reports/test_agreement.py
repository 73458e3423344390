from dataclasses import replace
from datetime import date
from io import BytesIO
from typing import Any

import pypdf
import pytest

from app.domain.participants import Side
from app.domain.programs import PaperSize
from app.reports.agreement import AgreementPaper, build
from app.reports.frame import Frame
from app.reports.people_on_paper import PaperPerson
from app.reports.sheet import Paper
from tests.support.papers import PrintedPage, overprinted, plain, read

PEOPLE = {
    Side.MENTOR: PaperPerson(name="Adwoa Mensah-Bonsu", work="Apprentice data analyst, Finance"),
    Side.MENTEE: PaperPerson(name="Jörg Großkurth", work="Head of Estates"),
}
NOTHING = dict.fromkeys(Side, "")


def an_agreement(**fields: Any) -> AgreementPaper:
    given: dict[str, Any] = {
        "frame": Frame(organization="Trust", program="Spring 2027", support_contact="Staff Support, 0300"),
        "code": "P-K4T7RB9",
        "people": PEOPLE,
        "aims": {Side.MENTOR: "to speak up earlier", Side.MENTEE: ""},
        "sessions": 6,
        "length_min": 60,
        "cadence_days": 30,
        "starts": date(2027, 3, 1),
        "ends": date(2027, 8, 31),
        "topics": ("Everyday digital tools", "Data & digital safety"),
        "mid_session": 3,
        "mid_day": date(2027, 6, 1),
    }
    return AgreementPaper(**given | fields)


def pages_of(paper: AgreementPaper, size: PaperSize = PaperSize.A4) -> list[PrintedPage]:
    return [page for page in read(build([paper], size)) if page.text.strip()]


def outline(paper: Paper) -> list[str]:
    return [str(entry["/Title"]) for entry in pypdf.PdfReader(BytesIO(paper.pdf)).outline]


@pytest.mark.parametrize("size", list(PaperSize))
def test_each_of_the_two_gets_a_copy_on_one_page_of_its_own_leaf(size: PaperSize) -> None:
    pages = read(build([an_agreement()], size))
    assert [bool(page.text.strip()) for page in pages] == [True, False, True]
    assert [page.find("copy 1 of 2") for page in pages] == [True, False, False]
    assert pages[2].find("copy 2 of 2")


def test_it_says_who_for_how_long_and_what_each_wants() -> None:
    page = pages_of(an_agreement())[0]
    assert page.find("6 sessions of 60 minutes from 1 March 2027 to 31 August 2027")
    assert page.find("Adwoa Mensah-Bonsu")
    assert page.find("to speak up earlier")
    assert page.find("After session 3 (about 1 June), and at the close (by 31 August).")


def test_the_nine_rules_stand_in_their_order() -> None:
    heads = [
        "Meeting", "Our dates", "Agenda and answers", "Topics", "Between us", "The coordinator sees", "Notes",
        "Stopping", "Looking back",
    ]  # fmt: skip
    text = plain(pages_of(an_agreement())[0].text)
    places = [text.index(head) for head in heads]
    assert places == sorted(places)


def test_the_program_s_own_promise_replaces_ours() -> None:
    assert pages_of(an_agreement(promise="Nothing leaves this room."))[0].find("Nothing leaves this room.")
    assert not pages_of(an_agreement(promise="Nothing leaves this room."))[0].find("What is said stays")


def test_sessions_without_a_date_have_a_numbered_line() -> None:
    page = pages_of(an_agreement(dates=(date(2027, 3, 12), date(2027, 4, 9))))[0]
    assert page.find("Already planned: 12 March and 9 April.")
    assert page.find("3 4 5 6")


def test_a_blank_one_leaves_names_dates_and_topics_to_the_pair() -> None:
    blank = an_agreement(
        people=dict.fromkeys(Side), aims=NOTHING, code="", starts=None, ends=None, topics=(), mid_day=None
    )
    page = pages_of(blank)[0]
    assert page.find("6 sessions of 60 minutes.")
    assert "NameName" in page.lines
    assert page.find("Agreed")
    assert not page.find("Pairing code")


def test_endless_aims_go_on_to_another_page_and_cover_nothing() -> None:
    pages = pages_of(an_agreement(aims=dict.fromkeys(Side, "to learn more about it. " * 200)))
    assert len(pages) > 2
    assert not any(overprinted(page) for page in pages)
    assert pages[1].find("copy 1 of 2, page 2")


def test_the_bookmark_names_the_pair_once() -> None:
    assert outline(build([an_agreement()], PaperSize.A4)) == [
        "Working agreement: Adwoa Mensah-Bonsu and Jörg Großkurth"
    ]


def test_progress_is_told_for_each_pair_and_can_stop_the_drawing() -> None:
    told: list[tuple[int, int]] = []
    build(
        [an_agreement(), replace(an_agreement(), code="")], PaperSize.A4, progress=lambda *step: told.append(step)
    )
    assert told == [(0, 2), (1, 2)]


def test_without_a_pair_there_is_nothing_to_print() -> None:
    with pytest.raises(ValueError, match="no agreement"):
        build([], PaperSize.A4)
