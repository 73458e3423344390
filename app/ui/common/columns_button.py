"""The button with which the columns of a table are chosen."""

from collections.abc import Sequence
from functools import partial
from typing import Any

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QMenu

from app.text.catalog import _
from app.ui.common.buttons import Button
from app.ui.common.mnemonics import letter_menu
from app.ui.common.paged_model import Column
from app.ui.common.theme import Theme


class _StayingMenu(QMenu):
    """Stays open while its entries are ticked."""

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if not self._ticked(self.actionAt(event.position().toPoint())):
            super().mouseReleaseEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        pressed = event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if not (pressed and self._ticked(self.activeAction())):
            super().keyPressEvent(event)

    def _ticked(self, action: QAction | None) -> bool:
        if action is None or not action.isCheckable():
            return False
        if action.isEnabled():
            action.trigger()
        return True


class ColumnsButton(Button):
    """Opens the list of columns; the first one always stays.

    Signals:
        columns_chosen: the names of the columns to show, or None for the standard ones.
    """

    columns_chosen = Signal(object)

    def __init__(self, theme: Theme, columns: Sequence[Column[Any]]) -> None:
        super().__init__(theme, _("Columns"), self.open, icon="columns-3")
        self._columns = tuple(columns)
        self._standard = [column.name for column in columns if column.standard]
        self._names = list(self._standard)

    @property
    def names(self) -> list[str]:
        """The names of the columns shown, in their order."""
        return self._names

    def show_names(self, names: Sequence[str] | None) -> None:
        """Tick these columns, and always the first; None for the standard ones. Nothing is told."""
        wanted = self._standard if names is None else [self._columns[0].name, *names]
        self._names = [column.name for column in self._columns if column.name in wanted]

    def menu_of_columns(self) -> QMenu:
        """The menu as it opens now."""
        menu = _StayingMenu(self)
        menu.setAccessibleName(self.accessibleName())
        for number, column in enumerate(self._columns):
            action = menu.addAction(column.heading)
            action.setCheckable(True)
            action.setChecked(column.name in self._names)
            action.setEnabled(number > 0)
            action.toggled.connect(partial(self._turn, column.name))
        menu.addSeparator()
        menu.addAction(_("Standard columns")).triggered.connect(lambda _checked: self._choose(None))
        menu.aboutToHide.connect(menu.deleteLater)
        letter_menu(menu)
        return menu

    def open(self) -> None:
        menu = self.menu_of_columns()
        end = self.width() if self.isRightToLeft() else self.width() - menu.sizeHint().width()
        menu.popup(self.mapToGlobal(QPoint(end, self.height() + 4)))

    def _turn(self, name: str, shown: bool) -> None:
        wanted = {*self._names, name} if shown else set(self._names) - {name}
        self._choose([column.name for column in self._columns if column.name in wanted])

    def _choose(self, names: Sequence[str] | None) -> None:
        self.show_names(names)
        self.columns_chosen.emit(None if self._names == self._standard else self._names)
