"""The side of the welcome page: the direction of mentoring in one drawing and one sentence."""

from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from app.text.catalog import _
from app.ui.common.labels import paragraph, small, title
from app.ui.common.margins import margins
from app.ui.common.sides_drawing import SidesDrawing
from app.ui.common.signs import Sign
from app.ui.common.theme import Theme
from app.ui.shell.sidebar import Mark

_WORDS_WIDTH, _DRAWING_WIDTH = 370, 336


class WelcomeSide(QFrame):
    """The mark, the drawing, what the program is for, and its promise."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("welcomeSide")
        self._theme = theme
        px = theme.px
        column = QVBoxLayout(self)
        column.setContentsMargins(margins(px(48), px(36), px(16), px(36)))
        column.setSpacing(px(8))
        column.addWidget(Mark(theme))
        column.addStretch(1)
        column.addWidget(SidesDrawing(theme, _DRAWING_WIDTH, with_words=True))
        column.addSpacing(px(28))
        about = _(
            "Counterpart keeps the program going: who meets whom, when, what came of it, and the papers for it."
        )
        for words in (title(_("The junior mentors the senior.\nBoth learn.")), paragraph(about, "muted")):
            words.setWordWrap(True)
            words.setMaximumWidth(px(_WORDS_WIDTH))
            column.addWidget(words)
        column.addStretch(1)
        column.addLayout(self._promise())

    def _promise(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(self._theme.px(8))
        row.addWidget(Sign(self._theme, "wifi-off"))
        row.addWidget(small(_("Works without internet. One file on this laptop.")), 1)
        return row
