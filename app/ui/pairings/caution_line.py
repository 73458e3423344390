"""A line that says what to look at: a small sign and a sentence behind it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from app.ui.common.labels import begun, breakable, small, wrapping
from app.ui.common.signs import Sign
from app.ui.common.theme import Theme


class CautionLine(QWidget):
    """One sentence with its sign, over as many lines as it needs."""

    def __init__(self, theme: Theme, words: str, icon: str = "triangle-alert", token: str = "caution") -> None:
        """token: the colour of the sign; a sentence without caution wears it too."""
        super().__init__()
        ink = token if token in ("positive", "critical", "muted") else ""
        self.label: QLabel = wrapping(small(words, ink))
        self.label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, theme.px(2), 0, theme.px(2))
        row.setSpacing(theme.px(8))
        row.addWidget(Sign(theme, icon, token), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.label, 1)

    @property
    def words(self) -> str:
        return self.label.text()

    def say(self, words: str) -> None:
        """Say something else; hidden while there is nothing to say."""
        self.label.setText(breakable(begun(words)))
        self.setVisible(bool(words))
