"""The timeline of a pairing: one row a session, with its node on a line from the first to the last."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QItemSelectionModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QListView

from app.text.catalog import _
from app.ui.common.theme import Theme
from app.ui.journal.timeline_delegate import TimelineDelegate
from app.ui.journal.timeline_rows import TimelineRow

ROW_ROLE = Qt.ItemDataRole.UserRole + 1
_WORDS = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
Index = QModelIndex | QPersistentModelIndex


class TimelineModel(QAbstractListModel):
    """The rows of one pairing."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: Sequence[TimelineRow] = ()

    def show_rows(self, rows: Sequence[TimelineRow]) -> None:
        """Show these; the same sessions as before keep their places, so that the choice stays where it is."""
        if [row.session_id for row in rows] == [row.session_id for row in self.rows]:
            self.rows = rows
            if rows:
                self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))
            return
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own signature
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if role == ROW_ROLE:
            return row
        if role == Qt.ItemDataRole.ToolTipRole:
            return "\n".join(line for line in (row.title, row.when, row.about, row.note) if line)
        return row.spoken if role in _WORDS else None


class Timeline(QListView):
    """A list in which one session is chosen.

    Signals:
        chosen: the id of the session chosen by hand.
        opened: Enter was pressed on the chosen session.
    """

    chosen = Signal(int)
    opened = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._rows = TimelineModel()
        self._is_showing = False
        self.setObjectName("timeline")
        self.setAccessibleName(_("Sessions of this pairing"))
        self.setModel(self._rows)
        self.setItemDelegate(TimelineDelegate(theme, self))
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.viewport().setAutoFillBackground(False)
        self.selectionModel().currentRowChanged.connect(self._tell)
        theme.changed.connect(self.viewport().update)

    def show_rows(self, rows: Sequence[TimelineRow], session_id: int) -> None:
        """Show these sessions, this one chosen; nothing is told."""
        self._is_showing = True
        self._rows.show_rows(rows)
        places = [row.session_id for row in rows]
        if session_id in places:
            index = self._rows.index(places.index(session_id))
            self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
            self.scrollTo(index)
        self._is_showing = False

    def row(self) -> TimelineRow | None:
        """The chosen row; None where there is none."""
        index = self.currentIndex()
        return self._rows.rows[index.row()] if index.isValid() else None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.opened.emit()
        else:
            super().keyPressEvent(event)

    def _tell(self, index: QModelIndex, _before: QModelIndex) -> None:
        if index.isValid() and not self._is_showing:
            self.chosen.emit(self._rows.rows[index.row()].session_id)
