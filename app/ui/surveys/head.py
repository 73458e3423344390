"""The head of the surveys: the code field beside the title, and the actions at the end."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.domain.programs import Program
from app.storage import Store
from app.text.catalog import _
from app.ui.common.buttons import Button, Look
from app.ui.common.code_entry import CodeEntry
from app.ui.common.labels import ElidedLabel, body, title
from app.ui.common.theme import Theme

_CODE_WIDTH, _LEAST_CODE = 200, 112


class SurveysHead(QWidget):
    """Title, code and line at the start; below them, once there is one, the problem with the code.

    Signals:
        list_asked: the list of forms is wanted again.
    """

    list_asked = Signal()

    def __init__(self, theme: Theme, store: Store, program: Program, actions: Sequence[QPushButton]) -> None:
        super().__init__()
        self.entry = CodeEntry(theme, store, program, self)
        self.code = self.entry.code
        self.code.setPlaceholderText(_("Type in a form"))
        self.back = Button(
            theme, _("All forms"), self.list_asked.emit, icon="arrow-left", look=Look.LINK, in_row=True
        )
        self._line = ElidedLabel(body("", "muted"))
        px = theme.px
        row = QHBoxLayout()
        row.setSpacing(px(16))
        row.addWidget(title(_("Surveys")))
        self.code.setMinimumWidth(px(_LEAST_CODE))
        self.code.setMaximumWidth(px(_CODE_WIDTH))
        row.addWidget(self.code, 8)
        row.addWidget(self.back)
        row.addStretch(1)
        lines = QVBoxLayout()
        lines.setSpacing(px(2))
        lines.addLayout(row)
        lines.addWidget(self._line)
        both = QHBoxLayout()
        both.setSpacing(px(8))
        both.addLayout(lines, 1)
        for action in actions:
            both.addWidget(action, 0, Qt.AlignmentFlag.AlignVCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(8))
        column.addLayout(both)
        column.addWidget(self.entry.line)

    def say(self, words: str, *, is_form: bool) -> None:
        """The line below the title. is_form: a form is shown, from which a way leads back to the list."""
        self._line.say(words)
        self.back.setVisible(is_form)
