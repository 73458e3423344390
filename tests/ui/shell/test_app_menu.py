from collections.abc import Callable

from PySide6.QtWidgets import QApplication, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from app.ui.common.theme import Theme, ThemeChoice
from app.ui.shell.app_menu import open_menu
from app.ui.shell.command_book import Act, CommandBook
from app.ui.shell.commands import command_table
from app.ui.shell.room_entries import room_entries
from tests.support.menus import words_of
from tests.support.rooms import shown


class Opened:
    def __init__(self, theme: Theme, qtbot: QtBot, undo: str | None) -> None:
        self.run: list[str] = []
        table = command_table(room_entries())
        acts = {command.key: Act(self._noting(command.key)) for command in table}
        acts["redo"] = Act(self._noting("redo"), lambda: "There is nothing to redo.")
        self.button = QPushButton()
        shown(self.button, qtbot, 36, 36)
        self.menu = open_menu(self.button, theme, CommandBook(table, acts), undo, None)

    def close(self) -> None:
        self.menu.close()
        QApplication.processEvents()  # it goes before its button does

    def _noting(self, key: str) -> Callable[[], object]:
        return lambda: self.run.append(key)

    def texts(self, menu: QMenu | None = None) -> list[str]:
        return [words_of(action).split("\t")[0] for action in (menu or self.menu).actions() if words_of(action)]

    def press(self, start: str, menu: QMenu | None = None) -> None:
        next(action for action in (menu or self.menu).actions() if words_of(action).startswith(start)).trigger()


def test_what_concerns_the_file_stands_in_the_menu_with_its_keys(theme: Theme, qtbot: QtBot) -> None:
    opened = Opened(theme, qtbot, "Import 40 participants & more")
    assert opened.texts() == [
        "New program in this file...",
        "New program from this one...",
        "Open another file...",
        "Close this file",
        "Undo: \u2068Import 40 participants && more\u2069",
        "Redo",
        "Export everything as CSV...",
        "Look",
        "Keyboard shortcuts",
        "Help for this page",
        "About Counterpart",
    ]
    assert words_of(opened.menu.actions()[0]).endswith("\tCtrl Shift N")
    opened.close()


def test_commands_are_run_from_the_menu(theme: Theme, qtbot: QtBot) -> None:
    opened = Opened(theme, qtbot, "Import 40 participants")
    for start in ("Undo: ", "Export", "About"):
        opened.press(start)
    assert opened.run == ["undo", "export", "about"]
    opened.close()


def test_what_can_not_be_done_says_why(theme: Theme, qtbot: QtBot) -> None:
    opened = Opened(theme, qtbot, None)
    redo = next(action for action in opened.menu.actions() if words_of(action).startswith("Redo"))
    assert (redo.isEnabled(), redo.toolTip()) == (False, "There is nothing to redo.")
    opened.close()


def test_the_look_is_chosen_in_a_menu_of_its_own(theme: Theme, qtbot: QtBot) -> None:
    theme.choose(ThemeChoice.DARK)
    opened = Opened(theme, qtbot, None)
    looks = next(action.menu() for action in opened.menu.actions() if words_of(action) == "Look")
    assert isinstance(looks, QMenu)
    assert [words_of(action) for action in looks.actions() if action.isChecked()] == ["Dark"]
    opened.press("High contrast", looks)
    assert opened.run == ["look-contrast"]
    opened.close()
