"""The long table: rows of a paged model, painted cell by cell, one of them chosen."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFocusEvent, QFont, QKeyEvent, QPainter, QResizeEvent
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
from app.ui.common.paged_model import ROW_ROLE, PagedModel
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

    Signals:
        chosen: the row that was chosen, or None when the table has none.
        opened: the row on which Enter was pressed, or that was clicked.
        entered_row: the row on which Enter was pressed, or that was clicked twice: its own page is wanted.
    """

    chosen = Signal(object)
    opened = Signal(object)
    entered_row = Signal(object)

    def __init__(self, theme: Theme, model: PagedModel[Any], name: str, row_height: int = ROW_HEIGHT) -> None:
        """name: read out for the table."""
        super().__init__()
        self.paged = model
        self._theme, self._row_height = theme, row_height
        self._shown_columns: Sequence[int] = range(len(model.columns))
        self.setObjectName("table")
        self.setAccessibleName(name)
        self.setModel(model)
        self._set_look()
        self.clicked.connect(self._open)
        self.doubleClicked.connect(lambda _index: self._enter())
        self.selectionModel().currentRowChanged.connect(lambda *_rows: self.chosen.emit(self.row()))
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
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
        self.selectionModel().setCurrentIndex(index, flags)
        if not self.viewport().rect().contains(self.visualRect(index)):
            self.scrollTo(index, QAbstractItemView.ScrollHint.PositionAtCenter)

    def reload(self) -> None:
        """Read the rows again and keep the choice where its row is still there."""
        row = self.row()
        self.paged.reload()
        self.choose(row.id if row is not None else None)

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
        else:
            super().keyPressEvent(event)

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
        px = self._theme.px
        padding = [2 * px(_CELL_ROOM)] * len(self.paged.columns)
        least = [
            max(px(column.least), column.painted().least(self._theme), self._head_width(column.heading))
            for column in self.paged.columns
        ]
        wanted = [width + room for width, room in zip(least, padding, strict=True)]
        widths = column_widths(self.paged.columns, wanted, self.viewport().width() - 2 * px(_CELL_ROOM))
        self._shown_columns = [number for number, width in enumerate(widths) if width]
        for number, width in enumerate(widths):
            self.setColumnHidden(number, width == 0)
            ends = (number == self._shown_columns[0]) + (number == self._shown_columns[-1])
            self.setColumnWidth(number, width + ends * px(_CELL_ROOM))

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
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.horizontalHeader().sectionClicked.connect(self._sort_by)
        self.viewport().setAutoFillBackground(False)

    def _sort_by(self, section: int) -> None:
        column, model = self.paged.columns[section], self.paged
        if not column.order:
            return
        row = self.row()
        again = model.order == column.order and not model.descending
        model.sort(section, Qt.SortOrder.DescendingOrder if again else Qt.SortOrder.AscendingOrder)
        self.choose(row.id if row is not None else None)
