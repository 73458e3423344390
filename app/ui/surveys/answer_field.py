"""What all fields of ticked answers have in common: keys answer, lead on, or begin another form's code."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from app.domain.codes import CodeKind

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_SHIFTED = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
_CODE_SIGNS = frozenset(kind.value for kind in CodeKind)


class AnswerField(QWidget):
    """One question's ticks.

    Signals:
        answered: the keys of what is ticked now, as a tuple of strings.
        went_on: the keyboard wants the next question; a sign that was typed for that one, or "".
        strayed: the first letter of a code came here, where it answers nothing: the next form was scanned.
    """

    answered = Signal(object)
    went_on = Signal(str)
    strayed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._watched: Sequence[QWidget] = ()

    def stops(self) -> list[QWidget]:
        """What Tab comes to, in its order."""
        raise NotImplementedError

    def show_keys(self, keys: Sequence[str]) -> None:
        """Show these as ticked; nothing is told."""
        raise NotImplementedError

    def begin(self) -> None:
        """Have the keyboard here."""
        raise NotImplementedError

    def take(self, sign: str) -> bool:
        """Answer with a typed sign; whether it means anything here."""
        raise NotImplementedError

    def watch(self, widgets: Sequence[QWidget]) -> None:
        """Hear the keys of these before they do."""
        self._watched = widgets
        for widget in widgets:
            widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched in self._watched and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._heed(event)
        return False

    def _heed(self, event: QKeyEvent) -> bool:
        """Whether a key was heeded; others do what they do in any field."""
        if event.modifiers() & ~_SHIFTED:
            return False
        if event.key() in _ENTER:
            self.went_on.emit("")
            return True
        sign = event.text().strip()
        if not sign:
            return False
        if not self.take(sign) and sign.upper() in _CODE_SIGNS:
            self.strayed.emit(sign)
        return True
