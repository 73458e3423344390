"""The sheet of keys: every command that has some, made from the table that the window itself obeys."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.text.catalog import _
from app.ui.common.buttons import Button
from app.ui.common.cards import Card, hairline
from app.ui.common.dialog import Dialog
from app.ui.common.key_cap import key_cap, keys_words
from app.ui.common.labels import ElidedLabel, body, heading
from app.ui.common.theme import Theme
from app.ui.shell.commands import Command, Group, group_words

Row = tuple[str, Sequence[str]]  # words and keys
_WIDTH, _HEIGHT, _ROW = 560, 640, 36


def shortcut_sheet(theme: Theme, parent: QWidget, table: Sequence[Command]) -> Dialog:
    """The sheet as a dialog, not shown yet. table: the commands that can be called now."""
    about = _("Every command is found by its name, too: {keys}, then a few letters of it.")
    sheet = Dialog(theme, parent, _("Keyboard shortcuts"), about.format(keys=keys_words("Ctrl+K")))
    for group in Group:
        commands = [command for command in table if command.group is group and command.keys]
        if commands:
            sheet.column.addWidget(heading(group_words(group)))
            sheet.column.addWidget(_card(theme, [(command.words, command.keys) for command in commands]))
    for words, rows in _others().items():
        sheet.column.addWidget(heading(words))
        sheet.column.addWidget(_card(theme, rows))
    sheet.column.addStretch()
    sheet.add_foot([Button(theme, _("Close"), sheet.close)])
    return sheet


def show_sheet(sheet: Dialog) -> None:
    """Open it before the window."""
    sheet.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    sheet.show_at(_WIDTH, _HEIGHT)


def _card(theme: Theme, rows: Sequence[Row]) -> Card:
    card = Card(theme)
    for number, (words, keys) in enumerate(rows):
        if number:
            card.column.addWidget(hairline())
        card.column.addWidget(_row(theme, words, [keys_words(one) for one in keys]))
    return card


def _others() -> Mapping[str, Sequence[Row]]:
    """What every list and form obeys, and the keys that are a page's own: there they come before the others."""
    return {
        _("In lists and forms"): (
            (_("Next or previous field"), ("Tab", "Shift+Tab")),
            (_("Press the button, open the row"), ("Return",)),
            (_("Copy the chosen rows"), ("Ctrl+C",)),
            (_("Close a dialog, leave the search or a form"), ("Esc",)),
        ),
        _("On one page"): (
            (_("Participants: edit the chosen person"), ("F2",)),
            (_("Import: keep what is shown"), ("Ctrl+Return",)),
            (_("Journal: type the next form code"), ("Ctrl+Shift+R",)),
            (_("Journal: done with this form, on to the next"), ("Ctrl+Return",)),
            (_("Reports: print the paper that is shown"), ("Ctrl+P",)),
            (_("Reports: show it larger or smaller"), ("Ctrl++", "Ctrl+-")),
            (_("Reports: as wide as there is room"), ("Ctrl+0",)),
            (_("Program setup: move a grade or a topic"), ("Alt+Up", "Alt+Down")),
        ),
    }


def _row(theme: Theme, words: str, keys: Sequence[str]) -> QWidget:
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(theme.px(16), theme.px(6), theme.px(16), theme.px(6))
    row.setSpacing(theme.px(8))
    row.addWidget(ElidedLabel(body(words)), 1)
    for cap in keys:
        row.addWidget(key_cap(cap))
    holder.setMinimumHeight(theme.px(_ROW))
    holder.setAccessibleName(f"{words}: {', '.join(keys)}")
    return holder
