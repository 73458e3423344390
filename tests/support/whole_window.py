"""The whole window as somebody at a desk uses it: what is seen is clicked by its words, and clicks are counted."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QLineEdit,
    QMenu,
    QScrollArea,
    QTableView,
    QWidget,
)

from app.text.formats import isolated
from app.ui.common.place_button import PlaceButton
from app.ui.shell.window import MainWindow
from app.ui.shell.workspace import Workspace
from tests.support.menus import words_of

R = TypeVar("R", bound=QWidget)
StartProgram = Callable[[], MainWindow]


class Mouse:
    """Clicks what can be seen and is enabled. clicks: how many so far."""

    def __init__(self, window: QWidget) -> None:
        self._window = window
        self.clicks = 0

    def click(self, words: str, on: QWidget | None = None) -> None:
        """Click the one button that shows or speaks these words; `on` narrows where it is looked for.

        Raises AssertionError where there is none, where it is disabled, or where something else lies over it.
        """
        self.click_on(_button(words, on or self._window))

    def click_on(self, target: QWidget) -> None:
        """Click in the middle of a widget; it is scrolled to first, which is no click."""
        name = target.accessibleName() or type(target).__name__
        assert target.isEnabled(), f"{name}: {target.toolTip()}"
        _scroll_to(target)
        middle = target.rect().center()
        assert _is_on_top(target, middle), f"{name} can't be clicked: something lies over it"
        self.clicks += 1
        QTest.mouseClick(target, Qt.MouseButton.LeftButton, pos=middle)
        QApplication.processEvents()

    def enter_room(self, name: str) -> None:
        """Click a room's entry in the sidebar, whatever it counts."""
        QApplication.processEvents()  # a file that was just opened is shown now
        entries = self._window.findChildren(PlaceButton)
        self.click_on(next(entry for entry in entries if entry.text() == name and entry.isVisible()))

    def click_row(self, view: QAbstractItemView, row: int = 0) -> None:
        """Click the first cell of a row of a table."""
        index = view.model().index(row, 0)
        assert index.isValid(), f"the table has no row {row}"
        self.clicks += 1
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=view.visualRect(index).center())
        QApplication.processEvents()

    def tick_in_menu(self, words: str) -> None:
        """Click an entry of the menu that is open, and stays so."""
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu), "no menu is open"
        [entry] = [action for action in menu.actions() if words_of(action) == words]
        self.clicks += 1
        QTest.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(entry).center())
        QApplication.processEvents()

    def click_head(self, view: QTableView, column: int) -> None:
        """Click the head of a column."""
        head = view.horizontalHeader()
        at = QPoint(head.sectionViewportPosition(column) + head.sectionSize(column) // 2, head.height() // 2)
        self.clicks += 1
        QTest.mouseClick(head.viewport(), Qt.MouseButton.LeftButton, pos=at)
        QApplication.processEvents()

    def undo(self, step: str) -> None:
        """Click Undo in the top bar, which has to offer this step."""
        self.click(f"Undo: {isolated(step)}")

    def redo(self, step: str) -> None:
        """Click Redo in the top bar, which has to offer this step."""
        self.click(f"Redo: {isolated(step)}")

    def field(self, name: str) -> QWidget:
        """The one field that is read out so."""
        QApplication.processEvents()
        fields = [one for one in self._window.findChildren(QLineEdit) if one.isVisible()]
        [found] = [one for one in fields if one.accessibleName() == name]
        return found

    def click_first_offered(self) -> None:
        """Click the first row of the list of suggestions that is open."""
        popup = QApplication.activePopupWidget()
        assert isinstance(popup, QAbstractItemView), "no list is open"
        self.clicks += 1
        row = popup.visualRect(popup.model().index(0, 0)).center()
        QTest.mouseClick(popup.viewport(), Qt.MouseButton.LeftButton, pos=row)
        self._window.activateWindow()  # a screen does so by itself once the list is gone; one in memory doesn't
        QApplication.processEvents()


def workspace_of(window: MainWindow) -> Workspace:
    """The open file's workspace."""
    assert window.workspace is not None, "no file is open"
    return window.workspace


def room_of(window: MainWindow, kind: type[R]) -> R:
    """The page that is shown, which has to be of this kind."""
    room = workspace_of(window).room
    assert isinstance(room, kind), f"{type(room).__name__} is shown"
    return room


def _button(words: str, on: QWidget) -> QAbstractButton:
    QApplication.processEvents()  # widgets that were just added are shown now
    seen = [one for one in on.findChildren(QAbstractButton) if one.isVisible()]
    found = [one for one in seen if words in (one.text(), one.accessibleName())]
    told = sorted(one.text() or one.accessibleName() for one in seen)
    assert len(found) == 1, f"{len(found)} buttons say {words}; to be seen are {told}"
    return found[0]


def _scroll_to(target: QWidget) -> None:
    above = target.parentWidget()
    while above is not None and not above.isWindow():
        if isinstance(above, QScrollArea):
            above.ensureWidgetVisible(target)
        above = above.parentWidget()
    QApplication.processEvents()


def _is_on_top(target: QWidget, at: QPoint) -> bool:
    window = target.window()
    hit = window.childAt(target.mapTo(window, at))
    return hit is not None and (hit is target or target.isAncestorOf(hit))
