"""One way to begin, on a card of the welcome page."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.ui.common.cards import Card
from app.ui.common.icon_tile import IconTile
from app.ui.common.labels import heading, small
from app.ui.common.theme import Theme
from app.ui.common.tokens import Tone

_LEAST_HEIGHT, _BUTTON_WIDTH = 80, 120


class WayCard(Card):
    """Icon, what it is, one sentence about it, and its button at the end; `below` unfolds under them."""

    def __init__(
        self,
        theme: Theme,
        icon: str,
        words: str,
        sentence: str,
        button: QPushButton,
        *,
        below: QWidget | None = None,
    ) -> None:
        super().__init__(theme, "first" if below is not None else "true")
        px = theme.px
        self.setMinimumHeight(px(_LEAST_HEIGHT))
        inner = self.padded(gap=12)
        row = QHBoxLayout()
        row.setSpacing(px(16))
        row.addWidget(IconTile(theme, icon, Tone.ACCENT, size=44, icon_size=20), 0, Qt.AlignmentFlag.AlignVCenter)
        row.addLayout(self._lines(words, sentence), 1)
        button.setMinimumWidth(px(_BUTTON_WIDTH))
        row.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
        inner.addLayout(row)
        if below is not None:
            inner.addWidget(below)

    def _lines(self, words: str, sentence: str) -> QVBoxLayout:
        lines = QVBoxLayout()
        lines.setSpacing(self._theme.px(2))
        lines.addStretch()
        lines.addWidget(heading(words))
        note = small(sentence)
        note.setWordWrap(True)
        lines.addWidget(note)
        lines.addStretch()
        return lines
