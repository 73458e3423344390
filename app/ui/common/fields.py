"""Fields to type into."""

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLineEdit

from app.ui.common.labels import small
from app.ui.common.margins import margins
from app.ui.common.theme import Theme

PAUSE_MS = 150


class SearchField(QLineEdit):
    """A field that looks for what is typed, after a short pause or at once with Enter."""

    def __init__(
        self,
        theme: Theme,
        words: str,
        look_for: Callable[[str], object],
        icon: str = "search",
        *,
        pause_ms: int = PAUSE_MS,
    ) -> None:
        """words: shown while the field is empty, and its name. look_for: gets the text, trimmed.

        pause_ms: how long it waits for the next key; 0 where looking takes less time than typing.
        """
        super().__init__()
        self._theme, self._icon_name, self._look_for = theme, icon, look_for
        self._sign = QAction(self)
        self.addAction(self._sign, QLineEdit.ActionPosition.LeadingPosition)
        self.setPlaceholderText(words)
        self.setAccessibleName(words)
        self.setClearButtonEnabled(False)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(pause_ms)
        self._pause.timeout.connect(self._look)
        self.textEdited.connect(lambda _text: self._pause.start())
        self.returnPressed.connect(self._look)
        self._dress()
        theme.changed.connect(self._dress)

    def show_text(self, text: str) -> None:
        """Show a search that began elsewhere, without looking again."""
        if text != self.text().strip():
            self.setText(text)

    def type_on(self, letters: str) -> None:
        """Go on here with letters that were typed elsewhere."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.setText(self.text() + letters)
        self._pause.start()

    def show_keys(self, keys: str) -> None:
        """Tell at the end of the field which keys lead into it."""
        cap = small(keys)
        cap.setObjectName("keyCap")
        cap.setFixedHeight(self._theme.px(20))
        row = QHBoxLayout(self)
        row.setContentsMargins(margins(0, 0, self._theme.px(9), 0))
        row.addStretch()
        row.addWidget(cap, 0, Qt.AlignmentFlag.AlignVCenter)
        self.textChanged.connect(lambda text: cap.setVisible(not text))
        room = cap.sizeHint().width()  # and the padding of the field itself
        self.setTextMargins(room if self.isRightToLeft() else 0, 0, 0 if self.isRightToLeft() else room, 0)

    def _look(self) -> None:
        self._pause.stop()
        self._look_for(self.text().strip())

    def _dress(self) -> None:
        self._sign.setIcon(self._theme.icon(self._icon_name, "muted"))
