"""The questions of a survey form with room for their answers: circles, boxes or lines."""

from reportlab.platypus import Flowable

from app.domain.sides import Side
from app.domain.survey_forms import AnswerKind, Question
from app.reports import palette
from app.reports.columns import Row
from app.reports.geometry import GUTTER, TEXT_WIDTH, cols
from app.reports.stack import Gap
from app.reports.styles import LABEL
from app.reports.ticking import Answered, Scale, Ticks
from app.reports.words import words
from app.reports.writing import Lines
from app.text.survey_questions import choice, question, scale_ends

_WIDTHS = (cols(5), cols(7))
_TEN = range(11)
_TO_BASELINE = 1.4  # so that a question stands on the line of the numbers in its circles


def question_row(asked: Question, side: Side, *, air: float, lines: int, pitch: float) -> Flowable:
    """A question with room for its answer, unanswered.

    air: above and below, in points. lines: how many for an answer in words, `pitch` points apart.
    """
    words_of_it = words(LABEL, question(asked.key, side))
    if asked.kind is AnswerKind.LINES:
        return Row([[words_of_it, Lines(lines, pitch)]], [TEXT_WIDTH], above=air, below=air)
    answer = _answer(asked, side)
    return Row(
        [[Gap(_TO_BASELINE), words_of_it], answer], _WIDTHS, gap=GUTTER, above=air, below=air, line=palette.HAIR
    )


def _answer(asked: Question, side: Side) -> Flowable:
    if asked.kind is AnswerKind.TEN:
        return Scale("", *scale_ends(asked.key), 0, Answered(_TEN))
    if asked.kind is AnswerKind.SCALE:
        return Row([Scale("", *scale_ends(asked.key), 0)], [cols(4)])
    return Ticks("", [choice(asked.key, answer, side) for answer in asked.choices])
