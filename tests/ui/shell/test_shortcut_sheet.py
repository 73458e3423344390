from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from app.ui.common.key_cap import keys_words
from app.ui.common.theme import Theme
from app.ui.shell.commands import command_table
from app.ui.shell.room_entries import room_entries
from app.ui.shell.shortcut_sheet import shortcut_sheet, show_sheet
from tests.support.rooms import unnamed, words_on


def test_the_sheet_has_every_command_with_keys_and_all_of_its_keys(theme: Theme, qtbot: QtBot) -> None:
    table = command_table(room_entries())
    parent = QWidget()
    qtbot.addWidget(parent)
    sheet = shortcut_sheet(theme, parent, table)
    show_sheet(sheet)
    words = words_on(sheet)
    caps = [label.text() for label in sheet.findChildren(QLabel) if label.objectName() == "keyCap"]
    for command in table:
        assert (command.words in words) == bool(command.keys), command.key
        for keys in command.keys:
            assert keys_words(keys) in caps
    assert unnamed(sheet) == []
    sheet.close()


def test_commands_that_can_not_be_called_now_are_left_out(theme: Theme, qtbot: QtBot) -> None:
    table = [command for command in command_table(()) if command.key == "open"]
    parent = QWidget()
    qtbot.addWidget(parent)
    sheet = shortcut_sheet(theme, parent, table)
    assert "Open another file..." in words_on(sheet)
    assert "Undo and redo" not in words_on(sheet)
