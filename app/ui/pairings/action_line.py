"""One promise of a pairing that is still open: what, whose, and by when."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.domain.sessions import Action
from app.text.catalog import _
from app.text.formats import day_month
from app.ui.common.badges import Badge, side_badge
from app.ui.common.labels import paragraph, small, wrapping
from app.ui.common.theme import Theme


class ActionLine(QWidget):
    """Two lines to read."""

    def __init__(self, theme: Theme, action: Action) -> None:
        super().__init__()
        lines = QVBoxLayout(self)
        lines.setContentsMargins(0, theme.px(2), 0, theme.px(4))
        lines.setSpacing(theme.px(3))
        lines.addWidget(wrapping(paragraph(action.text)))
        row = QHBoxLayout()
        row.addWidget(Badge(theme, side_badge(action.side)))
        row.addStretch()
        if action.due_on:
            row.addWidget(small(_("due {day}").format(day=day_month(action.due_on))))
        lines.addLayout(row)
