from typing import Any

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.ui.common.buttons import Button
from app.ui.common.paged_model import PagedModel
from app.ui.common.table_card import TableCard, nothing_found
from app.ui.common.table_view import TableView
from app.ui.common.theme import Theme
from tests.support.rooms import shown, words_on
from tests.support.tables import Lines, line_columns


def a_card(theme: Theme, size: int) -> TableCard:
    model: PagedModel[Any] = PagedModel(line_columns(), Lines(size), "name")
    model.reload()
    return TableCard(theme, TableView(theme, model, "People"), nothing_found("Nothing here matches."))


def test_the_foot_counts(theme: Theme, qtbot: QtBot) -> None:
    card = a_card(theme, 10)
    card.show_counts("1 selected", "Showing 10 of 30")
    shown(card, qtbot, 700, 400)
    assert words_on(card) == "1 selected\nShowing 10 of 30"


def test_a_filter_that_leaves_nothing_says_so(theme: Theme, qtbot: QtBot) -> None:
    card = a_card(theme, 0)
    card.show_counts("", "Showing 0 of 30")
    shown(card, qtbot, 700, 400)
    assert "Nothing here matches." in words_on(card)
    assert not card.view.isVisible()


def test_the_head_is_tinted_up_to_the_round_corners(theme: Theme, qtbot: QtBot) -> None:
    card = a_card(theme, 10)
    card.show_counts("", "")
    shown(card, qtbot, 700, 400)
    image = card.grab().toImage()
    assert image.pixelColor(690, 20).name() == theme.tokens.surface.lower()
    assert image.pixelColor(690, 60).name() == theme.tokens.raised.lower()


def test_buttons_at_the_foot_leave_its_height_as_it_is(theme: Theme, qtbot: QtBot) -> None:
    plain, with_ways = a_card(theme, 10), a_card(theme, 10)
    button = Button(theme, "Copy", in_row=True)
    with_ways.add_ways([button])
    for card in (plain, with_ways):
        card.show_counts("2 selected", "Showing 10")
        shown(card, qtbot, 700, 400)
    assert with_ways.view.height() == plain.view.height()
    assert with_ways.ways == [button]
    assert button.height() >= 24


def test_a_table_is_never_a_window_of_its_own(theme: Theme, qtbot: QtBot) -> None:
    model: PagedModel[Any] = PagedModel(line_columns(), Lines(1), "name")
    view = TableView(theme, model, "People")
    card = TableCard(theme, view, nothing_found("Nothing here matches."))
    assert view.window() is card
    assert not view.testAttribute(Qt.WidgetAttribute.WA_WState_Created)
