from app.reports.tiles import Tile, tile_row
from tests.support.papers import overprinted, print_flowables


def test_a_tile_has_its_figure_its_name_and_the_counts_behind_it() -> None:
    page = print_flowables([tile_row([Tile("83", "%", "Matched", "30 of 36 people")])])[1][0]
    assert page.lines == ["83%", "Matched", "30 of 36 people"]


def test_a_figure_that_does_not_exist_has_no_unit() -> None:
    page = print_flowables([tile_row([Tile("-", "%", "Matched", "0 of 0 people")])])[1][0]
    assert page.lines[0] == "-"


def test_six_tiles_with_long_words_do_not_run_into_each_other() -> None:
    tiles = [Tile("12,345.5", "Std.", "Gemeinsam gelernt", "1.234.567 min, bekannt von 70 von 76")] * 6
    page = print_flowables([tile_row(tiles)])[1][0]
    assert page.text.count("12,345.5") == 6
    assert not overprinted(page)
