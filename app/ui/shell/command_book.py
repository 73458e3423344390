"""The commands with what each does: run by key, found by words, and called by keys of the keyboard."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import partial
from typing import NamedTuple

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from app.domain.names import fold
from app.ui.shell.commands import Command


def always() -> str:
    """Nothing stands in the way."""
    return ""


class Act(NamedTuple):
    """What a command does. why_not: a sentence where it can't be done now, else ""."""

    run: Callable[[], object]
    why_not: Callable[[], str] = always


class CommandBook:
    """Every command of the table with its act: none without, and no act that isn't in the table."""

    def __init__(self, table: Sequence[Command], acts: Mapping[str, Act]) -> None:
        """Raises KeyError where a command has no act, or an act no command."""
        unknown = acts.keys() ^ {command.key for command in table}
        if unknown:
            raise KeyError(*sorted(unknown))
        self.table = tuple(table)
        self._acts = acts
        self._armed: list[QShortcut] = []

    def command(self, key: str) -> Command:
        """The command with this key. Raises KeyError where there is none."""
        return {command.key: command for command in self.table}[key]

    def why_not(self, key: str) -> str:
        """Why a command can't be done now, as a sentence; "" where it can."""
        return self._acts[key].why_not()

    def run(self, key: str) -> None:
        """Do what the command does; nothing where it can't be done now."""
        if not self.why_not(key):
            self._acts[key].run()

    def possible(self) -> list[Command]:
        """The commands that can be done now, in the order of the table."""
        return [command for command in self.table if not self.why_not(command.key)]

    def matching(self, search: str) -> list[Command]:
        """The possible commands that have all the typed words, those that begin so first."""
        words = fold(search).split()
        found = [
            command
            for command in self.possible()
            if all(word in fold(f"{command.words} {command.also}") for word in words)
        ]
        return sorted(found, key=lambda command: not begins(command.words, search))

    def arm(self, widget: QWidget, keys: Iterable[str]) -> None:
        """Have the keys of these commands call them wherever the keyboard is in the widget."""
        for key in keys:
            for typed in self.command(key).keys:
                shortcut = QShortcut(QKeySequence(typed), widget)
                shortcut.activated.connect(partial(self.run, key))
                self._armed.append(shortcut)

    def give_way(self, page: QWidget) -> None:
        """Leave the keys to a page that are its own: of two that share a key, Qt would call neither."""
        taken = {shortcut.key().toString() for shortcut in page.findChildren(QShortcut)}
        for shortcut in self._armed:
            shortcut.setEnabled(shortcut.key().toString() not in taken)


def begins(words: str, search: str) -> bool:
    """Whether one of the words begins like the first typed one."""
    typed = fold(search).split()
    return bool(typed) and f" {typed[0]}" in f" {fold(words)}"
