"""A dialog: a title, what it is about, and a foot with at most one filled button. Escape closes it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from app.ui.common.cards import hairline
from app.ui.common.labels import paragraph, title
from app.ui.common.mnemonics import Mnemonics
from app.ui.common.scrolling import scrolled
from app.ui.common.theme import Theme

MARGIN = 24


class Dialog(QDialog):
    """Stands before the window until it is closed; whatever it asks is never a bare yes or no.

    Attributes:
        column: where its parts stand; it scrolls where the screen is too low.
    """

    def __init__(self, theme: Theme, parent: QWidget | None, words: str, about: str = "") -> None:
        """words: its title; about: one or two sentences below."""
        super().__init__(parent)
        self.theme, self._mnemonics = theme, Mnemonics(self)
        px = theme.px
        self.setWindowTitle(words)
        self.setAccessibleName(words)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        self._about = paragraph(about, "muted")
        self._head = self._made_head(words)
        outer.addLayout(self._head)
        self.tell_about(about)
        content = QWidget()
        self.column = QVBoxLayout(content)
        self.column.setContentsMargins(px(MARGIN), px(16), px(MARGIN), px(16))
        self.column.setSpacing(px(12))
        self.area = scrolled(content)
        outer.addWidget(self.area, 1)
        outer.addWidget(hairline())
        self._foot = QHBoxLayout()
        self._foot.setContentsMargins(px(MARGIN), px(12), px(MARGIN), px(12))
        self._foot.setSpacing(px(8))
        outer.addLayout(self._foot)

    def add_foot(self, buttons: Sequence[QPushButton], note: QWidget | None = None) -> None:
        """The buttons at the foot, the filled one last; note: something at the foot's start."""
        if note is not None:
            note.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
            self._foot.addWidget(note, 1)
        self._foot.addStretch(0 if note is not None else 1)  # a hidden note leaves its room to nobody else
        for button in buttons:
            button.setAutoDefault(False)
            self._foot.addWidget(button)

    def show_at(self, width: int, height: int) -> None:
        """Open it this large, as far as the screen allows. width, height: pixels at 96 dots per inch."""
        px = self.theme.px
        room = self.screen().availableSize()
        self.resize(min(px(width), room.width() - px(32)), min(px(height), room.height() - px(64)))
        self.open()

    def tell_about(self, words: str) -> None:
        """Other words below the title; none where there are none."""
        self._about.setText(words)
        self._about.setVisible(bool(words))

    def add_at_head(self, part: QWidget) -> None:
        """Something at the end of the head, beside the title."""
        self._head.addWidget(part, 0, Qt.AlignmentFlag.AlignBottom)

    def _made_head(self, words: str) -> QHBoxLayout:
        px = self.theme.px
        head, lines = QHBoxLayout(), QVBoxLayout()
        head.setContentsMargins(px(MARGIN), px(20), px(MARGIN), px(4))
        head.setSpacing(px(16))
        lines.setSpacing(px(4))
        label = title(words)
        label.setWordWrap(True)
        lines.addWidget(label)
        lines.addWidget(self._about)
        head.addLayout(lines, 1)
        return head
