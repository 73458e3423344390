"""The sheet of keys: every command that has some, made from the table that the window itself obeys."""

from collections.abc import Sequence

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

_WIDTH, _HEIGHT, _ROW = 560, 640, 36


def shortcut_sheet(theme: Theme, parent: QWidget, table: Sequence[Command]) -> Dialog:
    """The sheet as a dialog, not shown yet. table: the commands that can be called now."""
    about = _("Every command is found by its name, too: {keys}, then a few letters of it.")
    sheet = Dialog(theme, parent, _("Keyboard shortcuts"), about.format(keys=keys_words("Ctrl+K")))
    for group in Group:
        commands = [command for command in table if command.group is group and command.keys]
        if commands:
            sheet.column.addWidget(heading(group_words(group)))
            sheet.column.addWidget(_card(theme, commands))
    sheet.column.addWidget(heading(_("In lists and forms")))
    sheet.column.addWidget(_others(theme))
    sheet.column.addStretch()
    sheet.add_foot([Button(theme, _("Close"), sheet.close)])
    return sheet


def show_sheet(sheet: Dialog) -> None:
    """Open it before the window."""
    sheet.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    sheet.show_at(_WIDTH, _HEIGHT)


def _card(theme: Theme, commands: Sequence[Command]) -> Card:
    card = Card(theme)
    for number, command in enumerate(commands):
        if number:
            card.column.addWidget(hairline())
        card.column.addWidget(_row(theme, command.words, [keys_words(keys) for keys in command.keys]))
    return card


def _others(theme: Theme) -> Card:
    """What Qt and the furniture give to every list and form."""
    rows = (
        (_("Next or previous field"), ["Tab", keys_words("Shift+Tab")]),
        (_("Press the button, open the row"), [keys_words("Return")]),
        (_("Move a grade or a topic in its list"), [keys_words("Alt+Up"), keys_words("Alt+Down")]),
        (_("Close a dialog, leave the search"), [keys_words("Esc")]),
    )
    card = Card(theme)
    for number, (words, keys) in enumerate(rows):
        if number:
            card.column.addWidget(hairline())
        card.column.addWidget(_row(theme, words, keys))
    return card


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
