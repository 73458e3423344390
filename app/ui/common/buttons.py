"""Buttons: outlined, primary, soft, a link, or an icon alone; each wears its icon in the theme's colours."""

from collections.abc import Callable
from enum import StrEnum

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPushButton

from app.ui.common.keys import pressed_by_enter
from app.ui.common.theme import Theme

_GAP = 7


class Look(StrEnum):
    """How a button stands out. One PRIMARY a page at most, never two."""

    OUTLINED = "outlined"
    PRIMARY = "primary"
    SOFT = "soft"
    LINK = "link"
    ICON = "icon"
    SWITCHER = "switcher"


_INKS = {
    Look.OUTLINED: "text",
    Look.PRIMARY: "on_accent",
    Look.SOFT: "accent_strong",
    Look.LINK: "accent",
    Look.ICON: "text",
    Look.SWITCHER: "text",
}


class Button(QPushButton):
    """A button with words and an optional icon before them."""

    def __init__(
        self,
        theme: Theme,
        words: str,
        pressed: Callable[[], object] | None = None,
        *,
        icon: str = "",
        look: Look = Look.OUTLINED,
        in_row: bool = False,
    ) -> None:
        """words: shown, or with Look.ICON only read out and told in the tooltip. in_row: lower, for table rows."""
        super().__init__()
        self._words = ""
        self._theme, self._icon_name, self._look = theme, icon, look
        self.setProperty("look", look.value)
        self.setProperty("row", in_row)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setText("" if look is Look.ICON else words)
        self.setAccessibleName(words)
        if look is Look.ICON:
            self.setToolTip(words)
        if pressed is not None:
            self.clicked.connect(lambda _checked: pressed())
        self._dress()
        theme.changed.connect(self._dress)

    def text(self) -> str:
        """The words as they are read; Qt's own have marks for the letter that presses the button."""
        return self._words

    def setText(self, words: str) -> None:
        self._words = words
        self.show_letter(None)

    def show_letter(self, at: int | None) -> None:
        """Underline the letter at this place of the words, and be pressed by it with Alt."""
        words = self._words.replace("&", "&&")
        if at is not None:
            before, after = self._words[:at].replace("&", "&&"), self._words[at:].replace("&", "&&")
            words = f"{before}&{after}"
        super().setText(words)

    def say(self, words: str) -> None:
        """Other words on the same button."""
        self.setAccessibleName(words)
        if self._look is Look.ICON:
            self.setToolTip(words)
        else:
            self.setText(words)

    def permit(self, allowed: bool, why_not: str = "") -> None:
        """Enable or disable; a disabled button tells in its tooltip why."""
        self.setEnabled(allowed)
        self.setToolTip(why_not if not allowed else self.accessibleName() if self._look is Look.ICON else "")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not pressed_by_enter(self, event):
            super().keyPressEvent(event)

    def _dress(self) -> None:
        if not self._icon_name:
            return
        size = 18 if self._look is Look.ICON else 16
        gap = 0 if self._look is Look.ICON else _GAP
        self.setIcon(self._theme.icon(self._icon_name, _INKS[self._look], size, gap))
        self.setIconSize(QSize(self._theme.px(size + gap), self._theme.px(size)))
