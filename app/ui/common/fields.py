"""Fields to type into."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, QTimer
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLineEdit

from app.ui.common.labels import small
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
        self._cap = small(keys)
        self._cap.setObjectName("keyCap")
        self._cap.setFixedHeight(self._theme.px(20))
        row = QHBoxLayout(self)
        row.addStretch()
        row.addWidget(self._cap, 0, Qt.AlignmentFlag.AlignVCenter)
        self.textChanged.connect(lambda text: self._cap.setVisible(not text))
        self._make_room()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LayoutDirectionChange:
            self._make_room()

    def _make_room(self) -> None:
        """Keep the words off the cap, at whatever end of the field it stands now."""
        row = self.layout()
        if row is None:
            return
        gap, room = self._theme.px(9), self._cap.sizeHint().width()  # and the padding of the field itself
        mirrored = self.isRightToLeft()
        row.setContentsMargins(gap if mirrored else 0, 0, 0 if mirrored else gap, 0)
        self.setTextMargins(room if mirrored else 0, 0, 0 if mirrored else room, 0)

    def _look(self) -> None:
        self._pause.stop()
        self._look_for(self.text().strip())

    def _dress(self) -> None:
        self._sign.setIcon(self._theme.icon(self._icon_name, "muted"))
