from io import BytesIO
from typing import Any

import pytest

from app.reports.ink import PaperCanvas
from app.reports.stack import Gap, Part, Rest, Stack, height_of, spaced
from app.reports.styles import TEXT
from app.reports.words import words
from app.reports.writing import Lines


class Head(Gap):
    stays_with_next = True


class Loose(Gap):
    """A block that breaks anywhere."""

    stays_whole = False

    def split(self, available_width: float, available_height: float) -> list[Any]:
        return [Loose(available_height), Loose(self.height - available_height)]


def heights(stack: Any) -> list[float]:
    stack.wrapOn(PaperCanvas(BytesIO()), 100, 1000)
    return [height for _part, _space, height in stack._placed]


def split(height: float, *parts: Part) -> list[list[float]]:
    halves = Stack(parts).splitOn(PaperCanvas(BytesIO()), 100, height)
    return [heights(half) for half in halves]


def test_a_stack_is_as_high_as_its_parts_and_the_space_between_them() -> None:
    stack = Stack([spaced(7, Gap(10)), spaced(5, Gap(20))])
    assert stack.wrapOn(PaperCanvas(BytesIO()), 100, 1000) == (100, 35), "no space above the first"


def test_parts_that_do_not_fit_go_to_the_rest() -> None:
    assert split(25, Gap(10), Gap(10), Gap(10)) == [[10, 10], [10]]


def test_what_fits_exactly_fits() -> None:
    assert split(30, Gap(10), Gap(20)) == [[10, 20]]


def test_a_head_goes_with_what_it_heads() -> None:
    assert split(25, Gap(10), Head(10), Gap(10)) == [[10], [10, 10]]


def test_two_heads_go_together() -> None:
    assert split(35, Gap(10), Head(10), Head(10), Gap(10)) == [[10], [10, 10, 10]]


def test_a_loose_part_breaks_where_the_page_ends() -> None:
    assert split(25, Head(10), Loose(40)) == [[10, 15], [25]]


def test_nothing_fits_is_told() -> None:
    assert split(5, Gap(10)) == []


def test_nothing_is_lost_over_many_breaks() -> None:
    rest: Any = Stack([Gap(9.0) for _ in range(100)])
    seen = []
    while rest is not None:
        first, *others = rest.splitOn(PaperCanvas(BytesIO()), 100, 50)
        seen += heights(first)
        rest = others[0] if others else None
    assert seen == [9.0] * 100


def test_lines_fill_the_height_that_is_left() -> None:
    assert heights(Stack([Gap(900), Lines(None, 10)])) == [900, 100]


def test_a_broken_paragraph_keeps_all_its_words() -> None:
    text = words(TEXT, "word " * 200)
    parts = Stack([text]).splitOn(PaperCanvas(BytesIO()), 100, 200)
    whole = words(TEXT, "word " * 200).wrapOn(PaperCanvas(BytesIO()), 100, 10_000)[1]
    assert sum(sum(heights(part)) for part in parts) == pytest.approx(whole)


def test_flowables_can_be_measured_without_a_page() -> None:
    assert height_of([Gap(10), spaced(5, Gap(20)), words(TEXT, "דוד")], 100) == 10 + 25 + TEXT.leading


def test_an_empty_stack_has_nothing() -> None:
    assert not Stack([])
    assert Stack([]).wrapOn(PaperCanvas(BytesIO()), 100, 100) == (100, 0)


def test_what_is_empty_at_the_foot_of_a_page_begins_no_other_page() -> None:
    stack = Stack([Gap(95), spaced(10, Gap(0))])
    assert len(stack.splitOn(None, 100, 100)) == 1
    assert len(Stack([Gap(95), spaced(10, Gap(1))]).splitOn(None, 100, 100)) == 2


def test_what_follows_the_rest_of_a_page_begins_on_the_next() -> None:
    assert split(100, Gap(30), Rest(), Gap(20)) == [[30, 70], [20]]


def test_the_rest_of_a_full_page_is_nothing() -> None:
    assert split(30, Gap(30), Rest(), Gap(20)) == [[30, 0], [20]]


def test_the_rest_of_a_page_has_no_height_of_its_own() -> None:
    assert height_of([Gap(30), Rest()], 100) == 30
