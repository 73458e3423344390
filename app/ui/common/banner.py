"""A banner across a page: something that is true now and matters, with at most one way to act on it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from app.ui.common.buttons import Button
from app.ui.common.labels import paragraph, wrapping
from app.ui.common.signs import Sign
from app.ui.common.theme import Theme
from app.ui.common.toast import Way
from app.ui.common.tokens import Tone

_ICONS = {
    Tone.NEUTRAL: "info",
    Tone.ACCENT: "info",
    Tone.POSITIVE: "circle-check",
    Tone.CAUTION: "triangle-alert",
    Tone.CRITICAL: "octagon-alert",
}


class Banner(QFrame):
    """Icon, sentence and one button; hidden until it has something to say."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(theme.px(12), theme.px(8), theme.px(12), theme.px(8))
        self._row.setSpacing(theme.px(10))
        self.hide()

    @property
    def words(self) -> str:
        """What it says now."""
        return self.accessibleName()

    def say(self, words: str, tone: Tone = Tone.CAUTION, way: Way | None = None) -> None:
        """Say something, in place of what was said before."""
        self._empty()
        self.setProperty("banner", tone.value)
        self.style().unpolish(self)
        self.style().polish(self)
        self.setAccessibleName(words)
        token = tone.value if tone not in (Tone.NEUTRAL, Tone.ACCENT) else "accent"
        self._row.addWidget(Sign(self._theme, _ICONS[tone], token), 0, Qt.AlignmentFlag.AlignVCenter)
        self._row.addWidget(wrapping(paragraph(words)), 1)
        if way is not None:
            self._row.addWidget(Button(self._theme, way.words, way.go, in_row=True))
        self.show()

    def be_silent(self) -> None:
        """Nothing to say any more."""
        self._empty()
        self.setAccessibleName("")
        self.hide()

    def _empty(self) -> None:
        while (item := self._row.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
