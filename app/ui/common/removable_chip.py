"""A chip that can be taken away: a topic of a session, a language of a person."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QWidget

from app.text.catalog import _
from app.text.formats import isolated
from app.ui.common.buttons import Button, Look
from app.ui.common.fonts import font
from app.ui.common.labels import ElidedLabel, body
from app.ui.common.theme import Theme

_LEAST_HEIGHT = 32


class RemovableChip(QFrame):
    """Words on a soft ground and a small cross behind them."""

    def __init__(
        self, theme: Theme, words: str, remove: Callable[[], object], between: QWidget | None = None
    ) -> None:
        """remove: the cross was pressed. between: something that stands between the words and the cross."""
        super().__init__()
        self.words = words
        self.setObjectName("chip")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setMinimumHeight(theme.px(_LEAST_HEIGHT))
        label = ElidedLabel(body(words, "accent"))
        label.setFont(font(weight=QFont.Weight.DemiBold))
        self.cross = Button(
            theme, _("Remove {name}").format(name=isolated(words)), remove, icon="x", look=Look.ICON
        )
        self.cross.setProperty("small", True)
        self.cross.setIconSize(QSize(theme.px(14), theme.px(14)))
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.px(12), theme.px(2), theme.px(4), theme.px(2))
        row.setSpacing(theme.px(4))
        row.addWidget(label, 0, Qt.AlignmentFlag.AlignVCenter)
        if between is not None:
            row.addWidget(between, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self.cross, 0, Qt.AlignmentFlag.AlignVCenter)
