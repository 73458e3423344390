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
