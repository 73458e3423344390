"""The long table: rows of a paged model, painted cell by cell, one of them chosen."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFocusEvent, QFont, QGuiApplication, QKeyEvent, QKeySequence, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from app.ui.common.cells import paint_words, place, words_width
from app.ui.common.column_widths import column_widths
from app.ui.common.fonts import Size, font
from app.ui.common.paged_model import ROW_ROLE, Column, PagedModel
from app.ui.common.row_copying import as_lines
from app.ui.common.theme import Theme

ROW_HEIGHT, HEAD_HEIGHT = 44, 40
_BAR, _SIDE_ROOM, _CELL_ROOM = 3, 16, 8
_ARROW, _ARROW_GAP = 12, 5
Index = QModelIndex | QPersistentModelIndex


class RowDelegate(QStyledItemDelegate):
    """Paints a row's ground, line, selection and focus, and lets the column paint what stands in it."""

    def __init__(self, theme: Theme, view: "TableView") -> None:
        super().__init__(view)
        self._theme, self._view = theme, view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(0, self._view.row_height())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        view = self._view
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        rect: QRect = option.rect
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        self._paint_ground(painter, rect, index, selected, mirrored)
        room = view.room_of(index.column(), QRectF(rect), mirrored)
        painter.setClipRect(rect)
        view.paged.columns[index.column()].painted().paint(
            painter, room, index.data(ROW_ROLE), self._theme, mirrored
        )
        painter.restore()

    def _paint_ground(self, painter: QPainter, rect: QRect, index: Index, selected: bool, mirrored: bool) -> None:
        theme, px = self._theme, self._theme.px
        if selected:
            painter.fillRect(rect, theme.colour("selection"))
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), theme.colour("border"))
        if selected and index.column() == self._view.first_column():
            left = rect.right() - px(_BAR) + 1 if mirrored else rect.left()
            painter.fillRect(QRect(left, rect.top(), px(_BAR), rect.height()), theme.colour("accent"))
        if selected and theme.tokens.is_contrast:
            self._paint_frame(painter, rect, index, "accent")
        if self._view.shows_focus_at(index.row()):
            self._paint_frame(painter, rect, index, "focus")

    def _paint_frame(self, painter: QPainter, rect: QRect, index: Index, token: str) -> None:
        """Two pixels around the whole row, of which a cell paints its part."""
        colour, first = self._theme.colour(token), self._view.first_column()
        painter.fillRect(QRect(rect.left(), rect.top(), rect.width(), 2), colour)
        painter.fillRect(QRect(rect.left(), rect.bottom() - 1, rect.width(), 2), colour)
        ends = {first: rect.left(), self._view.last_column(): rect.right() - 1}
        if self._view.isRightToLeft():
            ends = {first: rect.right() - 1, self._view.last_column(): rect.left()}
        if index.column() in ends:
            painter.fillRect(QRect(ends[index.column()], rect.top(), 2, rect.height()), colour)


class TableHead(QHeaderView):
    """The head of a table: small headings, and an arrow at the one it is sorted by."""

    def __init__(self, theme: Theme, view: "TableView") -> None:
        super().__init__(Qt.Orientation.Horizontal, view)
        self._theme, self._view = theme, view
        self.setObjectName("tableHead")
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setFixedHeight(view.head_height())
        self.setMinimumSectionSize(theme.px(_CELL_ROOM))  # Qt's own would widen columns of one sign

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        model, mirrored = self._view.paged, self.isRightToLeft()
        room = self._view.room_of(section, QRectF(rect), mirrored)
        words = model.columns[section].heading
        of = head_font()
        painter.save()
        painter.setPen(self._theme.colour("muted"))
        paint_words(painter, room, words, of, mirrored)
        if model.columns[section].order == model.order and model.order:
            self._paint_arrow(painter, room, painter.fontMetrics().horizontalAdvance(words), mirrored)
        painter.restore()

    def _paint_arrow(self, painter: QPainter, room: QRectF, after: int, mirrored: bool) -> None:
        name = "chevron-up" if self._view.paged.descending else "chevron-down"
        side = self._theme.px(_ARROW)
        at = place(room, after + self._theme.px(_ARROW_GAP), side, mirrored)
        picture = self._theme.picture(name, self._theme.tokens.muted, _ARROW)
        painter.drawPixmap(round(at.left()), round(at.center().y() - side / 2), picture)


def head_font() -> QFont:
    return font(Size.SMALL, QFont.Weight.DemiBold)


