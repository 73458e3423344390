"""A sheet to sign: lines for the event, everybody with their side, and rows for guests."""

from io import BytesIO
from typing import Any

import pypdf
import pytest

from app.domain.participants import Side
from app.domain.programs import PaperSize
from app.reports.frame import Frame
from app.reports.geometry import page_of
from app.reports.sign_in import EMPTY_ROWS, SignInPaper, SignInPerson, build
from tests.support.papers import STRANGE_NAMES, PrintedPage, outside_margins, overprinted, read

FRAME = Frame(program="Spring 2027", sensitivity="For everyone.", support_contact="Staff Support, 0300 555 0142")


def a_person(name: str = "Ana Ruiz", *sides: Side, **fields: Any) -> SignInPerson:
    return SignInPerson(name, "Finance", sides or (Side.MENTOR,), **fields)


def pages(*people: SignInPerson, size: PaperSize = PaperSize.A4) -> list[PrintedPage]:
    return read(build(SignInPaper(FRAME, people or None), size))


def test_each_stands_there_with_side_and_department_below_lines_for_the_event() -> None:
    sheet = pages(a_person("Ana Ruiz"), a_person("Bo Lind", Side.MENTEE))[0]

    for words in ("Event", "Day", "Place", "Name", "Signature", "Ana Ruiz", "mentor (junior)", "mentee (senior)"):
        assert sheet.find(words), words
    assert sheet.find("Finance")


@pytest.mark.parametrize(("is_open", "words"), [(True, "either side"), (False, "both sides")])
def test_two_sides_are_told_as_a_choice_or_as_both(is_open: bool, words: str) -> None:
    assert pages(a_person("Ana Ruiz", *Side, is_open=is_open))[0].find(words)


def test_ten_empty_rows_follow_the_names() -> None:
    one, two = (pages(*[a_person()] * count)[0].shapes for count in (1, 2))
    of_a_row = two - one  # the line at its foot and the mark of a side
    others = 3 + 1 + 2 + 1  # lines for the event, below the heads, the sign of the head, the rule of the foot

    assert EMPTY_ROWS == 10
    assert one >= of_a_row + others + EMPTY_ROWS


def test_a_long_list_goes_on_below_the_same_heads() -> None:
    sheets = pages(*(a_person(f"Person {number}") for number in range(60)))[:-1]

    assert len(sheets) > 2
    assert all(sheet.find("Signature") for sheet in sheets)
    assert all(any(sheet.find(f"Person {number}") for sheet in sheets) for number in range(60))


@pytest.mark.parametrize("size", list(PaperSize))
def test_a_blank_sheet_fills_one_page_with_rows(size: PaperSize) -> None:
    sheet, _prompts = pages(size=size)

    assert sheet.find("Signature")
    assert not sheet.find("mentor (junior)")
    assert sheet.shapes > 20


def test_the_last_page_has_prompts_for_mentors_and_whom_to_turn_to() -> None:
    prompts = pages(a_person())[-1]

    assert prompts.find("For mentors (junior) among themselves")
    assert prompts.find("Staff Support, 0300 555 0142")


@pytest.mark.parametrize("size", list(PaperSize))
def test_strange_and_long_names_stay_in_their_column(size: PaperSize) -> None:
    people = [SignInPerson(name, "Department of " + "W" * 60, tuple(Side)) for name in STRANGE_NAMES]

    for page in pages(*people, size=size):
        assert not outside_margins(page, page_of(size).left)
        assert not overprinted(page)


def test_its_parts_have_bookmarks_and_its_title_names_nobody() -> None:
    reader = pypdf.PdfReader(BytesIO(build(SignInPaper(FRAME, (a_person(),)), PaperSize.A4).pdf))

    assert [entry["/Title"] for entry in reader.outline] == ["Sign-in sheet", "Meeting of mentors"]
    assert reader.metadata is not None
    assert reader.metadata.title == "Sign-in sheet, Spring 2027"
