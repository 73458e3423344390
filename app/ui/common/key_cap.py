"""Keys of the keyboard on a small cap, beside what they do."""

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QLabel

from app.ui.common.labels import small


def keys_words(keys: str) -> str:
    """Keys as they are shown: "Ctrl K" for "Ctrl+K"."""
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText).replace("+", " ")


def key_cap(words: str) -> QLabel:
    """The cap with these words."""
    cap = small(words)
    cap.setObjectName("keyCap")
    return cap
