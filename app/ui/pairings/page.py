"""Pairings: the list, suggestions for the whole group, pairing by hand, and each pairing's own page."""

from collections.abc import Callable, Mapping

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout

from app.ui.common.desk import Desk, Place
from app.ui.common.room import Room
from app.ui.pairings.listing import PairingsList
from app.ui.pairings.places import OPEN, PAIR, SUGGEST

_LIST = ""


class PairingsPage(Room):
    """The room, which shows one of its faces; each is built when it is first asked for.

    Attributes:
        face: the one that is shown.
    """

    face: Room

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk)
        self._faces: dict[str, Room] = {}
        self._stack = QStackedWidget()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)
        self._show(_LIST)

    def visit(self, place: Place) -> None:
        """Show the face that the place's task asks for, and come to it."""
        key = place.task or (place.value if place.value == SUGGEST else _LIST)
        if key in _BUILDERS and key != _LIST:
            self._show(key)
            self.face.visit(place)
        else:
            self._face(_LIST).visit(place)  # before it is shown, so that it is read once
            self._show(_LIST)

    def renew(self, desk: Desk) -> bool:
        """The suggestions go on with other weights and rules, which are changed there; other faces are let go."""
        self.desk = desk
        if not self.face.renew(desk):
            return False
        for key in [key for key, face in self._faces.items() if face is not self.face]:
            face = self._faces.pop(key)
            self._stack.removeWidget(face)
            face.deleteLater()
        return True

    def take_focus(self) -> None:
        self.face.take_focus()

    def shows(self, record_id: int) -> bool:
        return self.face.shows(record_id)

    def covers(self, room: str, record_id: int, part: str) -> bool:
        return self.face.covers(room, record_id, part)

    def reload(self) -> None:
        """Each face reads for itself."""

    def _show(self, key: str) -> None:
        self.face = self._face(key)
        self._stack.setCurrentWidget(self.face)

    def _face(self, key: str) -> Room:
        """The face of this key, built when it is first asked for."""
        if key not in self._faces:
            self._faces[key] = _BUILDERS[key](self.desk)
            self._stack.addWidget(self._faces[key])
        return self._faces[key]


def _suggestions(desk: Desk) -> Room:
    from app.ui.pairings.suggestions import Suggestions

    return Suggestions(desk)


def _by_hand(desk: Desk) -> Room:
    from app.ui.pairings.by_hand import ByHand

    return ByHand(desk)


def _own_page(desk: Desk) -> Room:
    from app.ui.pairings.pairing_page import PairingPage

    return PairingPage(desk)


_BUILDERS: Mapping[str, Callable[[Desk], Room]] = {
    _LIST: PairingsList,
    SUGGEST: _suggestions,
    PAIR: _by_hand,
    OPEN: _own_page,
}
