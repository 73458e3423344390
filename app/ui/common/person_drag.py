"""Dragging a person within the window: who is carried along, and how they look below the pointer."""

from typing import NamedTuple

from PySide6.QtCore import QMimeData, QPoint, QRectF, Qt
from PySide6.QtGui import QDrag, QGuiApplication, QPainter, QPixmap
from PySide6.QtWidgets import QWidget

from app.domain.sides import Side, WillingAs
from app.ui.common.person_line import PersonLook
from app.ui.common.theme import Theme

_MIME = "application/x-counterpart-participant"
_ROOM = 8


class Dragged(NamedTuple):
    """Somebody on the way to another one. side: on which they are or would be, as far as it is decided."""

    participant_id: int
    side: Side | WillingAs

    def pair_with(self, mentor_id: int, mentee_id: int) -> tuple[int, int]:
        """The pair that dropping them on a pair makes, mentor first: they replace who is on their side.

        Whoever would take either side becomes the mentee.
        """
        if self.side == WillingAs.MENTOR:
            return self.participant_id, mentee_id
        return mentor_id, self.participant_id


def as_mime(dragged: Dragged) -> QMimeData:
    """What is carried, for Qt; it means something in this window only."""
    mime = QMimeData()
    mime.setData(_MIME, f"{dragged.side.value}:{dragged.participant_id}".encode())
    return mime


def dragged_in(mime: QMimeData) -> Dragged | None:
    """Who is carried; None where it is something else."""
    if not mime.hasFormat(_MIME):
        return None
    side, number = bytes(mime.data(_MIME).data()).decode().split(":")
    return Dragged(int(number), WillingAs(side))


def drag(source: QWidget, dragged: Dragged, name: str, theme: Theme) -> None:
    """Carry somebody until the button is let go."""
    carried = QDrag(source)
    carried.setMimeData(as_mime(dragged))
    carried.setPixmap(_picture(dragged.side, name, theme))
    carried.setHotSpot(QPoint(theme.px(_ROOM), theme.px(_ROOM)))
    carried.exec(Qt.DropAction.LinkAction)


def _picture(side: Side | WillingAs, name: str, theme: Theme) -> QPixmap:
    look, room = PersonLook(theme, side, 28), theme.px(_ROOM)
    width, height = look.width(name) + 2 * room, look.height() + 2 * room
    picture = QPixmap(width, height)
    picture.fill(theme.colour("raised"))
    painter = QPainter(picture)
    painter.setPen(theme.colour("outline"))
    painter.drawRect(0, 0, width - 1, height - 1)
    mirrored = QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    look.paint(painter, QRectF(room, room, width - 2 * room, height - 2 * room), name, mirrored)
    painter.end()
    return picture
