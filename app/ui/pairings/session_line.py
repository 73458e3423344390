"""One session of a pairing on one line: its day, what kind it is, and its state."""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.domain.sessions import Session
from app.text import labels
from app.text.formats import day_month
from app.ui.common.badges import Badge
from app.ui.common.labels import ElidedLabel, body, small
from app.ui.common.session_badge import session_badge
from app.ui.common.theme import Theme

_DAY_WIDTH = 52


class SessionLine(QWidget):
    """A line to read."""

    def __init__(self, theme: Theme, session: Session, today: date) -> None:
        super().__init__()
        line = QHBoxLayout(self)
        line.setContentsMargins(0, theme.px(2), 0, theme.px(2))
        line.setSpacing(theme.px(8))
        day = small(day_month(session.day))
        day.setMinimumWidth(theme.px(_DAY_WIDTH))
        line.addWidget(day)
        line.addWidget(ElidedLabel(body(labels.session_kind(session.kind))), 1)
        look = session_badge(session.state, session.day, session.planned_at is not None, today)
        line.addWidget(Badge(theme, look), 0, Qt.AlignmentFlag.AlignVCenter)
