"""A room: one page of the window, built when it is first visited and read again when its tables change."""

from typing import ClassVar

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from app.ui.common.desk import Desk, Place


class Room(QWidget):
    """A page that shows records of the open program.

    Attributes:
        tables: the tables of the store whose changes this page shows.

    Signals:
        counted: how many things in this room wait for the coordinator, for its badge in the sidebar.
    """

    counted = Signal(int)
    tables: ClassVar[frozenset[str]] = frozenset()

    def __init__(self, desk: Desk) -> None:
        super().__init__()
        self.setObjectName("ground")
        self.desk = desk
        self._is_stale = True
        desk.signal.changed.connect(self._note)

    def prepare(self, place: Place) -> None:
        """Get ready for a place before being shown, so that nothing is read that doesn't stand there then."""

    def visit(self, place: Place) -> None:
        """Come to this room for something: a search, a record. Rooms with lists choose it."""

    def settle(self) -> None:
        """Keep what is being typed here: another room is shown next, or the file is closed."""

    def take_focus(self) -> None:
        """Have the keyboard here; rooms with lists hand it to the list."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def shows(self, record_id: int) -> bool:
        """Whether undo need lead nowhere: a form or page of that record stands here, or, for 0, where it was."""
        return False

    def covers(self, room: str, record_id: int, part: str) -> bool:
        """Whether undo need not lead to a place of another room, because what it changed is seen here too."""
        return False

    def renew(self, desk: Desk) -> bool:
        """The program's own fields changed; whether this room goes on with them, else it is built anew."""
        return False

    def reload(self) -> None:
        """Read what the page shows from the store again."""
        raise NotImplementedError

    def freshen(self) -> None:
        """Read again only if something changed since the last time."""
        if self._is_stale:
            self._is_stale = False
            self.reload()

    def showEvent(self, event: QShowEvent) -> None:
        self.freshen()
        super().showEvent(event)

    def _note(self, tables: frozenset[str]) -> None:
        if tables & self.tables:
            self._is_stale = True
            if self.isVisible():
                self.freshen()
