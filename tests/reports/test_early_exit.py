from io import BytesIO
from typing import Any

import pytest
from pypdf import PdfReader

from app.domain.programs import PaperSize
from app.domain.sides import Side
from app.reports.early_exit import EarlyExitPaper, build
from app.reports.frame import Frame
from app.reports.geometry import page_of
from app.reports.people_on_paper import PaperPerson
from tests.support.papers import STRANGE_NAMES, PrintedPage, outside_margins, overprinted, read

FRAME = Frame(organization="Harbour & Vale", program="Spring 2027", coordinator="Hélène Dubois, 0300 555 0107")
PAIR = {Side.MENTOR: PaperPerson(name="Ana Ruiz", work="Analyst"), Side.MENTEE: PaperPerson(name="Bo Lind")}


def a_form(**fields: Any) -> EarlyExitPaper:
    given: dict[str, Any] = {"frame": FRAME, "code": "P-K4T7RB9", "people": PAIR, "retention_months": 12}
    return EarlyExitPaper(**{**given, **fields})


def form(size: PaperSize = PaperSize.A4, **fields: Any) -> list[PrintedPage]:
    return read(build(a_form(**fields), size))


@pytest.mark.parametrize("size", list(PaperSize))
@pytest.mark.parametrize("people", [PAIR, dict.fromkeys(Side)])
def test_it_is_one_page(size: PaperSize, people: Any) -> None:
    [page] = form(size, people=people)
    assert not overprinted(page)
    assert not outside_margins(page, page_of(size).left)


def test_a_pair_s_form_has_both_names_and_the_code_of_the_pairing() -> None:
    [page] = form()
    assert all(page.find(words) for words in ("Ana Ruiz", "Bo Lind", "Pairing code P-K4T7RB9"))


def test_each_of_the_two_says_for_themselves_what_comes_next() -> None:
    text = form()[0].text
    assert text.count("another partner") == text.count("May the coordinator talk with you?") == 2


def test_everything_but_the_day_is_marked_as_free() -> None:
    [page] = form()
    assert page.find("We stop on")
    assert page.text.count("only if you want to") == 3, "why, what would have helped, signatures"


def test_it_says_what_happens_to_the_papers() -> None:
    assert form(retention_months=6)[0].find("until 6 months after the program has closed")


def test_a_blank_form_speaks_of_no_code_and_has_lines_for_the_names() -> None:
    [page] = form(code="", people=dict.fromkeys(Side))
    assert "code" not in page.text
    assert page.text.count("Name") == 2


def test_each_signs_beside_their_side_and_name() -> None:
    assert form()[0].find("Mentor (junior), Ana Ruiz")
    assert not form(people=dict.fromkeys(Side))[0].find("Mentor (junior),")


def test_no_name_stands_in_the_title_of_the_file() -> None:
    about = PdfReader(BytesIO(build(a_form(), PaperSize.A4).pdf)).metadata
    assert about is not None
    assert about.title == "Early-exit form, Spring 2027"


@pytest.mark.parametrize("name", STRANGE_NAMES)
def test_strange_names_stay_on_their_page(name: str) -> None:
    for page in form(people=dict.fromkeys(Side, PaperPerson(name=name, work=name))):
        assert not overprinted(page)
        assert not outside_margins(page, page_of(PaperSize.A4).left)
