"""A field whose words are read as a value, such as minutes; what can't be read is told and stays as typed."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Signal

from app.domain.problems import CounterpartError
from app.text.problems import sentence
from app.ui.common.text_fields import TextField


class TypedField(TextField):
    """A value, or nothing.

    Signals:
        value_settled: the value, or None for an emptied field; only when it is another.
        problem: why what was typed isn't one, as a sentence; "" once it is.
    """

    value_settled = Signal(object)
    problem = Signal(str)

    def __init__(self, read: Callable[[str], Any], words: Callable[[Any], str], example: str = "") -> None:
        """read: the value that a text means; raises CounterpartError. words: a value as `read` reads it again."""
        super().__init__(example=example)
        self._read_value, self._words = read, words
        self._value: Any = None
        self.settled.connect(self._settle_value)
        self.left.connect(self._tidy)
        self.returnPressed.connect(self._tidy)

    @property
    def value(self) -> Any:
        """The last value that was understood; None while the field is empty."""
        return self._value

    def show_value(self, value: Any) -> None:
        """Show a value of the file; nothing is told."""
        self._value = value
        self.show_text(self._in_words(value))

    def _settle_value(self, text: str) -> None:
        try:
            value = self._read_value(text) if text.strip() else None
        except CounterpartError as error:
            self.problem.emit(sentence(error.problem))
            return
        self.problem.emit("")
        if value != self._value:
            self._value = value
            self.value_settled.emit(value)

    def _tidy(self) -> None:
        """Once typed, a value stands as all values do: "1h" becomes "60"."""
        try:
            value = self._read_value(self.text()) if self.text().strip() else None
        except CounterpartError:
            return
        if value == self._value:
            self.show_text(self._in_words(value))

    def _in_words(self, value: Any) -> str:
        return "" if value is None else self._words(value)
