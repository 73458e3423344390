import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.domain.figures import Ratio
from app.operations.overview import progress
from app.storage import Store
from app.ui.common.theme import Theme
from app.ui.home.tiles import Figure, Tile, Tiles, figures_of
from tests.support.rooms import TODAY, DeskAt, filled, shown

FIGURE = Figure("Sessions held", Ratio(21, 24), "of 24 due by today", "72 planned until 9 July")


def a_tile(theme: Theme, qtbot: QtBot, figure: Figure = FIGURE, width: int = 246) -> Tile:
    tile = Tile(theme)
    tile.show_figure(figure)
    shown(tile, qtbot, width, 112)
    return tile


def test_every_figure_names_its_denominator(desk: DeskAt) -> None:
    found = progress(desk.desk.store, desk.desk.program, TODAY)
    figures = figures_of(found, desk.desk.program)
    assert [figure.label for figure in figures] == [
        "Sessions held",
        "Both sides reflected",
        "People with a pairing",
        "Actions done",
    ]
    assert all(str(figure.ratio.denominator) in figure.of for figure in figures)
    assert figures[0].note.startswith(f"{found.planned} planned until")


def test_a_tile_says_numerator_denominator_and_what_is_missing(theme: Theme, qtbot: QtBot) -> None:
    tile = a_tile(theme, qtbot)
    assert tile.accessibleName() == "Sessions held: 21 of 24 due by today"
    assert tile.accessibleDescription() == "72 planned until 9 July"
    assert tile.toolTip() == ""


@pytest.mark.parametrize(("ratio", "share"), [(Ratio(0, 4), 0.0), (Ratio(2, 4), 0.5), (Ratio(4, 4), 1.0)])
def test_the_bar_is_as_long_as_the_share(theme: Theme, qtbot: QtBot, ratio: Ratio, share: float) -> None:
    tile = a_tile(theme, qtbot, FIGURE._replace(ratio=ratio))
    lines = range(60, 90)
    longest = max(filled(tile, theme, line) for line in lines)
    assert longest == pytest.approx(share * (246 - 32), abs=5)


def test_nothing_to_divide_by_is_never_a_zero(theme: Theme, qtbot: QtBot) -> None:
    tile = a_tile(theme, qtbot, FIGURE._replace(ratio=Ratio(0, 0)))
    assert tile.accessibleName().startswith("Sessions held: - of")
    assert tile.accessibleDescription() == "nothing to count yet"


def test_words_that_give_way_are_told_in_the_tooltip(theme: Theme, qtbot: QtBot) -> None:
    tile = a_tile(theme, qtbot, FIGURE._replace(of="of a great many more words than fit here"), width=200)
    assert tile.toolTip() == "of a great many more words than fit here"


def test_an_empty_tile_stands_there_before_it_is_counted(theme: Theme, qtbot: QtBot) -> None:
    tile = Tile(theme)
    shown(tile, qtbot, 246, 112)
    empty = tile.grab().toImage()
    tile.show_figure(FIGURE)
    assert tile.grab().toImage() != empty


def test_a_mirrored_tile_begins_at_the_other_end(theme: Theme, qtbot: QtBot) -> None:
    tile = a_tile(theme, qtbot)
    image = tile.grab().toImage()
    tile.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert tile.grab().toImage() != image
    assert filled(tile, theme, 74) == pytest.approx(filled(a_tile(theme, qtbot), theme, 74), abs=2)


def test_an_empty_program_has_figures_too(empty_desk: DeskAt, store: Store) -> None:
    figures = figures_of(progress(store, empty_desk.desk.program, TODAY), empty_desk.desk.program)
    assert [figure.ratio.denominator for figure in figures] == [0, 0, 0, 0]


def test_tiles_stand_two_by_two_where_it_is_narrow(theme: Theme, qtbot: QtBot) -> None:
    tiles = Tiles(theme)
    shown(tiles, qtbot, 1000, 260)
    assert len({tile.y() for tile in tiles.findChildren(Tile)}) == 1
    tiles.set_columns(2)
    tiles.resize(600, 260)
    qtbot.waitUntil(lambda: len({tile.y() for tile in tiles.findChildren(Tile)}) == 2)
