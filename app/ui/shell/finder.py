"""The search that opens over the page: what is typed finds people, pairings, sessions, journals and commands."""

from collections.abc import Callable, Iterator
from typing import Protocol

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QVBoxLayout, QWidget

from app.text.catalog import _
from app.text.formats import isolated
from app.ui.common.labels import small
from app.ui.common.theme import Theme
from app.ui.common.toast import announce
from app.ui.shell.finder_list import FinderList, spoken
from app.ui.shell.finder_rows import Heading, Hit, Row

_WIDTH, _HIGHEST, _MARGIN = 560, 560, 24
_JOURNALS_AFTER_MS = 120  # names first; the journals follow once the typing pauses
_SHORTEST_FOR_JOURNALS = 3
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
_PAGE = 6


class Source(Protocol):
    """Where the rows come from."""

    def rows(self, search: str) -> list[Row]: ...

    def journal(self, search: str) -> Iterator[list[Hit]]: ...

    def problem(self, search: str) -> str: ...


class Finder(QFrame):
    """A list below the search, over the page. The keyboard stays in the field: arrows choose, Enter takes."""

    def __init__(
        self,
        theme: Theme,
        host: QWidget,
        field: QLineEdit,
        source: Callable[[], Source],
        leave: Callable[[], object],
    ) -> None:
        """source: of the program that is shown now. leave: puts the keyboard back into the page."""
        super().__init__(host)
        self.setObjectName("finder")
        self._theme, self._host, self._field = theme, host, field
        self._make_source, self._leave = source, leave
        self._source: Source | None = None
        self._search = self._problem = ""
        self._pieces: Iterator[list[Hit]] = iter(())
        self._in_journals: list[Hit] = []
        self.list = FinderList(theme)
        self._note = small()
        self._note.setWordWrap(True)
        self._note.setContentsMargins(theme.px(14), theme.px(8), theme.px(14), theme.px(10))
        column = QVBoxLayout(self)
        column.setContentsMargins(1, theme.px(6), 1, theme.px(6))
        column.setSpacing(0)
        column.addWidget(self.list, 1)
        column.addWidget(self._note)
        self._pause = _timer(self, _JOURNALS_AFTER_MS, self._begin_journals)
        self._next_piece = _timer(self, 0, self._look_on)
        self.list.clicked.connect(lambda _index: self.take())
        field.installEventFilter(self)
        host.installEventFilter(self)
        self.hide()

    def open(self) -> None:
        """Show what the words in the field find, in the program that is shown now."""
        self._source = self._make_source()
        self.search(self._field.text().strip())
        self.show()
        self.raise_()

    def close_down(self) -> None:
        """Close it, and forget what was typed."""
        self._stop()
        self._source = None
        self._field.clear()
        self.hide()

    def search(self, words: str) -> None:
        """Show what these words find: names at once, journals after a pause."""
        if self._source is None:
            return
        self._stop()
        self._search, self._in_journals = words, []
        self._problem = self._source.problem(words)
        self.list.found.show_rows(self._source.rows(words))
        self.list.choose_first()
        if len(words) >= _SHORTEST_FOR_JOURNALS and not self._problem:
            self._pause.start()
        self._show_note()
        self._tell()

    def take(self) -> None:
        """Go to the chosen row, or do what it says."""
        hit = self.list.chosen()
        if hit is not None:
            self.close_down()
            self._leave()
            hit.go()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._host:
            if event.type() == QEvent.Type.Resize and self.isVisible():
                self._place()
        elif isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and self.isVisible():
            return self._heed(event)
        return super().eventFilter(watched, event)

    def _heed(self, event: QKeyEvent) -> bool:
        """Move, take or close; whether the key was one of these."""
        key = Qt.Key(event.key())
        if key in _STEPS:
            self._move(_STEPS[key])
        elif key in (Qt.Key.Key_PageDown, Qt.Key.Key_PageUp):
            self._move(_PAGE if key is Qt.Key.Key_PageDown else -_PAGE)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._catch_up()
            self.take()
        elif key is Qt.Key.Key_Escape:
            self.close_down()
            self._leave()
        else:
            return False
        return True

    def _move(self, by: int) -> None:
        self._catch_up()
        for _step in range(abs(by)):
            self.list.step(1 if by > 0 else -1)
        self._tell()

    def _catch_up(self) -> None:
        """Typed faster than searched: what stands in the field counts."""
        if self._field.text().strip() != self._search:
            self.search(self._field.text().strip())

    def _begin_journals(self) -> None:
        if self._source is not None:
            self._pieces = self._source.journal(self._search)
            self._next_piece.start()
            self._show_note()

    def _look_on(self) -> None:
        """Look through the next piece, and come back for the one after it once the window has had its turn."""
        found = next(self._pieces, None)
        if found:
            heading: list[Row] = [] if self._in_journals else [Heading(_("In journals"))]
            self._in_journals += found
            was_empty = self.list.chosen() is None
            self.list.found.add_rows([*heading, *found])
            if was_empty:
                self.list.choose_first()
        if found is not None:
            self._next_piece.start()
        self._show_note()

    def _stop(self) -> None:
        self._pause.stop()
        self._next_piece.stop()
        self._pieces = iter(())

    def _show_note(self) -> None:
        looking = self._pause.isActive() or self._next_piece.isActive()
        words = ""
        if looking:
            words = _("Looking through journals...")
        elif self.list.found.rowCount() == 0:
            nothing = _("Nothing in this program is called {words}. Try fewer letters, or the code of a paper.")
            words = self._problem or nothing.format(words=isolated(self._search))
        self._note.setText(words)
        self._note.setVisible(bool(words))
        self._place()

    def _tell(self) -> None:
        hit = self.list.chosen()
        announce(self._field, spoken(hit) if hit is not None else self._note.text())

    def _place(self) -> None:
        """Below the field, its end at the field's end, as high as its rows, and always inside the window."""
        px = self._theme.px
        under = self._field.mapTo(self._host, QPoint(0, self._field.height() + px(6)))
        width = min(px(_WIDTH), self._host.width() - 2 * px(_MARGIN))
        start = under.x() if self.isRightToLeft() else under.x() + self._field.width() - width
        start = min(max(start, px(_MARGIN)), self._host.width() - width - px(_MARGIN))
        room = min(px(_HIGHEST), self._host.height() - under.y() - px(_MARGIN))
        note = self._note.heightForWidth(width) if self._note.text() else 0
        height = self.list.wanted_height(room - note - px(14))
        self.list.setVisible(self.list.found.rowCount() > 0)
        self.setGeometry(start, under.y(), width, height + note + px(14))


def _timer(parent: QObject, after_ms: int, act: Callable[[], object]) -> QTimer:
    timer = QTimer(parent)
    timer.setSingleShot(True)
    timer.setInterval(after_ms)
    timer.timeout.connect(act)
    return timer
