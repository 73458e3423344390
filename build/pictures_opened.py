"""What `pictures.py` opens on a page before it is taken: dialogs, the search, the menu, a toast."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from app.ui.pairings.suggestions import Suggestions
    from app.ui.shell.top_bar import TopBar
    from app.ui.shell.window import MainWindow
    from app.ui.shell.workspace import Workspace

SHORT_MS, LONG_MS = 250, 1_500
_DONE = "Session 4 of Ana Ruiz and Bo Lind was recorded."


def face_of(window: MainWindow) -> Workspace:
    """The open file's workspace."""
    if window.workspace is None:
        raise RuntimeError("no file is open")
    return window.workspace


def let_work(milliseconds: int) -> None:
    """Give the window time to paint, and its background jobs time to end."""
    from PySide6.QtCore import QElapsedTimer, QEventLoop
    from PySide6.QtWidgets import QApplication

    watch = QElapsedTimer()
    watch.start()
    while watch.elapsed() < milliseconds:
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 50)


def close_search(window: MainWindow) -> None:
    """Empty the search, and close what it found."""
    _bar(window).search.clear()
    _bar(window).search_left.emit()


def _bar(window: MainWindow) -> TopBar:
    from app.ui.shell.top_bar import TopBar

    bar = window.findChild(TopBar)
    if bar is None:
        raise RuntimeError("the window has no top bar")
    return bar


def _import(window: MainWindow, part: str) -> None:
    from PySide6.QtWidgets import QApplication

    from app.ui.participants.importing.dialog import ImportDialog

    face_of(window).book.run("import")
    let_work(LONG_MS)
    dialog = QApplication.activeModalWidget()
    if part and isinstance(dialog, ImportDialog):
        dialog.parts.look_at(part)


def _merge(window: MainWindow, other_id: str) -> None:
    from app.ui.participants.page import ParticipantsPage

    page = face_of(window).room
    if isinstance(page, ParticipantsPage) and face_of(window).store.people.ids(""):
        page.merge(1, int(other_id))


def _find(window: MainWindow, words: str) -> None:
    face_of(window).begin_search()
    _bar(window).search.setText(words)
    _bar(window).searched.emit(words)


def _suggestions(window: MainWindow) -> Suggestions | None:
    """The suggested pairs, where there are any."""
    from app.ui.pairings.page import PairingsPage
    from app.ui.pairings.suggestions import Suggestions

    room = face_of(window).room
    face = room.face if isinstance(room, PairingsPage) else None
    return face if isinstance(face, Suggestions) and face.view.ticked() else None


def _weights(window: MainWindow, _detail: str) -> None:
    if (page := _suggestions(window)) is not None:
        page.view.tools.rules_wanted.emit()


def _wishes(window: MainWindow, _detail: str) -> None:
    """Two pairs are kept together and apart for this, and stay so."""
    if (page := _suggestions(window)) is not None:
        first, second = page.view.ticked()[:2]
        page.view.pinned.emit(first.pair)
        page.view.blocked.emit(second.key)
        let_work(LONG_MS)
        page.view.tools.wishes_wanted.emit()


def _override(window: MainWindow, _detail: str) -> None:
    if (page := _suggestions(window)) is not None and page.search.now is not None:
        person = page.view.ticked()[0].mentee.id
        refused = (one for one in page.search.now.alternatives(person) if one.pair.refusals)
        if (first := next(refused, None)) is not None:
            page.view.wanted.emit(first)
            let_work(LONG_MS)


OPENERS: Mapping[str, Callable[[MainWindow, str], object]] = {
    "": lambda _window, _detail: None,
    "command": lambda window, detail: face_of(window).book.run(detail),
    "import": _import,
    "merge": _merge,
    "restore": lambda window, _detail: window.ask_backup(),
    "find": _find,
    "weights": _weights,
    "wishes": _wishes,
    "override": _override,
    "menu": lambda window, _detail: _bar(window).more.emit(),
    "toast": lambda window, _detail: window.toasts.say(_DONE),
}
