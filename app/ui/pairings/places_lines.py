"""How many places the two of a pair have, and on which side they stand who would take either."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.participants import Participant, WillingAs
from app.domain.sides import Side
from app.operations.mending import most_places, side_label
from app.text.catalog import _, ngettext
from app.text.formats import isolated, whole
from app.ui.common.buttons import Button, Look
from app.ui.common.labels import ElidedLabel, small, wrapping
from app.ui.common.theme import Theme


class PlacesLines(QWidget):
    """A line for each of the two.

    Signals:
        wanted: the id of somebody, and how many places they are to have.
        side_wanted: the id of somebody who would take either side, and the `Side` that they are to take.
    """

    wanted = Signal(int, int)
    side_wanted = Signal(int, object)

    def __init__(self, theme: Theme, mentor: Participant, mentee: Participant) -> None:
        super().__init__()
        self._theme = theme
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(2))
        for side, one in ((Side.MENTOR, mentor), (Side.MENTEE, mentee)):
            column.addLayout(self._line(side, one))
            if one.willing_as is WillingAs.EITHER:
                column.addLayout(self._either(side, one))

    def _line(self, side: Side, one: Participant) -> QHBoxLayout:
        places, name = one.places, isolated(one.person.name)
        row = QHBoxLayout()
        row.setSpacing(self._theme.px(4))
        words = ngettext("{name}: {n} place", "{name}: {n} places", places)
        row.addWidget(ElidedLabel(small(words.format(name=name, n=whole(places)))), 1)
        less = _("One place less for {name}") if places > 1 else _("Leave {name} out this time")
        fewer = self._button(less.format(name=name), "minus", one, places - 1)
        more = self._button(_("One place more for {name}").format(name=name), "plus", one, places + 1)
        most = most_places(side)
        fewer.permit(places > 0, _("There are no places to take away."))
        more.permit(places < most, _("{n} places are the most on this side.").format(n=whole(most)))
        row.addWidget(fewer)
        row.addWidget(more)
        return row

    def _either(self, side: Side, one: Participant) -> QHBoxLayout:
        """That somebody was put on this side, and the way to the other one."""
        name, row = isolated(one.person.name), QHBoxLayout()
        row.addWidget(wrapping(small(_("{name} would take either side.").format(name=name))), 1)
        words = _("Other side")
        turn = Button(
            self._theme, words, lambda: self.side_wanted.emit(one.id, side.other), look=Look.LINK, in_row=True
        )
        turn.setAccessibleName(side_label(name, side.other))
        row.addWidget(turn)
        return row

    def _button(self, words: str, icon: str, one: Participant, places: int) -> Button:
        pressed = lambda: self.wanted.emit(one.id, places)  # noqa: E731
        return Button(self._theme, words, pressed, icon=icon, look=Look.ICON, in_row=True)
