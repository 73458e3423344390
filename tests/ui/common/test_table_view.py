from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from pytestqt.qtbot import QtBot

from app.ui.common.cells import words_width
from app.ui.common.paged_model import PagedModel
from app.ui.common.table_view import TableView, head_font
from app.ui.common.theme import Theme, ThemeChoice
from tests.support.rooms import shown
from tests.support.tables import Lines, line_columns


@pytest.fixture
def view(theme: Theme, qtbot: QtBot) -> TableView:
    model: PagedModel[Any] = PagedModel(line_columns(), Lines(300), "name")
    model.reload()
    table = TableView(theme, model, "Lines")
    shown(table, qtbot, 600, 400)
    return table


def test_a_row_is_chosen_by_its_id_and_scrolled_to(view: TableView) -> None:
    view.choose(200)
    assert view.row().id == 200
    assert view.rowAt(view.viewport().height() - 4) >= 199


def test_the_first_row_is_chosen_where_the_wanted_one_is_gone(view: TableView) -> None:
    view.choose(999)
    assert view.row().id == 1


def test_arrow_keys_choose_and_tell(view: TableView, qtbot: QtBot) -> None:
    view.choose(1)
    with qtbot.waitSignal(view.chosen) as told:
        qtbot.keyClick(view, Qt.Key.Key_Down)
    assert told.args[0].id == 2


def test_enter_and_a_click_open_the_row(view: TableView, qtbot: QtBot) -> None:
    view.choose(3)
    with qtbot.waitSignal(view.opened) as told:
        qtbot.keyClick(view, Qt.Key.Key_Return)
    assert told.args[0].id == 3
    with qtbot.waitSignal(view.opened) as told:
        qtbot.mouseClick(
            view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(30, view.rowViewportPosition(0) + 5)
        )
    assert told.args[0].id == 1


def test_a_click_on_a_head_sorts_and_another_turns_the_order(view: TableView, qtbot: QtBot) -> None:
    view.choose(5)
    head = view.horizontalHeader()
    for first in (300, 1):
        qtbot.mouseClick(head.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(20, 20))
        assert view.paged.row(0).id == first
    assert view.row().id == 5


def test_reading_again_keeps_the_choice(view: TableView) -> None:
    view.choose(42)
    view.reload()
    assert view.row().id == 42


def test_columns_fill_the_table_and_the_least_gives_way(view: TableView) -> None:
    assert sum(view.columnWidth(number) for number in range(3)) == view.viewport().width()
    view.resize(320, 400)
    assert view.isColumnHidden(1)
    assert not view.isColumnHidden(0)
    assert sum(view.columnWidth(number) for number in (0, 2)) == view.viewport().width()


def test_a_heading_is_never_shortened(theme: Theme, qtbot: QtBot) -> None:
    words = "A heading that is much wider than the words in its column"
    columns = [column._replace(heading=words, least=20, share=0) for column in line_columns()]
    table = TableView(theme, PagedModel(columns, Lines(3), "name"), "Lines")
    shown(table, qtbot, 1600, 400)
    assert all(table.columnWidth(number) > words_width([words], head_font()) for number in range(3))


def test_rows_are_as_high_as_designed(view: TableView, theme: Theme) -> None:
    assert view.rowHeight(0) == theme.px(44)
    assert view.horizontalHeader().height() == theme.px(40)


def test_the_chosen_row_has_a_bar_at_its_start(view: TableView, theme: Theme) -> None:
    view.choose(1)
    image = view.viewport().grab().toImage()
    assert image.pixelColor(1, 20).name() == theme.tokens.accent.lower()
    assert image.pixelColor(300, 3).name() == theme.tokens.selection.lower()
    assert image.pixelColor(1, 64).name() != theme.tokens.accent.lower()


def test_high_contrast_frames_the_chosen_row(view: TableView, theme: Theme) -> None:
    theme.choose(ThemeChoice.CONTRAST)
    view.choose(1)
    image = view.viewport().grab().toImage()
    assert image.pixelColor(300, 0).name() == theme.tokens.accent.lower()


def test_the_bar_moves_to_the_other_end_in_a_mirrored_window(view: TableView, theme: Theme) -> None:
    view.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    view.choose(1)
    image = view.viewport().grab().toImage()
    assert image.pixelColor(image.width() - 2, 20).name() == theme.tokens.accent.lower()


def test_the_row_of_the_keyboard_is_framed(view: TableView, theme: Theme, qtbot: QtBot) -> None:
    view.activateWindow()
    qtbot.waitUntil(view.isActiveWindow)
    view.clearFocus()
    view.setFocus(Qt.FocusReason.ShortcutFocusReason)
    view.choose(2)
    assert view.shows_focus_at(1)
    image = view.viewport().grab().toImage()
    assert image.pixelColor(300, view.rowViewportPosition(1)).name() == theme.tokens.focus.lower()


def test_assistive_technology_reads_cells(view: TableView) -> None:
    table = QAccessible.queryAccessibleInterface(view)
    assert table is not None
    cells = [table.child(number) for number in range(20)]
    assert "Line 3" in [cell.text(QAccessible.Text.Name) for cell in cells if cell is not None]
    assert table.text(QAccessible.Text.Name) == "Lines"


def test_an_empty_table_has_no_row(theme: Theme, qtbot: QtBot) -> None:
    model: PagedModel[Any] = PagedModel(line_columns(), Lines(0), "name")
    model.reload()
    table = TableView(theme, model, "Lines")
    with qtbot.waitSignal(table.chosen) as told:
        table.choose(None)
    assert told.args == [None]
    assert table.row() is None


def test_enter_and_a_double_click_ask_for_the_row_s_own_page(view: TableView, qtbot: QtBot) -> None:
    asked: list[Any] = []
    view.entered_row.connect(asked.append)
    qtbot.keyClick(view, Qt.Key.Key_Return)
    place = view.visualRect(view.paged.index(2, 0)).center()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    qtbot.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert [row.id for row in asked] == [1, 3]


def test_other_columns_get_their_widths_when_asked(view: TableView) -> None:
    view.paged.columns = view.paged.columns[:1]
    view.reload()
    view.fit_columns()
    assert view.last_column() == 0
