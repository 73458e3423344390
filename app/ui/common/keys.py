"""The keyboard: Enter presses buttons, which Qt lets it do in dialogs only, and Tab goes the way the eye goes."""

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

_NO_FOCUS = Qt.FocusPolicy.NoFocus


def pressed_by_enter(button: QAbstractButton, event: QKeyEvent) -> bool:
    """Press the button if the key is Enter; whether it was."""
    if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter) or event.isAutoRepeat():
        return False
    button.click()
    return True


def tab_through(widgets: Sequence[QWidget]) -> None:
    """Have Tab go from each of these to the next; what is made late comes last until it is named here."""
    for before, after in pairwise(widgets):
        QWidget.setTabOrder(before, after)


def tab_before(widget: QWidget, late: Sequence[QWidget]) -> None:
    """Have Tab come to widgets that were made late, in their order, just before one that was there."""
    before = widget.previousInFocusChain()
    # Qt keeps containers and popups in the same chain, behind which nothing can be put.
    while before is not None and (before.window() is not widget.window() or before.focusPolicy() is _NO_FOCUS):
        before = before.previousInFocusChain()
    if before is not None:
        tab_through([before, *late])
