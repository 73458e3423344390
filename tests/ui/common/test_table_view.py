from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QGuiApplication
from pytestqt.qtbot import QtBot

from app.ui.common.cells import words_width
from app.ui.common.paged_model import Column, PagedModel
from app.ui.common.table_view import TableView, head_font
from app.ui.common.theme import Theme, ThemeChoice
from tests.support.rooms import shown
from tests.support.tables import Line, Lines, line_columns


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


@pytest.fixture
def several(theme: Theme, qtbot: QtBot) -> TableView:
    """A table in which several rows can be selected, the second chosen."""
    model: PagedModel[Any] = PagedModel(line_columns(), Lines(300), "name")
    model.reload()
    table = TableView(theme, model, "Lines", many=True)
    shown(table, qtbot, 600, 400)
    table.choose(2)
    return table


def click(view: TableView, row: int, qtbot: QtBot, keys: Qt.KeyboardModifier) -> None:
    at = QPoint(30, view.rowViewportPosition(row) + 5)
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, keys, at)


def test_shift_and_control_select_several(several: TableView, qtbot: QtBot) -> None:
    click(several, 3, qtbot, Qt.KeyboardModifier.ShiftModifier)
    assert several.selected_ids() == [2, 3, 4]
    click(several, 6, qtbot, Qt.KeyboardModifier.ControlModifier)
    click(several, 2, qtbot, Qt.KeyboardModifier.ControlModifier)
    assert several.selected_ids() == [2, 4, 7]
    click(several, 0, qtbot, Qt.KeyboardModifier.NoModifier)
    assert several.selected_ids() == [1]


def test_the_keyboard_selects_several_too(several: TableView, qtbot: QtBot) -> None:
    with qtbot.waitSignal(several.selected):
        qtbot.keyClick(several, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert several.selected_ids() == [2, 3]
    qtbot.keyClick(several, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert len(several.selected_ids()) == 300


def test_a_list_takes_one_row_unless_told_otherwise(view: TableView, qtbot: QtBot) -> None:
    view.choose(2)
    click(view, 4, qtbot, Qt.KeyboardModifier.ControlModifier)
    assert view.selected_ids() == [5]
    view.select([1, 2, 3])
    assert view.selected_ids() == [5]


def test_reading_again_and_sorting_keep_what_is_selected(several: TableView) -> None:
    several.select([2, 3, 9])
    several.reload()
    assert several.selected_ids() == [2, 3, 9]
    several.horizontalHeader().sectionClicked.emit(0)
    assert several.selected_ids() == [9, 3, 2]
    assert several.row().id == 2


def test_a_click_on_a_head_tells_the_order(view: TableView, qtbot: QtBot) -> None:
    with qtbot.waitSignal(view.sorted_by) as told:
        view.horizontalHeader().sectionClicked.emit(1)
    assert told.args == ["number", False]


def test_selected_rows_are_copied_with_the_headings_of_the_columns_shown(several: TableView, qtbot: QtBot) -> None:
    several.show_columns(["name", "number"])
    several.select([2, 4])
    with qtbot.waitSignal(several.copied) as told:
        qtbot.keyClick(several, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert told.args == [2]
    assert QGuiApplication.clipboard().text() == "Name\tNumber\nLine 2\t2\nLine 4\t4\n"


def test_letters_typed_on_the_table_are_told(view: TableView, qtbot: QtBot) -> None:
    with qtbot.waitSignal(view.typed) as told:
        qtbot.keyClick(view, "b")
    assert told.args == ["b"]


def test_chosen_columns_stay_on_a_narrow_page_and_are_scrolled(view: TableView) -> None:
    view.show_columns(["name", "number"])
    assert [view.isColumnHidden(number) for number in range(3)] == [False, False, True]
    view.resize(160, 400)
    assert [view.isColumnHidden(number) for number in range(3)] == [False, False, True]
    assert view.columnWidth(0) + view.columnWidth(1) > view.viewport().width()
    view.show_columns(None)
    assert not view.isColumnHidden(2)


def test_a_column_that_is_not_standard_waits_until_it_is_chosen(theme: Theme, qtbot: QtBot) -> None:
    columns = [*line_columns()[:2], line_columns()[2]._replace(key="kind", standard=False)]
    table = TableView(theme, PagedModel(columns, Lines(3), "name"), "Lines")
    shown(table, qtbot, 600, 400)
    assert table.isColumnHidden(2)
    table.show_columns(["name", "kind"])
    assert not table.isColumnHidden(2)


def test_narrow_columns_are_as_narrow_as_they_are_meant_to_be(theme: Theme, qtbot: QtBot) -> None:
    first, *others = line_columns()
    columns = (first, Column[Line]("", lambda _line: "", least=16, share=0), *others)
    model: PagedModel[Line] = PagedModel(columns, Lines(60), "name")
    model.reload()
    view = TableView(theme, model, "Lines")
    shown(view, qtbot, 500, 300)
    widths = [view.columnWidth(number) for number in range(len(columns))]
    assert widths[1] < 42
    assert sum(widths) == view.viewport().width()
