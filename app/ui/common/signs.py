"""A small icon that stands beside words which say the same."""

from PySide6.QtWidgets import QLabel

from app.ui.common.theme import Theme


class Sign(QLabel):
    """An icon in the colour of a token; silent, since the words beside it speak."""

    def __init__(self, theme: Theme, icon: str, token: str = "muted", size: int = 16) -> None:
        super().__init__()
        self._theme, self._icon, self._token, self._size = theme, icon, token, size
        self.setFixedSize(theme.px(size), theme.px(size))
        self._dress()
        theme.changed.connect(self._dress)

    def wear(self, icon: str) -> None:
        """Another icon in its place."""
        self._icon = icon
        self._dress()

    def _dress(self) -> None:
        colour = self._theme.tokens.named(self._token)
        self.setPixmap(self._theme.picture(self._icon, colour, self._size))
