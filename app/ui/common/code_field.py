"""The field for the code on a paper: always at hand, and where the keyboard is when the room is entered."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit

from app.text.catalog import _
from app.ui.common.keys import leaves_undo
from app.ui.common.theme import Theme

CODE_KEYS = "Ctrl+Shift+R"


class CodeField(QLineEdit):
    """A code in any case, with or without dashes; Enter looks it up.

    Signals:
        entered: the code as typed.
        went_down: the arrow down was pressed, for what lies below.
    """

    entered = Signal(str)
    went_down = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        keys = QKeySequence(CODE_KEYS).toString(QKeySequence.SequenceFormat.NativeText)
        self._sign = QAction(self)
        self.addAction(self._sign, QLineEdit.ActionPosition.LeadingPosition)
        self.setProperty("row", True)
        self.setPlaceholderText(_("Form code"))
        self.setAccessibleName(_("Form code"))
        self.setToolTip(
            _("Type or scan the code of an agenda, a sheet or a form, then Enter ({keys})").format(keys=keys)
        )
        self.returnPressed.connect(self._enter)
        self._dress()
        theme.changed.connect(self._dress)

    def begin(self) -> None:
        """Take the keyboard for the next code."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.selectAll()

    def be_wrong(self, why: str) -> None:
        """Show that the code is wrong, and have the reason read out; "" once another is typed."""
        self.setAccessibleDescription(why)
        if bool(self.property("wrong")) != bool(why):
            self.setProperty("wrong", bool(why))
            self.style().unpolish(self)
            self.style().polish(self)

    def type_on(self, letters: str) -> None:
        """Take the keyboard, and begin a code with what was typed elsewhere."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.setText(letters)

    def event(self, event: QEvent) -> bool:
        if leaves_undo(event, self.isUndoAvailable(), self.isRedoAvailable()):
            event.ignore()
            return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down:
            self.went_down.emit()
        else:
            super().keyPressEvent(event)

    def _enter(self) -> None:
        if self.text().strip():
            self.entered.emit(self.text().strip())

    def _dress(self) -> None:
        self._sign.setIcon(self._theme.icon("ticket", "muted"))
