"""Fields whose words are kept without a button: after a pause in typing, and when the keyboard leaves."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QFontMetricsF
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QSizePolicy

from app.domain.names import clean_paragraphs, clean_text
from app.ui.common.fonts import font
from app.ui.common.keys import leaves_undo
from app.ui.common.theme import Theme

SETTLES_MS = 1_000
_AIR = 22  # pixels above and below the lines of an area, its edge included


class _Settling(QObject):
    """Tells when a text has settled: a second after the last key, or at once when asked.

    Signals:
        settled: the text, each time it is another than before.
    """

    settled = Signal(str)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._known = self._typed = ""
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(SETTLES_MS)
        self._pause.timeout.connect(self.now)

    @property
    def is_typing(self) -> bool:
        """Whether something was typed that nobody was told of yet."""
        return self._pause.isActive()

    def know(self, text: str) -> None:
        """A text that came from elsewhere: nobody has to be told."""
        self._pause.stop()
        self._known = self._typed = text

    def note(self, text: str) -> None:
        self._typed = text
        self._pause.start()

    def now(self) -> None:
        self._pause.stop()
        if self._typed != self._known:
            self._known = self._typed
            self.settled.emit(self._typed)


class TextField(QLineEdit):
    """One line that is kept as it is typed.

    Signals:
        settled: the text, after a pause in typing, with Enter, and when the keyboard leaves; only when it changed.
        left: the keyboard went elsewhere, after `settled`.
    """

    settled = Signal(str)
    left = Signal()

    def __init__(self, text: str = "", example: str = "") -> None:
        """example: shown while the field is empty."""
        super().__init__()
        self.setPlaceholderText(example)
        self._settling = _Settling(self)
        self._settling.settled.connect(self.settled)
        self.textEdited.connect(self._settling.note)
        self.returnPressed.connect(self._settling.now)
        self.show_text(text)

    def show_text(self, text: str) -> None:
        """Show what the file holds; what is being typed just now stays, also a blank before the next word."""
        if self._settling.is_typing or (self.hasFocus() and clean_text(self.text()) == text != ""):
            return
        self._settling.know(text)
        if text != self.text():
            self.setText(text)
            self.setCursorPosition(len(text) if self.hasFocus() else 0)  # a long text is read from its beginning

    def event(self, event: QEvent) -> bool:
        if leaves_undo(event, self.isUndoAvailable(), self.isRedoAvailable()):
            event.ignore()
            return False
        return super().event(event)

    def put(self, text: str) -> None:
        """Show a text in place of whatever is being typed; nothing is told."""
        self._settling.know(text)
        self.setText(text)

    def settle(self) -> None:
        """Tell now what was typed."""
        self._settling.now()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self._settling.now()
            self.left.emit()


class TextArea(QPlainTextEdit):
    """Several lines that are kept as they are typed; Tab leaves. Signals as in `TextField`."""

    settled = Signal(str)
    left = Signal()

    def __init__(self, theme: Theme, text: str = "", example: str = "", lines: int = 5) -> None:
        """lines: how many stand there at least without scrolling."""
        super().__init__()
        self._theme, self._lines = theme, lines
        self.setPlaceholderText(example)
        self.setTabChangesFocus(True)
        self.setFont(font())
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._settling = _Settling(self)
        self._settling.settled.connect(self.settled)
        self.show_text(text)
        self.textChanged.connect(lambda: self._settling.note(self.toPlainText()))

    def show_text(self, text: str) -> None:
        """Show what the file holds; what is being typed just now stays, also a line just begun."""
        if self._settling.is_typing or (self.hasFocus() and clean_paragraphs(self.toPlainText()) == text != ""):
            return
        if text != self.toPlainText():
            self.blockSignals(True)
            self.setPlainText(text)
            self.blockSignals(False)
        self._settling.know(text)

    def settle(self) -> None:
        """Tell now what was typed."""
        self._settling.now()

    def event(self, event: QEvent) -> bool:
        if leaves_undo(event, self.document().isUndoAvailable(), self.document().isRedoAvailable()):
            event.ignore()
            return False
        return super().event(event)

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(240), self._height())

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(120), self._height())

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self._settling.now()
            self.left.emit()

    def _height(self) -> int:
        return round(QFontMetricsF(font()).lineSpacing() * self._lines) + self._theme.px(_AIR)
