"""What a room says while its first step is one of the command line: why, the exact line, and a way to copy it."""

import os

from PySide6.QtGui import QGuiApplication

from app.text.catalog import _
from app.ui.common.buttons import Button
from app.ui.common.desk import Desk
from app.ui.common.empty_state import EmptyState

_MAY_BREAK = "\u200b"


def next_line(desk: Desk, question: str, what_for: str, words: str) -> EmptyState:
    """An empty state with the line to type in a terminal.

    what_for: what the line does, a sentence; words: the line, with {file} where the open file stands.
    """
    path, line = str(desk.store.path), f"python3 build/run.py {words}"
    typed = line.format(file=f'"{path}"')
    # A long path may go on in the next line behind each of its folders.
    shown = line.format(file=f'"{path.replace(os.sep, os.sep + _MAY_BREAK)}"')
    how = _(
        "{what_for} The window can't do this step yet. Copy this line, close the file (in the menu below the"
        " program's name), run the line in a terminal in the folder of Counterpart, and open the file again:"
    )
    copy = Button(desk.theme, _("Copy the line"), lambda: QGuiApplication.clipboard().setText(typed), icon="copy")
    return EmptyState(desk.theme, question, f"{how.format(what_for=what_for)}\n\n{shown}", [copy])
