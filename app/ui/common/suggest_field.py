"""A field that offers what it could mean while it is typed into: a person, a topic, a grade."""

from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, QStringListModel, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCompleter, QListView, QStyledItemDelegate, QStyleOptionViewItem

from app.ui.common.fonts import font
from app.ui.common.text_fields import TextField
from app.ui.common.theme import Theme

_MOST, _ROW = 8, 34
Index = QModelIndex | QPersistentModelIndex


class Suggestion(NamedTuple):
    """What a text could mean. key: an id in text; words: shown in the list and, once taken, in the field."""

    key: str
    words: str


class _Rows(QStyledItemDelegate):
    def __init__(self, theme: Theme, parent: QListView) -> None:
        super().__init__(parent)
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        size = super().sizeHint(option, index)
        return QSize(1, max(self._theme.px(_ROW), size.height() + self._theme.px(8)))


class SuggestField(TextField):
    """One line with a list of suggestions below; arrows choose, Enter takes, and any text may stay as typed.

    The down key opens the list of an empty field, where `suggest` has something to say to "".

    Signals:
        taken: the suggestion that was chosen from the list.
        entered: Enter was pressed on what is typed, without a choice by arrows: the text. The list takes its first
            row then, unless whoever heeds this closes it.
    """

    taken = Signal(object)
    entered = Signal(str)

    def __init__(self, theme: Theme, suggest: Callable[[str], Sequence[Suggestion]], example: str = "") -> None:
        """suggest: what a text could mean, the likeliest first."""
        super().__init__(example=example)
        self._suggest = suggest
        self._found: Sequence[Suggestion] = ()
        self._edge = theme.px(12)
        self._words = QStringListModel(self)
        self._list = QListView()
        self._list.setObjectName("suggestions")
        self._list.setFont(font())
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        completer = QCompleter(self._words, self)
        completer.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        completer.setMaxVisibleItems(_MOST)
        completer.setPopup(self._list)
        self._list.setItemDelegate(_Rows(theme, self._list))  # the completer has just set one of its own
        self._completer = completer
        completer.setWidget(self)
        completer.activated[QModelIndex].connect(self._take)  # type: ignore[index]  # the stubs know no overloads
        self.textEdited.connect(self._offer)
        self.returnPressed.connect(self._enter)

    def offered(self) -> list[str]:
        """The words of the suggestions in the list."""
        return [suggestion.words for suggestion in self._found]

    def take(self, place: int) -> None:
        """Choose the suggestion at this place of the list."""
        suggestion = self._found[place]
        self._list.hide()
        self.put(suggestion.words)  # what was typed so far is nobody's text any more
        self.taken.emit(suggestion)

    def take_likeliest(self) -> None:
        """Choose the suggestion that the arrows stand on, else the first; nothing where none is offered."""
        if self._found:
            index = self._list.currentIndex()
            self.take(index.row() if self._list.isVisible() and index.isValid() else 0)

    def close_list(self) -> None:
        """Take the suggestions away, because what was typed is heeded otherwise."""
        self._found = ()
        self._list.hide()

    def begin_anew(self) -> None:
        """Empty the field, because what was typed was taken; the next can be typed."""
        self.close_list()
        self.put("")

    def _enter(self) -> None:
        """Enter reaches the field before the list, which then takes its first row, or the one chosen by arrows."""
        if not (self._list.isVisible() and self._list.selectionModel().hasSelection()):
            self.entered.emit(self.text().strip())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Down and not self._list.isVisible():
            self._show(self._suggest(self.text().strip()))
        else:
            super().keyPressEvent(event)

    def _offer(self, text: str) -> None:
        self._show(self._suggest(text.strip()) if text.strip() else ())

    def _show(self, found: Sequence[Suggestion]) -> None:
        self._found = found[:_MOST]
        self._words.setStringList(self.offered())
        if not self._found:
            self._list.hide()
            return
        self._completer.complete()
        # Qt forgets the padding of the list, so that its last row would be cut.
        rows = self._list.sizeHintForRow(0) * len(self._found)
        self._list.resize(self._list.width(), rows + 2 * self._list.frameWidth() + self._edge)
        self._list.setAccessibleName(self.accessibleName())

    def _take(self, index: QModelIndex) -> None:
        if index.row() < len(self._found):
            self.take(index.row())
