"""The keyboard: Enter presses buttons, which Qt lets it do in dialogs only, and Tab goes the way the eye goes."""

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractButton, QWidget

DONE_KEYS = "Ctrl+Return"  # a form is typed in, and the next one is wanted
_NO_FOCUS = Qt.FocusPolicy.NoFocus


def pressed_by_enter(button: QAbstractButton, event: QKeyEvent) -> bool:
    """Press the button if the key is Enter; whether it was."""
    if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter) or event.isAutoRepeat():
        return False
    button.click()
    return True


def leaves_undo(event: QEvent, can_undo: bool, can_redo: bool) -> bool:
    """Whether a field has to leave a key to the window: undo or redo, while it has nothing of its own to undo.

    Qt's fields claim these keys always, so that the window would never hear of them while one has the keyboard.
    """
    if event.type() != QEvent.Type.ShortcutOverride or not isinstance(event, QKeyEvent):
        return False
    undo, redo = QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo
    return (event.matches(undo) and not can_undo) or (event.matches(redo) and not can_redo)


def tab_through(widgets: Sequence[QWidget]) -> None:
    """Have Tab go from each of these to the next; what is made late comes last until it is named here.

    The first must be one on which the keyboard can stand. What isn't in one window yet has no order.
    """
    for before, after in pairwise(widgets):
        if before.window() is after.window():
            QWidget.setTabOrder(before, after)


def tab_before(widget: QWidget, late: Sequence[QWidget]) -> None:
    """Have Tab come to widgets that were made late, in their order, just before one that was there."""
    before = widget.previousInFocusChain()
    # Qt keeps containers and popups in the same chain, behind which nothing can be put.
    while before is not None and (before.window() is not widget.window() or before.focusPolicy() is _NO_FOCUS):
        before = before.previousInFocusChain()
    if before is not None:
        tab_through([before, *late])
