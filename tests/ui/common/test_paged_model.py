from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import Qt

from app.ui.common.cells import WordsCell
from app.ui.common.paged_model import PAGE, ROW_ROLE, Column, PagedModel


class Line(NamedTuple):
    id: int
    name: str


class Numbers:
    """Rows 1 to `size`, counted as they are fetched."""

    def __init__(self, size: int) -> None:
        self.size = size
        self.fetched: list[int] = []
        self.orders: list[tuple[str, bool]] = []

    def ids(self, order: str, descending: bool) -> Sequence[int]:
        self.orders.append((order, descending))
        ids = range(1, self.size + 1)
        return list(reversed(ids)) if descending else list(ids)

    def rows(self, ids: Sequence[int]) -> Sequence[Line]:
        self.fetched.append(len(ids))
        return [Line(number, f"row {number}") for number in ids]


def a_model(size: int) -> tuple[PagedModel[Line], Numbers]:
    source = Numbers(size)
    columns = [Column("Name", lambda row: row.name, order="name"), Column("Note", lambda row: "fixed")]
    model: PagedModel[Line] = PagedModel(columns, source, "name")
    model.reload()
    return model, source


def test_only_ids_are_read_until_rows_are_painted() -> None:
    model, source = a_model(1000)
    assert (model.rowCount(), model.columnCount()) == (1000, 2)
    assert source.fetched == []


def test_rows_come_by_the_page_and_each_page_once() -> None:
    model, source = a_model(1000)
    assert [model.row(place).id for place in (0, 99, 100, 5)] == [1, 100, 101, 6]
    assert source.fetched == [PAGE, PAGE]


def test_a_cell_says_its_words_to_eye_and_ear() -> None:
    model, _source = a_model(3)
    index = model.index(2, 0)
    roles = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole)
    assert [model.data(index, role) for role in roles] == ["row 3"] * 3
    assert model.data(index, ROW_ROLE) == Line(3, "row 3")
    assert model.headerData(1, Qt.Orientation.Horizontal) == "Note"


def test_sorting_is_left_to_the_source() -> None:
    model, source = a_model(300)
    model.sort(0, Qt.SortOrder.DescendingOrder)
    assert model.row(0).id == 300
    assert source.orders[-1] == ("name", True)


def test_a_column_without_an_order_does_not_sort() -> None:
    model, source = a_model(3)
    model.sort(1)
    assert len(source.orders) == 1


def test_a_row_is_found_again_by_its_id() -> None:
    model, _source = a_model(300)
    assert model.place_of(250) == 249
    assert model.place_of(999) is None


def test_reading_again_forgets_the_pages() -> None:
    model, source = a_model(10)
    model.row(0)
    source.size = 4
    model.reload()
    assert model.rowCount() == 4
    model.row(0)
    assert source.fetched == [10, 4]


def test_a_column_without_a_cell_paints_its_words() -> None:
    column: Column[Line] = Column("Name", lambda row: row.name)
    assert isinstance(column.painted(), WordsCell)


class Blank(NamedTuple):
    """A cell without anything to know, which is as good as false."""

    def least(self, theme: object) -> int:
        return 0

    def paint(self, *_anything: object) -> None:
        """Nothing."""


def test_a_cell_is_painted_as_it_is_even_where_it_holds_nothing() -> None:
    assert isinstance(Column[Line]("", lambda row: "", Blank()).painted(), Blank)
