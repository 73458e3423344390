"""Several words as chips, and a field to add another one: the languages that somebody speaks."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.names import clean_text, fold
from app.ui.common.flow import FlowLayout
from app.ui.common.keys import tab_before
from app.ui.common.removable_chip import RemovableChip
from app.ui.common.suggest_field import SuggestField, Suggestion
from app.ui.common.theme import Theme


class ChipField(QWidget):
    """Chips above, the field below. Enter, a comma or leaving the field makes a chip of what was typed.

    Signals:
        changed: the words, after one was added or removed by hand.
        left: the keyboard left the field.
    """

    changed = Signal(object)
    left = Signal()

    def __init__(self, theme: Theme, suggest: Callable[[str], Sequence[Suggestion]], example: str = "") -> None:
        """suggest: what a typed text could mean. example: shown while the field is empty."""
        super().__init__()
        self._theme = theme
        self._words: tuple[str, ...] = ()
        self._chips = QWidget()
        self._flow = FlowLayout(self._chips, theme.px(6))
        self.field = SuggestField(theme, suggest, example)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(6))
        column.addWidget(self._chips)
        column.addWidget(self.field)
        self.setFocusProxy(self.field)
        self.field.taken.connect(lambda _suggestion: self._add_typed())
        self.field.returnPressed.connect(self._add_typed)
        self.field.left.connect(self._leave)
        self.field.textEdited.connect(self._watch_commas)
        self.show_words(())

    @property
    def words(self) -> tuple[str, ...]:
        """The words of the chips."""
        return self._words

    def setAccessibleName(self, name: str) -> None:
        super().setAccessibleName(name)
        self.field.setAccessibleName(name)

    def show_words(self, words: Sequence[str]) -> None:
        """Show what the file holds; nothing is told."""
        if tuple(words) != self._words or not self._flow.count():
            self._words = tuple(words)
            while (item := self._flow.takeAt(0)) is not None:
                old = item.widget()
                if old is not None:
                    old.hide()
                    old.deleteLater()
            chips = [RemovableChip(self._theme, word, partial(self._remove, word)) for word in words]
            for chip in chips:
                self._flow.addWidget(chip)
            tab_before(self.field, [chip.cross for chip in chips])
        self._chips.setVisible(bool(words))

    def settle(self) -> None:
        """Make a chip of what was typed."""
        self._add_typed()

    def _watch_commas(self, text: str) -> None:
        if text.rstrip().endswith((",", ";")):
            self._add_typed()

    def _add_typed(self) -> None:
        typed = clean_text(self.field.text().strip().rstrip(",;"))
        self.field.put("")
        if typed and fold(typed) not in [fold(word) for word in self._words]:
            self._change((*self._words, typed))

    def _leave(self) -> None:
        if self.field.text().strip():
            self._add_typed()
        self.left.emit()

    def _remove(self, word: str) -> None:
        self.field.setFocus()
        self._change(tuple(each for each in self._words if each != word))

    def _change(self, words: tuple[str, ...]) -> None:
        self.show_words(words)
        self.changed.emit(words)
