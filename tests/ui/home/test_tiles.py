from pytestqt.qtbot import QtBot

from app.domain.figures import Ratio
from app.operations.overview import summary_of
from app.storage import Store
from app.ui.common.meters import ShareBar
from app.ui.common.theme import Theme
from app.ui.home.tiles import Figure, Tile, Tiles, figures_of
from tests.support.rooms import TODAY, DeskAt, shown, words_on


def test_every_figure_names_its_denominator(desk: DeskAt) -> None:
    summary = summary_of(desk.desk.store, desk.desk.program, TODAY)
    figures = figures_of(summary, 34, desk.desk.program)
    assert [figure.label for figure in figures] == [
        "Sessions held",
        "Both sides reflected",
        "People with a pairing",
        "Actions done",
    ]
    assert all(str(figure.ratio.denominator) in figure.of for figure in figures)
    assert figures[0].ratio == summary.of_plan
    assert figures[0].note.startswith("34 planned until")


def test_a_tile_shows_numerator_denominator_and_what_is_missing(theme: Theme, qtbot: QtBot) -> None:
    tile = Tile(theme)
    tile.show_figure(Figure("Sessions held", Ratio(21, 24), "of 24 due by today", "72 planned until 9 July"))
    shown(tile, qtbot, 246, 112)
    assert words_on(tile).split("\n") == ["Sessions held", "21", "of 24 due by today", "72 planned until 9 July"]
    bar = tile.findChild(ShareBar)
    assert isinstance(bar, ShareBar)
    assert bar.accessibleName() == "Sessions held: 21 of 24 due by today"


def test_nothing_to_divide_by_is_never_a_zero(theme: Theme, qtbot: QtBot) -> None:
    tile = Tile(theme)
    tile.show_figure(Figure("Actions done", Ratio(0, 0), "of 0 due by today", "none is open past its day"))
    shown(tile, qtbot, 246, 112)
    assert "-" in words_on(tile).split("\n")
    assert "nothing to count yet" in words_on(tile)


def test_an_empty_program_has_figures_too(empty_desk: DeskAt, store: Store) -> None:
    summary = summary_of(store, empty_desk.desk.program, TODAY)
    figures = figures_of(summary, 0, empty_desk.desk.program)
    assert [figure.ratio.denominator for figure in figures] == [0, 0, 0, 0]


def test_tiles_stand_two_by_two_where_it_is_narrow(theme: Theme, qtbot: QtBot) -> None:
    tiles = Tiles(theme)
    shown(tiles, qtbot, 1000, 260)
    assert len({tile.y() for tile in tiles.findChildren(Tile)}) == 1
    tiles.set_columns(2)
    tiles.resize(600, 260)
    qtbot.waitUntil(lambda: len({tile.y() for tile in tiles.findChildren(Tile)}) == 2)
