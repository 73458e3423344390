"""The pairings of one participant, each a way to its own page."""

from collections.abc import Callable

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.text import labels
from app.text.catalog import _
from app.text.formats import date_short, isolated
from app.ui.common.buttons import Button, Look
from app.ui.common.cards import clear, hairline
from app.ui.common.labels import paragraph, small
from app.ui.common.person_line import PersonLine
from app.ui.common.theme import Theme
from app.ui.participants.portrait import Partner, Portrait


class PairingsTab(QWidget):
    """One row for each pairing, the newest first."""

    def __init__(self, theme: Theme, open_pairing: Callable[[int], object]) -> None:
        """open_pairing: leads to a pairing by its id."""
        super().__init__()
        self._theme, self._open = theme, open_pairing
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(theme.px(16), theme.px(8), theme.px(16), theme.px(8))
        self._column.setSpacing(theme.px(8))

    def show_portrait(self, portrait: Portrait) -> None:
        clear(self._column)
        if not portrait.partners:
            self._column.addWidget(paragraph(_("Not paired yet."), "muted"))
        for number, partner in enumerate(reversed(portrait.partners)):
            if number:
                self._column.addWidget(hairline())
            self._column.addWidget(self._row(partner))
        self._column.addStretch()

    def _row(self, partner: Partner) -> QWidget:
        holder, px = QWidget(), self._theme.px
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, px(2), 0, px(2))
        row.setSpacing(px(8))
        lines = QVBoxLayout()
        lines.setSpacing(px(2))
        lines.addWidget(PersonLine(self._theme, partner.name, partner.side))
        lines.addWidget(small(_state(partner), weight=QFont.Weight.Medium))
        row.addLayout(lines, 1)
        show = Button(self._theme, _("Open"), lambda: self._open(partner.pairing.id), look=Look.LINK, in_row=True)
        show.setAccessibleName(_("Open the pairing with {name}").format(name=isolated(partner.name)))
        row.addWidget(show)
        return holder


def _state(partner: Partner) -> str:
    state, since = labels.pairing_state(partner.pairing.state), partner.pairing.started_on
    return _("{state}, since {day}").format(state=state, day=date_short(since)) if since else state
