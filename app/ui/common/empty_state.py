"""What a page says while it has nothing to show: a drawing, a question, a sentence, and the way to begin."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.ui.common.labels import body, small, title
from app.ui.common.sides_drawing import SidesDrawing
from app.ui.common.theme import Theme

_WORDS_WIDTH = 430


class EmptyState(QWidget):
    """Stands in the middle of a card until there is something."""

    def __init__(
        self, theme: Theme, question: str, sentence: str, ways: Sequence[QPushButton] = (), note: str = ""
    ) -> None:
        """ways: the primary one first, at most two others; note: one line of small print below."""
        super().__init__()
        px = theme.px
        column = QVBoxLayout(self)
        column.setContentsMargins(px(24), px(24), px(24), px(24))
        column.setSpacing(px(8))
        column.addStretch()
        column.addWidget(SidesDrawing(theme, 186, with_words=False), 0, Qt.AlignmentFlag.AlignHCenter)
        column.addSpacing(px(12))
        column.addWidget(title(question), 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self._sentence(sentence, px(_WORDS_WIDTH)), 0, Qt.AlignmentFlag.AlignHCenter)
        if ways:
            column.addSpacing(px(8))
            column.addLayout(self._row(ways, px(12)))
        if note:
            column.addSpacing(px(8))
            column.addWidget(small(note), 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch()

    def _sentence(self, words: str, width: int) -> QWidget:
        label = body(words, "muted")
        label.setWordWrap(True)
        label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        label.setFixedWidth(width)
        label.setMinimumHeight(label.heightForWidth(width))
        return label

    def _row(self, ways: Sequence[QPushButton], gap: int) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(gap)
        row.addStretch()
        for way in ways:
            row.addWidget(way)
        row.addStretch()
        return row
