"""A table in whose rows boxes can be ticked: by a click on the box, or with Space on the row chosen."""

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent

from app.text.catalog import _
from app.ui.common.check_box import CheckBox
from app.ui.common.paged_model import PagedModel, Row
from app.ui.common.table_view import TableView
from app.ui.common.theme import Theme

_TICKS = 0  # the column of the boxes
_HEAD_BOX, _START = 24, 16  # pixels; rows begin as far from the edge


class TickTable(TableView):
    """The first column holds the boxes; the page keeps which are ticked.

    Signals:
        toggled: the row whose box was clicked, or on which Space was pressed.
    """

    toggled = Signal(object)

    def __init__(self, theme: Theme, model: PagedModel[Row], name: str, row_height: int) -> None:
        super().__init__(theme, model, name, row_height)
        self.clicked.connect(self._heed_click)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space and self.row() is not None:
            self.toggled.emit(self.row())
        else:
            super().keyPressEvent(event)

    def _heed_click(self, index: QModelIndex) -> None:
        if index.column() == _TICKS:
            self.toggled.emit(self.paged.row(index.row()))


class HeadTick(CheckBox):
    """The box in the head of the boxes' column: ticks all rows, or none."""

    def __init__(self, theme: Theme, table: TickTable) -> None:
        super().__init__(theme, "", True)
        self._table = table
        self.setAccessibleName(_("All pairs"))
        self.setToolTip(_("All pairs"))
        self.setParent(table)
        self.setFixedSize(theme.px(_HEAD_BOX), theme.px(_HEAD_BOX))
        table.installEventFilter(self)
        self.show()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutDirectionChange):
            start, size = self._theme.px(_START), self.width()
            left = self._table.width() - start - size if self._table.isRightToLeft() else start
            self.move(left, (self._table.head_height() - self.height()) // 2)
        return super().eventFilter(watched, event)
