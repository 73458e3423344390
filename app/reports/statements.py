"""Statements to agree with, one a row, each with the circles of its scale; the ends of the scale stand above."""

from collections.abc import Sequence
from dataclasses import dataclass

from reportlab.platypus import Flowable

from app.reports import palette
from app.reports.columns import HeadedList, Row
from app.reports.geometry import GUTTER, cols
from app.reports.stack import Gap
from app.reports.styles import SECOND, TEXT
from app.reports.ticking import CIRCLE, Answered, Circles
from app.reports.words import words

_WIDTHS = (cols(8), cols(4))
_TO_BASELINE = CIRCLE / 2 + 2.7 - TEXT.size  # so that a statement stands on the line of the numbers


@dataclass(frozen=True, slots=True)
class Statement:
    """One statement. chosen: how far somebody agreed, 1 to 5; None where that is still to be crossed."""

    text: str
    chosen: int | None = None


def statements(said: Sequence[Statement], ends: tuple[str, str], *, air: float) -> Flowable:
    """A list of statements. ends: what 1 and 5 mean. air: above and below each row, in points."""
    return HeadedList(_heads(ends), [_row(statement, air) for statement in said])


def _heads(ends: tuple[str, str]) -> Flowable:
    low, high = words(SECOND, ends[0]), words(SECOND.right(), ends[1])
    return Row([Gap(1), Row([low, high], [_WIDTHS[1] / 2] * 2)], _WIDTHS, gap=GUTTER)


def _row(statement: Statement, air: float) -> Flowable:
    said = [Gap(_TO_BASELINE), words(TEXT, statement.text)]
    circles = Circles(Answered(chosen=statement.chosen))
    return Row([said, circles], _WIDTHS, gap=GUTTER, above=air, below=air, line=palette.HAIR)
