"""The head of a page: its title, one line about it, and its actions at the end."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from app.ui.common.labels import ElidedLabel, body, title
from app.ui.common.theme import Theme

MARGIN = 24


class PageHead(QWidget):
    """Title and line at the start, actions at the end, the primary one last."""

    def __init__(self, theme: Theme, words: str, actions: Sequence[QWidget] = ()) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(8))
        lines = QVBoxLayout()
        lines.setSpacing(0)
        self._title = ElidedLabel(title(words))
        self._line = ElidedLabel(body("", "muted"))
        lines.addWidget(self._title)
        lines.addWidget(self._line)
        row.addLayout(lines, 1)
        for action in actions:
            row.addWidget(action, 0, Qt.AlignmentFlag.AlignVCenter)

    def say(self, words: str) -> None:
        """The line below the title."""
        self._line.say(words)

    def retitle(self, words: str) -> None:
        self._title.say(words)


def page_column(page: QWidget, theme: Theme, head: QWidget) -> QVBoxLayout:
    """The column of a page with its margins and its head; the page adds what follows."""
    px = theme.px
    column = QVBoxLayout(page)
    column.setContentsMargins(px(MARGIN), px(20), px(MARGIN), px(MARGIN))
    column.setSpacing(px(16))
    column.addWidget(head)
    return column
