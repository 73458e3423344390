from itertools import product

import pytest

from app.domain.sides import Side
from app.domain.survey_forms import AnswerKind, Question, own_questions
from app.domain.surveys import Wave
from app.reports.question_rows import question_row
from app.text.survey_questions import choice, question
from tests.support.papers import PrintedPage, outside_margins, overprinted, print_flowables


def row(asked: Question, side: Side = Side.MENTOR, lines: int = 2) -> PrintedPage:
    return print_flowables([question_row(asked, side, air=4, lines=lines, pitch=20)])[1][0]


def test_a_recommendation_runs_from_0_to_10() -> None:
    page = row(Question("recommend", AnswerKind.TEN))
    assert [sign.text for sign in page.signs if sign.text.isdigit()] == list("012345678910")
    assert page.find("extremely likely")


def test_a_score_runs_from_1_to_5() -> None:
    page = row(Question("value"))
    assert [sign.text for sign in page.signs if sign.text.isdigit()] == list("12345")


def test_each_choice_has_a_box() -> None:
    many, few = (
        row(Question("help", AnswerKind.ONE, choices)) for choices in (("none", "quick", "talk"), ("none",))
    )
    assert many.shapes - few.shapes == 2


def test_an_answer_in_words_has_as_many_lines_as_asked_for() -> None:
    many, few = (row(Question("works", AnswerKind.LINES), lines=lines) for lines in (5, 2))
    assert many.shapes - few.shapes == 3


@pytest.mark.parametrize(("wave", "side"), list(product(Wave, Side)))
def test_every_question_stands_there_with_its_choices(wave: Wave, side: Side) -> None:
    for asked in own_questions(wave, side):
        page = row(asked, side)
        assert page.find(question(asked.key, side))
        assert all(page.find(choice(asked.key, answer, side)) for answer in asked.choices)
        assert not overprinted(page)
        assert not outside_margins(page, 53.8)
