"""A row about one person, who can be dragged from it onto a pair."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget

from app.ui.common.person_drag import Dragged, drag
from app.ui.common.theme import Theme


class CarriedRow(QWidget):
    """Goes along with the mouse once it is pulled as far as the system counts as dragging."""

    def __init__(self, theme: Theme, dragged: Dragged, name: str) -> None:
        super().__init__()
        self._theme, self._dragged, self._name = theme, dragged, name
        self._pressed: QPoint | None = None

    def mousePressEvent(self, event: QMouseEvent) -> None:
        is_left = event.button() == Qt.MouseButton.LeftButton
        self._pressed = event.position().toPoint() if is_left else None
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed is None:
            return
        far = (event.position().toPoint() - self._pressed).manhattanLength() >= QApplication.startDragDistance()
        if far:
            self._pressed = None
            drag(self, self._dragged, self._name, self._theme)
