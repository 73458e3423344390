from datetime import date
from itertools import product
from typing import Any

import pytest

from app.domain.programs import PaperSize
from app.domain.sides import Side
from app.domain.survey_forms import own_questions, repeated_questions
from app.domain.surveys import Wave
from app.reports import survey
from app.reports.frame import Frame
from app.reports.geometry import page_of
from app.reports.survey import SurveyPaper
from app.text.survey_questions import question
from tests.support.papers import STRANGE_NAMES, PrintedPage, outside_margins, overprinted, read

FRAME = Frame(
    organization="Harbour & Vale Community Trust",
    program="Reverse mentoring, Spring 2027",
    support_contact="Staff Support, 0300 555 0142",
    coordinator="Hélène Dubois, h.dubois@harbourvale.example",
    printed="Printed 16 March 2027.",
)


def a_form(wave: Wave = Wave.MID, side: Side = Side.MENTOR, **fields: Any) -> SurveyPaper:
    given: dict[str, Any] = {"frame": FRAME, "wave": wave, "side": side, "name": "Ana Ruiz", "small_group": 5}
    return SurveyPaper(**{**given, **fields})


def form(wave: Wave = Wave.MID, side: Side = Side.MENTOR, **fields: Any) -> list[PrintedPage]:
    return read(survey.build([a_form(wave, side, **fields)], PaperSize.A4))


@pytest.mark.parametrize("size", list(PaperSize))
@pytest.mark.parametrize(("wave", "side"), list(product(Wave, Side)))
def test_a_form_takes_one_leaf_at_most(wave: Wave, side: Side, size: PaperSize) -> None:
    pages = read(survey.build([a_form(wave, side)], size))
    assert len(pages) == (2 if wave in (Wave.MID, Wave.CLOSE) else 1)
    for page in pages:
        assert not outside_margins(page, page_of(size).left)
        assert not overprinted(page)


@pytest.mark.parametrize(("wave", "side"), list(product((Wave.MID, Wave.CLOSE), Side)))
def test_what_a_wave_asks_of_its_own_stands_on_the_front_and_what_is_repeated_on_the_back(
    wave: Wave, side: Side
) -> None:
    front, back = form(wave, side)
    assert all(front.find(question(one.key, side)) for one in own_questions(wave, side))
    assert all(back.find(question(one.key, side)) for one in repeated_questions(side))


def test_a_form_says_that_it_is_not_anonymous_when_it_is_wanted_back_and_who_gets_it() -> None:
    front = form(until=date(2027, 3, 30))[0]
    assert front.find("Your answers are confidential, not anonymous.")
    assert front.find("Please hand it in by 30 March 2027")
    assert front.find("Hand it in to the coordinator: Hélène Dubois")


def test_the_code_stands_on_both_pages() -> None:
    front, back = form(code="F-K4T7RB9")
    assert front.find("Form code F-K4T7RB9")
    assert back.find("F-K4T7RB9, 2 of 2")


def test_a_form_without_a_code_says_nothing_of_one() -> None:
    assert not any("code" in page.text for page in form())


def test_no_answer_is_printed() -> None:
    numbers = [sign for page in form(Wave.CLOSE) for sign in page.signs if sign.text.isdigit()]
    assert not [sign for sign in numbers if "Bold" in sign.font]


def test_words_find_more_room_on_the_back_of_forms_that_ask_for_them() -> None:
    assert form(Wave.CLOSE)[1].find("More room for your words")


@pytest.mark.parametrize("name", STRANGE_NAMES)
def test_strange_names_stay_on_their_page(name: str) -> None:
    front, _back = form(name=name)
    assert not overprinted(front)
    assert not outside_margins(front, page_of(PaperSize.A4).left)


def test_everybodys_form_begins_on_a_leaf_of_its_own() -> None:
    papers = [a_form(Wave.START, side) for side in Side]
    pages = read(survey.build(papers, PaperSize.A4))
    assert [page.find("First survey") for page in pages] == [True, False, True]


def test_each_form_is_told_before_it_is_drawn() -> None:
    told: list[tuple[int, int]] = []
    survey.build([a_form(), a_form()], PaperSize.A4, progress=lambda done, of: told.append((done, of)))
    assert told == [(0, 2), (1, 2)]


def test_no_form_to_print_is_refused() -> None:
    with pytest.raises(ValueError, match="no survey form"):
        survey.build([], PaperSize.A4)
