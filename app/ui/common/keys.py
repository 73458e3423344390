"""Enter presses a button as Space does: Qt lets it do so in dialogs only."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton


def pressed_by_enter(button: QAbstractButton, event: QKeyEvent) -> bool:
    """Press the button if the key is Enter; whether it was."""
    if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter) or event.isAutoRepeat():
        return False
    button.click()
    return True
