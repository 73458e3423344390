import pytest
from pytestqt.qtbot import QtBot

from app.domain.filled_forms import Filled
from app.domain.sessions import Answer
from app.domain.sides import Side
from app.domain.survey_forms import AnswerKind, Question, questions_for
from app.domain.surveys import RECOMMEND, Wave
from app.ui.common.theme import Theme
from app.ui.surveys.one_field import OneField
from app.ui.surveys.question_row import QuestionRow, agreement_ends
from app.ui.surveys.some_field import SomeField
from app.ui.surveys.words_field import WordsField
from tests.support.rooms import shown, unnamed, words_on

QUESTIONS = {one.key: one for wave in Wave for one in questions_for(wave, Side.MENTOR)}


def a_row(theme: Theme, key: str, *, with_ends: bool = True) -> QuestionRow:
    return QuestionRow(theme, QUESTIONS[key], Side.MENTOR, with_ends=with_ends)


@pytest.mark.parametrize(
    ("kind", "field"),
    [
        (AnswerKind.SCALE, OneField),
        (AnswerKind.TEN, OneField),
        (AnswerKind.ONE, OneField),
        (AnswerKind.SOME, SomeField),
        (AnswerKind.LINES, WordsField),
    ],
)
def test_each_kind_of_question_has_its_field(kind: AnswerKind, field: type, theme: Theme, qtbot: QtBot) -> None:
    for question in (one for one in QUESTIONS.values() if one.kind is kind):
        row = QuestionRow(theme, question, Side.MENTOR, with_ends=True)
        shown(row, qtbot, 900, 120)
        assert isinstance(row.field, field)
        assert unnamed(row) == []


def test_the_ends_of_a_scale_stand_below_its_question_where_they_are_its_own(theme: Theme, qtbot: QtBot) -> None:
    row, plain = a_row(theme, RECOMMEND), a_row(theme, "J1", with_ends=False)
    for one in (row, plain):
        shown(one, qtbot, 900, 80)
    assert "0 = not at all likely, 10 = extremely likely" in words_on(row)
    assert "=" not in words_on(plain)
    assert agreement_ends() == "1 = I disagree, 5 = I agree"
    assert {stop.toolTip() for stop in plain.field.stops()} == {agreement_ends()}


def test_the_answer_stands_beside_the_question_or_below_it_where_the_page_is_narrow(
    theme: Theme, qtbot: QtBot
) -> None:
    rows = {width: a_row(theme, "going") for width in (420, 900)}
    for width, row in rows.items():
        shown(row, qtbot, width, 120)
    assert rows[420].field.x() == 0
    assert rows[900].field.x() > 300


def test_answers_are_told_with_their_question(theme: Theme, qtbot: QtBot) -> None:
    ticks, words = list[tuple[Question, object]](), list[tuple[Question, object]]()
    row, line = a_row(theme, "going"), a_row(theme, "works")
    row.ticked.connect(lambda question, keys: ticks.append((question, keys)))
    line.worded.connect(lambda question, said: words.append((question, said)))
    assert isinstance(row.field, OneField)
    assert isinstance(line.field, WordsField)
    row.field.take("4")
    line.field.worded.emit(Answer(text="Real cases"))
    assert ticks == [(QUESTIONS["going"], ("4",))]
    assert words == [(QUESTIONS["works"], Answer(text="Real cases"))]


def test_it_shows_what_the_form_says_and_nothing_where_it_says_nothing(theme: Theme, qtbot: QtBot) -> None:
    row = a_row(theme, "going")
    assert isinstance(row.field, OneField)
    row.show_filled(Filled({"going": ("4",)}), consents=False)
    assert row.field.segments.chosen == "4"
    row.show_filled(Filled(), consents=False)
    assert row.field.segments.chosen == ""


def test_a_problem_is_said_below(theme: Theme, qtbot: QtBot) -> None:
    row = a_row(theme, "works")
    shown(row, qtbot, 700, 200)
    row.show_problem("This text is too long.")
    assert "This text is too long." in words_on(row)
    row.show_problem("")
    assert "This text is too long." not in words_on(row)


def test_a_sign_that_was_typed_before_answers_at_once(theme: Theme, qtbot: QtBot) -> None:
    row = a_row(theme, "going")
    row.begin("3")
    assert isinstance(row.field, OneField)
    assert row.field.segments.chosen == "3"
