from io import BytesIO

import pdfplumber
import pytest

from app.domain.agendas import Lead
from app.reports.geometry import GUTTER, TEXT_WIDTH, cols
from app.reports.ink import PaperCanvas
from app.reports.sheet import Paper
from app.reports.writing import ActionLine, Field, Fields, Lines, TearLine
from tests.support.papers import STRANGE_NAMES, outside_margins, overprinted, print_flowables


def ruled(paper: Paper) -> list[tuple[float, float]]:
    with pdfplumber.open(BytesIO(paper.pdf)) as pdf:
        return [(float(line["x0"]), float(line["x1"])) for line in pdf.pages[0].lines]


def test_so_many_lines_as_asked_for() -> None:
    paper, _pages = print_flowables([Lines(4)])
    assert len(ruled(paper)) == 4 + 1, "and the rule of the foot"


def test_lines_break_between_pages() -> None:
    halves = Lines(10, 10).splitOn(PaperCanvas(BytesIO()), 100, 45)
    assert [half.wrapOn(PaperCanvas(BytesIO()), 100, 999)[1] for half in halves] == [40, 60]


def test_lines_that_fill_never_break() -> None:
    assert Lines(None, 10).splitOn(PaperCanvas(BytesIO()), 100, 45) == []


def test_a_field_is_its_label_and_a_line_to_its_end() -> None:
    paper, pages = print_flowables([Fields([Field("date", cols(3)), Field("time", cols(2))], GUTTER)])
    assert pages[0].lines == ["datetime"]
    _foot, first, second = sorted(ruled(paper))
    assert first[1] < second[0] <= 53.86 + cols(5) + GUTTER


def test_a_label_too_long_for_its_field_stands_above_the_line() -> None:
    paper, pages = print_flowables([Fields([Field("a very long label for it", cols(2))], GUTTER)])
    (start, end), *_rest = sorted(ruled(paper))
    assert end - start == pytest.approx(cols(2), abs=0.1)
    assert not outside_margins(pages[0], 53.86)


def test_what_is_known_stands_on_its_line_beside_the_label() -> None:
    _paper, [page] = print_flowables([Fields([Field("Site", cols(6), "North Quay"), Field("Grade", 90)], GUTTER)])
    assert page.lines == ["SiteNorth QuayGrade"]


def test_a_value_too_long_beside_its_label_goes_below_it_in_as_many_lines_as_it_needs() -> None:
    _paper, [page] = print_flowables(
        [Fields([Field("Department", cols(6), "word " * 30), Field("Site", 90)], GUTTER)]
    )
    assert page.lines[0] == "Department"
    assert page.text.count("word") == 30
    assert "Site" in page.lines[-1], "the line of its neighbour stays on the same height"
    assert not overprinted(page)


@pytest.mark.parametrize("name", STRANGE_NAMES)
def test_strange_values_stay_in_their_fields(name: str) -> None:
    fields = [Fields([Field("Name", cols(6), name), Field("Manager", cols(6), name)], GUTTER) for _ in range(2)]
    for page in print_flowables(fields)[1]:
        assert not overprinted(page)
        assert not outside_margins(page, 53.86)


def test_the_line_of_an_action_ends_before_its_day() -> None:
    paper, pages = print_flowables([ActionLine(Lead.MENTEE, "spätestens bis zum", 380)])
    what, day = sorted(ruled(paper))[-2:]
    assert what[1] < day[0]
    assert not overprinted(pages[0])


def test_the_tear_line_reaches_past_the_text_and_leaves_its_words_free() -> None:
    paper, _pages = print_flowables([TearLine("tear here", 30)])
    left, right = sorted(ruled(paper))[0], sorted(ruled(paper))[-1]
    assert right[1] - left[0] == pytest.approx(TEXT_WIDTH + 60, abs=0.1)
    assert left[1] < right[0]
