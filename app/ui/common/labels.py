"""Words on a page: titles, headings, small print, and names that give way at their end."""

import re
from functools import lru_cache
from unicodedata import bidirectional

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from app.text.formats import isolated
from app.text.mixed_lines import runs_to_the_left
from app.ui.common.fonts import Size, font

_Weight = QFont.Weight
_TO_THE_LEFT = frozenset({"R", "AL", "AN"})
_PIECE, _MAY_BREAK = 14, "\u200b"
_STRONG = frozenset({"L", "R", "AL"})
_ISOLATES = ("\u2066", "\u2067", "\u2068")
_MARKS = ("\u200e", "\u200f")  # left to right, right to left: not seen
_LONG = re.compile(r"\S{29,}")
_AIR = {Size.TITLE: 1.1, Size.BODY: 1.18, Size.SMALL: 1.1}


def title(words: str = "") -> QLabel:
    """The title of a page, or the figure of a tile."""
    return _label(words, Size.TITLE, _Weight.DemiBold)


def heading(words: str = "") -> QLabel:
    """The head of a card or of a group."""
    return _label(words, Size.BODY, _Weight.DemiBold)


def body(words: str = "", ink: str = "") -> QLabel:
    """Running words. ink: "", "muted", "critical", "positive" or "accent"."""
    return _label(words, Size.BODY, _Weight.Normal, ink)


def small(words: str = "", ink: str = "muted", weight: QFont.Weight = _Weight.Normal) -> QLabel:
    """A second line, a label above a value, a note."""
    return _label(words, Size.SMALL, weight, ink)


def paragraph(words: str = "", ink: str = "") -> QLabel:
    """Running words over as many lines as they need; can be selected and copied."""
    label = body(words, ink)
    label.setWordWrap(True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label


def wrapping(label: QLabel) -> QLabel:
    """The label over as many lines as it needs; words longer than a line break too, so that nothing is cut."""
    label.setWordWrap(True)
    label.setText(breakable(label.text()))
    return label


def breakable(words: str) -> str:
    """The words with invisible places to break inside those that are longer than a narrow line."""
    return _LONG.sub(lambda found: _MAY_BREAK.join(_pieces(found[0])), words)


def begun(words: str) -> str:
    """Words that run as the language does, also where a name of another direction begins them.

    Qt goes by the first letter, and would turn the whole sentence round. A name alone stays as it is.
    """
    if not words.startswith(_ISOLATES):
        return words
    first = next((kind for sign in words if (kind := bidirectional(sign)) in _STRONG), "L")
    against = (first in _TO_THE_LEFT) != runs_to_the_left()
    return f"{_MARKS[runs_to_the_left()]}{words}" if against else words


def _pieces(word: str) -> list[str]:
    return [word[start : start + _PIECE] for start in range(0, len(word), _PIECE)]


def _label(words: str, size: Size, weight: QFont.Weight, ink: str = "") -> QLabel:
    label = QLabel(begun(words))
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setFont(font(size, weight))
    label.setMinimumHeight(line_height(size))
    if ink:
        label.setProperty("ink", ink)
    return label


@lru_cache
def line_height(size: Size) -> int:
    """How high one line of a size stands: airier than the font's own, on the grid of 4 pixels."""
    return round(QFontMetricsF(font(size)).height() * _AIR[size])


class ElidedLabel(QLabel):
    """One line that gives way at its end; the whole of it is its tooltip where it doesn't fit."""

    def __init__(self, like: QLabel, parent: QWidget | None = None) -> None:
        super().__init__(like.text(), parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setFont(like.font())
        self.setMinimumHeight(like.minimumHeight())
        self.setProperty("ink", like.property("ink"))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def say(self, words: str) -> None:
        self.setText(words)
        self._set_tooltip()

    def minimumSizeHint(self) -> QSize:
        whole = super().sizeHint()
        return QSize(min(whole.width(), self.fontMetrics().height() * 3), whole.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._set_tooltip()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        flags = self.alignment() | Qt.AlignmentFlag.AlignAbsolute
        if self.isRightToLeft():
            flags = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute
        painter.drawText(self.rect(), flags, set_apart(self._shown(), self.isRightToLeft()))

    def _shown(self) -> str:
        return self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())

    def _set_tooltip(self) -> None:
        self.setToolTip(self.text() if self._shown() != self.text() else "")


def set_apart(name: str, mirrored: bool) -> str:
    """A name that is painted alone: isolated where some of it runs against the page, with its brackets and dots.

    Not elsewhere: no face of Inter has the marks, and looking for one that does takes as long as all other words.
    """
    against = mirrored or any(bidirectional(sign) in _TO_THE_LEFT for sign in name)
    return isolated(name) if against else name
