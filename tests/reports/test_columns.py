from io import BytesIO

import pytest

from app.reports.columns import HeadedList, Row, list_row, table_row
from app.reports.ink import PaperCanvas
from app.reports.stack import Gap
from app.reports.styles import TEXT
from app.reports.words import words
from tests.support.papers import print_flowables


def test_a_row_is_as_high_as_its_highest_cell() -> None:
    row = Row([Gap(10), [Gap(10), Gap(25)]], [50, 50], gap=4, above=2, below=3)
    assert row.wrapOn(PaperCanvas(BytesIO()), 500, 500) == (104, 40)


def test_cells_stand_side_by_side_on_one_baseline() -> None:
    _paper, pages = print_flowables([Row([words(TEXT, "left"), words(TEXT, "right")], [100, 100], gap=10)])
    starts = {sign.text: sign for sign in pages[0].signs if sign.text in "lr"}
    assert starts["r"].x0 - starts["l"].x0 == pytest.approx(110, abs=1)
    assert starts["r"].baseline == starts["l"].baseline


def test_a_row_without_a_width_for_each_cell_is_refused() -> None:
    with pytest.raises(ValueError, match="width"):
        Row([Gap(1), Gap(1)], [10])


def test_an_ordinary_row_goes_to_the_next_page_whole() -> None:
    rows = [list_row([words(TEXT, f"row {number}\nsecond line")], [200]) for number in range(60)]
    _paper, pages = print_flowables(rows)
    assert len(pages) > 1
    for page in pages:
        assert page.text.count("row ") == page.text.count("second line")


def test_a_row_higher_than_a_page_breaks_and_loses_nothing() -> None:
    row = Row([words(TEXT, "short"), words(TEXT, "long " * 2000)], [100, 100])
    _paper, pages = print_flowables([words(TEXT, "before"), row, words(TEXT, "after")])
    assert pages[0].find("before short")
    assert sum(page.text.count("long") for page in pages) == 2000
    assert pages[-1].find("after")


def test_heads_come_again_on_each_page() -> None:
    rows = [list_row([words(TEXT, f"row {number}")], [200]) for number in range(120)]
    _paper, pages = print_flowables([HeadedList(words(TEXT, "the head"), rows)])
    assert len(pages) > 1
    assert all(page.lines[0] == "the head" for page in pages)
    assert sum(page.text.count("row ") for page in pages) == 120


def test_a_list_of_very_many_pages_ends() -> None:
    rows = [list_row([Gap(400)], [200]) for _number in range(600)]
    pages = print_flowables([HeadedList(words(TEXT, "the head"), rows)])[1]
    assert len(pages) == 600


def test_a_measured_row_is_as_high_as_an_ordinary_one_however_often_it_is_asked() -> None:
    cells = [words(TEXT, "first " * 40), words(TEXT, "second")]

    canvas = PaperCanvas(BytesIO())

    measured = table_row(cells, [100, 100])

    heights = {measured.wrapOn(canvas, 200, height)[1] for height in (500, 20, 500)}
    assert heights == {list_row(cells, [100, 100]).wrapOn(canvas, 200, 500)[1]}
