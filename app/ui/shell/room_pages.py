"""The pages of the rooms, one shown at a time: built when first visited, let go when their program changes."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from app.ui.common.desk import Desk, Place
from app.ui.common.room import Room
from app.ui.shell.room_entries import RoomEntry


class RoomPages(QStackedWidget):
    """The rooms of one program.

    Signals:
        counted: the key of a room, and how many things wait there.
    """

    counted = Signal(str, int)

    def __init__(self, entries: Iterable[RoomEntry]) -> None:
        super().__init__()
        self._entries = {entry.key: entry for entry in entries}
        self._rooms: dict[str, Room] = {}

    def show_place(self, place: Place, desk: Desk) -> Room:
        """Show a room, and have it show the place in it; the room."""
        room = self._room(place.room, desk)
        if room is not self.currentWidget():
            self.settle()
        room.prepare(place)
        self.setCurrentWidget(room)
        room.visit(place)
        return room

    def show_instead(self, page: QWidget) -> None:
        """Let all rooms go, and show this page."""
        self.let_go()
        self.addWidget(page)

    def settle(self) -> None:
        """Have the room that is shown keep what is being typed in it."""
        room = self.currentWidget()
        if isinstance(room, Room):
            room.settle()

    def take_focus(self) -> None:
        """Put the keyboard into the room that is shown."""
        room = self.currentWidget()
        if isinstance(room, Room):
            room.take_focus()

    def renew(self, desk: Desk) -> None:
        """The program's own fields changed: rooms that don't go on with them are let go."""
        self.settle()
        self._drop([key for key, room in self._rooms.items() if not room.renew(desk)])

    def shows(self, key: str, record_id: int) -> bool:
        """Whether a room stands at a record already: see `Room.shows`."""
        return key in self._rooms and self._rooms[key].shows(record_id)

    def covers(self, key: str, place: Place) -> bool:
        """Whether a room shows what is at a place of another one: see `Room.covers`."""
        return key in self._rooms and self._rooms[key].covers(place.room, place.record_id, place.value)

    def has(self, key: str) -> bool:
        """Whether a room is built already."""
        return key in self._rooms

    def let_go(self) -> None:
        """Let every room go, and whatever page was shown instead."""
        self._drop(list(self._rooms))

    def _drop(self, keys: Sequence[str]) -> None:
        for key in keys:
            del self._rooms[key]
        kept = list(self._rooms.values())
        for number in reversed(range(self.count())):
            page = self.widget(number)
            if page is not None and page not in kept:
                self.removeWidget(page)
                page.deleteLater()

    def _room(self, key: str, desk: Desk) -> Room:
        if key not in self._rooms:
            room = self._entries[key].build(desk)
            room.counted.connect(lambda count: self.counted.emit(key, count))
            self._rooms[key] = room
            room.resize(self.size())  # so that it needn't be laid out twice
            self.addWidget(room)
        return self._rooms[key]
