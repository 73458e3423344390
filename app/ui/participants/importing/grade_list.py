"""A list of grades whose rows are dragged, or moved with Alt and the arrow keys."""

from collections.abc import Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QListView

from app.text.catalog import _
from app.text.formats import whole
from app.ui.common.theme import Theme
from app.ui.participants.importing.grade_painting import GRADE_ROLE, GradeDelegate, people_words
from app.ui.participants.importing.grade_rows import GradeRow, moved

Index = QModelIndex | QPersistentModelIndex


def _words(row: GradeRow) -> str:
    people = people_words(row)
    if row.rank is None:
        return _("{grade}, no place yet, {people}").format(grade=row.name, people=people)
    return _("{rank}. {grade}, {people}").format(rank=whole(row.rank), grade=row.name, people=people)


class _Model(QAbstractListModel):
    def __init__(self) -> None:
        super().__init__()
        self.rows: list[GradeRow] = []

    def show_rows(self, rows: Sequence[GradeRow]) -> None:
        self.beginResetModel()
        self.rows = list(rows)
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role == GRADE_ROLE:
            return self.rows[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return _words(self.rows[index.row()])
        return None


class GradeList(QListView):
    """The grades, lowest first.

    Signals:
        ordered: the names in their new order, after a move by hand.
    """

    ordered = Signal(object)

    def __init__(self, theme: Theme, name: str) -> None:
        super().__init__()
        self._theme = theme
        self._model = _Model()
        self._dragged: int | None = None
        self._was_moved = False
        self.setModel(self._model)
        self.setItemDelegate(GradeDelegate(theme, self.shows_focus))
        self.setObjectName("rows")
        self.setAccessibleName(name)
        self.setAccessibleDescription(_("Alt and the arrow keys move a grade."))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        theme.changed.connect(self.viewport().update)

    @property
    def names(self) -> list[str]:
        """The grades as they stand."""
        return [row.name for row in self._model.rows]

    def show_rows(self, rows: Sequence[GradeRow]) -> None:
        """Show these grades; the chosen one stays chosen, else the first that has no place yet is."""
        chosen = self._model.rows[self.currentIndex().row()].name if self.currentIndex().isValid() else ""
        if list(rows) == self._model.rows:
            return
        self._model.show_rows(rows)
        places = [place for place, row in enumerate(rows) if row.name == chosen]
        places += [place for place, row in enumerate(rows) if row.rank is None]
        self.choose(places[0] if places else 0)

    def choose(self, row: int) -> None:
        """Choose the grade at this place."""
        if 0 <= row < self._model.rowCount():
            self.setCurrentIndex(self._model.index(row))
            self.scrollTo(self.currentIndex())

    def move_chosen(self, steps: int) -> None:
        """Move the chosen grade up (below 0) or down by so many places, as far as there are any."""
        row = self.currentIndex().row()
        if self._move(row, row + steps):
            self.ordered.emit(self.names)

    def shows_focus(self) -> bool:
        """Whether the keyboard is here and came by keyboard."""
        return self.hasFocus() and self.window().testAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.scrollTo(self.currentIndex())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()), 0)
        if steps and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.move_chosen(steps)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        index = self.indexAt(event.position().toPoint())
        self._dragged = index.row() if index.isValid() else None
        self._was_moved = False

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """The grade follows the pointer row by row, so that the order is seen while it is made."""
        index = self.indexAt(event.position().toPoint())
        if self._dragged is None or not index.isValid() or not event.buttons() & Qt.MouseButton.LeftButton:
            return
        if self._move(self._dragged, index.row()):
            self._dragged, self._was_moved = index.row(), True

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        self._dragged = None
        if self._was_moved:
            self._was_moved = False
            self.ordered.emit(self.names)

    def _move(self, row: int, to: int) -> bool:
        rows = moved(self._model.rows, row, to) if 0 <= row < self._model.rowCount() else self._model.rows
        if rows == self._model.rows:
            return False
        self._model.show_rows(rows)
        self.choose(max(0, min(to, len(rows) - 1)))
        return True
