"""Every command of the window in one table: what the menu, the search, the keys and their sheet are made from."""

from collections.abc import Sequence
from enum import StrEnum
from typing import NamedTuple

from app.text.catalog import _
from app.ui.common.theme import ThemeChoice
from app.ui.shell.room_entries import RoomEntry

GO, LOOK = "go-", "look-"  # before the key of a room, and of a look
# Keys that work on the welcome page too: the window has them, whatever it shows.
EVERYWHERE = frozenset({"open", "quit", "help", "shortcuts"})


class Group(StrEnum):
    """Where a command stands on the sheet of keys."""

    GO = "go"
    DO = "do"
    EDIT = "edit"
    FILE = "file"
    LOOK = "look"
    HELP = "help"


class Command(NamedTuple):
    """One command. keys: that call it, the first of them shown; also: other words by which it is found."""

    key: str
    group: Group
    words: str
    icon: str
    keys: tuple[str, ...] = ()
    also: str = ""


def group_words(group: Group) -> str:
    """The heading of a group."""
    return {
        Group.GO: _("Going places"),
        Group.DO: _("Working"),
        Group.EDIT: _("Undo and redo"),
        Group.FILE: _("Programs and files"),
        Group.LOOK: _("Look"),
        Group.HELP: _("Help"),
    }[group]


def command_table(rooms: Sequence[RoomEntry]) -> tuple[Command, ...]:
    """Every command in the language spoken now, in the order of the sheet."""
    return (*_going(rooms), *_working(), *_editing(), *_files(), *_looks(), *_helping())


def _going(rooms: Sequence[RoomEntry]) -> tuple[Command, ...]:
    places = [
        Command(f"{GO}{room.key}", Group.GO, _("Go to {room}").format(room=room.words), room.icon, (room.keys,))
        for room in rooms
    ]
    return (
        *places,
        Command("back", Group.GO, _("Go back"), "arrow-left", ("Alt+Left",)),
        Command("forward", Group.GO, _("Go forward"), "arrow-right", ("Alt+Right",)),
        Command("search", Group.GO, _("Find people, sessions, commands"), "search", ("Ctrl+K", "Ctrl+F")),
        Command("toast", Group.GO, _("Go to the message at the foot of the page"), "info", ("F6",)),
    )


def _working() -> tuple[Command, ...]:
    do = Group.DO
    return (
        Command("add-person", do, _("Add a person"), "user-plus", ("Ctrl+N",), _("new participant")),
        Command("import", do, _("Import people from a table"), "upload", ("Ctrl+I",), _("CSV Excel spreadsheet")),
        Command("suggest", do, _("Suggest pairs"), "handshake", ("Ctrl+Shift+S",), _("matching")),
        Command("pair", do, _("Pair two people by hand"), "handshake", (), _("new pairing")),
        Command("record", do, _("Record a session"), "pencil", ("Ctrl+R",), _("form code paper")),
        Command("type-in", do, _("Type in a survey form"), "clipboard-list", (), _("code paper questionnaire")),
        Command("plan", do, _("Plan a session"), "calendar-plus", (), _("dates sessions")),
        Command("print-week", do, _("Print this week's agendas"), "printer", ("Ctrl+P",), _("PDF")),
        Command("export", do, _("Export everything as CSV..."), "table-2", (), _("spreadsheet")),
    )


def _editing() -> tuple[Command, ...]:
    return (
        Command("undo", Group.EDIT, _("Undo"), "undo-2", ("Ctrl+Z",)),
        Command("redo", Group.EDIT, _("Redo"), "redo-2", ("Ctrl+Shift+Z", "Ctrl+Y")),
    )


def _files() -> tuple[Command, ...]:
    file = Group.FILE
    return (
        Command("new-program", file, _("New program in this file..."), "file-plus", ("Ctrl+Shift+N",)),
        Command("copy-program", file, _("New program from this one..."), "copy", (), _("next cycle")),
        Command("open", file, _("Open another file..."), "folder-open", ("Ctrl+O",)),
        Command("close", file, _("Close this file"), "x", ("Ctrl+W",), _("welcome new file restore a backup")),
        Command("quit", file, _("Quit Counterpart"), "x", ("Ctrl+Q",), _("exit")),
    )


def _looks() -> tuple[Command, ...]:
    words = {
        ThemeChoice.SYSTEM: _("Look the same as the system"),
        ThemeChoice.LIGHT: _("Light look"),
        ThemeChoice.DARK: _("Dark look"),
        ThemeChoice.CONTRAST: _("High contrast look"),
    }
    return tuple(
        Command(f"{LOOK}{choice.value}", Group.LOOK, words[choice], "sun-moon", (), _("theme colours"))
        for choice in ThemeChoice
    )


def _helping() -> tuple[Command, ...]:
    return (
        Command("help", Group.HELP, _("Help for this page"), "circle-help", ("F1",)),
        Command("shortcuts", Group.HELP, _("Keyboard shortcuts"), "keyboard", ("Ctrl+/",), _("keys")),
        Command("about", Group.HELP, _("About Counterpart"), "info", (), _("version licences")),
    )
