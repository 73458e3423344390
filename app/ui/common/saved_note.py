"""The note at the top end of a form without a Save button: whether what was typed is in the file."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from app.text.catalog import _
from app.ui.common.labels import small
from app.ui.common.signs import Sign
from app.ui.common.theme import Theme


class SavedNote(QWidget):
    """ "Saved just now", once something was kept since the form was opened."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._words = small("", "positive")
        self._sign = Sign(theme, "circle-check", "positive", 14)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(6))
        row.addStretch()
        row.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._words)
        self.begin()

    def begin(self) -> None:
        """Nothing was changed here yet."""
        self._words.setText("")
        self._sign.setVisible(False)

    def say_saved(self) -> None:
        self._words.setText(_("Saved just now"))
        self._sign.setVisible(True)
