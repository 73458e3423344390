"""Ctrl+Z in a field takes back what was typed there; where nothing was, it is the window's."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget

from app.ui.common.keys import leaves_undo


class FieldUndo(QObject):
    """Watches the field that has the keyboard. Qt's fields keep the keys of undo to themselves, used or not."""

    def __init__(self, application: QApplication, parent: QObject) -> None:
        super().__init__(parent)
        application.focusChanged.connect(self._follow)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not leaves_undo(event, can_take_back(watched), can_take_back(watched, redo=True)):
            return super().eventFilter(watched, event)
        event.ignore()
        return True

    def _follow(self, old: QWidget | None, now: QWidget | None) -> None:
        if isinstance(old, QLineEdit | QPlainTextEdit):
            old.removeEventFilter(self)
        if isinstance(now, QLineEdit | QPlainTextEdit):
            now.installEventFilter(self)


def can_take_back(field: QObject, *, redo: bool = False) -> bool:
    """Whether a field has something of its own to undo, or to redo."""
    if isinstance(field, QLineEdit):
        return field.isRedoAvailable() if redo else field.isUndoAvailable()
    if isinstance(field, QPlainTextEdit):
        document = field.document()
        return document.isRedoAvailable() if redo else document.isUndoAvailable()
    return False
