from collections.abc import Sequence

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from app.ui.common.chips import Chip, Choice
from app.ui.common.desk import Place
from app.ui.common.fields import SearchField
from app.ui.common.list_page import ListPage
from app.ui.common.paged_model import PagedModel
from app.ui.common.table_view import TableView
from tests.support.rooms import DeskAt, shown, words_on
from tests.support.tables import Line, Lines, line_columns


class Searched(Lines):
    """Lines whose number holds the digits that the page looks for, and of the chip's kind."""

    def __init__(self, page: "Page") -> None:
        super().__init__(40)
        self._page = page

    def ids(self, order: str, descending: bool) -> list[int]:
        rows = self.rows(super().ids(order, descending))
        return [row.id for row in rows if self._page.search in str(row.id) and self._page.chip in row.kind]


class Page(ListPage[Line]):
    tables = frozenset({"participant"})

    def __init__(self, at: DeskAt) -> None:
        super().__init__(at.desk)
        self.shown_rows: list[int | None] = []
        view = TableView(at.desk.theme, PagedModel(line_columns(), Searched(self), "name"), "Lines")
        self.build(title="Lines", filter_words="Filter", view=view, pane=QLabel("pane"), empty=QLabel("empty"))

    def reload(self) -> None:
        self.chips.show_choices([Choice("", "All"), Choice("odd", "Odd")], self.chip)
        super().reload()

    def show_row(self, row: Line | None) -> None:
        self.shown_rows.append(row.id if row else None)


@pytest.fixture
def page(empty_desk: DeskAt, qtbot: QtBot) -> Page:
    made = Page(empty_desk)
    shown(made, qtbot)
    return made


def ids(page: Page) -> list[int]:
    return [page.view.paged.row(place).id for place in range(page.view.paged.rowCount())]


def test_the_first_row_is_shown_in_the_pane(page: Page) -> None:
    assert page.shown_rows[-1] == 1
    assert "1 selected\nShowing 40" in words_on(page)


def test_typing_into_the_filter_narrows_the_list(page: Page, qtbot: QtBot) -> None:
    field = page.findChild(SearchField)
    assert isinstance(field, SearchField)
    qtbot.keyClicks(field, "7")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert ids(page) == [7, 17, 27, 37]


def test_a_chip_narrows_the_list(page: Page, qtbot: QtBot) -> None:
    qtbot.mouseClick(page.findChildren(Chip)[1], Qt.MouseButton.LeftButton)
    assert ids(page) == list(range(1, 41, 2))


def test_a_visit_brings_its_search_and_its_record(page: Page) -> None:
    page.chip = "odd"
    page.visit(Place("lines", search="3", record_id=30))
    assert ids(page) == [3, 13, 23, *range(30, 40)]
    assert page.shown_rows[-1] == 30
    field = page.findChild(SearchField)
    assert isinstance(field, SearchField)
    assert field.text() == "3"


def test_a_plain_visit_clears_the_search(page: Page) -> None:
    page.visit(Place("lines", search="3"))
    page.visit(Place("lines"))
    assert len(ids(page)) == 40


def test_a_filter_that_leaves_nothing_is_not_an_empty_program(page: Page) -> None:
    page.visit(Place("lines", search="999"))
    assert not page.is_empty()
    assert "Nothing here matches" in words_on(page)
    assert page.shown_rows[-1] is None


class Remembered(Page):
    """A page that is remembered, with several rows to select."""

    def __init__(self, at: DeskAt) -> None:
        ListPage.__init__(self, at.desk)
        self.shown_rows, self.selections = [], list[list[int]]()
        view = TableView(at.desk.theme, PagedModel(line_columns(), Searched(self), "name"), "Lines", many=True)
        self.build(
            title="Lines",
            filter_words="Filter",
            view=view,
            pane=QLabel("pane"),
            empty=QLabel("empty"),
            key="lines",
            filters_at_once=True,
        )

    def reload(self) -> None:
        self.show_chips([Choice("", "All"), Choice("odd", "Odd")])
        ListPage.reload(self)

    def show_selected(self, ids: Sequence[int]) -> None:
        self.selections.append(list(ids))


def opened(at: DeskAt, qtbot: QtBot) -> Remembered:
    page = Remembered(at)
    shown(page, qtbot)
    return page


def test_order_chip_and_columns_are_as_they_were_left(empty_desk: DeskAt, qtbot: QtBot) -> None:
    page = opened(empty_desk, qtbot)
    for _click in range(2):
        page.view.horizontalHeader().sectionClicked.emit(1)
    qtbot.mouseClick(page.chips.all()[1], Qt.MouseButton.LeftButton)
    button = page.columns_button
    assert button is not None
    button.menu_of_columns().actions()[1].trigger()

    again = opened(empty_desk, qtbot)
    assert (again.view.paged.order, again.view.paged.descending, again.chip) == ("number", True, "odd")
    assert again.chips.all()[1].isChecked()
    assert [again.view.isColumnHidden(number) for number in range(3)] == [False, True, False]


def test_what_is_remembered_of_a_list_that_is_another_now_is_forgotten(empty_desk: DeskAt, qtbot: QtBot) -> None:
    empty_desk.notes.kept.update({"lines/order": "shoe-size down", "lines/chip": "even", "lines/columns": "shoes"})
    page = opened(empty_desk, qtbot)
    assert (page.view.paged.order, page.chip) == ("name", "")
    assert ids(page)[:3] == [1, 2, 3]


def test_a_visit_is_not_remembered(empty_desk: DeskAt, qtbot: QtBot) -> None:
    page = opened(empty_desk, qtbot)
    qtbot.mouseClick(page.chips.all()[1], Qt.MouseButton.LeftButton)
    page.visit(Place("lines", record_id=4))
    assert page.chip == ""
    assert empty_desk.notes.kept["lines/chip"] == "odd"


def test_several_selected_rows_are_counted_and_told(empty_desk: DeskAt, qtbot: QtBot) -> None:
    page = opened(empty_desk, qtbot)
    page.view.selectAll()
    assert "40 selected" in words_on(page)
    assert page.selections[-1] == list(range(1, 41))


def test_copying_tells_how_many_rows(empty_desk: DeskAt, qtbot: QtBot) -> None:
    page = opened(empty_desk, qtbot)
    page.view.selectAll()
    page.view.copy()
    toast = empty_desk.desk.toasts.now
    assert toast is not None
    assert toast.words == "40 rows copied"


def test_letters_typed_on_the_list_filter_it(empty_desk: DeskAt, qtbot: QtBot) -> None:
    page = opened(empty_desk, qtbot)
    qtbot.keyClick(page.view, "7")
    qtbot.waitUntil(lambda: ids(page) == [7, 17, 27, 37])
    assert page.filter.text() == "7"


def test_a_page_stands_in_place_of_the_list_until_it_is_left(page: Page, qtbot: QtBot) -> None:
    form = QLabel("form")
    page.show_instead(form)
    assert form.isVisible()
    assert not page.view.isVisible()
    assert not page.shows_list
    page.show_list()
    assert page.view.isVisible()


def test_a_list_without_a_key_has_no_columns_to_choose(page: Page) -> None:
    assert page.columns_button is None
