"""One table of commands: nothing twice, nothing without words."""

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication

from app.text.help_pages import help_pages
from app.ui.shell.commands import EVERYWHERE, GO, LOOK, Group, command_table, group_words
from app.ui.shell.room_entries import room_entries

TABLE = command_table(room_entries())


def test_every_command_has_a_key_words_and_an_icon_of_its_own() -> None:
    assert len({command.key for command in TABLE}) == len({command.words for command in TABLE}) == len(TABLE)
    assert all(command.icon for command in TABLE)


def test_no_two_commands_are_called_by_the_same_keys() -> None:
    keys = [keys for command in TABLE for keys in command.keys]
    assert len(set(keys)) == len(keys)
    assert all(not QKeySequence(one).isEmpty() and QKeySequence(one).count() == 1 for one in keys)


def test_there_is_a_command_for_every_room_and_every_look() -> None:
    keys = {command.key for command in TABLE}
    assert {f"{GO}{entry.key}" for entry in room_entries()} <= keys
    assert len([key for key in keys if key.startswith(LOOK)]) == 4
    assert keys >= EVERYWHERE


def test_every_group_has_a_heading_and_commands() -> None:
    assert {command.group for command in TABLE} == set(Group)
    assert len({group_words(group) for group in Group}) == len(Group)


def test_every_room_has_its_help() -> None:
    assert {entry.key for entry in room_entries()} <= {page.key for page in help_pages()}


def test_standard_keys_do_what_they_do_everywhere(qapp: QApplication) -> None:
    standard = QKeySequence.StandardKey
    wanted = {
        "undo": standard.Undo, "redo": standard.Redo, "open": standard.Open, "close": standard.Close,
        "add-person": standard.New, "search": standard.Find, "print-week": standard.Print,
        "help": standard.HelpContents, "back": standard.Back,
    }  # fmt: skip
    for key, of in wanted.items():
        own = {QKeySequence(keys) for command in TABLE if command.key == key for keys in command.keys}
        assert own & set(QKeySequence.keyBindings(of)), key
