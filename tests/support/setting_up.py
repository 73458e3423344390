"""The set-up's sections under test: on a program of one's own, shown as in a window."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from app.ui.common.program_bench import Bench
from app.ui.common.program_section import Section
from tests.support.rooms import DeskAt, shown


def a_bench(desk: DeskAt) -> Bench:
    """The bench of a desk's program; it goes with the desk's host."""
    return Bench(desk.desk, desk.host)


def on_screen(section: Section, qtbot: QtBot, width: int = 860) -> None:
    """Show a section, freshly read, in an active window."""
    shown(section, qtbot, width, 760)
    section.reload()
    section.activateWindow()
    qtbot.waitUntil(section.isActiveWindow)


def typed(field: QLineEdit, words: str, qtbot: QtBot) -> None:
    """Type these words into a field in place of what stands there, and leave it with Enter."""

    field.setFocus()
    field.selectAll()
    if words:
        qtbot.keyClicks(field, words)
    else:
        qtbot.keyClick(field, Qt.Key.Key_Delete)
    qtbot.keyClick(field, Qt.Key.Key_Return)


def press(widget: QWidget, words: str) -> None:
    """Press the button with these words, or of this name."""
    buttons = [b for b in widget.findChildren(QPushButton) if words in (b.text(), b.accessibleName())]
    next(b for b in buttons if b.isVisibleTo(widget)).click()