class TableView(QTableView):
    """A table of a paged model's rows. One row is chosen at a time, by mouse or arrow keys.

    Where it takes `many`, several are selected as everywhere: with Shift, Ctrl and Ctrl+A.

    Signals:
        chosen: the row that was chosen, or None when the table has none.
        opened: the row on which Enter was pressed, or that was clicked.
        entered_row: the row on which Enter was pressed, or that was clicked twice: its own page is wanted.
        selected: which rows are selected has changed.
        sorted_by: the order that was chosen at the head, and whether it runs downwards.
        copied: how many rows went to the clipboard.
        typed: letters that were typed on the table.
    """

    chosen = Signal(object)
    opened = Signal(object)
    entered_row = Signal(object)
    selected = Signal()
    sorted_by = Signal(str, bool)
    copied = Signal(int)
    typed = Signal(str)

    def __init__(
        self, theme: Theme, model: PagedModel[Any], name: str, row_height: int = ROW_HEIGHT, *, many: bool = False
    ) -> None:
        """name: read out for the table. many: whether several rows can be selected."""
        super().__init__()
        self.paged = model
        self._theme, self._row_height, self._many = theme, row_height, many
        self._wanted_columns: frozenset[str] | None = None
        self._shown_columns: Sequence[int] = range(len(model.columns))
        self.setObjectName("table")
        self.setAccessibleName(name)
        self.setModel(model)
        self._set_look()
        self.clicked.connect(self._open)
        self.doubleClicked.connect(lambda _index: self._enter())
        self.selectionModel().currentRowChanged.connect(lambda *_rows: self.chosen.emit(self.row()))
        self.selectionModel().selectionChanged.connect(lambda *_ranges: self.selected.emit())
        theme.changed.connect(self._repaint)

    def row(self) -> Any:
        """The chosen row; None when there is none."""
        index = self.currentIndex()
        return self.paged.row(index.row()) if index.isValid() else None

    def choose(self, row_id: int | None) -> None:
        """Choose a row by its id and scroll to it; the first where it isn't shown."""
        at = self.paged.place_of(row_id) if row_id is not None else None
        if self.paged.rowCount() == 0:
            self.chosen.emit(None)
            return
        index = self.paged.index(at or 0, 0)
        was_seen = self.viewport().rect().contains(self.visualRect(index))
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
        self.selectionModel().setCurrentIndex(index, flags)
        if not was_seen:  # Qt has brought it to an edge, where the next line of chips would cover it
            self.scrollTo(index, QAbstractItemView.ScrollHint.PositionAtCenter)

    def reload(self) -> None:
        """Read the rows again and keep the choice where its rows are still there."""
        row, several = self.row(), self.selected_ids()
        self.paged.reload()
        self.choose(row.id if row is not None else None)
        self.select(several)

    def selected_ids(self) -> list[int]:
        """The ids of the selected rows, from the top."""
        selection = self.selectionModel().selection()
        parts = [selection.at(number) for number in range(selection.count())]
        ranges = sorted((part.top(), part.bottom()) for part in parts)
        return [row_id for first, last in ranges for row_id in self.paged.ids_at(first, last)]

    def select(self, ids: Sequence[int]) -> None:
        """Select these rows beside the chosen one, where several were selected and they are still shown."""
        if not self._many or len(ids) < 2:
            return
        last, selection = self.paged.columnCount() - 1, QItemSelection()
        for first, end in _runs(self.paged.places_of(ids)):
            selection.select(self.paged.index(first, 0), self.paged.index(end, last))
        self.selectionModel().select(selection, QItemSelectionModel.SelectionFlag.Select)

    def copy(self) -> None:
        """Put the selected rows on the clipboard as a table of the shown columns, with its headings."""
        ids = self.selected_ids()
        columns = [self.paged.columns[number] for number in self._shown_columns]
        if ids:
            QGuiApplication.clipboard().setText(as_lines(columns, self.paged.rows_of(ids)))
            self.copied.emit(len(ids))

    def show_columns(self, names: Sequence[str] | None) -> None:
        """Show the columns with these names, however narrow the page, so that it may have to be scrolled.

        None: the standard ones, of which some give way on narrow pages.
        """
        self._wanted_columns = None if names is None else frozenset(names)
        scrolls = Qt.ScrollBarPolicy.ScrollBarAlwaysOff if names is None else Qt.ScrollBarPolicy.ScrollBarAsNeeded
        self.setHorizontalScrollBarPolicy(scrolls)
        self.fit_columns()
        self._repaint()

    def row_height(self) -> int:
        return max(self._theme.px(self._row_height), self.fontMetrics().height() + self._theme.px(12))

    def head_height(self) -> int:
        return self._theme.px(HEAD_HEIGHT)

    def first_column(self) -> int:
        return self._shown_columns[0]

    def last_column(self) -> int:
        return self._shown_columns[-1]

    def room_of(self, column: int, rect: QRectF, mirrored: bool) -> QRectF:
        """A cell's room inside its padding; wider at both ends of the row."""
        start = self._theme.px(_SIDE_ROOM if column == self.first_column() else _CELL_ROOM)
        end = self._theme.px(_SIDE_ROOM if column == self.last_column() else _CELL_ROOM)
        return rect.adjusted(end, 0, -start, -1) if mirrored else rect.adjusted(start, 0, -end, -1)

    def shows_focus_at(self, row: int) -> bool:
        """Whether the focus stands on this row and came by keyboard."""
        by_keyboard = self.window().testAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)
        return self.hasFocus() and by_keyboard and self.currentIndex().row() == row

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit_columns()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._open()
            self._enter()
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Qt would look through every row, of which most weren't fetched yet: filtering the list does better."""
        if search.strip():
            self.typed.emit(search)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._repaint()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._repaint()

    def _open(self) -> None:
        if self.row() is not None:
            self.opened.emit(self.row())

    def _enter(self) -> None:
        if self.row() is not None:
            self.entered_row.emit(self.row())

    def _repaint(self) -> None:
        self.viewport().update()
        self.horizontalHeader().viewport().update()

    def fit_columns(self) -> None:
        """Give the columns their widths anew, after the table or its columns changed."""
        px, columns = self._theme.px, self.paged.columns
        wanted = [number for number, column in enumerate(columns) if self._is_wanted(column)]
        least = [self._least_width(columns[number]) for number in wanted]
        room = self.viewport().width() - 2 * px(_CELL_ROOM)
        if self._wanted_columns is not None:
            room = max(room, sum(least))  # chosen columns don't give way
        widths = [0] * len(columns)
        fitted = column_widths([columns[number] for number in wanted], least, room)
        for number, width in zip(wanted, fitted, strict=True):
            widths[number] = width
        self._shown_columns = [number for number, width in enumerate(widths) if width]
        for number, width in enumerate(widths):
            self.setColumnHidden(number, width == 0)
            ends = (number == self._shown_columns[0]) + (number == self._shown_columns[-1])
            self.setColumnWidth(number, width + ends * px(_CELL_ROOM))

    def _is_wanted(self, column: Column[Any]) -> bool:
        return column.standard if self._wanted_columns is None else column.name in self._wanted_columns

    def _least_width(self, column: Column[Any]) -> int:
        px = self._theme.px
        least = max(px(column.least), column.painted().least(self._theme), self._head_width(column.heading))
        return least + 2 * px(_CELL_ROOM)

    def _head_width(self, heading: str) -> int:
        """A heading with the arrow that it gets when the rows are sorted by it."""
        return words_width([heading], head_font()) + self._theme.px(_ARROW_GAP + _ARROW)

    def _set_look(self) -> None:
        self.setItemDelegate(RowDelegate(self._theme, self))
        self.setHorizontalHeader(TableHead(self._theme, self))
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(self.row_height())
        self.verticalHeader().setMinimumSectionSize(self.row_height())
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        modes = QAbstractItemView.SelectionMode
        self.setSelectionMode(modes.ExtendedSelection if self._many else modes.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.horizontalHeader().sectionClicked.connect(self._sort_by)
        self.viewport().setAutoFillBackground(False)

    def _sort_by(self, section: int) -> None:
        column, model = self.paged.columns[section], self.paged
        if not column.order:
            return
        row, several = self.row(), self.selected_ids()
        again = model.order == column.order and not model.descending
        model.sort(section, Qt.SortOrder.DescendingOrder if again else Qt.SortOrder.AscendingOrder)
        self.choose(row.id if row is not None else None)
        self.select(several)
        self.sorted_by.emit(model.order, model.descending)


def _runs(places: Sequence[int]) -> list[tuple[int, int]]:
    """Places in order, put together where they follow each other: the first and the last of each run."""
    runs: list[tuple[int, int]] = []
    for place_ in places:
        if runs and runs[-1][1] == place_ - 1:
            runs[-1] = (runs[-1][0], place_)
        else:
            runs.append((place_, place_))
    return runs
