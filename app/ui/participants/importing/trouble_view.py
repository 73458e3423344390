"""What stands in place of the table while it can't be shown: that it is being read, or why it can't be."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QProgressBar, QVBoxLayout

from app.text.catalog import _
from app.ui.common.buttons import Button
from app.ui.common.cards import Card
from app.ui.common.icon_tile import IconTile
from app.ui.common.labels import heading, paragraph
from app.ui.common.theme import Theme
from app.ui.common.tokens import Tone

_WIDTH = 460


class TroubleView(Card):
    """A sign, a sentence, and the way to another file."""

    def __init__(self, theme: Theme, choose_other: Callable[[], object] | None) -> None:
        """choose_other: asks for another file; None where there is none to choose."""
        super().__init__(theme)
        self._sign = IconTile(theme, "table-2", Tone.NEUTRAL, size=44, icon_size=20)
        self._alarm = IconTile(theme, "octagon-alert", Tone.CRITICAL, size=44, icon_size=20)
        self._title, self._sentence = heading(), paragraph("", "muted")
        self._sentence.setFixedWidth(theme.px(_WIDTH))
        self._sentence.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setFixedSize(theme.px(_WIDTH // 2), theme.px(6))
        self.bar.setAccessibleName(_("How much of the table is read"))
        self.other = Button(theme, _("Choose another file..."), choose_other, icon="folder-open")
        column = QVBoxLayout()
        column.setSpacing(theme.px(12))
        column.addStretch()
        for part in (self._sign, self._alarm, self._title, self._sentence, self.bar, self.other):
            column.addWidget(part, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch()
        self.column.addLayout(column)
        self._may_choose = choose_other is not None
        self.show_reading("")

    @property
    def words(self) -> str:
        """The sentence that is shown."""
        return self._sentence.text()

    def show_reading(self, name: str) -> None:
        """The table is being read."""
        self._title.setText(_("Reading the table..."))
        self._say(name)
        self.step(0, 0)
        self._show_parts(is_reading=True)

    def step(self, done: int, of: int) -> None:
        """How many of how many rows are read; 0 of 0 while that isn't known."""
        self.bar.setRange(0, of)
        self.bar.setValue(done)

    def show_trouble(self, words: str) -> None:
        """It can't be read."""
        self._title.setText(_("This table can't be imported as it is"))
        self._say(words)
        self._show_parts(is_reading=False)

    def _show_parts(self, *, is_reading: bool) -> None:
        self._sign.setVisible(is_reading)
        self.bar.setVisible(is_reading)
        self._alarm.setVisible(not is_reading)
        self.other.setVisible(self._may_choose and not is_reading)

    def _say(self, words: str) -> None:
        self._sentence.setText(words)
        self._sentence.setVisible(bool(words))
        self._sentence.setMinimumHeight(max(0, self._sentence.heightForWidth(self._theme.px(_WIDTH))))
