"""One session of a pairing as a row that leads to the journal."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QKeyEvent, QPainter
from PySide6.QtWidgets import QAbstractButton, QSizePolicy

from app.domain.sessions import Session
from app.text import labels
from app.text.catalog import _
from app.text.formats import date_short
from app.ui.common.badges import badge_size, paint_badge
from app.ui.common.cells import paint_words, place
from app.ui.common.fonts import Size, font
from app.ui.common.keys import pressed_by_enter
from app.ui.common.session_badge import session_badge
from app.ui.common.theme import Theme

_HEIGHT, _PADDING, _GAP, _DAY, _ARROW, _CORNER = 44, 16, 12, 92, 16, 8


class SessionButton(QAbstractButton):
    """Its day, what kind it is, its code, and its state; pressed, it opens in the journal."""

    def __init__(self, theme: Theme, session: Session, today: date, opened: Callable[[], object]) -> None:
        super().__init__()
        self._theme, self._session = theme, session
        self._look = session_badge(session.state, session.day, session.planned_at is not None, today)
        words = _("{kind} of {day}, {state}, {code}: open in the journal")
        self.setAccessibleName(
            words.format(
                kind=labels.session_kind(session.kind),
                day=date_short(session.day),
                state=self._look.words,
                code=session.code,
            )
        )
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.clicked.connect(lambda _checked: opened())
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        height = max(self._theme.px(_HEIGHT), round(QFontMetricsF(font()).height()) + self._theme.px(12))
        return QSize(self._theme.px(280), height)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not pressed_by_enter(self, event):
            super().keyPressEvent(event)

    def paintEvent(self, _event: object) -> None:
        theme, px, mirrored = self._theme, self._theme.px, self.isRightToLeft()
        painter = QPainter(self)
        if self.underMouse():
            painter.fillRect(self.rect(), theme.colour("accent_soft"))
        room = QRectF(self.rect()).adjusted(px(_PADDING), 0, -px(_PADDING), 0)
        arrow = place(room, room.width() - px(_ARROW), px(_ARROW), mirrored)
        picture = theme.picture("chevron-left" if mirrored else "chevron-right", theme.tokens.muted, _ARROW)
        painter.drawPixmap(round(arrow.left()), (self.height() - px(_ARROW)) // 2, picture)
        size = badge_size(self._look, theme)
        at = room.width() - px(_ARROW + _GAP) - size.width()
        badge = place(room, at, size.width(), mirrored)
        top = round((self.height() - size.height()) / 2)
        rect = QRectF(round(badge.left()), top, size.width(), size.height())
        paint_badge(painter, rect, self._look, theme, mirrored)
        painter.setPen(theme.colour("muted"))
        paint_words(
            painter, place(room, 0, px(_DAY), mirrored), date_short(self._session.day), font(Size.SMALL), mirrored
        )
        painter.setPen(theme.colour("text"))
        words = place(room, px(_DAY + _GAP), max(0.0, at - px(_DAY + 2 * _GAP)), mirrored)
        paint_words(painter, words, labels.session_kind(self._session.kind), font(), mirrored)
