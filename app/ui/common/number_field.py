"""A field for a whole number: typed, or changed with the arrow keys."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QSizePolicy

from app.domain.problems import Problem
from app.domain.program_rules import Limits
from app.text.problems import sentence
from app.ui.common.text_fields import TextField
from app.ui.common.theme import Theme

_WIDTH = 96


class NumberField(TextField):
    """A whole number, or nothing where that is allowed.

    Signals:
        number_settled: the number, or None for an emptied field.
        problem: why what was typed is no such number, as a sentence; "" once it is one.
    """

    number_settled = Signal(object)
    problem = Signal(str)

    def __init__(self, theme: Theme, limits: Limits, *, may_be_empty: bool = False) -> None:
        super().__init__()
        self._limits, self._may_be_empty = limits, may_be_empty
        self.setFixedWidth(theme.px(_WIDTH))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setInputMethodHints(Qt.InputMethodHint.ImhDigitsOnly)
        self.settled.connect(self._read)

    def show_number(self, number: int | None) -> None:
        """Show what the file holds; nothing is told."""
        self.show_text("" if number is None else str(number))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The arrows up and down take the next number."""
        steps = {Qt.Key.Key_Up: 1, Qt.Key.Key_Down: -1}
        step = steps.get(Qt.Key(event.key()))
        number = _number(self.text())
        if step is None or (number is None and self.text().strip()):
            super().keyPressEvent(event)
            return
        start = self._limits.least - 1 if number is None else number
        wanted = min(max(start + step, self._limits.least), self._limits.most)
        if str(wanted) != self.text():
            self.setText(str(wanted))
            self.textEdited.emit(self.text())
            self.settle()

    def _read(self, text: str) -> None:
        number = _number(text)
        if number is None and not (self._may_be_empty and not text.strip()):
            least, most = self._limits.least, self._limits.most
            typed = text.strip() or "-"
            problem = Problem("number-unreadable", {"typed": typed, "least": least, "most": most})
            self.problem.emit(sentence(problem))
            return
        self.problem.emit("")
        self.number_settled.emit(number)


def _number(text: str) -> int | None:
    """The whole number that was typed, in figures of any script; None for anything else."""
    plain = text.strip().replace("\u00a0", "").replace(" ", "")
    return int(plain) if plain.removeprefix("-").isdecimal() else None
