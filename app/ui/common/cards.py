"""Cards: a raised ground with a head, rows with hairlines between them, and a foot."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from app.ui.common.labels import ElidedLabel, heading
from app.ui.common.theme import Theme

PADDING = 16


def hairline() -> QFrame:
    """A line of one pixel between rows: decoration, nothing to read."""
    line = QFrame()
    line.setObjectName("line")
    line.setFixedHeight(1)
    return line


def upright_line() -> QFrame:
    """A line of one pixel between columns; unlike a border in the style sheet it is mirrored with them."""
    line = QFrame()
    line.setObjectName("line")
    line.setFixedWidth(1)
    return line


class Card(QFrame):
    """A raised ground with round corners. Its own margin keeps children off the corners."""

    def __init__(self, theme: Theme, kind: str = "true") -> None:
        """kind: "true", "first" (the one that stands out), "sunken" or "empty" (dashed)."""
        super().__init__()
        self._theme = theme
        self.setProperty("card", kind)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(1, 1, 1, 1)
        self.column.setSpacing(0)

    def padded(self, *, top: int = PADDING, bottom: int = PADDING, gap: int = 8) -> QVBoxLayout:
        """A column inside the card with the card's padding around it."""
        px = self._theme.px
        inner = QVBoxLayout()
        inner.setContentsMargins(px(PADDING), px(top), px(PADDING), px(bottom))
        inner.setSpacing(px(gap))
        self.column.addLayout(inner)
        return inner

    def add_head(self, words: str, *, gives_way: bool = False) -> tuple[QLabel, QHBoxLayout]:
        """The head with its line below; returns its label, and the row behind it for badges or a note.

        gives_way: the words may be long, as with a name in them; they end early rather than widen the card.
        """
        label = ElidedLabel(heading(words)) if gives_way else heading(words)
        row = QHBoxLayout()
        row.setContentsMargins(self._theme.px(PADDING), 0, self._theme.px(PADDING), 0)
        row.setSpacing(self._theme.px(8))
        row.addWidget(label)
        holder = QWidget()
        holder.setLayout(row)
        holder.setMinimumHeight(self._theme.px(51))
        self.column.addWidget(holder)
        self.column.addWidget(hairline())
        return label, row


def clear(layout: QVBoxLayout | QHBoxLayout) -> None:
    """Take everything out of a layout and let it go."""
    while (item := layout.takeAt(0)) is not None:
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
        elif isinstance(inner, QVBoxLayout | QHBoxLayout):
            clear(inner)
            inner.deleteLater()
