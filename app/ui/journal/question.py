"""A question in line: what was noticed about what was typed, and one answer; not answering changes nothing."""

from collections.abc import Callable

from PySide6.QtWidgets import QBoxLayout, QFrame

from app.ui.common.buttons import Button
from app.ui.common.labels import paragraph
from app.ui.common.signs import Sign
from app.ui.common.theme import Theme


class Question(QFrame):
    """A sentence on a soft ground and a button; hidden until there is something to ask."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._answer: Callable[[], object] = lambda: None
        self._words = paragraph()
        self.button = Button(theme, "", self._press, in_row=True)
        self.setProperty("banner", "caution")
        row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        row.setContentsMargins(theme.px(12), theme.px(8), theme.px(12), theme.px(8))
        row.setSpacing(theme.px(10))
        row.addWidget(Sign(theme, "triangle-alert", "caution"))
        row.addWidget(self._words, 1)
        row.addWidget(self.button)
        self.hide()

    @property
    def words(self) -> str:
        """What is asked now; "" while nothing is."""
        return "" if self.isHidden() else self._words.text()

    def ask(self, words: str, answer_words: str, answer: Callable[[], object]) -> None:
        """Ask this, in place of what was asked before. answer: what happens when the button is pressed."""
        self._words.setText(words)
        self.button.say(answer_words)
        self.button.setAccessibleDescription(words)
        self._answer = answer
        self.show()

    def be_silent(self) -> None:
        """There is nothing to ask any more."""
        self.hide()

    def _press(self) -> None:
        self._answer()
