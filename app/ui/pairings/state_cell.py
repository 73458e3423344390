"""The state of a pairing in its list, with a warning behind it where its two are in one reporting line now."""

from collections.abc import Callable
from typing import Any, NamedTuple

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from app.domain.pairings import PairingState
from app.storage import PairingRow
from app.text import labels
from app.text.catalog import _
from app.ui.common.badges import badge_size
from app.ui.common.cells import BadgeCell, place
from app.ui.common.theme import Theme
from app.ui.pairings.state_badge import state_badge

_SIGN, _GAP = 16, 6


class StateCell(NamedTuple):
    """A badge, and a sign behind it. is_flagged: whether a pairing, by its id, is inside a reporting line."""

    is_flagged: Callable[[int], bool]

    def words(self, row: PairingRow) -> str:
        state = labels.pairing_state(row.state)
        if not self.is_flagged(row.id):
            return state
        return _("{state}, inside a reporting line").format(state=state)

    def least(self, theme: Theme) -> int:
        return self._badge().least(theme) + theme.px(_GAP + _SIGN)

    def paint(self, painter: QPainter, room: QRectF, row: Any, theme: Theme, mirrored: bool) -> None:
        self._badge().paint(painter, room, row, theme, mirrored)
        if self.is_flagged(row.id):
            after = badge_size(state_badge(row.state), theme).width() + theme.px(_GAP)
            at = place(room, after, theme.px(_SIGN), mirrored)
            picture = theme.picture("triangle-alert", theme.tokens.caution, _SIGN)
            painter.drawPixmap(round(at.left()), round(room.center().y() - theme.px(_SIGN) / 2), picture)

    def _badge(self) -> BadgeCell:
        return BadgeCell(lambda row: state_badge(row.state), [state_badge(PairingState.RUNNING)])
