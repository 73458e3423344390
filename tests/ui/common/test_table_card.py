from typing import Any

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QWidget
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


class Windows(QObject):
    """Notes what is shown as a window of its own."""

    def __init__(self) -> None:
        super().__init__()
        self.shown: list[QWidget] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        if event.type() == QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            self.shown.append(watched)
        return False


def test_the_table_is_never_shown_as_a_window_of_its_own(theme: Theme, qapp: QApplication) -> None:
    windows = Windows()
    qapp.installEventFilter(windows)
    a_card(theme, 10)
    qapp.removeEventFilter(windows)
    assert windows.shown == []


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
