"""The table of the participants: a person who is dropped on another one is to be paired with them."""

from PySide6.QtCore import QMimeData, QPoint, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QAbstractItemView

from app.text.catalog import _
from app.ui.common.paged_model import PagedModel
from app.ui.common.person_drag import Dragged, drag, dragged_in
from app.ui.common.table_view import TableView
from app.ui.common.theme import Theme


class PeopleTable(TableView):
    """Rows are dragged with the mouse; with the keyboard, the menu and the pane lead to the same.

    Signals:
        paired: the ids of the participant that was dragged, and of the one below.
    """

    paired = Signal(int, int)

    def __init__(self, theme: Theme, model: PagedModel) -> None:  # type: ignore[type-arg]  # of whatever rows
        super().__init__(theme, model, _("Participants"), many=True)
        self.setDragEnabled(True)
        self.setAcceptDrops(True)
        self.setDropIndicatorShown(False)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragDrop)

    def startDrag(self, _actions: Qt.DropAction) -> None:
        """Only one person is dragged at a time: who is chosen."""
        row = self.row()
        if row is not None and len(self.selected_ids()) == 1:
            drag(self, Dragged(row.id, row.shown_side), row.name, self._theme)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dragged_in(event.mimeData()) is not None:
            event.setDropAction(Qt.DropAction.LinkAction)
            event.accept()
        else:
            event.ignore()  # a table to be imported is the window's

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        event.setDropAction(Qt.DropAction.LinkAction)
        event.setAccepted(bool(self._below(event.mimeData(), event.position().toPoint())))

    def dropEvent(self, event: QDropEvent) -> None:
        who, below = dragged_in(event.mimeData()), self._below(event.mimeData(), event.position().toPoint())
        event.setDropAction(Qt.DropAction.LinkAction)
        event.setAccepted(bool(below))
        if who is not None and below:
            self.paired.emit(who.participant_id, below)

    def _below(self, carried: QMimeData, at: QPoint) -> int:
        """The id of the participant below the pointer, if it is another one than is dragged; else 0."""
        who, index = dragged_in(carried), self.indexAt(at)
        if who is None or not index.isValid():
            return 0
        found: int = self.paged.row(index.row()).id
        return 0 if found == who.participant_id else found
