"""The model of every long table: a list of ids, and rows fetched by the page as they are painted."""

from collections.abc import Callable, Sequence
from typing import Generic, NamedTuple, Protocol, TypeVar

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from app.ui.common.cells import Cell, WordsCell

PAGE = 100
_CHUNK = 1_000
ROW_ROLE = Qt.ItemDataRole.UserRole + 1
_WORDS = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole)
Index = QModelIndex | QPersistentModelIndex


class HasId(Protocol):
    """A row of a list."""

    @property
    def id(self) -> int: ...


Row = TypeVar("Row", bound=HasId)
RowOf_co = TypeVar("RowOf_co", bound=HasId, covariant=True)


class Source(Protocol[RowOf_co]):
    """Where rows come from: ids only, cheap, then the rows of some of them."""

    def ids(self, order: str, descending: bool) -> Sequence[int]: ...

    def rows(self, ids: Sequence[int]) -> Sequence[RowOf_co]: ...


class Column(NamedTuple, Generic[Row]):
    """One column of a table.

    text: what stands in the cell in words, also for assistive technology and the clipboard.
    cell: how it is painted; the words themselves where None.
    order: the name of the order that the store sorts by, or "" where it can't.
    least: pixels below which the column isn't read any more; share: of the width left over.
    keep: the higher, the later the column gives way on a narrow page; all of the highest always stay.
    key: by which a choice of columns is remembered; its order where there is none.
    standard: whether it is shown until the coordinator chooses columns.
    """

    heading: str
    text: Callable[[Row], str]
    cell: Cell | None = None
    order: str = ""
    least: int = 80
    share: int = 1
    keep: int = 1
    key: str = ""
    standard: bool = True

    @property
    def name(self) -> str:
        return self.key or self.order

    def painted(self) -> Cell:
        return WordsCell(self.text) if self.cell is None else self.cell


class PagedModel(QAbstractTableModel, Generic[Row]):
    """A table of rows in the order that the store gives, a hundred fetched at a time."""

    def __init__(self, columns: Sequence[Column[Row]], source: Source[Row], order: str) -> None:
        super().__init__()
        self.columns = tuple(columns)
        self._source = source
        self.order, self.descending = order, False
        self._ids: list[int] = []
        self._pages: dict[int, Sequence[Row]] = {}

    def reload(self) -> None:
        """Read the ids again; rows are fetched as they are painted."""
        self.beginResetModel()
        self._ids = list(self._source.ids(self.order, self.descending))
        self._pages = {}
        self.endResetModel()

    def row(self, place: int) -> Row:
        """The row at this place from the top, from 0. Raises IndexError outside the table."""
        page, within = divmod(range(len(self._ids))[place], PAGE)
        if page not in self._pages:
            self._pages[page] = self._source.rows(self._ids[page * PAGE : (page + 1) * PAGE])
        return self._pages[page][within]

    def ids_at(self, first: int, last: int) -> list[int]:
        """The ids of the rows from one place to another, both included."""
        return self._ids[first : last + 1]

    def rows_of(self, ids: Sequence[int]) -> list[Row]:
        """The rows with these ids, whether or not they were painted yet."""
        parts = (self._source.rows(ids[start : start + _CHUNK]) for start in range(0, len(ids), _CHUNK))
        return [row for part in parts for row in part]

    def place_of(self, row_id: int) -> int | None:
        """The place of a row by its id; None where the table doesn't show it."""
        try:
            return self._ids.index(row_id)
        except ValueError:
            return None

    def places_of(self, ids: Sequence[int]) -> list[int]:
        """The places of those of these rows that the table shows, from the top."""
        wanted = set(ids)
        return [place for place, row_id in enumerate(self._ids) if row_id in wanted] if wanted else []

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by the store, never here: sorting rows in Python takes seconds on long tables."""
        if not self.columns[column].order:
            return
        self.order = self.columns[column].order
        self.descending = order is Qt.SortOrder.DescendingOrder
        self.reload()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own signature
        return 0 if parent.isValid() else len(self._ids)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        if role == ROW_ROLE:
            return self.row(index.row())
        column = self.columns[index.column()]
        if role in _WORDS:
            return column.text(self.row(index.row()))
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Rows can be dragged where their view lets them."""
        return super().flags(index) | Qt.ItemFlag.ItemIsDragEnabled

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self.columns[section].heading
        return None
